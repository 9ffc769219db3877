#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/textual.hpp>

#include "number_generators.hpp"
#include "refusal.hpp"
#include "support/operators.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <utility>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;
using namespace jspu_coop::testing;

static_assert(textual<ratio>);
static_assert(std::is_convertible_v<decimal, ratio> && !std::is_convertible_v<ratio, decimal>,
              "every decimal is a ratio, not the other way round");
static_assert(!std::is_constructible_v<ratio, double> && !std::is_constructible_v<ratio, float>);
static_assert(!std::is_constructible_v<ratio, bool> && !std::is_constructible_v<ratio, char>);
static_assert(!std::is_constructible_v<ratio, unsigned long>, "it may not fit");
static_assert(!std::is_constructible_v<ratio, int, int>, "a zero denominator must be refused");
static_assert(!std::is_convertible_v<ratio, double> && !std::is_constructible_v<bool, ratio>);
static_assert(has_equal<ratio, ratio> && has_less<ratio, int> && has_equal<int, ratio>);
static_assert(has_equal<ratio, decimal> && has_less<decimal, ratio>);
static_assert(!comparable<ratio, double> && !comparable<double, ratio>);
static_assert(addable<ratio, decimal> && addable<int, ratio> && !addable<ratio, double>);

ratio number(std::string_view text) {
    return ratio::parse(text).value();
}

TEST(ratio, is_zero_by_default) {
    EXPECT_EQ(to_string(ratio{}), "0");
    EXPECT_EQ(ratio{}.denominator(), 1);
}

TEST(ratio, is_kept_in_lowest_terms_with_a_positive_denominator) {
    struct {
        std::int64_t above, below, numerator, denominator;
    } const cases[] = {
        {6, 4, 3, 2},
        {-6, 4, -3, 2},
        {6, -4, -3, 2},
        {-6, -4, 3, 2},
        {0, 7, 0, 1},
        {0, -7, 0, 1},
        {7, 7, 1, 1},
        {0, least, 0, 1},
        {least, least, 1, 1},
        {most, most, 1, 1},
        {least, 1, least, 1},
        {least, 2, least / 2, 1},
        {least, -2, 4611686018427387904, 1},
        {2, least, -1, 4611686018427387904},
        {most, -1, -most, 1},
        {1, most, 1, most},
        {least, most, least, most},
        {least, -most + 1, 4611686018427387904, 4611686018427387903},
    };
    for (auto const& each : cases) {
        ratio const made = ratio::make(each.above, each.below).value();
        EXPECT_EQ(made.numerator(), each.numerator) << each.above << "/" << each.below;
        EXPECT_EQ(made.denominator(), each.denominator) << each.above << "/" << each.below;
    }
}

TEST(ratio, refuses_a_zero_denominator) {
    for (std::int64_t const above : {std::int64_t{0}, std::int64_t{5}, least, most}) {
        EXPECT_EQ(code_of_refusal(ratio::make(above, 0)), "number.zero_denominator");
    }
    EXPECT_EQ(refusal_of(ratio::make(-3, 0))[0].value, "-3/0");
    EXPECT_EQ(refusal_of(ratio::parse("-3/0"))[0].value, "-3/0");
    EXPECT_EQ(code_of_refusal(divide(ratio{1}, ratio{})), "number.zero_denominator");
    EXPECT_EQ(code_of_refusal(divide(ratio{}, ratio{})), "number.zero_denominator");
}

