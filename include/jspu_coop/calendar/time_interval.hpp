/// @file
/// A stretch of one day.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/time_of_day.hpp>

#include <compare>
#include <stdexcept>
#include <string>
#include <string_view>

namespace jspu_coop {

/// A stretch of one day, from its first minute up to its end, which is outside: at 17:00 an office
/// that is open 08:30-17:00 has closed. Never empty; what goes past midnight is one stretch on each
/// of two days.
class time_interval {
public:
    /// For stretches written in a program: `time_interval{{8, 30}, {17, 0}}`.
    /// @param first the first minute
    /// @param end the minute after the last
    /// @throws std::invalid_argument unless `first` comes before `end`
    constexpr time_interval(time_of_day first, time_of_day end)
        : time_interval{first, end.minutes()} {}

    /// From a minute on until midnight.
    [[nodiscard]] static constexpr time_interval until_midnight(time_of_day first) {
        return time_interval{first, time_of_day::minutes_a_day};
    }

    /// Reads two times with a hyphen between, `08:30-17:00`; the end may be `24:00`.
    /// @return the stretch, `time_interval.malformed`, `time_interval.reversed` (empty or ending
    /// before it begins), or `time_of_day.out_of_range`
    [[nodiscard]] JSPU_COOP_EXPORT static result<time_interval> parse(std::string_view text);

    /// The first minute.
    [[nodiscard]] constexpr time_of_day first() const noexcept { return first_; }
    /// Minutes from midnight to the end, 1 to 1440.
    [[nodiscard]] constexpr int end_minutes() const noexcept { return end_; }
    /// How many minutes there are.
    [[nodiscard]] constexpr int minutes() const noexcept { return end_ - first_.minutes(); }

    /// True when the minute lies in the stretch; its end does not.
    [[nodiscard]] constexpr bool contains(time_of_day at) const noexcept {
        return first_ <= at && at.minutes() < end_;
    }
    /// True when the stretches share a minute.
    [[nodiscard]] constexpr bool overlaps(time_interval other) const noexcept {
        return first_.minutes() < other.end_ && other.first_.minutes() < end_;
    }

    /// Stretches are ordered by their first minute, then by their end.
    [[nodiscard]] friend constexpr std::strong_ordering
    operator<=>(time_interval const&, time_interval const&) noexcept = default;
    /// Stretches are equal when both ends are.
    [[nodiscard]] friend constexpr bool operator==(time_interval const&,
                                                   time_interval const&) noexcept = default;

private:
    constexpr time_interval(time_of_day first, int end) : first_{first}, end_{end} {
        if (end <= first.minutes()) {
            throw std::invalid_argument{"a stretch of the day ends before it begins"};
        }
    }

    time_of_day first_;
    int end_;
};

/// Two times with a hyphen between: `08:30-17:00`, `22:00-24:00`.
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(time_interval value);

} // namespace jspu_coop
