// Students of a joint programme in the register take the places of the clause that carries it: who
// holds a seat at the partner, whether one is left, who is away, and how many went. Of one student,
// 23_next_steps.cpp tells more.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/names.hpp>
#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/questions/student_stays.hpp>
#include <jspu_coop/questions/who.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
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

coop::institution university(coop::party_id const& id, char const* where) {
    return {id,
            {coop::date{2000, 1, 1}, coop::text{{"en", id.str()}}},
            coop::country{where},
            {},
            {},
            {},
            {}};
}

/// With the days of the academic year 2024/2025, if these are known.
coop::institution with_year(coop::institution of, coop::date first, coop::date last) {
    of.calendar = coop::academic_calendar{{{coop::academic_year{2024, 2025}, {}, first, last, {}}}};
    return of;
}

/// Three years in Jizzakh, the last in Minsk.
coop::joint_programme three_and_one() {
    coop::joint_programme programme{.id = coop::joint_programme_id{"jspu.bspu"},
                                    .name = {{"en", "Primary education"}},
                                    .home = jspu,
                                    .semesters_a_year = 2,
                                    .sites = {{jspu, {}, {}}, {bspu, {}, {}}}};
    programme.placement = coop::programme_placement{
        {{coop::programme_period_id{"jizzakh"}, jspu, 1, 6, {}, {}, {}, {}},
         {minsk, bspu, 7, 8, {}, {}, {}, {}}},
        {}};
    programme.carried_by = {carrier};
    return programme;
}

/// With two places a year for those who go to Minsk.
coop::agreement paper() {
    coop::clause clause =
        coop::unrestricted_clause(carrier.clause, coop::text{{"en", "The year in Minsk"}},
                                  {coop::scope::joint_academic_programme}, coop::direction::both);
    clause.places =
        coop::places{coop::numbered_places{2, coop::place_period::academic_year, jspu, {}}};
    coop::agreement made{carrier.agreement,
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
        record_event(made, {2021, 1, 10}, {2021, 1, 10}, coop::agreement_signed{each, {}}).value();
    }
    return made;
}

/// A step towards the year in Minsk on a day.
struct dated_step {
    coop::date on;
    coop::period_step step;
};

/// Admitted in 2021, so that the fourth year of study is 2024/2025.
coop::enrolment a_student(std::string const& id, std::vector<dated_step> const& steps) {
    coop::enrolment made{
        coop::enrolment_id{id}, coop::joint_programme_id{"jspu.bspu"}, coop::person_id{id}, {}};
    coop::date const first{2021, 9, 1};
    record_event(made, first, first, coop::student_admitted{coop::academic_year{2021, 2022}, 1, {}})
        .value();
    for (dated_step const& each : steps) {
        record_event(made, each.on, each.on, coop::period_stepped{minsk, each.step, {}}).value();
    }
    return made;
}

} // namespace

int main() {
    using enum coop::period_step;
    coop::cooperation_register office;
    coop::change_set changes;
    changes.put(with_year(university(jspu, "UZ"), {2024, 9, 2}, {2025, 6, 28}))
        .put(university(bspu, "BY"))
        .put(paper())
        .put(three_and_one());
    for (coop::enrolment const& each :
         {a_student("student-1", {{{2024, 5, 10}, nominated},
                                  {{2024, 6, 20}, accepted},
                                  {{2024, 8, 29}, departed},
                                  {{2024, 9, 2}, arrived}}),
          a_student("student-2", {{{2024, 5, 10}, nominated}}), a_student("student-3", {})}) {
        changes.put(coop::person{.id = each.student}).put(each);
    }
    office.apply(changes, {2024, 9, 2}).value();
    auto const tell = [&](coop::finding const& what) {
        coop::wording const words{coop::english_messages(),
                                  coop::names_from(office.as_known_on({2024, 9, 2}))};
        std::cout << explain(what, words, coop::explanation_depth::reasons) << "\n";
    };

    //! [unknown]
    coop::academic_year const year{2024, 2025};
    std::cout << "THE CALENDAR OF THE PARTNER IS NOT RECORDED\n";
    tell(explanation_of(capacity(office.as_known_on({2024, 9, 2}), carrier, year)));
    //! [unknown]

    //! [known]
    std::cout << "WITH THE CALENDAR OF THE PARTNER\n";
    office
        .apply(
            coop::change_set{}.put(with_year(university(bspu, "BY"), {2024, 9, 2}, {2025, 6, 28})),
            {2024, 9, 2})
        .value();
    coop::view const known = office.as_known_on({2024, 9, 2});
    for (coop::student_stay const& each : student_stays_in(known)) {
        std::cout << each.stay.id.str() << ": " << to_string(each.stay.period.value()) << "\n";
    }
    tell(explanation_of(capacity(known, carrier, year)));
    //! [known]

    //! [third]
    std::cout << "IS THERE A PLACE FOR A THIRD STUDENT?\n";
    coop::student_stay const third = coming_stay(known, coop::enrolment_id{"student-3"}, minsk);
    tell(explanation_of(place_for(known, third.stay, coop::participation_id{"student"})));
    //! [third]

    //! [away]
    std::cout << "WHO IS AWAY, AND HOW MANY WENT?\n";
    tell(explanation_of(who(known, jspu, {2024, 9, 10})));
    coop::statistics_answer const went = statistics(known, jspu, {{2024, 9, 1}, {2025, 8, 31}});
    for (coop::person_figure const& each : went.persons) {
        if (each.dimension == coop::statistics_dimension::country && !each.year) {
            std::cout << each.key << ": " << each.persons.least << " to " << each.persons.most
                      << " persons\n";
        }
    }
    //! [away]
}
