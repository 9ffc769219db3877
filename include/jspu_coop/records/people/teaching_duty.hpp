/// @file
/// A course that a person is to teach at a party.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
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

} // namespace jspu_coop