TEST(ratio, refuses_what_does_not_fit) {
    EXPECT_EQ(code_of_refusal(ratio::make(least, -1)), "number.overflow");
    EXPECT_EQ(code_of_refusal(ratio::make(1, least)), "number.overflow");
    EXPECT_EQ(code_of_refusal(ratio::make(most, least)), "number.overflow");
    EXPECT_EQ(code_of_refusal(add(ratio{most}, 1)), "number.overflow");
    EXPECT_EQ(refusal_of(add(ratio{most}, 1))[0].value, "9223372036854775807 + 1");
    EXPECT_EQ(code_of_refusal(subtract(ratio{least}, 1)), "number.overflow");
    EXPECT_EQ(refusal_of(subtract(ratio{least}, 1))[0].value, "-9223372036854775808 - 1");
    EXPECT_EQ(code_of_refusal(multiply(ratio{least}, -1)), "number.overflow");
    EXPECT_EQ(refusal_of(multiply(ratio{least}, -1))[0].value, "-9223372036854775808 * -1");
    EXPECT_EQ(code_of_refusal(divide(ratio{1}, ratio{least})), "number.overflow");
    EXPECT_EQ(refusal_of(divide(ratio{1}, ratio{least}))[0].value, "1 : -9223372036854775808");
    EXPECT_EQ(code_of_refusal(add(number("1/9223372036854775807"), number("1/2"))),
              "number.overflow");
}

TEST(ratio, does_not_overflow_on_the_way_to_a_result_that_fits) {
    ratio const tiny = number("1/9223372036854775807");
    EXPECT_EQ(add(tiny, tiny).value(), number("2/9223372036854775807"));
    EXPECT_EQ(subtract(tiny, tiny).value(), 0);
    EXPECT_EQ(multiply(tiny, ratio{most}).value(), 1);
    EXPECT_EQ(divide(tiny, tiny).value(), 1);
    EXPECT_EQ(divide(ratio{least}, ratio{least}).value(), 1);
    EXPECT_EQ(divide(ratio{least}, 2).value(), ratio{least / 2});
    EXPECT_EQ(add(ratio{least}, ratio{most}).value(), -1);
}

TEST(ratio, calculates_exactly) {
    EXPECT_EQ(add(number("1/3"), number("1/6")).value(), number("1/2"));
    EXPECT_EQ(subtract(number("1/3"), number("1/2")).value(), number("-1/6"));
    EXPECT_EQ(multiply(number("2/3"), number("-9/4")).value(), number("-3/2"));
    EXPECT_EQ(divide(number("2/3"), number("-4/9")).value(), number("-3/2"));
    // a grade point average of 36 credits of "3" and 24 credits of "2" is 2.60 exactly
    EXPECT_EQ(ratio::make(36 * 3 + 24 * 2, 60).value(), decimal::make(260, 2).value());
    EXPECT_LT(number("239999999999/100000000000"), decimal::make(24, 1).value());
}

TEST(ratio, reads_and_writes_its_text) {
    std::pair<char const*, char const*> const cases[] = {
        {"12/5", "12/5"},
        {"24/10", "12/5"},
        {"3", "3"},
        {"3/1", "3"},
        {"-6/4", "-3/2"},
        {"0", "0"},
        {"-0", "0"},
        {"0/9", "0"},
        {"-0/9", "0"},
        {"10/4", "5/2"},
        {"-9223372036854775808", "-9223372036854775808"},
        {"-9223372036854775808/9223372036854775807", "-9223372036854775808/9223372036854775807"},
        {"9223372036854775807/9223372036854775806", "9223372036854775807/9223372036854775806"},
    };
    for (auto const& [given, written] : cases) {
        EXPECT_EQ(to_string(number(given)), written) << given;
    }
}

TEST(ratio, refuses_what_is_no_ratio) {
    char const* const broken[] = {
        "",      " ",     "/",   "1/",   "/2",   "-/2",  "1/-2", "+1/2", "1/+2", "1//2",
        "1/2/3", "2.4",   "1e3", "01/2", "1/02", "1 /2", "1/ 2", " 1/2", "1/2 ", "a/b",
        "1/b",   "--1/2", "-",   "1:2",  "½",    "1/00", "00",   "0x1",  "1/2.", "1\\2",
    };
    for (char const* const text : broken) {
        auto const refused = refusal_of(ratio::parse(text));
        ASSERT_EQ(refused.size(), 1U) << text;
        EXPECT_EQ(refused[0].code, "number.malformed") << text;
        EXPECT_EQ(refused[0].value, text);
    }
    for (char const* const text :
         {"9223372036854775808", "1/9223372036854775808", "-9223372036854775809/3",
          "999999999999999999999999999999999999999999999999/999999999999999999999999999999"}) {
        EXPECT_EQ(code_of_refusal(ratio::parse(text)), "number.overflow") << text;
    }
}

