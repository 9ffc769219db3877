// A form that tells at every key how each requirement stands: met, failed and by how much, or still
// to be told; and says it in sentences. Policy and sentences are made ready once; an answer then
// takes well under a microsecond, its words two or three, and nothing is allocated. The rule and
// the applicant are made up.
//
// 13_eligibility shows the verdict with all its reasons; ask for that when the form is sent.
#include <jspu_coop/explain/policy_names.hpp>
#include <jspu_coop/explain/requirement_sentences.hpp>
#include <jspu_coop/policy/policy_builder.hpp>

#include <iostream>
#include <string>
#include <utility>

namespace {

namespace coop = jspu_coop;
using coop::fact_name;

coop::fact_schema facts_of_the_form() {
    auto const fact = [](char const* name, coop::fact_type type) {
        return coop::fact_description{
            fact_name{name}, std::move(type), {}, coop::text::of("en", name)};
    };
    return {{fact("average", coop::ratio_type{2, 5, "gpa_5"}),
             fact("credits", coop::integer_type{0, 300, "ects"}),
             fact("english", coop::level_type{"cefr_level", {"A1", "A2", "B1", "B2", "C1", "C2"}}),
             fact("taught_in_english", coop::boolean_type{}),
             fact("papers", coop::code_set_type{"paper", {"letter", "passport", "transcript"}})}};
}

coop::policy a_semester_abroad() {
    using namespace coop::conditions;
    return coop::policy_builder{"semester_abroad", coop::text::of("en", "A semester abroad"),
                                coop::reference_day_kind::application}
        .version("2026", coop::period::from({2026, 1, 1}),
                 {require("average",
                          at_least("average",
                                   coop::ratio_value{coop::ratio::make(12, 5).value(), "gpa_5"})),
                  require("credits", at_least("credits", 60, "ects")),
                  require("language",
                          any_of({require("level", level_at_least("english", "cefr_level", "B2")),
                                  require("taught", holds("taught_in_english"))})),
                  require("papers", papers_present("papers", "paper", {"letter", "transcript"}))})
        .read_in({"A made-up rule", {}, coop::source_kind::unsourced, {}, {}})
        .build()
        .value();
}

//! [show]
void show(coop::compiled_policy const& policy, coop::fact_row const& form,
          coop::requirement_outcomes& outcomes) {
    decide_each(policy, coop::compiled_row::make(policy, form).value(), outcomes);
    std::cout << to_string(outcomes.result()) << '\n';
    for (std::size_t at = 0; at < outcomes.requirements().size(); ++at) {
        coop::compiled_requirement const& asked = policy.requirements()[at];
        coop::requirement_outcome const& is = outcomes.requirements()[at];
        std::cout << (is.is_decisive ? "  * " : "    ") << std::string(2 * asked.depth, ' ')
                  << asked.id.str() << ": " << to_string(is.result);
        if (is.shortfall) {
            std::cout << ", " << to_string(*is.shortfall) << " lacking";
        }
        std::cout << '\n';
    }
}
//! [show]

} // namespace

int main() {
    auto const policies =
        coop::policy_library::make(facts_of_the_form(), {a_semester_abroad()}).value();
    auto const policy =
        coop::compile(policies, coop::policy_id{"semester_abroad"}, {{2026, 4, 1}, {}, {}}).value();
    coop::fact_row form{policies.schema()};
    coop::requirement_outcomes outcomes; // filled again and again

    auto const fill = [&](char const* name, coop::fact_value value) {
        form.set(fact_name{name}, std::move(value)).value();
        std::cout << name << " filled in: ";
        show(policy, form, outcomes);
    };
    std::cout << "nothing filled in: ";
    show(policy, form, outcomes);
    fill("credits", coop::integer_value{42, "ects"});
    fill("english", coop::level_value{"cefr_level", "B1"});
    fill("taught_in_english", coop::boolean_value{true});
    fill("credits", coop::integer_value{60, "ects"});
    fill("average", coop::ratio_value{coop::ratio::make(9, 4).value(), "gpa_5"});
    fill("average", coop::ratio_value{coop::ratio::make(5, 2).value(), "gpa_5"});
    fill("papers", coop::code_set_value{"paper", {"passport"}});
    //! [words]
    coop::requirement_sentences const sentences{
        policy, coop::wording{coop::english_messages(), names_from(policies)}};
    std::string text; // filled again and again, as the outcomes are
    sentences.write(outcomes, form, text);
    std::cout << text;
    //! [words]
    fill("papers", coop::code_set_value{"paper", {"letter", "passport", "transcript"}});
    return 0;
}
