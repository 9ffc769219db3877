/// @file
/// Counting in working days.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/calendar_answer.hpp>
#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/calendar/working_week.hpp>

namespace jspu_coop {

/// The last day of a time limit in working days: the `count`-th working day after a day.
///
/// The day itself is not counted, whether or not it is worked: "register within ten working days"
/// (Belarus: ten days, weekends and holidays not counted,
/// https://cn.bstu.by/en/foreign-applicants/registration) of an entry on Monday 1 September 2025
/// ends on Monday 15 September. A negative count goes back: -5 is the fifth working day before.
/// Zero is the day itself, of which nothing is asked.
///
/// Linear in the days passed, times the size of the calendar.
/// @param from the day from which to count
/// @param count how many working days
/// @param week the days of the week that are worked
/// @param holidays a valid calendar
/// @return the day; unknown when the count enters a year that the calendar does not know, or leaves
/// the range of dates
[[nodiscard]] JSPU_COOP_EXPORT calendar_answer<date>
add_working_days(date from, int count, working_week week, holiday_calendar const& holidays);

/// How many working days lie after one day, up to another, which is counted: the inverse of
/// `add_working_days`, negative backwards (then the earlier day is counted, the later one not).
///
/// Linear in the days between, times the size of the calendar.
/// @return the count; unknown with one gap for each year, in order of days, that the calendar does
/// not know
[[nodiscard]] JSPU_COOP_EXPORT calendar_answer<int>
working_days_between(date from, date to, working_week week, holiday_calendar const& holidays);

/// The day itself when it is worked, else the next one that is: for a rule by which a due date on
/// a day off moves on. Such a rule must be stated somewhere: never assume it.
/// @return the day; unknown as in `add_working_days`
[[nodiscard]] JSPU_COOP_EXPORT calendar_answer<date>
working_day_on_or_after(date day, working_week week, holiday_calendar const& holidays);

/// The day itself when it is worked, else the last one before it that is.
/// @return the day; unknown as in `add_working_days`
[[nodiscard]] JSPU_COOP_EXPORT calendar_answer<date>
working_day_on_or_before(date day, working_week week, holiday_calendar const& holidays);

} // namespace jspu_coop
