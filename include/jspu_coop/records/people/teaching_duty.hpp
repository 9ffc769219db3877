/// @file
/// A course that a person is to teach at a party.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/attendance_mode.hpp>
#include <jspu_coop/vocabulary/teaching_hours.hpp>

#include <optional>

namespace jspu_coop {

/// A course that a person is to teach at a party, as the plan of teaching has it. A visit as an
/// expert is an activity of its own (`expert_visit`).
struct teaching_duty {
    party_id party;                   ///< where
    text course;                      ///< what is taught
    fact<jspu_coop::period> period{}; ///< from the first to the last day of teaching
    fact<attendance_mode> mode{};     ///< in person or from afar
    fact<teaching_hours> hours{};     ///< how much
    std::optional<act> decided_by{};  ///< the order that assigns it

    /// Equal when all members are.
    friend bool operator==(teaching_duty const&, teaching_duty const&) = default;
};
JSPU_COOP_RECORD(teaching_duty, (party, course, period, mode, hours, decided_by));

/// Everything wrong with a course to be taught.
/// @return `teaching_duty.course_empty` (no language says what is taught),
///   `teaching_duty.period_open` (a course comes to an end), `teaching_duty.hours_not_positive`,
///   and the issues of its act, under `/decided_by`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(teaching_duty const& value);

} // namespace jspu_coop