TEST(ratio, has_a_whole_number_on_either_side) {
    struct {
        char const* text;
        std::int64_t floor, ceiling;
    } const cases[] = {
        {"12/5", 2, 3},
        {"-12/5", -3, -2},
        {"3", 3, 3},
        {"-3", -3, -3},
        {"1/2", 0, 1},
        {"-1/2", -1, 0},
        {"0", 0, 0},
        {"1/9223372036854775807", 0, 1},
        {"-1/9223372036854775807", -1, 0},
        {"9223372036854775807", most, most},
        {"-9223372036854775808", least, least},
        {"9223372036854775807/2", 4611686018427387903, 4611686018427387904},
    };
    for (auto const& each : cases) {
        EXPECT_EQ(number(each.text).floor(), each.floor) << each.text;
        EXPECT_EQ(number(each.text).ceiling(), each.ceiling) << each.text;
    }
}

TEST(ratio, is_rounded_to_a_decimal_only_as_told) {
    auto const rounded = [](char const* text, int scale, rounding_mode mode) {
        return to_string(number(text).rounded(scale, mode).value());
    };
    EXPECT_EQ(rounded("2/3", 2, rounding_mode::half_up), "0.67");
    EXPECT_EQ(rounded("2/3", 2, rounding_mode::down), "0.66");
    EXPECT_EQ(rounded("-2/3", 0, rounding_mode::floor), "-1");
    EXPECT_EQ(rounded("1/8", 2, rounding_mode::half_even), "0.12");
    EXPECT_EQ(rounded("1/8", 2, rounding_mode::half_up), "0.13");
    EXPECT_EQ(rounded("12/5", 18, rounding_mode::half_up), "2.4");
    EXPECT_EQ(rounded("9223372036854775807", 18, rounding_mode::half_up), "9223372036854775807");
    EXPECT_EQ(rounded("1/3", 18, rounding_mode::up), "0.333333333333333334");
    EXPECT_EQ(code_of_refusal(number("100/3").rounded(18, rounding_mode::down)), "number.overflow");
    for (int const scale : {-1, 19}) {
        EXPECT_THROW(static_cast<void>(number("1/3").rounded(scale, rounding_mode::down)),
                     std::invalid_argument);
    }
}

TEST(ratio, compares_with_decimals_and_whole_numbers) {
    decimal const four_tenths = decimal::make(4, 1).value();
    EXPECT_EQ(number("2/5"), four_tenths);
    EXPECT_EQ(four_tenths, number("2/5"));
    EXPECT_LT(four_tenths, number("1/2"));
    EXPECT_GT(number("1/2"), four_tenths);
    EXPECT_LT(number("1/3"), 1);
    EXPECT_GT(2, number("3/2"));
    EXPECT_GT(number("1/3"), decimal::make(333333333333333333, 18).value());
    EXPECT_LT(number("1/3"), decimal::make(333333333333333334, 18).value());
}

TEST(ratio, small_fractions_are_reduced_as_by_gcd) {
    for (std::int64_t above = -40; above <= 40; ++above) {
        for (std::int64_t below = -40; below <= 40; ++below) {
            if (below == 0) {
                continue;
            }
            ratio const made = ratio::make(above, below).value();
            std::int64_t const divisor = std::gcd(above, below) * (below < 0 ? -1 : 1);
            ASSERT_EQ(made.numerator(), above / divisor);
            ASSERT_EQ(made.denominator(), below / divisor);
            ASSERT_EQ(ratio::parse(to_string(made)).value(), made);
        }
    }
}

