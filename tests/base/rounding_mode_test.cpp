#include <jspu_coop/base/rounding_mode.hpp>

#include "refusal.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;

TEST(rounding_mode, has_stable_codes) {
    EXPECT_EQ(every<rounding_mode>().size(), 6U);
    EXPECT_EQ(to_string(rounding_mode::half_up), "half_up");
    EXPECT_EQ(to_string(rounding_mode::half_even), "half_even");
    EXPECT_EQ(to_string(rounding_mode::down), "down");
    EXPECT_EQ(to_string(rounding_mode::up), "up");
    EXPECT_EQ(to_string(rounding_mode::floor), "floor");
    EXPECT_EQ(to_string(rounding_mode::ceiling), "ceiling");
    auto const refused = refusal_of(parse_enum<rounding_mode>("nearest"));
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0].parameters.at("vocabulary"), "rounding_mode");
}

TEST(rounding_mode, a_value_outside_the_enumeration_rounds_towards_zero) {
    EXPECT_EQ(static_cast<int>(detail::divide_rounded(5, 2, static_cast<rounding_mode>(99))), 2);
}

// Every quotient of small numbers, against the definitions read off the multiples of the divisor.
TEST(rounding_mode, small_quotients_follow_the_definitions) {
    auto const rounded = [](int dividend, int divisor, rounding_mode mode) {
        return static_cast<int>(detail::divide_rounded(dividend, divisor, mode));
    };
    for (int dividend = -60; dividend <= 60; ++dividend) {
        for (int divisor = 1; divisor <= 12; ++divisor) {
            int below = -70;
            while ((below + 1) * divisor <= dividend) {
                ++below;
            }
            int const above = below * divisor == dividend ? below : below + 1;
            bool const negative = dividend < 0;
            int const to_below = dividend - below * divisor;
            int const to_above = above * divisor - dividend;
            bool const tie = to_below == to_above;
            int const nearest = to_below < to_above ? below : above;
            ASSERT_EQ(rounded(dividend, divisor, rounding_mode::floor), below);
            ASSERT_EQ(rounded(dividend, divisor, rounding_mode::ceiling), above);
            ASSERT_EQ(rounded(dividend, divisor, rounding_mode::down), negative ? above : below);
            ASSERT_EQ(rounded(dividend, divisor, rounding_mode::up), negative ? below : above);
            ASSERT_EQ(rounded(dividend, divisor, rounding_mode::half_up),
                      tie ? (negative ? below : above) : nearest);
            ASSERT_EQ(rounded(dividend, divisor, rounding_mode::half_even),
                      tie ? (below % 2 == 0 ? below : above) : nearest);
        }
    }
}

} // namespace
