/// @file
/// On which clock applications came in, for a deadline that has an hour.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/time_of_day.hpp>
#include <jspu_coop/calendar/utc_offset.hpp>
#include <jspu_coop/questions/eligibility.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// At which minute of the day of application somebody applied.
struct application_time {
    call_reference call;                ///< the call
    person_id who;                      ///< the applicant
    time_of_day time;                   ///< the minute of the day of application
    std::optional<utc_offset> offset{}; ///< the clock of that day and minute; none: as all days

    /// Equal when all members are.
    friend bool operator==(application_time const&, application_time const&) = default;
};
JSPU_COOP_RECORD(application_time, (call, who, time, offset));

/// On which clock days are recorded, and minutes that the register does not hold.
struct application_clock {
    std::optional<utc_offset> offset{};    ///< the clock of recorded and stated days, where known
    std::vector<application_time> times{}; ///< of one applicant and call one

    /// Equal when all members are.
    friend bool operator==(application_clock const&, application_clock const&) = default;
};
JSPU_COOP_RECORD(application_clock, (offset, times));

/// The same as `eligibility`, with what is known of the hours of applications.
///
/// - Without an hour, an application on the last day is in time. With an hour its minute counts,
///   as the step of the participation records it (`participation_event::made_at`), else as it is
///   given here; where neither knows it, the answer is open on the last day.
/// - An hour on a named clock (`call_deadline::offset`) is a moment: 31 March, 23:59 in
///   Brussels, is 02:59 of 1 April in Tashkent. A day of application is then read on its own clock;
///   where that is not known, on every one that there may be, and the answer is open only where
///   they disagree.
/// - An hour without an offset is on the clock of the place where the application is handed in, as
///   is the day.
/// - Who has not applied yet may do so while the day of the view begins before the deadline.
///
/// Whoever asks without a clock gets what holds on every clock, for days whose steps hold none.
/// @param records the register as known on a day
/// @param call the call
/// @param who the person
/// @param terms the policies, and what is known beside the register
/// @param by the clock and the minutes
/// @return as `eligibility`
[[nodiscard]] JSPU_COOP_EXPORT result<eligibility_verdict>
eligibility(view const& records, call_reference const& call, person_id const& who,
            eligibility_terms const& terms, application_clock const& by);

} // namespace jspu_coop
