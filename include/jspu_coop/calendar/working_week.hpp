/// @file
/// Which days of the week are worked.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/base/shape.hpp>
#include <jspu_coop/calendar/weekday.hpp>

#include <bit>
#include <cstdint>
#include <initializer_list>
#include <stdexcept>
#include <vector>

namespace jspu_coop {

/// Which days of the week are worked: at least one. Formats carry it as the list of those days.
///
/// It says nothing of holidays: a decree that speaks "for five-day weeks" means every week of which
/// `days()` is 5. One byte; copy it.
class working_week {
public:
    /// For weeks written in a program: `working_week{weekday::monday, weekday::thursday}`.
    /// @param days the days that are worked, in any order
    /// @throws std::invalid_argument when there is none, one stands twice or is no weekday
    constexpr working_week(std::initializer_list<weekday> days) {
        for (weekday const each : days) {
            add(each);
        }
        if (bits_ == 0) {
            throw std::invalid_argument{"a working week has at least one working day"};
        }
    }

    /// For weeks that come from outside.
    /// @param days the days that are worked, in any order
    /// @return the week, or `working_week.empty`, or one `working_week.repeated` for each day that
    /// stands there again, with its index as path
    /// @throws std::invalid_argument for a value outside the enumeration
    [[nodiscard]] JSPU_COOP_EXPORT static result<working_week>
    make(std::vector<weekday> const& days);

    /// Monday to Friday.
    [[nodiscard]] static constexpr working_week five_days() noexcept { return working_week{0x1F}; }
    /// Monday to Saturday.
    [[nodiscard]] static constexpr working_week six_days() noexcept { return working_week{0x3F}; }

    /// True when the week works on that day of it.
    [[nodiscard]] constexpr bool works_on(weekday day) const noexcept {
        return (bits_ >> static_cast<unsigned>(day) & 1U) != 0;
    }
    /// How many days a week are worked, 1 to 7.
    [[nodiscard]] constexpr int days() const noexcept { return std::popcount(bits_); }
    /// The days that are worked, from Monday on.
    [[nodiscard]] JSPU_COOP_EXPORT std::vector<weekday> weekdays() const;

    /// Weeks are equal when they work on the same days.
    [[nodiscard]] friend constexpr bool operator==(working_week, working_week) noexcept = default;

private:
    constexpr explicit working_week(std::uint8_t bits) noexcept : bits_{bits} {}

    constexpr void add(weekday day) {
        if (static_cast<unsigned>(day) > static_cast<unsigned>(weekday::sunday)) {
            throw std::invalid_argument{"a value outside the days of the week"};
        }
        if (works_on(day)) {
            throw std::invalid_argument{"a day stands in a working week twice"};
        }
        bits_ = static_cast<std::uint8_t>(bits_ | 1U << static_cast<unsigned>(day));
    }

    std::uint8_t bits_{0};
};

/// Formats carry a working week as the list of its days, from Monday on.
template <>
struct wire<working_week> {
    /// The days that are worked.
    using carried = std::vector<weekday>;
    /// The days that are worked, from Monday on.
    [[nodiscard]] static carried get(working_week value) { return value.weekdays(); }
    /// The week of these days, or the faults of `working_week::make`.
    [[nodiscard]] static result<working_week> make(carried const& days) {
        return working_week::make(days);
    }
};

} // namespace jspu_coop
