/// @file
/// A time of the day.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>

#include <compare>
#include <stdexcept>
#include <string>
#include <string_view>

namespace jspu_coop {

/// A minute of the day, 00:00 to 23:59, on the office's own clock; of no day or zone in particular.
class time_of_day {
public:
    /// How many minutes a day has.
    static constexpr int minutes_a_day = 24 * 60;

    /// For times written in a program: `time_of_day{8, 30}`.
    /// @param hour 0 to 23
    /// @param minute 0 to 59
    /// @throws std::invalid_argument when one of them is out of range
    constexpr time_of_day(int hour, int minute) : minutes_{to_minutes(hour, minute)} {}

    /// Reads the ISO 8601 extended form to the minute, exactly: `08:30`, two digits each.
    /// @return the time, `time_of_day.malformed`, or `time_of_day.out_of_range` (24:00, 08:60)
    [[nodiscard]] JSPU_COOP_EXPORT static result<time_of_day> parse(std::string_view text);

    /// The hour, 0 to 23.
    [[nodiscard]] constexpr int hour() const noexcept { return minutes_ / 60; }
    /// The minute of the hour, 0 to 59.
    [[nodiscard]] constexpr int minute() const noexcept { return minutes_ % 60; }
    /// Minutes since midnight, 0 to 1439.
    [[nodiscard]] constexpr int minutes() const noexcept { return minutes_; }

    /// Times are ordered as they come in a day.
    [[nodiscard]] friend constexpr std::strong_ordering
    operator<=>(time_of_day const&, time_of_day const&) noexcept = default;
    /// Times are equal when they are one minute.
    [[nodiscard]] friend constexpr bool operator==(time_of_day const&,
                                                   time_of_day const&) noexcept = default;

private:
    [[nodiscard]] static constexpr int to_minutes(int hour, int minute) {
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            throw std::invalid_argument{"a time of the day lies between 00:00 and 23:59"};
        }
        return hour * 60 + minute;
    }

    int minutes_;
};

/// The ISO 8601 extended form to the minute: `08:30`.
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(time_of_day value);

} // namespace jspu_coop
