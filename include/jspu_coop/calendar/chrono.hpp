/// @file
/// Dates to and from `std::chrono`. Apart from `date.hpp`, because `std::chrono` is slow to
/// compile.
#pragma once

#include <jspu_coop/calendar/date.hpp>

#include <chrono>

namespace jspu_coop {

/// The same day as a `std::chrono::sys_days`.
[[nodiscard]] constexpr std::chrono::sys_days to_sys_days(date value) noexcept {
    return std::chrono::sys_days{std::chrono::days{value.day_number()}};
}

/// The same day out of `std::chrono::sys_days`.
/// @return the date, or `date.out_of_range`
[[nodiscard]] inline result<date> from_sys_days(std::chrono::sys_days value) {
    return date::from_day_number(value.time_since_epoch().count());
}

} // namespace jspu_coop
