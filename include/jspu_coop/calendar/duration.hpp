/// @file
/// A length of time in one unit of the calendar.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/calendar/months.hpp>

#include <compare>
#include <cstddef>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace jspu_coop {

/// What a duration counts.
enum class duration_unit {
    days,   ///< days
    weeks,  ///< seven days each
    months, ///< calendar months, of 28 to 31 days
    years   ///< twelve months each
};
JSPU_COOP_ENUM(duration_unit, days, weeks, months, years)

/// The name of the vocabulary in issues.
template <>
inline constexpr std::string_view enumeration_name<duration_unit> = "duration_unit";

/// A length of time as agreements and rules write it: a count of one unit, as "five years".
///
/// Two weeks and fourteen days are as long as one another and yet different durations, as their
/// texts are; `compare` tells lengths apart, `==` durations. A month has no fixed number of days,
/// so that only `advance` from a given day makes days out of it.
class duration {
public:
    /// The greatest count there is.
    static constexpr int max_count = 9'999'999;

    /// For durations written in a program: `duration{6, duration_unit::months}`.
    /// @param count 0 to `max_count`
    /// @param unit what is counted
    /// @throws std::invalid_argument when the count is out of range
    constexpr duration(int count, duration_unit unit) : count_{count}, unit_{unit} {
        if (count < 0 || count > max_count) {
            throw std::invalid_argument{"the count of a duration is out of range"};
        }
    }

    /// For durations that come from outside.
    /// @return the duration, or `duration.out_of_range`
    [[nodiscard]] JSPU_COOP_EXPORT static result<duration> make(int count, duration_unit unit);

    /// Reads an ISO 8601 duration of one unit: `P14D`, `P2W`, `P6M`, `P5Y`; no sign, no fraction,
    /// no leading zero, no time part.
    /// @return the duration, or `duration.malformed`, or `duration.out_of_range`
    [[nodiscard]] JSPU_COOP_EXPORT static result<duration> parse(std::string_view text);

    /// How many units.
    [[nodiscard]] constexpr int count() const noexcept { return count_; }
    /// What is counted.
    [[nodiscard]] constexpr duration_unit unit() const noexcept { return unit_; }

    /// Durations are equal when count and unit are: P2W is not P14D.
    [[nodiscard]] friend constexpr bool operator==(duration const&,
                                                   duration const&) noexcept = default;

private:
    int count_;
    duration_unit unit_;
};

/// Which of two durations is longer: weeks are compared with days, years with months; months and
/// days are unordered, even at zero.
[[nodiscard]] JSPU_COOP_EXPORT std::partial_ordering compare(duration left,
                                                             duration right) noexcept;

/// The day that comes a duration after another.
/// @param from the day to count from
/// @param by how far
/// @param no_such_day what to do where a month is too short; see `add_months`
/// @return the day, `date.no_such_day` (`reject` only) or `date.out_of_range`
[[nodiscard]] JSPU_COOP_EXPORT result<date> advance(date from, duration by, rounding no_such_day);

/// The day that comes a duration before another: "notice six months before". As `advance`.
[[nodiscard]] JSPU_COOP_EXPORT result<date> retreat(date from, duration by, rounding no_such_day);

/// The ISO 8601 duration: `P6M`.
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(duration value);

} // namespace jspu_coop

/// Hash of a duration, for unordered containers.
template <>
struct std::hash<jspu_coop::duration> {
    /// A hash of count and unit.
    [[nodiscard]] std::size_t operator()(jspu_coop::duration value) const noexcept {
        return std::hash<int>{}(value.count()) * 4U + static_cast<std::size_t>(value.unit());
    }
};
