/// @file
/// The Gregorian month lengths, for any year.
#pragma once

namespace jspu_coop::detail {

/// True when February of the year has 29 days.
[[nodiscard]] constexpr bool is_leap_year(int year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// How many days a month has.
/// @pre 1 <= month <= 12
[[nodiscard]] constexpr int days_in_month(int year, int month) noexcept {
    if (month == 2) {
        return is_leap_year(year) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// True when the calendar has such a day in such a year, whatever the year.
[[nodiscard]] constexpr bool is_real_day(int year, int month, int day) noexcept {
    return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

} // namespace jspu_coop::detail
