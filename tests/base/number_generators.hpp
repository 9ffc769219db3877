/// @file
/// Random exact numbers, and a slow and obvious arithmetic to compare them with.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/ratio.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <rapidcheck.h>

#include <cstdint>
#include <limits>
#include <vector>

namespace jspu_coop::test {

/// Integers and fractions without limits.
using big_int = boost::multiprecision::cpp_int;
/// Fractions without limits.
using big_ratio = boost::multiprecision::cpp_rational;

inline constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

/// Numbers of every size: small ones, any, and those at the limits.
inline rc::Gen<std::int64_t> any_int64() {
    return rc::gen::oneOf(
        rc::gen::inRange<std::int64_t>(-20, 21), rc::gen::inRange<std::int64_t>(-100000, 100001),
        rc::gen::resize(1000, rc::gen::arbitrary<std::int64_t>()),
        rc::gen::elementOf(std::vector<std::int64_t>{
            least, least + 1, most, most - 1, 1000000000000000000, -1000000000000000000, 3037000499,
            3037000500, most / 10, least / 10, 4611686018427387904, -4611686018427387904}));
}

/// Decimals of any coefficient and scale.
inline rc::Gen<decimal> any_decimal() {
    return rc::gen::map(rc::gen::pair(any_int64(), rc::gen::inRange(0, 19)), [](auto const& parts) {
        return *decimal::make(parts.first, parts.second);
    });
}

/// Decimals whose sums and products of three fit.
inline rc::Gen<decimal> small_decimal() {
    return rc::gen::map(
        rc::gen::pair(rc::gen::inRange<std::int64_t>(-100000, 100001), rc::gen::inRange(0, 6)),
        [](auto const& parts) { return *decimal::make(parts.first, parts.second); });
}

/// Ratios of any numerator and denominator.
inline rc::Gen<ratio> any_ratio() {
    auto const denominators = rc::gen::map(any_int64(), [](std::int64_t number) {
        return number == 0 ? 1 : number == least ? most : number < 0 ? -number : number;
    });
    return rc::gen::map(rc::gen::pair(any_int64(), denominators),
                        [](auto const& parts) { return *ratio::make(parts.first, parts.second); });
}

/// Ratios whose sums and products of three fit.
inline rc::Gen<ratio> small_ratio() {
    return rc::gen::map(rc::gen::pair(rc::gen::inRange<std::int64_t>(-1000, 1001),
                                      rc::gen::inRange<std::int64_t>(1, 1001)),
                        [](auto const& parts) { return *ratio::make(parts.first, parts.second); });
}

/// Ten to the power of `exponent`.
inline big_int big_power_of_ten(int exponent) {
    return boost::multiprecision::pow(big_int{10}, static_cast<unsigned>(exponent));
}

/// The value of a decimal.
inline big_ratio big(decimal number) {
    return big_ratio{big_int{number.coefficient()}, big_power_of_ten(number.scale())};
}

/// The value of a ratio.
inline big_ratio big(ratio number) {
    return big_ratio{big_int{number.numerator()}, big_int{number.denominator()}};
}

/// True when the number fits 64 signed bits.
inline bool fits(big_int const& number) {
    return number >= least && number <= most;
}

/// True when a decimal can have this value.
inline bool is_decimal(big_ratio const& value) {
    for (int scale = 0; scale <= 18; ++scale) {
        big_ratio const shifted = value * big_power_of_ten(scale);
        if (denominator(shifted) == 1) {
            return fits(numerator(shifted));
        }
    }
    return false;
}

/// True when a ratio can have this value.
inline bool is_ratio(big_ratio const& value) {
    return fits(numerator(value)) && fits(denominator(value));
}

/// The largest integer that is not above the value.
inline big_int big_floor(big_ratio const& value) {
    big_int quotient = numerator(value) / denominator(value);
    if (big_ratio{quotient} > value) {
        --quotient;
    }
    return quotient;
}

/// Rounding to an integer, written from the definitions of the modes.
inline big_int big_rounded(big_ratio const& value, rounding_mode mode) {
    big_int const below = big_floor(value);
    big_int const above = big_ratio{below} == value ? below : big_int{below + 1};
    big_ratio const half = big_ratio{below} + big_ratio{1, 2};
    bool const negative = value < 0;
    switch (mode) {
    case rounding_mode::floor:
        return below;
    case rounding_mode::ceiling:
        return above;
    case rounding_mode::down:
        return negative ? above : below;
    case rounding_mode::up:
        return negative ? below : above;
    case rounding_mode::half_up:
        return value == half ? (negative ? below : above) : value < half ? below : above;
    case rounding_mode::half_even:
        return value == half ? (below % 2 == 0 ? below : above) : value < half ? below : above;
    }
    return below;
}

} // namespace jspu_coop::test
