// The scale of a chart: where it ends, and which numbers stand along it.
#pragma once

#include <cstdint>

namespace jspu_coop::detail {

/// A scale from zero.
struct chart_scale {
    std::int64_t step; ///< from one number along it to the next
    std::int64_t top;  ///< where it ends: a whole number of steps
};

/// The scale for figures up to this: at most five steps of 1, 2 or 5 times a power of ten.
/// @param most not below zero
[[nodiscard]] constexpr chart_scale scale_for(std::int64_t most) noexcept {
    constexpr std::int64_t steps_at_most = 5;
    most = most < 1 ? 1 : most;
    std::int64_t step = 1;
    // 1, 2, 5, 10, 20, 50: by 2, by 5/2, by 2
    for (int turn = 0; (most - 1) / step >= steps_at_most; ++turn) {
        step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return {step, ((most - 1) / step + 1) * step};
}

} // namespace jspu_coop::detail
