/// @file
/// Sets of outcomes, and how they combine.
#pragma once

#include <jspu_coop/verdict/outcome.hpp>

#include <array>
#include <cstdint>

namespace jspu_coop::detail {

/// Some of the outcomes, a bit for each.
using outcome_mask = std::uint8_t;
inline constexpr outcome_mask may_be_met = 1;    ///< satisfied
inline constexpr outcome_mask may_fail = 2;      ///< not satisfied
inline constexpr outcome_mask may_not_apply = 4; ///< not applicable

/// The mask of a condition that holds or does not.
[[nodiscard]] constexpr outcome_mask answer(bool holds) noexcept {
    return holds ? may_be_met : may_fail;
}

/// The outcome of a mask: the only one, or undetermined.
[[nodiscard]] constexpr outcome outcome_of_mask(outcome_mask mask) noexcept {
    return mask == may_be_met      ? outcome::satisfied
           : mask == may_fail      ? outcome::not_satisfied
           : mask == may_not_apply ? outcome::not_applicable
                                   : outcome::undetermined;
}

/// The mask of one outcome that is not undetermined.
[[nodiscard]] constexpr outcome_mask mask_of(outcome value) noexcept {
    return value == outcome::satisfied       ? may_be_met
           : value == outcome::not_satisfied ? may_fail
                                             : may_not_apply;
}

/// True when there is one outcome at most.
[[nodiscard]] constexpr bool is_one(outcome_mask mask) noexcept {
    return (mask & (mask - 1)) == 0;
}

/// What comes out of two masks, by both.
using mask_table = std::array<std::array<outcome_mask, 8>, 8>;

/// A rule for two outcomes, for every pair of masks.
template <class Rule>
constexpr mask_table table_of(Rule const& rule) {
    mask_table made{};
    for (unsigned left = 0; left < 8; ++left) {
        for (unsigned right = 0; right < 8; ++right) {
            unsigned mask = 0;
            for (unsigned a = 0; a < 3; ++a) {
                for (unsigned b = 0; b < 3; ++b) {
                    if ((left >> a & 1U) != 0 && (right >> b & 1U) != 0) {
                        mask |= mask_of(rule(outcome_of_mask(static_cast<outcome_mask>(1U << a)),
                                             outcome_of_mask(static_cast<outcome_mask>(1U << b))));
                    }
                }
            }
            made[left][right] = static_cast<outcome_mask>(mask);
        }
    }
    return made;
}

/// Two of which all have to be met.
inline constexpr mask_table both_table = table_of(both);
/// Two of which one has to be met.
inline constexpr mask_table either_table = table_of(either);
/// A guard, and what is asked for where it is met.
inline constexpr mask_table when_table = table_of([](outcome guard, outcome then) {
    return guard == outcome::satisfied ? then : outcome::not_applicable;
});
/// An exception, and what is asked for where it is not met.
inline constexpr mask_table unless_table = table_of([](outcome exception, outcome then) {
    return exception == outcome::satisfied ? exception : then;
});

/// The mask of the contrary.
[[nodiscard]] constexpr outcome_mask contrary_of(outcome_mask mask) noexcept {
    return static_cast<outcome_mask>((mask & may_not_apply) | (mask & may_be_met) << 1
                                     | (mask & may_fail) >> 1);
}

} // namespace jspu_coop::detail
