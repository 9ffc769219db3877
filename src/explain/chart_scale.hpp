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

/// Whether the scale has at most five whole steps, and ends no more than one behind the figure.
[[nodiscard]] constexpr bool scale_fits(std::int64_t most) noexcept {
    auto const [step, top] = scale_for(most);
    return most <= top && top % step == 0 && top / step <= 5 && top - step < (most < 1 ? 1 : most);
}
static_assert(scale_for(0).top == 1 && scale_for(5).top == 5 && scale_for(11).top == 15);
static_assert(scale_for(6).step == 2 && scale_for(26).step == 10 && scale_for(51).step == 20);
static_assert(scale_fits(0) && scale_fits(1) && scale_fits(6) && scale_fits(10) && scale_fits(11)
              && scale_fits(25) && scale_fits(26) && scale_fits(999) && scale_fits(1'000'001));

} // namespace jspu_coop::detail
