/// @file
/// The holidays of a country or an office, and the days that decrees add or move.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/calendar_answer.hpp>
#include <jspu_coop/calendar/month_day.hpp>
#include <jspu_coop/calendar/working_week.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// What becomes of a holiday that falls on a Saturday or a Sunday, whatever the working week.
enum class weekend_rule {
    stays,          ///< nothing: only its own day is off
    monday_instead, ///< the next Monday is off; its own day is as the week has it
    monday_too      ///< the next Monday is off, and its own day as well
};
JSPU_COOP_ENUM(weekend_rule, stays, monday_instead, monday_too)

/// The name of the vocabulary in issues.
template <>
inline constexpr std::string_view enumeration_name<weekend_rule> = "weekend_rule";

/// A holiday on the same day every year.
struct yearly_holiday {
    std::string name;              ///< what it is called; not empty
    month_day day;                 ///< its day; one on 29 February comes in leap years only
    weekend_rule on_weekend;       ///< what becomes of it on a Saturday or a Sunday
    std::optional<int> first_year; ///< the first year that has it; absent when there is no first
    std::optional<int> last_year;  ///< the last year that has it; absent when there is no last
    std::optional<text> labels{};  ///< its name in several languages

    /// Holidays are equal when all members are.
    friend bool operator==(yearly_holiday const&, yearly_holiday const&) = default;
};
JSPU_COOP_RECORD(yearly_holiday, (name, day, on_weekend, first_year, last_year, labels));

/// A holiday on one date: a moveable feast in one year, each of its days by itself.
struct dated_holiday {
    std::string name;             ///< what it is called; not empty
    date day;                     ///< its day
    weekend_rule on_weekend;      ///< what becomes of it on a Saturday or a Sunday
    std::optional<text> labels{}; ///< its name in several languages

    /// Holidays are equal when all members are.
    friend bool operator==(dated_holiday const&, dated_holiday const&) = default;
};
JSPU_COOP_RECORD(dated_holiday, (name, day, on_weekend, labels));

/// Days that were made off, or worked, by a decision. A working day moved from one date to another
/// is both: Belarus moved that of 26 December 2025, a Friday, to Saturday the 20th: the 26th is
/// `off`, the 20th is `worked`. It stands before every holiday and before the week.
struct holiday_overlay {
    std::string reason;           ///< by what it is so, in plain words; not empty
    date decided;                 ///< the day of the decision: on one date the later one prevails
    std::optional<int> week_days; ///< only for weeks of so many working days; absent: for every one
    std::vector<date> off;        ///< the days that it makes off, in any order
    std::vector<date> worked;     ///< the days that it makes working days, in any order
    std::optional<text> labels{}; ///< the reason in several languages
    std::optional<std::string> number{};  ///< the decision's number as printed, without the sign
    std::optional<std::string> address{}; ///< where it is published: an http or https address

    /// Overlays are equal when all members are.
    friend bool operator==(holiday_overlay const&, holiday_overlay const&) = default;
};
JSPU_COOP_RECORD(holiday_overlay,
                 (reason, decided, week_days, off, worked, labels, number, address));

/// A year of which a calendar claims to know every day off and every moved working day that lies
/// in it, those that come over from the year before included.
struct known_year {
    int year;                     ///< the year
    std::optional<int> week_days; ///< only for weeks of so many working days; absent: for every one

    /// Claims are equal when both members are.
    friend bool operator==(known_year const&, known_year const&) = default;
};
JSPU_COOP_RECORD(known_year, (year, week_days));

/// The holidays of a country or an office, as data. Of a year that it does not claim to know it
/// answers nothing: "no holiday is listed" is not "there is none". The order of its lists never
/// matters.
struct holiday_calendar {
    std::vector<known_year> known_years;   ///< the years it claims to know
    std::vector<yearly_holiday> yearly;    ///< holidays on the same day every year
    std::vector<dated_holiday> dated;      ///< moveable feasts, by their dates
    std::vector<holiday_overlay> overlays; ///< what decrees add and move

    /// Calendars are equal when all members are, in the same order.
    friend bool operator==(holiday_calendar const&, holiday_calendar const&) = default;
};
JSPU_COOP_RECORD(holiday_calendar, (known_years, yearly, dated, overlays));

/// Everything that is wrong with a calendar; empty when nothing is.
/// @return `holiday_calendar.year_out_of_range` (not 1400 to 9999), `holiday_calendar.week_days`
/// (not 1 to 7), `holiday_calendar.year_repeated` (the same claim twice),
/// `holiday_calendar.unnamed` (no name or reason, or labels in no language),
/// `holiday_calendar.not_utf8` (a name, a reason or a number), `holiday_calendar.number_empty`,
/// `holiday_calendar.address_malformed` (as `source.address_malformed` says),
/// `holiday_calendar.reversed` (a last year before the first), `holiday_calendar.holiday_repeated`
/// (the same name on the same day), `holiday_calendar.overlay_empty`,
/// `holiday_calendar.day_repeated` (twice in one list of an overlay) and
/// `holiday_calendar.overlay_conflict` (a day made off and worked by decisions of one day, for the
/// same week); paths `/overlays/0/worked/1`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(holiday_calendar const& calendar);

/// True when the calendar claims to know a year, for a week.
[[nodiscard]] JSPU_COOP_EXPORT bool knows(holiday_calendar const& calendar, int year,
                                          working_week week) noexcept;

/// What makes a day worked or off.
enum class day_cause {
    week,    ///< the working week alone
    holiday, ///< a holiday, on its own day or on the Monday after it
    overlay  ///< a decision on this very day
};
JSPU_COOP_ENUM(day_cause, week, holiday, overlay)

/// Whether a day is worked, and why.
struct day_status {
    bool worked;             ///< whether it is a working day
    day_cause cause;         ///< what makes it one, or makes it off
    std::vector<text> names; ///< the holidays, or the overlays' reasons; sorted, none twice. One
                             ///< without labels is a text of no known language, `und`

    /// Statuses are equal when all members are.
    friend bool operator==(day_status const&, day_status const&) = default;
};
JSPU_COOP_RECORD(day_status, (worked, cause, names));

/// Whether a day is worked, and why. A day that the week does not work anyway is off by its holiday
/// where it has one. Linear in the size of the calendar.
/// @param day the day
/// @param week the days of the week that are worked
/// @param calendar a valid calendar; of conflicting overlays in an invalid one, a day off prevails
/// @return the answer; unknown, for want of `holidays`, in a year that the calendar does not know
[[nodiscard]] JSPU_COOP_EXPORT calendar_answer<day_status>
status_on(date day, working_week week, holiday_calendar const& calendar);

} // namespace jspu_coop
