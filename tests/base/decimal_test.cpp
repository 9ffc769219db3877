#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/textual.hpp>

#include "number_generators.hpp"
#include "refusal.hpp"
#include "support/operators.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <utility>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::test;
using namespace jspu_coop::testing;

static_assert(textual<decimal>);
static_assert(std::is_constructible_v<decimal, int> && std::is_constructible_v<decimal, unsigned>);
static_assert(std::is_constructible_v<decimal, long long>);
static_assert(!std::is_constructible_v<decimal, double>);
static_assert(!std::is_constructible_v<decimal, float>);
static_assert(!std::is_constructible_v<decimal, long double>);
static_assert(!std::is_constructible_v<decimal, bool>);
static_assert(!std::is_constructible_v<decimal, char>);
static_assert(!std::is_constructible_v<decimal, unsigned long>, "it may not fit");
static_assert(!std::is_constructible_v<decimal, char const*>, "text is parsed, and may be refused");
static_assert(!std::is_convertible_v<decimal, double> && !std::is_convertible_v<decimal, int>);
static_assert(!std::is_constructible_v<bool, decimal>);
static_assert(comparable<decimal, decimal> && comparable<decimal, int>);
static_assert(!comparable<decimal, double> && !comparable<float, decimal>);
static_assert(!comparable<decimal, std::string>);
static_assert(addable<decimal, decimal> && !addable<decimal, double>);

decimal number(std::string_view text) {
    return decimal::parse(text).value();
}

TEST(decimal, is_zero_by_default) {
    EXPECT_EQ(to_string(decimal{}), "0");
    EXPECT_EQ(decimal{}, 0);
    EXPECT_EQ(decimal{}.scale(), 0);
}

TEST(decimal, has_one_form_a_value) {
    EXPECT_EQ(number("2.40"), number("2.4"));
    EXPECT_EQ(number("2.40").coefficient(), 24);
    EXPECT_EQ(number("2.40").scale(), 1);
    EXPECT_EQ(number("20").coefficient(), 20);
    EXPECT_EQ(number("20.000").scale(), 0);
    EXPECT_EQ(decimal::make(240, 2).value(), number("2.4"));
    EXPECT_EQ(decimal::make(0, 18).value(), 0);
    EXPECT_EQ(decimal::make(0, 18).value().scale(), 0);
}

TEST(decimal, writes_its_canonical_text) {
    std::pair<char const*, char const*> const cases[] = {
        {"0", "0"},
        {"-0", "0"},
        {"-0.00", "0"},
        {"0.0", "0"},
        {"2.40", "2.4"},
        {"100", "100"},
        {"-100.10", "-100.1"},
        {"0.05", "0.05"},
        {"-0.05", "-0.05"},
        {"0.50", "0.5"},
        {"12.345", "12.345"},
        {"-7", "-7"},
        {"9223372036854775807", "9223372036854775807"},
        {"-9223372036854775808", "-9223372036854775808"},
        {"9.223372036854775807", "9.223372036854775807"},
        {"-9.223372036854775808", "-9.223372036854775808"},
        {"0.000000000000000001", "0.000000000000000001"},
        {"1.000000000000000000000000000", "1"},
    };
    for (auto const& [given, written] : cases) {
        EXPECT_EQ(to_string(number(given)), written) << given;
    }
}

TEST(decimal, refuses_what_is_no_number) {
    char const* const broken[] = {
        "",    " ",     "+1",   "1.",  ".5",  ".",    "-",    "-.",   "-.5",  "--1",
        "1e3", "1E3",   " 1",   "1 ",  "1 0", "01",   "-01",  "00",   "00.5", "1.2.3",
        "1,5", "1_000", "0x10", "NaN", "inf", "1.-5", "1.+5", "- 1",  "1..2", "12a",
        "a12", "\t1",   "1\n",  "½",   "١",   "1.5f", "1/2",  "1.2e", "−1",
    };
    for (char const* const text : broken) {
        auto const refused = refusal_of(decimal::parse(text));
        ASSERT_EQ(refused.size(), 1U) << text;
        EXPECT_EQ(refused[0].code, "number.malformed") << text;
        EXPECT_EQ(refused[0].value, text);
    }
    EXPECT_EQ(code_of_refusal(decimal::parse(std::string_view{"1\0", 2})), "number.malformed");
}

TEST(decimal, refuses_what_does_not_fit) {
    char const* const large[] = {
        "9223372036854775808",
        "-9223372036854775809",
        "922337203685477580.71234",
        "9.2233720368547758075",
        "0.0000000000000000001",
        "1.0000000000000000001",
        "99999999999999999999999999999999999999999999999999999999999999999999999999",
        "-170141183460469231731687303715884105728",
        "340282366920938463463374607431768211456",
    };
    for (char const* const text : large) {
        EXPECT_EQ(code_of_refusal(decimal::parse(text)), "number.overflow") << text;
    }
    EXPECT_EQ(code_of_refusal(decimal::parse("1" + std::string(100000, '0'))), "number.overflow");
}

