// A small world of stays: two universities, a predecessor of one, a partner's partner, and people.
#pragma once

#include <jspu_coop/questions/who.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

#include "register/samples.hpp"

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing::presence_world {

inline date const recording{2026, 6, 1};
inline date const today{2026, 10, 5};
inline period const autumn{{2026, 9, 1}, {2026, 12, 31}};

/// What happens to somebody, on which day.
struct step_on {
    participation_step step;
    date day;
};

/// "a" has succeeded "old-a".
inline cooperation_register a_world() {
    return register_with(an_institution("old-a"), an_institution("a", "UZ", {}, succeeds("old-a")),
                         an_institution("b"), an_institution("c"), a_person("s"), a_person("t"));
}

/// The activity with one participation to which this has happened.
inline activity taken_part(activity of, fact<person_id> person, std::vector<step_on> const& steps,
                           char const* id = "p") {
    of.participations.push_back({participation_id{id}, std::move(person)});
    for (step_on const& each : steps) {
        auto const done =
            record_event(of, participation_id{id}, each.day, recording, {each.step, {}, {}});
        EXPECT_TRUE(done.has_value()) << to_string(done.error());
    }
    return of;
}

/// A stay of a student from one party to another, to which this has happened.
inline activity a_stay_of(char const* id, char const* person, char const* home, char const* host,
                          fact<period> when, std::vector<step_on> const& steps) {
    return taken_part(an_activity(id, a_stay(home, host), std::move(when)), person_id{person},
                      steps);
}

inline std::vector<step_on> arrived_on(date day) {
    return {{participation_step::accepted, recording}, {participation_step::arrived, day}};
}

inline std::vector<step_on> was_nominated() {
    return {{participation_step::nominated, recording}};
}

template <class... Records>
view a_view(Records... records) {
    auto office = a_world();
    auto const applied = office.apply(put(std::move(records)...), recording);
    EXPECT_TRUE(applied.has_value()) << to_string(applied.error());
    return office.as_known_on(today);
}

} // namespace jspu_coop::testing::presence_world