TEST(ratio, hashes_by_value) {
    std::unordered_set<ratio> const set{number("2/4"), number("1/2"), 2, number("4/2")};
    EXPECT_EQ(set.size(), 2U);
    EXPECT_TRUE(set.contains(number("3/6")));
}

RC_GTEST_PROP(ratio_laws, reads_what_it_writes, ()) {
    ratio const value = *any_ratio();
    RC_ASSERT(ratio::parse(to_string(value)).value() == value);
    RC_ASSERT(value.denominator() > 0);
    RC_ASSERT(gcd(big_int{value.numerator()}, big_int{value.denominator()}) == 1);
}

RC_GTEST_PROP(ratio_laws, order_is_that_of_the_values, ()) {
    ratio const left = *any_ratio();
    ratio const right = *any_ratio();
    RC_ASSERT((left < right) == (big(left) < big(right)));
    RC_ASSERT((left == right) == (big(left) == big(right)));
    RC_ASSERT((left <=> right) == (0 <=> (right <=> left)));
    decimal const other = *any_decimal();
    RC_ASSERT((left < other) == (big(left) < big(other)));
    RC_ASSERT((other == left) == (big(left) == big(other)));
}

RC_GTEST_PROP(ratio_laws, every_decimal_keeps_its_value, ()) {
    decimal const value = *any_decimal();
    RC_ASSERT(big(ratio{value}) == big(value));
    RC_ASSERT(ratio{value} == value);
}

RC_GTEST_PROP(ratio_laws, arithmetic_is_exact_and_overflow_is_told_exactly, ()) {
    ratio const left = *any_ratio();
    ratio const right = *any_ratio();
    auto const agrees = [](result<ratio> const& got, big_ratio const& expected) {
        return is_ratio(expected) ? got.has_value() && big(*got) == expected
                                  : code_of_refusal(got) == "number.overflow";
    };
    RC_ASSERT(agrees(add(left, right), big(left) + big(right)));
    RC_ASSERT(agrees(subtract(left, right), big(left) - big(right)));
    RC_ASSERT(agrees(multiply(left, right), big(left) * big(right)));
    if (right != 0) {
        RC_ASSERT(agrees(divide(left, right), big(left) / big(right)));
    }
}

RC_GTEST_PROP(ratio_laws, are_a_field, ()) {
    ratio const a = *small_ratio();
    ratio const b = *small_ratio();
    ratio const c = *small_ratio();
    RC_ASSERT(add(a, b).value() == add(b, a).value());
    RC_ASSERT(multiply(a, b).value() == multiply(b, a).value());
    RC_ASSERT(add(add(a, b).value(), c).value() == add(a, add(b, c).value()).value());
    RC_ASSERT(multiply(multiply(a, b).value(), c).value()
              == multiply(a, multiply(b, c).value()).value());
    RC_ASSERT(multiply(a, add(b, c).value()).value()
              == add(multiply(a, b).value(), multiply(a, c).value()).value());
    RC_ASSERT(subtract(add(a, b).value(), b).value() == a);
    if (b != 0) {
        RC_ASSERT(divide(multiply(a, b).value(), b).value() == a);
    }
}

RC_GTEST_PROP(ratio_laws, rounding_follows_the_definitions, ()) {
    ratio const value = *any_ratio();
    int const scale = *rc::gen::inRange(0, 19);
    RC_ASSERT(big_int{value.floor()} == big_rounded(big(value), rounding_mode::floor));
    RC_ASSERT(big_int{value.ceiling()} == big_rounded(big(value), rounding_mode::ceiling));
    for (rounding_mode const mode : every<rounding_mode>()) {
        big_int const power = big_power_of_ten(scale);
        big_ratio const expected(big_rounded(big(value) * power, mode), power);
        auto const rounded = value.rounded(scale, mode);
        bool const agrees = is_decimal(expected) ? rounded.has_value() && big(*rounded) == expected
                                                 : code_of_refusal(rounded) == "number.overflow";
        RC_ASSERT(agrees);
    }
}

} // namespace