TEST(decimal, has_0_to_18_digits_behind_the_point) {
    for (int const scale : {-1000, -1, 19, 20, 1000}) {
        EXPECT_EQ(code_of_refusal(decimal::make(100, scale)), "number.scale_out_of_range");
        EXPECT_THROW(static_cast<void>(number("1.5").rounded(scale, rounding_mode::down)),
                     std::invalid_argument);
    }
    EXPECT_EQ(to_string(decimal::make(1, 18).value()), "0.000000000000000001");
    EXPECT_EQ(to_string(decimal::make(least, 18).value()), "-9.223372036854775808");
    EXPECT_EQ(to_string(decimal::make(least, 0).value()), "-9223372036854775808");
}

TEST(decimal, adds_subtracts_and_multiplies_exactly) {
    EXPECT_EQ(add(number("0.1"), number("0.2")).value(), number("0.3"));
    EXPECT_EQ(add(number("2.4"), number("-2.4")).value(), 0);
    EXPECT_EQ(add(number("99.95"), number("0.05")).value(), 100);
    EXPECT_EQ(subtract(number("1"), number("0.000000000000000001")).value(),
              number("0.999999999999999999"));
    EXPECT_EQ(multiply(number("1.5"), number("-0.04")).value(), number("-0.06"));
    EXPECT_EQ(multiply(number("0.000000001"), number("0.000000001")).value(),
              number("0.000000000000000001"));
    EXPECT_EQ(multiply(number("0.5"), number("0.000000000000000002")).value(),
              number("0.000000000000000001"));
    EXPECT_EQ(add(number("2.5"), 1).value(), number("3.5"));
}

TEST(decimal, overflow_is_a_fault) {
    EXPECT_EQ(code_of_refusal(add(decimal{most}, 1)), "number.overflow");
    EXPECT_EQ(refusal_of(add(decimal{most}, 1))[0].value, "9223372036854775807 + 1");
    EXPECT_EQ(code_of_refusal(add(decimal{most}, number("0.1"))), "number.overflow");
    EXPECT_EQ(code_of_refusal(subtract(decimal{least}, 1)), "number.overflow");
    EXPECT_EQ(code_of_refusal(subtract(0, decimal{least})), "number.overflow");
    EXPECT_EQ(code_of_refusal(multiply(decimal{least}, -1)), "number.overflow");
    EXPECT_EQ(code_of_refusal(multiply(number("0.000000001"), number("0.0000000001"))),
              "number.overflow");
    EXPECT_EQ(subtract(decimal{-1}, decimal{least}).value(), decimal{most});
    EXPECT_EQ(multiply(decimal{least}, 1).value(), decimal{least});
    // 2^62 * 0.5 * 4 passes through no value that does not fit
    EXPECT_EQ(multiply(decimal{4611686018427387904}, number("-2")).value(), decimal{least});
}

TEST(decimal, rounds_only_as_told) {
    struct {
        char const* given;
        int scale;
        char const *half_up, *half_even, *down, *up, *floor, *ceiling;
    } const cases[] = {
        {"2.5", 0, "3", "2", "2", "3", "2", "3"},
        {"3.5", 0, "4", "4", "3", "4", "3", "4"},
        {"-2.5", 0, "-3", "-2", "-2", "-3", "-3", "-2"},
        {"-3.5", 0, "-4", "-4", "-3", "-4", "-4", "-3"},
        {"2.49", 0, "2", "2", "2", "3", "2", "3"},
        {"2.51", 0, "3", "3", "2", "3", "2", "3"},
        {"-0.4", 0, "0", "0", "0", "-1", "-1", "0"},
        {"0.5", 0, "1", "0", "0", "1", "0", "1"},
        {"-0.5", 0, "-1", "0", "0", "-1", "-1", "0"},
        {"2.345", 2, "2.35", "2.34", "2.34", "2.35", "2.34", "2.35"},
        {"2.995", 2, "3", "3", "2.99", "3", "2.99", "3"},
        {"2.4", 1, "2.4", "2.4", "2.4", "2.4", "2.4", "2.4"},
        {"2.4", 18, "2.4", "2.4", "2.4", "2.4", "2.4", "2.4"},
    };
    for (auto const& each : cases) {
        auto const rounded = [&](rounding_mode mode) {
            return to_string(number(each.given).rounded(each.scale, mode));
        };
        EXPECT_EQ(rounded(rounding_mode::half_up), each.half_up) << each.given;
        EXPECT_EQ(rounded(rounding_mode::half_even), each.half_even) << each.given;
        EXPECT_EQ(rounded(rounding_mode::down), each.down) << each.given;
        EXPECT_EQ(rounded(rounding_mode::up), each.up) << each.given;
        EXPECT_EQ(rounded(rounding_mode::floor), each.floor) << each.given;
        EXPECT_EQ(rounded(rounding_mode::ceiling), each.ceiling) << each.given;
    }
    EXPECT_EQ(number("-9.223372036854775808").rounded(0, rounding_mode::half_up), -9);
    EXPECT_EQ(number("922337203685477580.7").rounded(0, rounding_mode::up), 922337203685477581);
}

