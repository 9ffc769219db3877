/// @file
/// How an exact number is rounded, where a rule names a rounding.
#pragma once

#include <jspu_coop/base/detail/int128.hpp>
#include <jspu_coop/base/enumeration.hpp>

#include <string_view>

namespace jspu_coop {

/// How an exact number is rounded. Nothing is rounded unless a rule names one of these.
enum class rounding_mode {
    half_up,   ///< to the nearest; a tie goes away from zero (2.5 to 3, -2.5 to -3)
    half_even, ///< to the nearest; a tie goes to the even neighbour (2.5 to 2, 3.5 to 4)
    down,      ///< towards zero
    up,        ///< away from zero
    floor,     ///< towards minus infinity
    ceiling    ///< towards plus infinity
};
JSPU_COOP_ENUM(rounding_mode, half_up, half_even, down, up, floor, ceiling)

/// In issues, a rounding mode is called `rounding_mode`.
template <>
inline constexpr std::string_view enumeration_name<rounding_mode> = "rounding_mode";

namespace detail {

/// True when a quotient whose exact value is no integer is rounded away from zero.
/// @param left_over twice the absolute remainder, less the divisor: its sign tells which half
[[nodiscard]] constexpr bool rounds_away(rounding_mode mode, bool negative, bool odd,
                                         int128 left_over) noexcept {
    switch (mode) {
    case rounding_mode::half_up:
        return left_over >= 0;
    case rounding_mode::half_even:
        return left_over > 0 || (left_over == 0 && odd);
    case rounding_mode::down:
        return false;
    case rounding_mode::up:
        return true;
    case rounding_mode::floor:
        return negative;
    case rounding_mode::ceiling:
        return !negative;
    }
    return false;
}

/// The quotient as an integer.
/// @pre `divisor` is positive and below 2^126
[[nodiscard]] constexpr int128 divide_rounded(int128 dividend, int128 divisor,
                                              rounding_mode mode) noexcept {
    int128 const quotient = dividend / divisor;
    int128 const remainder = dividend % divisor;
    if (remainder == 0) {
        return quotient;
    }
    bool const negative = remainder < 0;
    int128 const left_over = (negative ? -remainder : remainder) * 2 - divisor;
    bool const away = rounds_away(mode, negative, quotient % 2 != 0, left_over);
    return quotient + (away ? (negative ? -1 : 1) : 0);
}

} // namespace detail

} // namespace jspu_coop
