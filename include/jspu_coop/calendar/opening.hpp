/// @file
/// Whether an office is open, and when it opens next.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/calendar_answer.hpp>
#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/calendar/local_moment.hpp>
#include <jspu_coop/calendar/office_hours.hpp>
#include <jspu_coop/calendar/working_week.hpp>

#include <string>
#include <vector>

namespace jspu_coop {

/// What makes an office open or closed.
enum class opening_cause {
    hours,        ///< the published hours of the weekday: inside or outside them
    closed_day,   ///< it is published that the office is closed on that weekday
    week,         ///< the weekday is not worked, and no hours are published for it
    holiday,      ///< a holiday
    overlay,      ///< a decision made the day off
    every_reading ///< different causes, by what is not known, and the same answer by each
};
JSPU_COOP_ENUM(opening_cause, hours, closed_day, week, holiday, overlay, every_reading)

/// Whether an office is open, and why.
struct opening {
    bool open;               ///< true when it is open, false when it is closed
    opening_cause cause;     ///< why
    std::vector<text> names; ///< the holidays or the overlays' reasons; sorted

    /// Answers are equal when all members are.
    friend bool operator==(opening const&, opening const&) = default;
};
JSPU_COOP_RECORD(opening, (open, cause, names));

/// Whether an office is open at a minute.
///
/// On an ordinary day the published hours of the weekday decide; where none are published, a
/// weekday that is not worked is closed, and any other unknown. On a holiday, and on a day that a
/// decision made off, the office is closed. On a day that a decision made a working day the hours
/// of its weekday hold where the week works on that weekday; otherwise nobody has published any.
///
/// An answer is known when it is the same whatever the missing facts are: at three in the night
/// between known hours an office is closed on a Monday, although the year's holidays be unknown.
/// @param at the minute, on the office's own clock
/// @param hours valid office hours
/// @param week the days that are worked; may be unknown
/// @param holidays a valid calendar
/// @return the answer, or everything that stands in its way on that day: the `week`, the year's
/// `holidays`, the day's `hours`
[[nodiscard]] JSPU_COOP_EXPORT calendar_answer<opening> is_open(local_moment at,
                                                                office_hours const& hours,
                                                                fact<working_week> const& week,
                                                                holiday_calendar const& holidays);

/// The first minute, from a given one on, at which an office is open: that one itself when it is.
///
/// Linear in the days passed, times the size of the calendar.
/// @return the minute; unknown, with what is not known of that day, when the office might open
/// earlier than it is known to, or when no opening comes before 9999-12-31 is over
[[nodiscard]] JSPU_COOP_EXPORT calendar_answer<local_moment>
next_opening(local_moment from, office_hours const& hours, fact<working_week> const& week,
             holiday_calendar const& holidays);

} // namespace jspu_coop