TEST(decimal, every_small_number_reads_and_writes_itself) {
    for (std::int64_t coefficient = -1100; coefficient <= 1100; ++coefficient) {
        for (int scale = 0; scale <= 4; ++scale) {
            decimal const made = decimal::make(coefficient, scale).value();
            std::string const text = to_string(made);
            ASSERT_EQ(decimal::parse(text).value(), made) << text;
            ASSERT_TRUE(text.find('.') == std::string::npos || text.back() != '0') << text;
        }
    }
}

TEST(decimal, hashes_by_value) {
    std::unordered_set<decimal> const set{number("2.40"), number("2.4"), number("24"), 24};
    EXPECT_EQ(set.size(), 2U);
    EXPECT_TRUE(set.contains(number("2.400")));
}

/// Orders two canonical texts by their digits, without arithmetic.
std::strong_ordering order_of_texts(std::string left, std::string right) {
    bool const left_minus = left.front() == '-';
    if (left_minus != (right.front() == '-')) {
        return left_minus ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    if (left_minus) {
        return order_of_texts(right.substr(1), left.substr(1));
    }
    for (std::string* const text : {&left, &right}) {
        std::size_t const point = std::min(text->find('.'), text->size());
        text->insert(0, 20 - point, '0');
        if (text->find('.') == std::string::npos) {
            *text += '.';
        }
        text->resize(40, '0');
    }
    return left <=> right;
}

RC_GTEST_PROP(decimal_laws, reads_what_it_writes, ()) {
    decimal const value = *any_decimal();
    RC_ASSERT(decimal::parse(to_string(value)).value() == value);
    RC_ASSERT(decimal::make(value.coefficient(), value.scale()).value() == value);
    RC_ASSERT(value.scale() == 0 || value.coefficient() % 10 != 0);
}

RC_GTEST_PROP(decimal_laws, order_is_that_of_the_digits, ()) {
    decimal const left = *any_decimal();
    decimal const right = *any_decimal();
    RC_ASSERT((left <=> right) == order_of_texts(to_string(left), to_string(right)));
    RC_ASSERT((left == right) == (to_string(left) == to_string(right)));
    RC_ASSERT((left <=> right) == (0 <=> (right <=> left)));
    RC_ASSERT((left < right) == (big(left) < big(right)));
}

RC_GTEST_PROP(decimal_laws, arithmetic_is_exact_and_overflow_is_told_exactly, ()) {
    decimal const left = *any_decimal();
    decimal const right = *any_decimal();
    auto const agrees = [](result<decimal> const& got, big_ratio const& expected) {
        return is_decimal(expected) ? got.has_value() && big(*got) == expected
                                    : code_of_refusal(got) == "number.overflow";
    };
    RC_ASSERT(agrees(add(left, right), big(left) + big(right)));
    RC_ASSERT(agrees(subtract(left, right), big(left) - big(right)));
    RC_ASSERT(agrees(multiply(left, right), big(left) * big(right)));
}

RC_GTEST_PROP(decimal_laws, addition_and_multiplication_are_a_ring, ()) {
    decimal const a = *small_decimal();
    decimal const b = *small_decimal();
    decimal const c = *small_decimal();
    RC_ASSERT(add(a, b).value() == add(b, a).value());
    RC_ASSERT(multiply(a, b).value() == multiply(b, a).value());
    RC_ASSERT(add(add(a, b).value(), c).value() == add(a, add(b, c).value()).value());
    RC_ASSERT(multiply(multiply(a, b).value(), c).value()
              == multiply(a, multiply(b, c).value()).value());
    RC_ASSERT(multiply(a, add(b, c).value()).value()
              == add(multiply(a, b).value(), multiply(a, c).value()).value());
    RC_ASSERT(subtract(add(a, b).value(), b).value() == a);
    RC_ASSERT(add(a, 0).value() == a);
    RC_ASSERT(multiply(a, 1).value() == a);
}

RC_GTEST_PROP(decimal_laws, rounding_follows_the_definitions, ()) {
    decimal const value = *any_decimal();
    int const scale = *rc::gen::inRange(0, 19);
    for (rounding_mode const mode : every<rounding_mode>()) {
        decimal const rounded = value.rounded(scale, mode);
        big_int const power = big_power_of_ten(scale);
        RC_ASSERT(big(rounded) == big_ratio(big_rounded(big(value) * power, mode), power));
        RC_ASSERT(rounded.rounded(scale, mode) == rounded);
    }
}

} // namespace
