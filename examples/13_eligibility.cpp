// Eligibility: does an applicant meet what ITEC and KOICA publish, which requirement decides, and
// what is missing?
//
// Read 04_coverage_with_reasons first. The policies are presets: sourced data, compiled in and
// installed as JSON. What their sources leave open is a parameter, or stays open in the answer; a
// fact that nobody knows is not taken for "no". The applicants are made up.

#include <jspu_coop/policy/evaluation.hpp>
#include <jspu_coop/presets/presets.hpp>
#include <jspu_coop/questions/eligibility.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace coop = jspu_coop;
using coop::date;

namespace {

//! [applicant]
/// What is known of one applicant. A new row knows nothing.
class applicant {
public:
    explicit applicant(coop::policy_library const& policies) : row_{policies.schema()} {}

    applicant& knows(char const* name, coop::fact_value value) {
        row_.set(coop::fact_name{name}, std::move(value)).value();
        return *this;
    }
    [[nodiscard]] coop::fact_row const& row() const noexcept { return row_; }

private:
    coop::fact_row row_;
};

/// A government officer of 36 who has everything that both programmes ask for.
applicant officer(coop::policy_library const& policies) {
    using coop::code_set_value;
    using coop::code_value;
    applicant made{policies};
    made.knows("person.born_on", coop::date_value{date{1990, 5, 10}})
        .knows("person.citizenship", code_value{"country", "UZ"})
        .knows("medically_fit", coop::boolean_value{true})
        .knows("knows_english", coop::boolean_value{true})
        .knows("employer.kind", code_value{"employer_kind", "government"})
        .knows("person.experience_years", coop::integer_value{12, "years"})
        .knows("qualification.highest", coop::level_value{"qualification", "bachelor"})
        .knows("applied_on", coop::date_value{date{2027, 3, 1}})
        .knows("nominated_by", code_value{"nomination_route", "government"})
        .knows("nominated_on", coop::date_value{date{2027, 3, 10}})
        .knows("stay.starts_on", coop::date_value{date{2027, 9, 1}})
        .knows("programmes_taken", code_set_value{"programme", {}})
        .knows("programmes_withdrawn", code_set_value{"programme", {}})
        .knows("itec.course_qualifications", coop::boolean_value{true})
        .knows("koica.age_on_day_of_call", coop::integer_value{36, "years"});
    return made;
}
//! [applicant]

void list(std::string const& title, std::vector<std::string> const& names) {
    std::string line;
    for (std::string const& each : names) {
        line += (line.empty() ? "    " + title + ": " : ", ") + each;
    }
    std::cout << line << (line.empty() ? "" : "\n");
}

std::vector<std::string> names_of(std::vector<coop::policy_requirement_id> const& ids) {
    std::vector<std::string> all;
    for (coop::policy_requirement_id const& each : ids) {
        all.push_back(each.str());
    }
    return all;
}

void show(coop::policy_verdict const& verdict) {
    std::cout << "  " << verdict.policy.str() << ": " << to_string(verdict.result)
              << (verdict.is_not_yet() ? " yet" : "") << "\n";
    if (verdict.result != coop::outcome::satisfied) {
        list("rests on", names_of(verdict.decisive));
    }
    std::vector<std::string> missing;
    std::vector<std::string> unpublished;
    for (coop::missing_fact const& each : verdict.missing) {
        bool const is_rule = each.cause == coop::open_cause::rule_unpublished;
        (is_rule ? unpublished : missing).push_back(is_rule ? each.path : each.id);
    }
    list("missing", missing);
    list("not published", unpublished);
    list("warnings", names_of(verdict.warnings));
    for (coop::nearest_change const& each : verdict.changes) {
        std::vector<std::string> to;
        for (coop::fact_value const& value : each.to) {
            to.push_back(to_string(value));
        }
        list("would do: " + to_string(each.fact), to);
    }
}

//! [decide]
void decide_both(char const* who, coop::policy_library const& policies, applicant const& asking) {
    std::cout << who << "\n";
    // The target countries change with each call of KOICA: whoever decides has to say which.
    coop::policy_id const koica{"koica.masters"};
    coop::parameter_value const countries{koica, coop::policy_parameter_id{"target_countries"},
                                          coop::code_set_value{"country", {"KH", "UZ"}}};
    date const applied{2027, 3, 1};
    show(decide(policies, coop::policy_id{"itec"}, asking.row(), {applied, {}, {}}).value());
    show(decide(policies, koica, asking.row(), {applied, {countries}, {}}).value());
}
//! [decide]

// --- The same officer in the register of an office

coop::party_id const ministry{"ministry"};
coop::programme_reference const courses{coop::party_id{"itec"}, coop::programme_id{"courses"}};
coop::call_reference const the_call{courses.organisation, coop::call_id{"course-2027"}};
coop::person_id const the_officer{"officer"};

coop::organisation named(coop::party_id id, char const* name) {
    return {.id = std::move(id), .names = {date{2020, 1, 1}, coop::text::of("en", name)}};
}

/// The application of 1 March 2027, and the nomination nine days later.
coop::activity application() {
    coop::participation_id const only{"only"};
    coop::activity made{
        .id = coop::activity_id{"application"},
        .purpose = coop::text::of("en", "A course"),
        .period = coop::period{{2027, 9, 1}, {2027, 10, 31}},
        .detail = coop::programme_participation{.home = ministry,
                                                .organiser = courses.organisation,
                                                .form = coop::programme_form::training,
                                                .mode = coop::attendance_mode::on_site,
                                                .programme = courses.programme,
                                                .call = the_call.call,
                                                .route = coop::nomination_route::government},
        .participations = {{only, the_officer}}};
    for (auto const& [step, day] : {std::pair{coop::participation_step::applied, date{2027, 3, 1}},
                                    {coop::participation_step::nominated, date{2027, 3, 10}}}) {
        record_event(made, only, day, day, {step, {}, {}}).value();
    }
    return made;
}

/// A programme with a call, and who has worked at a ministry for twelve years.
coop::cooperation_register office() {
    coop::organisation itec = named(courses.organisation, "A programme of courses");
    itec.programmes = {
        {.id = courses.programme,
         .name = coop::text::of("en", "Courses"),
         .repeat = coop::repeat_rule::once,
         .calls = {{.id = the_call.call, .title = coop::text::of("en", "A course of 2027")}}}};
    coop::person const officer{.id = the_officer,
                               .home = ministry,
                               .citizenship = coop::country{"UZ"},
                               .posts = {{.party = ministry,
                                          .category = coop::person_category::administrative_staff,
                                          .period = coop::period::from({2015, 2, 1})}}};
    coop::change_set changes;
    changes.put(named(ministry, "A ministry")).put(itec).put(officer).put(application());
    coop::cooperation_register made;
    made.apply(changes, date{2027, 3, 10}).value();
    return made;
}

//! [register]
/// What an office alone knows of the officer; the rest the register tells.
coop::applicant_statement stated() {
    using coop::code_value;
    coop::applicant_statement made{.call = the_call, .who = the_officer};
    auto const state = [&](char const* name, coop::fact_value value) {
        made.facts.push_back({coop::fact_name{name}, std::move(value), {}});
    };
    state("person.born_on", coop::date_value{date{1990, 5, 10}});
    state("medically_fit", coop::boolean_value{true});
    state("knows_english", coop::boolean_value{true});
    state("employer.kind", code_value{"employer_kind", "government"});
    state("itec.course_qualifications", coop::boolean_value{true});
    return made;
}

void ask_register(coop::policy_library const& policies) {
    // Which programmes of the register the codes of the presets stand for: it has one of them, and
    // would have the others, had somebody taken part.
    std::vector<coop::coded_programme> const programmes{{"itec", {courses}},
                                                        {"koica_scholarship", {}},
                                                        {"korean_government_scholarship", {}},
                                                        {"mevlana", {}}};
    coop::eligibility_terms const terms{
        .policies = policies,
        .rules = {{the_call, coop::policy_id{"itec"}, {}}},
        .facts = {.complete_from = date::min(), .programmes = programmes},
        .applicants = {stated()}};
    coop::view const known = office().as_known_on(date{2027, 3, 10});
    auto const verdict = eligibility(known, the_call, the_officer, terms).value();
    show(*verdict.judged);
    for (std::size_t at = 0; at < verdict.facts->slots().size(); ++at) {
        coop::fact_slot const& slot = verdict.facts->slots()[at];
        if (slot.reckoned && slot.known.is_known()) {
            std::cout << "    " << to_string(verdict.facts->schema().facts[at].name) << ": "
                      << to_string(slot.known.value()) << ", from";
            for (coop::fact_ground const& from : slot.reckoned->grounds) {
                std::cout << " " << from.record.kind << from.path;
            }
            std::cout << "\n";
        }
    }
}
//! [register]

} // namespace

