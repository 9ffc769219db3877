/// @file
/// When an office is open, as it is published.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/time_interval.hpp>
#include <jspu_coop/calendar/weekday.hpp>

#include <vector>

namespace jspu_coop {

/// The hours of one weekday: known stretches of the day, absent (known to be closed), missing (not
/// published) or conflicting.
using weekday_hours = fact<std::vector<time_interval>>;

/// When an office is open on ordinary days, weekday by weekday. A day that is not published is
/// unknown, never closed.
struct office_hours {
    weekday_hours monday;    ///< on Mondays
    weekday_hours tuesday;   ///< on Tuesdays
    weekday_hours wednesday; ///< on Wednesdays
    weekday_hours thursday;  ///< on Thursdays
    weekday_hours friday;    ///< on Fridays
    weekday_hours saturday;  ///< on Saturdays
    weekday_hours sunday;    ///< on Sundays
    /// Hours that are published without saying for which days, as "08:30-17:00": kept to be shown,
    /// but no question is answered from them.
    std::vector<time_interval> days_not_named;

    /// Hours are equal when all members are.
    friend bool operator==(office_hours const&, office_hours const&) = default;
};
JSPU_COOP_RECORD(office_hours,
                 (monday, tuesday, wednesday, thursday, friday, saturday, sunday, days_not_named));

/// Everything that is wrong with office hours; empty when nothing is.
/// @return `office_hours.empty` (hours known to be none: such a day is absent) and
/// `office_hours.overlap` (a stretch that shares a minute with one before it in the list), also in
/// each claim of a conflict, where an empty claim says "closed"; paths `/monday/0`, and
/// `/monday/claims/1/0` in a conflict
[[nodiscard]] JSPU_COOP_EXPORT issues validate(office_hours const& hours);

/// What is published for a weekday.
/// @throws std::invalid_argument for a value outside the enumeration
[[nodiscard]] JSPU_COOP_EXPORT weekday_hours const& hours_of(office_hours const& hours,
                                                             weekday day);
/// Not of a temporary: the reference would dangle.
weekday_hours const& hours_of(office_hours const&& hours, weekday day) = delete;

} // namespace jspu_coop
