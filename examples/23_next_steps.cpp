// What a student of a joint programme can do next, what has to be met before, which courses can be
// taken, whether a place at the partner is left, and what is due by when.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/policy/conditions.hpp>
#include <jspu_coop/policy/policy_builder.hpp>
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/questions/next_steps.hpp>
#include <jspu_coop/questions/student_deadlines.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/period_stay.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace coop = jspu_coop;

namespace {

coop::party_id const jspu{"jspu"};
coop::party_id const bspu{"bspu"};
coop::programme_period_id const minsk{"minsk"};
coop::clause_reference const carrier{coop::agreement_id{"jspu-bspu"},
                                     coop::clause_id{"year-in-minsk"}};

/// Three years in Jizzakh and the last in Minsk, for who has no debts; eight years at most.
coop::joint_programme three_and_one() {
    coop::joint_programme programme{.id = coop::joint_programme_id{"jspu.bspu"},
                                    .name = {{"en", "Primary education"}},
                                    .home = jspu,
                                    .semesters_a_year = 2,
                                    .sites = {{jspu, {}, {}}, {bspu, {}, {}}}};
    //! [gate]
    coop::programme_period year_in_minsk{minsk, bspu, 7, 8, {}, {}, {}, {}};
    year_in_minsk.gates = std::vector{coop::period_gate{
        {coop::referred_policy_id{"no_debts"},
         {{coop::referred_parameter_id{"most"}, "0"}}}, // as this programme sets it
        coop::gate_day::first_day,
        {}}};
    //! [gate]
    coop::decimal const half{50};
    year_in_minsk.fees = {{coop::fact<coop::party_id>::absent(), // the student pays
                           bspu,
                           coop::money{100'000, coop::currency{"USD"}},
                           std::vector<coop::fee_share>{{{10, 1}, half}, {{2, 1}, half}},
                           {}}};
    programme.placement = coop::programme_placement{
        {{coop::programme_period_id{"jizzakh"}, jspu, 1, 6, {}, {}, {}, {}}, year_in_minsk}, {}};
    coop::award_requirement_id const attestation{"attestation"};
    coop::award_requirement_id const courses{"courses"};
    programme.requirements = {
        {courses,
         {{"en", "Courses of the curriculum"}},
         coop::curriculum_requirement{coop::curriculum_id{"primary"}},
         {}},
        {attestation,
         {{"en", "State attestation"}},
         coop::final_examination{coop::final_form::attestation, jspu, coop::examination_tries{2, 3},
                                 coop::fact<std::vector<coop::party_id>>::absent()},
         {}}};
    coop::programme_award diploma{coop::award_id{"diploma"}, {}, {}, {}, {}, {}, {}, {}};
    diploma.awarded_by = std::vector{jspu};
    diploma.requirements = std::vector{courses, attestation};
    diploma.counts_from = std::vector{jspu, bspu};
    diploma.after = coop::fact<std::vector<coop::award_id>>::absent();
    programme.awards = std::vector{diploma};
    programme.longest_duration = coop::duration{8, coop::duration_unit::years};
    programme.leave_stops_clock = false;
    programme.exits = std::vector<coop::programme_exit>{
        {coop::exit_way::stay_at_home,
         coop::fact<std::vector<coop::programme_period_id>>::absent(), // out of any period
         std::vector{diploma.id}, coop::citation{"the contract of the student", "5.2", {}}}};
    programme.carried_by = {carrier};
    return programme;
}

/// Who is enrolled is promoted with any debts; to Minsk goes who has no more than the programme
/// says.
coop::policy_library rules(coop::student_fact_terms const& facts) {
    using namespace coop::conditions;
    coop::fact_schema const schema = student_facts(facts);
    coop::source const made_up{"A made-up rule", {}, coop::source_kind::unsourced, {}, {}};
    coop::period const always = coop::period::from({2020, 1, 1});
    auto promotion =
        coop::policy_builder{"promotion", {{"en", "Promotion"}}, coop::reference_day_kind::decision}
            .version("first", always,
                     {require("studies", at_least("study.year", 1, "years"))
                          .called({{"en", "Studies here"}})})
            .read_in(made_up)
            .build(schema);
    auto no_debts =
        coop::policy_builder{"no_debts", {{"en", "Debts"}}, coop::reference_day_kind::start_of_stay}
            .parameter("most", {{"en", "The most failed subjects"}},
                       coop::integer_type{0, 10, "subjects"})
            .version("first", always,
                     {require("debts", at_most("study.failed_subjects", parameter("most")))
                          .called({{"en", "Failed subjects"}})})
            .read_in(made_up)
            .build(schema);
    return coop::policy_library::make(schema, {promotion.value(), no_debts.value()}).value();
}

/// Geometry is taken by who has passed algebra.
coop::curriculum mathematics() {
    coop::course_id const algebra{"algebra"};
    coop::course_id const geometry{"geometry"};
    return {coop::curriculum_id{"primary"},
            jspu,
            {{"en", "Primary education"}},
            {},
            {},
            {{coop::module_id{"mathematics"},
              {{"en", "Mathematics"}},
              {{algebra, 5}, {geometry, 6}},
              coop::every_course{}}},
            {{geometry, {algebra}}},
            {}};
}

/// An attempt of the third year; the first is of its autumn, the second of its spring.
coop::course_result result_of(char const* course, coop::attempt_result came, std::int64_t number) {
    return {jspu,
            {coop::course_id{course},
             number,
             coop::academic_year{2023, 2024},
             number,
             {},
             {},
             came,
             coop::fact<coop::grade>::absent(),
             {}},
            {}};
}

/// A register with the two universities and an agreement with one place a year.
coop::cooperation_register office() {
    auto const university = [](coop::party_id const& id, char const* where) {
        return coop::institution{id,
                                 {coop::date{2000, 1, 1}, coop::text{{"en", id.str()}}},
                                 coop::country{where},
                                 {},
                                 {},
                                 {},
                                 {}};
    };
    coop::institution home = university(jspu, "UZ");
    coop::period const year{{2024, 9, 1}, {2025, 6, 30}};
    home.calendar = coop::academic_calendar{
        {{coop::academic_year{2024, 2025}, {}, year.first(), *year.last(), {}}}};
    coop::clause clause =
        coop::unrestricted_clause(carrier.clause, coop::text{{"en", "The year in Minsk"}},
                                  {coop::scope::joint_academic_programme}, coop::direction::both);
    clause.places =
        coop::places{coop::numbered_places{1, coop::place_period::academic_year, jspu, {}}};
    coop::agreement paper{carrier.agreement,
                          coop::text{{"en", "JSPU and BSPU"}},
                          coop::instrument::inter_institutional_agreement,
                          true,
                          {jspu, bspu},
                          {},
                          coop::entry_into_force{coop::entry_on_last_signature{}},
                          coop::agreement_term{coop::indefinite_term{}},
                          coop::renewal_rule{coop::no_renewal{}},
                          {clause},
                          true,
                          {},
                          {},
                          {},
                          {}};
    for (coop::party_id const& each : {jspu, bspu}) {
        record_event(paper, {2023, 1, 10}, {2023, 1, 10}, coop::agreement_signed{each, {}}).value();
    }
    coop::change_set changes;
    changes.put(home).put(university(bspu, "BY")).put(paper);
    coop::cooperation_register records;
    records.apply(changes, {2023, 1, 10}).value();
    return records;
}

void tell(coop::finding const& what) {
    std::cout << explain(what, coop::wording{coop::english_messages()},
                         coop::explanation_depth::reasons);
}

} // namespace

int main() {
    coop::joint_programme const programme = three_and_one();
    coop::enrolment student{
        coop::enrolment_id{"student-1"}, programme.id, coop::person_id{"student-1"}, {}};
    auto const on = [&](coop::date day, coop::enrolment_event event) {
        record_event(student, day, day, std::move(event)).value();
    };
    on({2021, 9, 1}, coop::student_admitted{coop::academic_year{2021, 2022}, 1, {}});
    on({2021, 9, 1}, coop::student_registered{jspu, {}});
    on({2022, 7, 1}, coop::student_promoted{2, false, {}});
    on({2023, 7, 1}, coop::student_promoted{3, false, {}});
    on({2024, 1, 20}, result_of("algebra", coop::attempt_result::failed, 1));

    //! [steps]
    coop::passage_terms passage{.policies = rules({})};
    passage.promotion = {{jspu, {coop::referred_policy_id{"promotion"}, {}}}};
    passage.days = {{coop::gate_day::first_day, coop::date{2024, 9, 1}}};
    coop::period const year{{2024, 9, 1}, {2025, 6, 30}};
    std::vector const curricula{mathematics()};
    auto const next = [&](coop::date day) {
        auto const stay = period_stay(programme, student, minsk, year).value();
        std::vector const places{coop::period_place{
            minsk, place_for(office().as_known_on(day), stay, coop::participation_id{"student"})}};
        coop::next_step_terms const by{passage, {.curricula = curricula}, {}, places};
        auto const steps = next_steps_on(programme, student, day, by).value();
        tell(explanation_of(steps, programme, day));
    };
    //! [steps]
    std::cout << "In February, with a subject that was failed: neither the next year nor Minsk is "
                 "decided yet\n";
    next({2024, 2, 1});
    on({2024, 6, 20}, result_of("algebra", coop::attempt_result::passed, 2));
    on({2024, 6, 25}, coop::period_stepped{minsk, coop::period_step::nominated, {}});
    std::cout << "\nIn July, passed and nominated\n";
    next({2024, 7, 1});

    std::cout << "\nWhat is due\n";
    //! [deadlines]
    on({2024, 6, 26}, coop::paper_issued{coop::paper_kind::passport, coop::date{2025, 3, 1}, {}});
    std::vector<coop::period_years> const years{{minsk, {{year.first(), 7}}}};
    std::vector<coop::registration_rule> const registrations{
        {minsk,
         coop::registration_demand::law,
         10,
         true,
         coop::working_week::five_days(),
         coop::holiday_calendar{{{2024, {}}}, {}, {}, {}},
         {}},
        {minsk, coop::registration_demand::host, 5, false, {}, {}, {}}}; // any days
    auto const due = [&](coop::period const& days) {
        coop::student_deadline_terms const by{{}, years, registrations};
        auto const deadlines = student_deadlines_in(programme, student, days, by).value();
        tell(explanation_of(deadlines, programme, days));
    };
    due({{2024, 7, 1}, {2030, 12, 31}});
    //! [deadlines]

    std::cout << "\nThe only place of the clause, for one more student\n";
    //! [places]
    coop::activity const taken = period_stay(programme, student, minsk, year).value();
    coop::enrolment other{
        coop::enrolment_id{"student-2"}, programme.id, coop::person_id{"student-2"}, {}};
    coop::activity const asked = period_stay(programme, other, minsk, year).value();
    coop::view const known = office().as_known_on({2024, 7, 1});
    tell(explanation_of(
        place_for(known, asked, coop::participation_id{"student"}, {}, std::vector{taken})));
    //! [places]

    on({2024, 7, 5}, coop::period_stepped{minsk, coop::period_step::accepted, {}});
    on({2024, 9, 1}, coop::period_stepped{minsk, coop::period_step::departed, {}});
    on({2024, 9, 2}, coop::period_stepped{minsk, coop::period_step::arrived, {}});
    std::cout << "\nA week after arriving in Minsk on 2 September, not registered yet\n";
    due({{2024, 9, 9}, {2024, 12, 31}});
    return 0;
}