int main() {
    //! [library]
    // Two presets over the facts that all presets share. Policies of one's own go beside them.
    auto const policies = coop::policy_library::make(coop::preset_facts(),
                                                     {coop::load_preset("itec").value(),
                                                      coop::load_preset("koica.masters").value()})
                              .value();
    //! [library]

    decide_both("an officer of 36", policies, officer(policies));
    decide_both("the same, 41 years old", policies,
                officer(policies)
                    .knows("person.born_on", coop::date_value{date{1985, 6, 1}})
                    .knows("koica.age_on_day_of_call", coop::integer_value{41, "years"}));
    decide_both("45 on the day of application, 46 on the first day", policies,
                officer(policies)
                    .knows("person.born_on", coop::date_value{date{1981, 6, 1}})
                    .knows("koica.age_on_day_of_call", coop::integer_value{45, "years"}));
    decide_both("who works for a private firm", policies,
                officer(policies).knows("employer.kind",
                                        coop::code_value{"employer_kind", "private_firm"}));
    decide_both(
        "with one year of work", policies,
        officer(policies).knows("person.experience_years", coop::integer_value{1, "years"}));
    decide_both(
        "who has had a place of ITEC", policies,
        officer(policies).knows("programmes_taken", coop::code_set_value{"programme", {"itec"}}));
    decide_both("of whom little is known", policies,
                applicant{policies}
                    .knows("person.born_on", coop::date_value{date{1990, 5, 10}})
                    .knows("employer.kind", coop::code_value{"employer_kind", "government"}));
    coop::fact_row const nobody{policies.schema()};
    auto const refused =
        decide(policies, coop::policy_id{"koica.masters"}, nobody, {date{2027, 3, 1}, {}, {}});
    std::cout << "without the target countries: " << refused.error().first().code << "\n";

    std::cout << "the officer of 36 in a register\n";
    ask_register(policies);
    return 0;
}
