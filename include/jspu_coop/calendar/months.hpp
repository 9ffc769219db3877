/// @file
/// Arithmetic of months and years, with every choice stated by the caller.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/date.hpp>

namespace jspu_coop {

/// What to do where the exact answer does not exist. Which one applies is for a rule to say.
enum class rounding {
    down,  ///< the nearest earlier day, or smaller number
    up,    ///< the nearest later day, or greater number
    reject ///< none: a fault
};
JSPU_COOP_ENUM(rounding, down, up, reject)

/// How a stretch of days is counted: whether its last day belongs to it.
enum class ends {
    last_excluded, ///< from the first day up to, not including, the last: Monday to Friday is 4
    last_included  ///< both ends: Monday to Friday is 5 days, 1 to 31 January a month
};
JSPU_COOP_ENUM(ends, last_excluded, last_included)

/// The same day of the month, so many months later, or earlier when negative.
///
/// Where that month is too short: 31 January and one month is 28 or 29 February with `down`, 1
/// March with `up`, and a fault with `reject`. The last day of a month is a day like any other: 28
/// February and one month is 28 March, never the 31st. Hence adding and taking away the same months
/// gives the first day back only where nothing was rounded.
/// @param from the day to count from
/// @param months how many months, of either sign
/// @param no_such_day what to do where the month is too short
/// @return the day, `date.no_such_day` (`reject` only) or `date.out_of_range`
[[nodiscard]] JSPU_COOP_EXPORT result<date> add_months(date from, int months, rounding no_such_day);

/// The same day of the same month, so many years later, or earlier when negative.
///
/// Only 29 February needs rounding: a year later it is 28 February with `down`, 1 March with `up`.
/// The parameters and faults are those of `add_months`.
[[nodiscard]] JSPU_COOP_EXPORT result<date> add_years(date from, int years, rounding no_such_day);

/// How many days a stretch has.
///
/// From 1 to 3 September: 2 days when the last is excluded, 3 when it is included.
/// @param first the first day
/// @param last the last day, not before the first
/// @param counted whether the last day belongs to the stretch
/// @return the count, or `period.reversed`
[[nodiscard]] JSPU_COOP_EXPORT result<int> whole_days_between(date first, date last, ends counted);

/// How many months fit into a stretch.
///
/// The stretch ends where `last` begins when it is excluded, and where the following day begins
/// when it is included. After n months it has reached the n-th anniversary: `first` and n months, a
/// day that does not exist being rounded as `no_such_day` says. The count is the greatest n whose
/// anniversary is not after the end (`down`), or the least whose anniversary is not before it
/// (`up`); with `reject` the two must agree.
///
/// - 1 January to 31 January: 0 months `down` and 1 `up` when the last is excluded, 1 when
///   included.
/// - 20 May to 19 November, included: 6.
/// - 31 January to 28 February 2021, excluded, `down`: 1 when a day that does not exist is rounded
///   down (the anniversary is 28 February), 0 when it is rounded up (it is 1 March); refused with
///   `no_such_day` = `reject`, because the answer hangs on it.
/// @param first the first day
/// @param last the last day, not before the first
/// @param counted whether the last day belongs to the stretch
/// @param count how to round a number of months that is not whole
/// @param no_such_day how to round an anniversary that does not exist; `reject` refuses only where
/// rounding it down or up would give different counts
/// @return the count, `period.reversed`, `months.not_whole` (`count` = `reject` only) or
/// `date.no_such_day` (`no_such_day` = `reject` only)
[[nodiscard]] JSPU_COOP_EXPORT result<int>
whole_months_between(date first, date last, ends counted, rounding count, rounding no_such_day);

/// How many years fit into a stretch: as `whole_months_between`, in steps of twelve months.
///
/// - 20 May 2020 to 19 May 2025, included: 5.
/// - 29 February 2024 to 28 February 2025, excluded, `down`: 1 when a day that does not exist is
///   rounded down, 0 when it is rounded up.
/// @return the count, `period.reversed`, `years.not_whole` (`count` = `reject` only) or
/// `date.no_such_day` (`no_such_day` = `reject` only)
[[nodiscard]] JSPU_COOP_EXPORT result<int>
whole_years_between(date first, date last, ends counted, rounding count, rounding no_such_day);

} // namespace jspu_coop
