/// @file
/// A small world of students of a joint programme: three years at home, and one at the partner,
/// under a clause with places.
#pragma once

#include <jspu_coop/questions/student_stays.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

#include "support/exchange_world.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::student_world {

using namespace exchange_world;

inline programme_period_id const away{"away"};
inline academic_year const next_year{2027, 2028};
inline period const whole_next_year{{2027, 9, 1}, {2028, 6, 30}};

/// The period at a partner, by one source.
inline programme_placement placed(char const* partner = "b", std::int64_t first = 7,
                                  std::int64_t last = 8) {
    return {{{programme_period_id{"home"}, party_id{"a"}, 1, first - 1, {}, {}, {}, {}},
             {away, party_id{partner}, first, last, {}, {}, {}, {}}},
            {}};
}

/// A programme of the institutions a and b that one clause carries.
inline joint_programme a_programme(fact<programme_placement> placement = placed()) {
    joint_programme made{.id = joint_programme_id{"p"},
                         .name = text{{"en", "A programme"}},
                         .home = party_id{"a"},
                         .semesters_a_year = 2,
                         .sites = {{party_id{"a"}, {}, {}}, {party_id{"b"}, {}, {}}}};
    made.placement = std::move(placement);
    made.carried_by = {c1};
    return made;
}

/// An event and the day on which it takes effect; it is recorded on that day, or later.
struct dated_event {
    date on;
    enrolment_event event;
};

/// A step towards the period at the partner.
inline enrolment_event step(period_step what) {
    return period_stepped{away, what, {}};
}

/// A student of the year 2023, who is in the fourth year of study in 2026/2027.
inline enrolment a_student(std::string const& id, std::vector<dated_event> const& events = {}) {
    enrolment made{enrolment_id{id}, joint_programme_id{"p"}, person_id{id}, {}};
    date recorded{2023, 9, 1};
    record_event(made, recorded, recorded, student_admitted{academic_year{2023, 2024}, 1, {}})
        .value();
    record_event(made, recorded, recorded, student_registered{party_id{"a"}, {}}).value();
    for (dated_event const& each : events) {
        recorded = std::max(recorded, each.on);
        record_event(made, each.on, recorded, each.event).value();
    }
    return made;
}

/// Nominated in the spring before.
inline enrolment a_nominee(std::string const& id, std::vector<dated_event> more = {}) {
    more.insert(more.begin(), {{2026, 5, 1}, step(period_step::nominated)});
    return a_student(id, more);
}

/// Accepted in June, set out and came on a day.
inline std::vector<dated_event> gone_on(date day, std::vector<dated_event> more = {}) {
    using enum period_step;
    more.insert(more.begin(),
                {{{2026, 6, 1}, step(accepted)}, {day, step(departed)}, {day, step(arrived)}});
    return more;
}

/// The partner, with a calendar of its own.
inline institution partner_of_two_years(char const* id = "b") {
    institution made = an_institution(id);
    made.calendar = home_of_two_years().calendar;
    return made;
}

inline agreement paper_of(fact<places> said) {
    agreement made = an_agreement("x", {"a", "b"}, {scope::joint_academic_programme});
    made.clauses[0].places = std::move(said);
    return signed_on(std::move(made), {2023, 1, 1}, {2023, 1, 1});
}

/// A register of the programme and its students, who are known from their admission on.
/// @param recorded the day on which the office puts them down
inline cooperation_register an_office(std::vector<enrolment> const& students,
                                      joint_programme const& programme = a_programme(),
                                      institution partner = partner_of_two_years(),
                                      fact<places> said = places{unlimited_places{}},
                                      date recorded = {2028, 12, 31}) {
    auto office = register_with(home_of_two_years(), std::move(partner), partner_of_two_years("c"));
    change_set all = put(paper_of(std::move(said)), programme);
    for (enrolment const& each : students) {
        all.put(a_person(each.student.str())).put(each);
    }
    auto const done = office.apply(all, recorded);
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    return office;
}

} // namespace jspu_coop::testing::student_world
