// One student, two questions: the home university promotes with a debt, and the partner's gate does
// not let through who has one; the two answers, with their reasons, before and after it is passed,
// and on the day that counts: before it the gate is told as things stand.
//
// Read 15_policy_in_code_and_json and 21_enrolment first. The floor is one that the Uzbek rule
// allows; the gate is made up, because nobody has published one, and so is the student.

#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/policy/policy_builder.hpp>
#include <jspu_coop/presets/presets.hpp>
#include <jspu_coop/presets/programme_presets.hpp>
#include <jspu_coop/presets/study_presets.hpp>
#include <jspu_coop/questions/passage.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include <iostream>
#include <utility>
#include <vector>

namespace coop = jspu_coop;

namespace {

coop::party_id const jspu{"jspu"};
coop::programme_period_id const minsk{"second"};
coop::grade_scale_id const five_point{"uz.five_point"};

// --- The rules

/// A gate that asks for no failed subject at all.
coop::policy no_debts(coop::fact_schema const& facts) {
    using namespace coop::conditions;
    return coop::policy_builder{
        "no_debts", {{"en", "No debts before Minsk"}}, coop::reference_day_kind::start_of_stay}
        .version("2024", coop::period::from({2024, 1, 1}),
                 {require("passed", at_most("study.failed_subjects", 0, "subjects"))
                      .called({{"en", "Every subject is passed"}})})
        .read_in({"A made-up rule", {}, coop::source_kind::unsourced, {}, {}})
        .build(facts)
        .value();
}

coop::joint_programme three_and_one() {
    coop::joint_programme programme =
        coop::preset_joint_programme(coop::joint_programme_id{"jspu.bspu"}).value();
    //! [gate]
    // Sources disagree on which year is spent in Minsk; the office knows that it is the last.
    coop::programme_placement placement = programme.placement.claims().front();
    placement.periods.back().gates = std::vector{coop::period_gate{
        {coop::referred_policy_id{"no_debts"}, {}}, coop::gate_day::first_day, {}}};
    programme.placement = placement;
    //! [gate]
    return programme;
}

coop::passage_terms rules() {
    coop::grade_scale const scale = coop::preset_grade_scale(five_point).value();
    //! [terms]
    coop::fact_schema const facts = coop::preset_facts();
    auto const policies = coop::policy_library::make(
                              facts, {coop::load_preset("uz.promotion").value(), no_debts(facts)})
                              .value();
    coop::passage_terms by{policies, {}, {}, {}, {}, {}, {}};
    // The university sets its own floor, between 2.4 and 3.
    by.promotion = {{jspu,
                     {coop::referred_policy_id{"uz.promotion"},
                      {{coop::referred_parameter_id{"gpa_floor"}, "2.4"}}}}};
    // How a fail counts is not published: here with its value, a 2.
    by.facts.averages = {{coop::fact_name{"gpa.of_5"},
                          {0, 5, "gpa_uz_5"},
                          {coop::text{{"en", "Average of the whole study"}},
                           five_point,
                           {},
                           coop::failed_grade_rule::counts_its_value,
                           coop::counted_attempts::last,
                           coop::average_span::whole_study,
                           {"The university's own rule", {}, {}}},
                          scale}};
    by.facts.scales = {scale};
    by.days = {{coop::gate_day::first_day, {2024, 9, 1}}};
    // What the history does not tell, the office says.
    coop::fact_row known{by.policies.schema()};
    known
        .set(coop::fact_name{"home.institution_kind"},
             coop::fact_value{coop::code_value{"institution_kind", "public"}})
        .value();
    by.known = known;
    //! [terms]
    return by;
}

// --- The student

void happens(coop::enrolment& student, coop::date day, coop::enrolment_event event) {
    record_event(student, day, day, std::move(event)).value();
}

void studies(coop::enrolment& student, coop::date day, char const* id, std::int64_t attempt,
             std::int64_t credits, char const* mark) {
    happens(student, day,
            coop::course_result{jspu,
                                {coop::course_id{id},
                                 attempt,
                                 coop::academic_year{2023, 2024},
                                 2,
                                 coop::credits{credits, coop::credit_system_id{"uz"}},
                                 coop::assessment_form::graded,
                                 {},
                                 coop::grade{five_point, mark},
                                 {}},
                                {}});
}

coop::enrolment with_a_debt() {
    coop::enrolment student{coop::enrolment_id{"enrolment-5"},
                            coop::joint_programme_id{"jspu.bspu"},
                            coop::person_id{"student-5"},
                            {}};
    happens(student, {2021, 9, 1}, coop::student_admitted{coop::academic_year{2021, 2022}, 1, {}});
    happens(student, {2021, 9, 1}, coop::student_registered{jspu, {}});
    happens(student, {2022, 7, 1}, coop::student_promoted{2, false, {}});
    happens(student, {2023, 7, 1}, coop::student_promoted{3, false, {}});
    studies(student, {2024, 6, 10}, "methods", 1, 36, "3");
    studies(student, {2024, 6, 12}, "theory", 1, 24, "2");
    return student;
}

void tell(coop::enrolment const& student, coop::date day) {
    auto const programme = three_and_one();
    auto const by = rules();
    //! [pass]
    auto const year = may_pass_year(programme, student, day, by).value();
    auto const period = may_pass_period(programme, student, minsk, day, by).value();
    for (coop::passage_verdict const& each : {year, period}) {
        std::cout << explain(explanation_of(each, *by.policies.schema()),
                             coop::wording{coop::english_messages()},
                             coop::explanation_depth::reasons);
    }
    //! [pass]
}

} // namespace

int main() {
    coop::enrolment student = with_a_debt();
    std::cout << "In June\n";
    tell(student, {2024, 6, 20});
    studies(student, {2024, 8, 20}, "theory", 2, 24, "3");
    std::cout << "\nIn August, after the course was studied again\n";
    tell(student, {2024, 8, 25});
    std::cout << "\nOn the first day in Minsk\n";
    tell(student, {2024, 9, 1});
    return 0;
}
