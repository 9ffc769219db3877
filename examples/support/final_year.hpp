// A made-up year of the joint programme of the book: how many places there are, who has them and
// what is due is published nowhere, so that all of this is ours. The persons are ids without names.
#pragma once

#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/register/cooperation_register.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace examples {

namespace coop = jspu_coop;

inline coop::clause_reference const joint_clause{coop::agreement_id{"bspu-2020"},
                                                 coop::clause_id{"joint-curricula"}};
inline coop::academic_year const final_year{2026, 2027};
inline coop::period const days_of_final_year{{2026, 9, 1}, {2027, 6, 30}};

/// The agreement with two places a year, by the University's calendar.
inline coop::agreement with_two_places(coop::agreement paper) {
    paper.clauses.front().places = coop::places{
        coop::numbered_places{2, coop::place_period::academic_year, coop::party_id{"jspu"}, {}}};
    paper.clauses.front().article = coop::citation{"A made-up year of this example", {}, {}};
    return paper;
}

inline coop::institution with_calendar(coop::institution school) {
    school.calendar = coop::academic_calendar{{{final_year,
                                                {},
                                                days_of_final_year.first(),
                                                days_of_final_year.last(),
                                                {{"autumn", {{2026, 9, 1}, {2026, 12, 31}}},
                                                 {"spring", {{2027, 2, 1}, {2027, 6, 30}}}}}}};
    return school;
}

inline coop::act order_of(char const* number, coop::date day) {
    return {coop::act_kind::order, number, day, {}, {}};
}

/// What happened to somebody who takes part, on which day.
struct step_of_year {
    char const* who;
    coop::date day;
    coop::participation_event what;
};

/// The final year of four students, of whom two have the places: `first` is there, `second` was
/// accepted, `third` is on the reserve list, and `fourth` is not nominated yet.
inline coop::activity final_year_of_four() {
    using enum coop::participation_step;
    coop::activity made{.id = coop::activity_id{"final-year"},
                        .purpose = coop::text::of("en", "A made-up final year at the partner"),
                        .period = days_of_final_year,
                        .fields = std::vector{coop::field_of_study{"0113"}},
                        .detail = coop::joint_programme_period{
                            .home = coop::party_id{"jspu"},
                            .host = coop::party_id{"bspu"},
                            .programme = coop::text::of("en", "Speech Therapy, 3+1")}};
    for (char const* const who : {"first", "second", "third", "fourth"}) {
        made.participations.push_back({.id = coop::participation_id{who},
                                       .person = coop::person_id{std::string{"s-"} + who},
                                       .under = joint_clause,
                                       .report = {.due = coop::fact<coop::date>::absent()},
                                       .certificate = {.due = coop::fact<coop::date>::absent()}});
    }
    coop::date const chosen{2026, 6, 15};
    for (step_of_year const& each : std::vector<step_of_year>{
             {"first", chosen, {nominated, order_of("214", chosen), {}}},
             {"second", chosen, {nominated, order_of("214", chosen), {}}},
             {"third", chosen, {placed_on_reserve, order_of("214", chosen), 1}},
             {"first", {2026, 7, 6}, {accepted, {}, {}}},
             {"second", {2026, 7, 6}, {accepted, {}, {}}},
             {"first", {2026, 9, 1}, {arrived, {}, {}}}}) {
        record_event(made, coop::participation_id{each.who}, each.day, each.day, each.what).value();
    }
    return made;
}

/// What is due of the first: a report, an instalment of which an order waived a part, and a
/// passport that runs out during the stay.
inline void owe(coop::activity& year) {
    coop::participation_id const first{"first"};
    auto const euros = [](std::int64_t count) {
        return coop::money{count * 100, coop::currency{"EUR"}};
    };
    year.participations.front().report = {.due = coop::date{2027, 1, 31},
                                          .received = coop::fact<coop::date>::absent()};
    year.papers = {{.kind = coop::paper_kind::passport,
                    .of = first,
                    .from = coop::paper_provider::participant,
                    .received = coop::date{2026, 6, 1},
                    .expires = coop::date{2027, 3, 31}}};
    year.fees = {{.id = coop::fee_id{"dormitory"},
                  .purpose = coop::text::of("en", "dormitory"),
                  .of = first,
                  .payer = coop::fact<coop::party_id>::absent(), // the student pays
                  .payee = coop::party_id{"bspu"},
                  .instalments = {{coop::date{2026, 10, 1}, euros(200)},
                                  {coop::date{2027, 2, 1}, euros(200)}},
                  .payments = {{coop::date{2026, 9, 28}, euros(100), {}},
                               {coop::date{2026, 9, 30}, euros(50),
                                order_of("301", coop::date{2026, 9, 30})}}}};
}

/// The register with the year.
inline coop::cooperation_register with_final_year(coop::cooperation_register office,
                                                  coop::date const& today) {
    coop::activity year = final_year_of_four();
    owe(year);
    coop::change_set changes;
    changes.put(with_two_places(*office.current().find(joint_clause.agreement)));
    changes.put(
        with_calendar(std::get<coop::institution>(*office.current().find(coop::party_id{"jspu"}))));
    for (coop::participation const& each : year.participations) {
        changes.put(coop::person{.id = each.person.value(),
                                 .home = coop::party_id{"jspu"},
                                 .category = coop::person_category::student,
                                 .level = coop::qualification_level::bachelor});
    }
    changes.put(std::move(year));
    office.apply(changes, today).value();
    return office;
}

} // namespace examples
