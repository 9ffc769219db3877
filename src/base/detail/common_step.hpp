/// The greatest step of which amounts are whole multiples.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/detail/exact.hpp>

#include <algorithm>
#include <span>

namespace jspu_coop::detail {

/// How many digits behind the point are enough for all of these amounts.
[[nodiscard]] inline int common_scale(std::span<decimal const> amounts) {
    int scale = 0;
    for (decimal const each : amounts) {
        scale = std::max(scale, each.scale());
    }
    return scale;
}

/// An amount in units of 10^-scale.
/// @pre `scale` is enough for it
[[nodiscard]] inline int128 units_of(decimal amount, int scale) {
    return int128{amount.coefficient()} * power_of_ten(scale - amount.scale());
}

/// The greatest amount of which each of these is a whole multiple, in units of 10^-scale; nought
/// where all are nought.
/// @pre none is less than nought, and `scale` is enough for all
[[nodiscard]] inline int128 common_step(std::span<decimal const> amounts, int scale) {
    int128 step = 0;
    for (decimal const each : amounts) {
        for (int128 other = units_of(each, scale); other != 0;) {
            int128 const rest = step % other;
            step = other;
            other = rest;
        }
    }
    return step;
}

} // namespace jspu_coop::detail
