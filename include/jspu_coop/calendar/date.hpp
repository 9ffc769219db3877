/// @file
/// A day of the Gregorian calendar.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/detail/civil.hpp>

#include <boost/date_time/gregorian/greg_date.hpp>

#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace jspu_coop {

/// A day of the proleptic Gregorian calendar, from 1400-01-01 to 9999-12-31.
///
/// Always a real day: there is no default, "not a date" or infinite value. The range is that of
/// `boost::gregorian::date`, which it holds. It has no time and no time zone. Four bytes; copy it.
class date {
public:
    /// The first year a date can have.
    static constexpr int min_year = 1400;
    /// The last year a date can have.
    static constexpr int max_year = 9999;

    /// For dates written in a program: `date{2020, 5, 20}`.
    /// @param year 1400 to 9999
    /// @param month 1 to 12
    /// @param day 1 to the last of the month
    /// @throws std::invalid_argument when there is no such day
    constexpr date(int year, int month, int day) : value_{to_value(year, month, day)} {}

    /// For dates that come from outside as three numbers.
    /// @return the date, `date.not_real` (30 February) or `date.out_of_range` (1399)
    [[nodiscard]] JSPU_COOP_EXPORT static result<date> make(int year, int month, int day);

    /// Reads the ISO 8601 extended form, exactly: `2020-05-20`, four, two and two digits.
    /// @return the date, `date.malformed`, `date.not_real` or `date.out_of_range`
    [[nodiscard]] JSPU_COOP_EXPORT static result<date> parse(std::string_view text);

    /// The date with this count of days since 1970-01-01, which is day 0.
    /// @return the date, or `date.out_of_range`
    [[nodiscard]] JSPU_COOP_EXPORT static result<date> from_day_number(long long number);

    /// The same day out of Boost.Date_Time.
    /// @return the date, or `date.not_real` for not_a_date_time and the infinities
    [[nodiscard]] JSPU_COOP_EXPORT static result<date> from_boost(boost::gregorian::date value);

    /// The first day there is, 1400-01-01.
    [[nodiscard]] static constexpr date min() { return {min_year, 1, 1}; }
    /// The last day there is, 9999-12-31.
    [[nodiscard]] static constexpr date max() { return {max_year, 12, 31}; }

    /// The same day for Boost.Date_Time.
    [[nodiscard]] constexpr boost::gregorian::date to_boost() const noexcept { return value_; }

    /// The year, 1400 to 9999.
    [[nodiscard]] constexpr int year() const { return value_.year_month_day().year; }
    /// The month, 1 to 12.
    [[nodiscard]] constexpr int month() const { return value_.year_month_day().month; }
    /// The day of the month, 1 to 31.
    [[nodiscard]] constexpr int day() const { return value_.year_month_day().day; }
    /// The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
    [[nodiscard]] constexpr int weekday() const noexcept {
        // 1970-01-01 was a Thursday; 210000 is a multiple of 7 that makes the sum positive.
        return (day_number() + 210000 + 3) % 7 + 1;
    }
    /// Days since 1970-01-01, which is day 0; negative before it. The count of `std::chrono`.
    [[nodiscard]] constexpr int day_number() const noexcept {
        return static_cast<int>(value_.day_number()) - unix_epoch;
    }

    /// The day before; nothing before 1400-01-01.
    [[nodiscard]] constexpr std::optional<date> previous() const {
        return *this == min() ? std::nullopt : std::optional{offset(-1)};
    }
    /// The day after; nothing after 9999-12-31.
    [[nodiscard]] constexpr std::optional<date> next() const {
        return *this == max() ? std::nullopt : std::optional{offset(1)};
    }
    /// The day so many days later, or earlier when negative.
    /// @return the date, or `date.out_of_range`
    [[nodiscard]] JSPU_COOP_EXPORT result<date> plus_days(int days) const;

    /// How many days from `from` to `to`: 1 from a day to the next, 0 to itself, negative
    /// backwards.
    [[nodiscard]] friend constexpr int operator-(date to, date from) noexcept {
        return to.day_number() - from.day_number();
    }
    /// Dates are ordered by time.
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(date left,
                                                                    date right) noexcept {
        return left.day_number() <=> right.day_number();
    }
    /// Dates are equal when they are one day.
    [[nodiscard]] friend constexpr bool operator==(date left, date right) noexcept {
        return left.day_number() == right.day_number();
    }

private:
    static constexpr int unix_epoch = 2440588; // the Boost (Julian) day number of 1970-01-01

    constexpr explicit date(boost::gregorian::date value) noexcept : value_{value} {}

    static constexpr boost::gregorian::date to_value(int year, int month, int day) {
        if (year < min_year || year > max_year || !detail::is_real_day(year, month, day)) {
            throw std::invalid_argument{"not a date between 1400-01-01 and 9999-12-31"};
        }
        using boost_date = boost::gregorian::date;
        return boost_date{static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                          static_cast<unsigned short>(day)};
    }

    /// The day so many days later.
    /// @pre it is in range
    [[nodiscard]] constexpr date offset(int days) const {
        return date{boost::gregorian::date{
            static_cast<boost::gregorian::date::date_int_type>(day_number() + unix_epoch + days)}};
    }

    boost::gregorian::date value_;
};

/// The ISO 8601 extended form: `2020-05-20`.
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(date value);

} // namespace jspu_coop

/// Hash of a date, for unordered containers.
template <>
struct std::hash<jspu_coop::date> {
    /// The hash of the date's day number.
    [[nodiscard]] std::size_t operator()(jspu_coop::date value) const noexcept {
        return std::hash<int>{}(value.day_number());
    }
};
