/// @file
/// Numbers as 64-bit ticks.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/detail/exact.hpp>

#include <cstdint>
#include <optional>

namespace jspu_coop::detail {

/// No tick is further from zero, so that the difference of two ticks fits 64 bits.
inline constexpr std::int64_t furthest_tick = std::int64_t{1} << 62;

/// True when the number can be a tick.
[[nodiscard]] constexpr bool is_tick(int128 number) noexcept {
    return number >= -furthest_tick && number <= furthest_tick;
}

/// The number in units of 10^-digits; none when it has more digits behind the point, or does not
/// fit.
/// @pre 0 <= digits <= 18
[[nodiscard]] constexpr std::optional<std::int64_t> tick_of(decimal number, int digits) noexcept {
    if (number.scale() > digits) {
        return std::nullopt;
    }
    int128 const scaled = number.coefficient() * power_of_ten(digits - number.scale());
    return is_tick(scaled) ? std::optional{static_cast<std::int64_t>(scaled)} : std::nullopt;
}

} // namespace jspu_coop::detail
