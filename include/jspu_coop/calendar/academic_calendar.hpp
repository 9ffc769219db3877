/// @file
/// When academic years and terms really begin and end: data of one institution.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/calendar/period.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {

/// A part of an academic year: a semester, a trimester, an examination session.
struct term {
    std::string name; ///< the institution's own code for it, as `autumn`; not empty
    period days;      ///< the days of the term

    /// Terms are equal when all members are.
    friend bool operator==(term const&, term const&) = default;
};
JSPU_COOP_RECORD(term, (name, days));

/// One academic year for one year of study.
struct academic_calendar_row {
    academic_year year;               ///< the label
    std::optional<int> year_of_study; ///< for whom, 1 for first-years; absent for everyone else
    date first;                       ///< the first day
    std::optional<date> last;         ///< the last day; absent when it is not known
    std::vector<term> terms;          ///< the known terms, in any order

    /// Rows are equal when all members are.
    friend bool operator==(academic_calendar_row const&, academic_calendar_row const&) = default;
};
JSPU_COOP_RECORD(academic_calendar_row, (year, year_of_study, first, last, terms));

/// The academic years of one institution. It need not be complete: what it does not say is unknown.
///
/// A row for a year of study stands before the row for everyone else, as in Uzbekistan in 2025/26:
/// first-years began on 3 September, all others on 8 September
/// (https://hordiq.uz/2025/08/25/maktablarda-oqish-2-sentyabrdan-boshlanadi).
struct academic_calendar {
    std::vector<academic_calendar_row> rows; ///< in any order

    /// Calendars are equal when their rows are, in the same order.
    friend bool operator==(academic_calendar const&, academic_calendar const&) = default;
};
JSPU_COOP_RECORD(academic_calendar, (rows));

/// Everything that is wrong with a calendar; empty when nothing is.
/// @return `academic_calendar.duplicate_row`, `academic_calendar.year_of_study` (less than 1),
/// `academic_calendar.reversed` (last day before the first), `academic_calendar.overlap` (a year
/// that begins before an earlier one is over, for some year of study),
/// `academic_calendar.term_unnamed`, `academic_calendar.term_repeated`,
/// `academic_calendar.term_outside` and `academic_calendar.term_overlap`; paths `/rows/0/terms/1`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(academic_calendar const& calendar);

/// The row that speaks for a year of study: its own, else the one for everyone else.
/// @param calendar a valid calendar, which the pointer points into
/// @param year the academic year
/// @param year_of_study 1 for first-years; absent for nobody in particular: only the row for
/// everyone
/// @return the row, or null when the calendar does not say
[[nodiscard]] JSPU_COOP_EXPORT academic_calendar_row const*
row_of(academic_calendar const& calendar, academic_year year,
       std::optional<int> year_of_study) noexcept;
/// Not of a temporary: the pointer would dangle.
academic_calendar_row const* row_of(academic_calendar const&& calendar, academic_year year,
                                    std::optional<int> year_of_study) = delete;

/// The days of an academic year, for a year of study.
/// @return the days, open when the last one is not known; nothing when the calendar does not say,
/// or when the row is reversed
[[nodiscard]] JSPU_COOP_EXPORT std::optional<period>
period_of(academic_calendar const& calendar, academic_year year, std::optional<int> year_of_study);

/// The academic year in which a day lies, for a year of study.
///
/// Where the last day of a year is not known, it ends before the next year of the calendar begins,
/// and at the latest twelve months after its first day: beyond that nothing is known.
/// @return the academic year; nothing on a day between two years, or of which nothing is known
[[nodiscard]] JSPU_COOP_EXPORT std::optional<academic_year>
year_containing(academic_calendar const& calendar, date day, std::optional<int> year_of_study);

/// The term in which a day lies, for a year of study.
/// @return the term; nothing between terms, and where `year_containing` knows no year
[[nodiscard]] JSPU_COOP_EXPORT std::optional<term>
term_containing(academic_calendar const& calendar, date day, std::optional<int> year_of_study);

} // namespace jspu_coop
