/// @file
/// Enrolments told in few words.
#pragma once

#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// The home institution of the stories.
inline party_id const story_home{"jspu"};
/// The partner of the stories.
inline party_id const story_host{"bspu"};
/// The period at the partner.
inline programme_period_id const story_period{"partner_year"};

/// An enrolment in which nothing has happened yet.
[[nodiscard]] inline enrolment new_enrolment() {
    return {enrolment_id{"e1"}, joint_programme_id{"jspu.bspu"}, person_id{"s1"}, {}};
}

/// The days of a story, one after another.
[[nodiscard]] inline date enrolment_day(int at) {
    return *date{2021, 9, 1}.plus_days(at);
}

/// Records events one day after another.
/// @throws fault_error when one is refused
[[nodiscard]] inline enrolment told(std::vector<enrolment_event> const& events) {
    enrolment story = new_enrolment();
    int day = 0;
    for (enrolment_event const& each : events) {
        record_event(story, enrolment_day(day), enrolment_day(day), each).value();
        ++day;
    }
    return story;
}

/// Admitted and registered at home: how each story begins.
[[nodiscard]] inline std::vector<enrolment_event> begun(std::vector<enrolment_event> more = {}) {
    std::vector<enrolment_event> events{student_admitted{academic_year{2021, 2022}, 1, {}},
                                        student_registered{story_home, {}}};
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

/// A step towards the partner year.
[[nodiscard]] inline period_stepped towards_partner(period_step step) {
    return {story_period, step, {}};
}

} // namespace jspu_coop::testing
