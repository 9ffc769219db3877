/// @file
/// A day that comes every year.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/detail/civil.hpp>

#include <compare>
#include <stdexcept>
#include <string>
#include <string_view>

namespace jspu_coop {

/// A day of a month in no year in particular, as 8 March; 29 February included.
class month_day {
public:
    /// For days written in a program: `month_day{3, 8}`.
    /// @param month 1 to 12
    /// @param day 1 to the last of the month in a leap year
    /// @throws std::invalid_argument when no year has such a day
    constexpr month_day(int month, int day) : month_{month}, day_{day} {
        if (!is_real(month, day)) {
            throw std::invalid_argument{"no year has such a day"};
        }
    }

    /// Reads two digits of the month, a hyphen and two of the day: `03-08`.
    /// @return the day, `month_day.malformed`, or `month_day.not_real` (30 February)
    [[nodiscard]] JSPU_COOP_EXPORT static result<month_day> parse(std::string_view text);

    /// The month, 1 to 12.
    [[nodiscard]] constexpr int month() const noexcept { return month_; }
    /// The day of the month, 1 to 31.
    [[nodiscard]] constexpr int day() const noexcept { return day_; }
    /// True when the date is this day of its year; 29 February is so in leap years only.
    [[nodiscard]] constexpr bool falls_on(date on) const {
        return on.month() == month_ && on.day() == day_;
    }

    /// Days are ordered as they come in a year.
    [[nodiscard]] friend constexpr std::strong_ordering
    operator<=>(month_day const&, month_day const&) noexcept = default;
    /// Days are equal when month and day are.
    [[nodiscard]] friend constexpr bool operator==(month_day const&,
                                                   month_day const&) noexcept = default;

private:
    [[nodiscard]] static constexpr bool is_real(int month, int day) noexcept {
        return detail::is_real_day(2000, month, day); // a leap year
    }

    int month_;
    int day_;
};

/// Month and day: `03-08`.
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(month_day value);

} // namespace jspu_coop
