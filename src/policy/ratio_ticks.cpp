#include <jspu_coop/base/rounding_mode.hpp>
#include <jspu_coop/policy/ratio_ticks.hpp>

#include "policy/detail/ticks.hpp"

#include <string>

namespace jspu_coop {

result<ratio_ticks> ratio_ticks::make(std::int64_t most_denominator) {
    constexpr std::int64_t most = std::int64_t{1} << 30;
    if (most_denominator < 1 || most_denominator > most) {
        return refuse("policy.denominator_out_of_range", std::to_string(most_denominator), {},
                      {{"most", std::to_string(most)}});
    }
    return ratio_ticks{most_denominator};
}

result<std::int64_t> ratio_ticks::of(ratio number) const {
    if (number.denominator() > most_denominator_) {
        return refuse("policy.denominator_too_large", to_string(number), {},
                      {{"most", std::to_string(most_denominator_)}});
    }
    // Below 2^63 times 2^60, so that it fits 128 bits.
    detail::int128 const scaled =
        detail::int128{number.numerator()} * (most_denominator_ * most_denominator_);
    detail::int128 const tick =
        detail::divide_rounded(scaled, number.denominator(), rounding_mode::floor);
    if (!detail::is_tick(tick)) {
        return refuse("number.overflow", to_string(number));
    }
    return static_cast<std::int64_t>(tick);
}

} // namespace jspu_coop
