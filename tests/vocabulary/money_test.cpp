// Money: exact, in one currency at a time; expected values are computed by hand or without limits.

#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/vocabulary/money.hpp>

#include "base/number_generators.hpp"
#include "support/operators.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <vector>

namespace {

using namespace jspu_coop;
using jspu_coop::testing::code_of_refusal;
using jspu_coop::testing::codes_and_paths;
using jspu_coop::testing::has_add;
using jspu_coop::testing::has_equal;
using jspu_coop::testing::has_less;
using jspu_coop::testing::has_plus;
using jspu_coop::testing::path_of_refusal;
using test::any_int64;
using test::big_int;
using test::least;
using test::most;

template <class Factor>
concept factor = requires(money value, Factor times) {
    multiply(value, times);
};
template <class Part>
concept sharable = requires(money value, Part part) {
    share(value, part, rounding_mode::down);
};
template <class Number>
concept makes = requires(Number number, currency of) {
    money::make(number, of);
};

static_assert(textual<money>);
static_assert(!std::is_default_constructible_v<money>, "an amount has a currency");
static_assert(!std::is_constructible_v<money, double, currency>);
static_assert(!std::is_constructible_v<money, float, currency>);
static_assert(!std::is_convertible_v<money, double> && !std::is_convertible_v<money, int>);
static_assert(makes<int> && makes<decimal> && !makes<double> && !makes<float>);
static_assert(!has_less<money, money>, "two currencies have no order, and < cannot refuse");
static_assert(!has_equal<money, int> && !has_equal<money, decimal>);
static_assert(has_add<money, money> && !has_add<money, int> && !has_add<money, decimal>);
static_assert(!has_plus<money, money>, "a sum can be refused");
static_assert(factor<int> && factor<unsigned> && factor<std::int64_t>);
static_assert(!factor<double> && !factor<bool> && !factor<money> && !factor<std::uint64_t>);
static_assert(sharable<ratio> && sharable<decimal> && !sharable<double>);

currency const uzs{"UZS"};
currency const usd{"USD"};
currency const krw{"KRW"};
currency const kwd{"KWD"};
currency const clf{"CLF"};

money amount(std::string_view text) {
    return money::parse(text).value();
}

std::vector<std::string> texts_of(std::vector<money> const& amounts) {
    std::vector<std::string> texts;
    for (money const each : amounts) {
        texts.push_back(to_string(each));
    }
    return texts;
}

using texts = std::vector<std::string>;
using weights = std::vector<std::int64_t>;

TEST(money, is_written_with_the_digits_of_its_currency) {
    struct expectation {
        std::int64_t units;
        currency of;
        std::string_view text;
    };
    for (auto const& [units, of, text] :
         {expectation{125000, uzs, "1250.00 UZS"}, expectation{0, uzs, "0.00 UZS"},
          expectation{1, uzs, "0.01 UZS"}, expectation{-1, uzs, "-0.01 UZS"},
          expectation{99, usd, "0.99 USD"}, expectation{-100, usd, "-1.00 USD"},
          expectation{9000, krw, "9000 KRW"}, expectation{0, krw, "0 KRW"},
          expectation{-7, krw, "-7 KRW"}, expectation{3500, kwd, "3.500 KWD"},
          expectation{-5, kwd, "-0.005 KWD"}, expectation{12, clf, "0.0012 CLF"},
          expectation{most, uzs, "92233720368547758.07 UZS"},
          expectation{least, uzs, "-92233720368547758.08 UZS"},
          expectation{least, krw, "-9223372036854775808 KRW"}}) {
        money const value{units, of};
        EXPECT_EQ(to_string(value), text);
        EXPECT_EQ(amount(text), value);
        EXPECT_EQ(value.minor_units(), units);
        EXPECT_EQ(value.currency(), of);
        EXPECT_EQ(money::make(units, of).value(), value);
    }
}

TEST(money, refuses_text_that_is_no_amount) {
    for (std::string_view const wrong : {"",
                                         " ",
                                         "UZS",
                                         "1250.00",
                                         "1250.00UZS",
                                         "1250.00  UZS",
                                         " 1250.00 UZS",
                                         "1250.00 UZS ",
                                         "1250.00 uzs",
                                         "1250.00 UZ",
                                         "1250.00 UZSS",
                                         "UZS 1250.00",
                                         "1,250.00 UZS",
                                         "1250,00 UZS",
                                         "1 250.00 UZS",
                                         "1'250.00 UZS",
                                         "+1250.00 UZS",
                                         "--1.00 UZS",
                                         "- 1.00 UZS",
                                         "01250.00 UZS",
                                         "00.00 UZS",
                                         ".50 UZS",
                                         "1250. UZS",
                                         "-0.00 UZS",
                                         "-0 KRW",
                                         "1e3 KRW",
                                         "0x10 KRW",
                                         "1250.00\tUZS",
                                         "1250.00 UZS\n",
                                         "1250.0O UZS",
                                         "1.2.3 UZS",
                                         "1250.00 сум",
                                         "$1.00",
                                         "1.00 $",
                                         "-.50 UZS",
                                         "- UZS",
                                         "1250.-5 UZS",
                                         "NaN UZS",
                                         "inf USD"}) {
        auto const refused = money::parse(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().all(),
                  (issues{{"money.malformed", severity::error, "", std::string{wrong}, {}}}));
    }
}

TEST(money, says_what_is_wrong_with_an_amount) {
    for (std::string_view const wrong : {"1250 UZS", "1250.0 UZS", "1250.000 UZS"}) {
        EXPECT_EQ(money::parse(wrong).error().all(), (issues{{"money.wrong_digits",
                                                              severity::error,
                                                              "",
                                                              std::string{wrong},
                                                              {{"digits", "2"}}}}));
    }
    EXPECT_EQ(code_of_refusal(money::parse("9000.00 KRW")), "money.wrong_digits");
    EXPECT_EQ(money::parse("9000.0 KRW").error().first().parameters.at("digits"), "0");
    EXPECT_EQ(code_of_refusal(money::parse("3.50 KWD")), "money.wrong_digits");
    EXPECT_EQ(code_of_refusal(money::parse("1.00 ZZZ")), "currency.unknown");
    EXPECT_EQ(money::parse("1.00 ZZZ").error().first().value, "ZZZ");
    EXPECT_EQ(code_of_refusal(money::parse("1.00 XAU")), "money.no_minor_units");
    EXPECT_EQ(code_of_refusal(money::parse("92233720368547758.08 UZS")), "money.overflow");
    EXPECT_EQ(code_of_refusal(money::parse("-92233720368547758.09 UZS")), "money.overflow");
    EXPECT_EQ(code_of_refusal(money::parse("9223372036854775808 KRW")), "money.overflow");
    EXPECT_EQ(code_of_refusal(money::parse(std::string(500, '9') + " KRW")), "money.overflow");
}

TEST(money, what_has_no_minor_units_is_no_money) {
    for (std::string_view const code : {"XAU", "XDR", "XXX", "XTS"}) {
        currency const of{code};
        EXPECT_THROW((money{0, of}), std::invalid_argument);
        EXPECT_EQ(code_of_refusal(money::make(1, of)), "money.no_minor_units");
        EXPECT_EQ(code_of_refusal(money::make(decimal{1}, of)), "money.no_minor_units");
        EXPECT_EQ(code_of_refusal(sum(of, {})), "money.no_minor_units");
    }
}

TEST(money, comes_from_a_decimal_exactly_or_not_at_all) {
    EXPECT_EQ(money::make(*decimal::parse("12.5"), usd).value(), amount("12.50 USD"));
    EXPECT_EQ(money::make(decimal{9000}, krw).value(), amount("9000 KRW"));
    EXPECT_EQ(money::make(*decimal::parse("-0.005"), kwd).value(), amount("-0.005 KWD"));
    EXPECT_EQ(money::make(*decimal::parse("0.005"), usd).error().all(),
              (issues{{"money.too_precise", severity::error, "", "0.005 USD", {{"digits", "2"}}}}));
    EXPECT_EQ(code_of_refusal(money::make(*decimal::parse("0.5"), krw)), "money.too_precise");
    EXPECT_EQ(code_of_refusal(money::make(decimal{most}, usd)), "money.overflow");
    EXPECT_EQ(money::make(decimal{most}, krw)->minor_units(), most);
    EXPECT_EQ(amount("12.50 USD").amount(), *decimal::parse("12.5"));
    EXPECT_EQ(amount("9000 KRW").amount(), decimal{9000});
}

TEST(money, two_currencies_do_not_mix) {
    money const left = amount("10.00 UZS");
    money const right = amount("5.00 USD");
    EXPECT_EQ(add(left, right).error().all(), (issues{{"money.currency_mixed",
                                                       severity::error,
                                                       "",
                                                       "10.00 UZS + 5.00 USD",
                                                       {{"left", "UZS"}, {"right", "USD"}}}}));
    EXPECT_EQ(subtract(left, right).error().first().value, "10.00 UZS - 5.00 USD");
    EXPECT_EQ(code_of_refusal(subtract(left, right)), "money.currency_mixed");
    EXPECT_EQ(code_of_refusal(compare(left, right)), "money.currency_mixed");
    EXPECT_NE(money(0, uzs), money(0, usd));
    std::vector<money> const mixed{left, right, left};
    EXPECT_EQ(code_of_refusal(sum(uzs, mixed)), "money.currency_mixed");
    EXPECT_EQ(path_of_refusal(sum(uzs, mixed)), "/1");
    EXPECT_EQ(path_of_refusal(sum(usd, mixed)), "/0");
}

TEST(money, overflow_is_refused) {
    money const top{most, krw};
    money const bottom{least, krw};
    money const one{1, krw};
    EXPECT_EQ(
        add(top, one).error().all(),
        (issues{{"money.overflow", severity::error, "", "9223372036854775807 KRW + 1 KRW", {}}}));
    EXPECT_EQ(code_of_refusal(subtract(bottom, one)), "money.overflow");
    EXPECT_EQ(code_of_refusal(negate(bottom)), "money.overflow");
    EXPECT_EQ(code_of_refusal(multiply(bottom, -1)), "money.overflow");
    EXPECT_EQ(code_of_refusal(multiply(top, 2)), "money.overflow");
    EXPECT_EQ(code_of_refusal(share(top, 2, rounding_mode::down)), "money.overflow");
    EXPECT_EQ(code_of_refusal(sum(krw, std::vector{top, one})), "money.overflow");
    EXPECT_EQ(sum(krw, std::vector{top, one, money{-1, krw}}).value(), top);
}

TEST(money, a_fee_in_four_instalments) {
    EXPECT_EQ(texts_of(*split(amount("100.00 USD"), 3)),
              (texts{"33.34 USD", "33.33 USD", "33.33 USD"}));
    EXPECT_EQ(texts_of(*split(amount("10 KRW"), 4)), (texts{"3 KRW", "3 KRW", "2 KRW", "2 KRW"}));
    EXPECT_EQ(texts_of(*split(amount("-10 KRW"), 4)),
              (texts{"-3 KRW", "-3 KRW", "-2 KRW", "-2 KRW"}));
    EXPECT_EQ(texts_of(*split(amount("2 KRW"), 3)), (texts{"1 KRW", "1 KRW", "0 KRW"}));
    EXPECT_EQ(split(amount("2 KRW"), money::max_parts)->size(), 10'000U);
    for (int const parts : {0, -1, 10'001}) {
        EXPECT_EQ(split(amount("2 KRW"), parts).error().all(), (issues{{"money.parts_out_of_range",
                                                                        severity::error,
                                                                        "",
                                                                        std::to_string(parts),
                                                                        {{"most", "10000"}}}}));
    }
}

TEST(money, the_largest_remainder_comes_first) {
    // 100 by 1:2:4 is 14 2/7, 28 4/7, 57 1/7.
    EXPECT_EQ(texts_of(*split(amount("100 KRW"), weights{1, 2, 4})),
              (texts{"14 KRW", "29 KRW", "57 KRW"}));
    EXPECT_EQ(texts_of(*split(amount("-100 KRW"), weights{1, 2, 4})),
              (texts{"-14 KRW", "-29 KRW", "-57 KRW"}));
    // 10 by 1:1:1 is 3 1/3 each: the first of equals.
    EXPECT_EQ(texts_of(*split(amount("10 KRW"), weights{1, 1, 1})),
              (texts{"4 KRW", "3 KRW", "3 KRW"}));
    // 7 by 3:0:3:5 is 1 10/11, 0, 1 10/11, 3 2/11.
    EXPECT_EQ(texts_of(*split(amount("7 KRW"), weights{3, 0, 3, 5})),
              (texts{"2 KRW", "0 KRW", "2 KRW", "3 KRW"}));
    EXPECT_EQ(texts_of(*split(money{least, krw}, weights{most, most})),
              (texts{"-4611686018427387904 KRW", "-4611686018427387904 KRW"}));
}

TEST(money, impossible_weights_are_refused) {
    money const whole = amount("100 KRW");
    EXPECT_EQ(code_of_refusal(split(whole, weights{})), "money.parts_out_of_range");
    EXPECT_EQ(code_of_refusal(split(whole, weights(10'001, 1))), "money.parts_out_of_range");
    EXPECT_EQ(codes_and_paths(split(whole, weights{0, 0}).error().all()),
              (texts{"money.weights_zero at "}));
    EXPECT_EQ(codes_and_paths(split(whole, weights{1, -2, 3, -4}).error().all()),
              (texts{"money.weight_negative at /1", "money.weight_negative at /3"}));
}

TEST(money, a_share_is_rounded_as_the_rule_says) {
    ratio const third = *ratio::make(1, 3);
    money const fee = amount("100.00 USD");
    EXPECT_EQ(share(fee, third, rounding_mode::down).value(), amount("33.33 USD"));
    EXPECT_EQ(share(fee, third, rounding_mode::up).value(), amount("33.34 USD"));
    EXPECT_EQ(share(fee, *ratio::make(2, 3), rounding_mode::half_up).value(), amount("66.67 USD"));
    ratio const half = *ratio::make(1, 2);
    EXPECT_EQ(share(amount("5 KRW"), half, rounding_mode::half_up).value(), amount("3 KRW"));
    EXPECT_EQ(share(amount("5 KRW"), half, rounding_mode::half_even).value(), amount("2 KRW"));
    EXPECT_EQ(share(amount("-5 KRW"), half, rounding_mode::half_up).value(), amount("-3 KRW"));
    EXPECT_EQ(share(amount("-5 KRW"), half, rounding_mode::floor).value(), amount("-3 KRW"));
    EXPECT_EQ(share(amount("-5 KRW"), half, rounding_mode::ceiling).value(), amount("-2 KRW"));
    EXPECT_EQ(share(money{most, krw}, 1, rounding_mode::down).value(), (money{most, krw}));
}

rc::Gen<currency> any_payable() {
    return rc::gen::suchThat(rc::gen::elementOf(currency::all()),
                             [](currency each) { return each.minor_digits().has_value(); });
}

RC_GTEST_PROP(money_law, parses_what_it_writes, ()) {
    money const value{*any_int64(), *any_payable()};
    RC_ASSERT(money::parse(to_string(value)).value() == value);
    RC_ASSERT(std::hash<money>{}(amount(to_string(value))) == std::hash<money>{}(value));
    RC_ASSERT(money::make(value.amount(), value.currency()).value() == value);
}

RC_GTEST_PROP(money_law, reads_only_canonical_text, ()) {
    auto const text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"-0127."}))
                      + *rc::gen::element<std::string>(" UZS", " KRW", " KWD", "UZS", " XAU");
    auto const parsed = money::parse(text);
    RC_ASSERT((parsed.has_error() || to_string(*parsed) == text));
}

// Against integers without limits: right where it fits, refused where it does not.
RC_GTEST_PROP(money_law, arithmetic_is_exact_or_refused, ()) {
    std::int64_t const left = *any_int64();
    std::int64_t const right = *any_int64();
    auto const agrees = [](result<money> const& found, big_int const& expected) {
        return test::fits(expected) ? found.has_value() && found->minor_units() == expected
                                    : code_of_refusal(found) == "money.overflow";
    };
    money const one{left, uzs};
    money const other{right, uzs};
    RC_ASSERT(agrees(add(one, other), big_int{left} + right));
    RC_ASSERT(agrees(subtract(one, other), big_int{left} - right));
    RC_ASSERT(agrees(multiply(one, right), big_int{left} * right));
    RC_ASSERT(agrees(negate(one), -big_int{left}));
    RC_ASSERT(compare(one, other).value() == (left <=> right));
}

RC_GTEST_PROP(money_law, amounts_of_one_currency_are_a_group, ()) {
    auto const small = [] {
        return money{*rc::gen::inRange<std::int64_t>(-1000000, 1000001), currency{"USD"}};
    };
    money const a = small();
    money const b = small();
    money const c = small();
    money const none{0, a.currency()};
    RC_ASSERT(add(a, b).value() == add(b, a).value());
    RC_ASSERT(add(*add(a, b), c).value() == add(a, *add(b, c)).value());
    RC_ASSERT(add(a, none).value() == a);
    RC_ASSERT(add(a, *negate(a)).value() == none);
    RC_ASSERT(subtract(a, b).value() == add(a, *negate(b)).value());
    RC_ASSERT(multiply(a, 3).value() == sum(a.currency(), std::vector{a, a, a}).value());
}

RC_GTEST_PROP(money_law, equal_parts_add_up_and_differ_by_one_at_most, ()) {
    money const whole{*any_int64(), krw};
    int const parts = *rc::gen::inRange(1, 60);
    auto const shares = split(whole, parts).value();
    RC_ASSERT(shares.size() == static_cast<std::size_t>(parts));
    RC_ASSERT(sum(krw, shares).value() == whole);
    bool const debt = whole.minor_units() < 0;
    std::int64_t const first = shares.front().minor_units();
    std::int64_t const last = shares.back().minor_units();
    RC_ASSERT((debt ? last - first : first - last) <= 1);
    RC_ASSERT(std::ranges::is_sorted(shares, [&](money left, money right) {
        return debt ? left.minor_units() < right.minor_units()
                    : left.minor_units() > right.minor_units();
    }));
    RC_ASSERT(split(whole, weights(static_cast<std::size_t>(parts), 7)).value() == shares);
}

RC_GTEST_PROP(money_law, weighted_parts_add_up_and_are_off_by_less_than_one, ()) {
    money const whole{*any_int64(), krw};
    auto const by = *rc::gen::suchThat(
        rc::gen::container<weights>(rc::gen::oneOf(rc::gen::inRange<std::int64_t>(0, 10),
                                                   rc::gen::inRange<std::int64_t>(0, most))),
        [](weights const& some) {
            return std::ranges::any_of(some, [](auto w) { return w > 0; });
        });
    big_int total = 0;
    for (std::int64_t const weight : by) {
        total += weight;
    }
    auto const shares = split(whole, by).value();
    RC_ASSERT(sum(krw, shares).value() == whole);
    for (std::size_t at = 0; at < by.size(); ++at) {
        big_int const off =
            big_int{shares[at].minor_units()} * total - big_int{whole.minor_units()} * by[at];
        RC_ASSERT(abs(off) < total);
        RC_ASSERT((by[at] > 0 || shares[at].minor_units() == 0));
    }
}

RC_GTEST_PROP(money_law, a_share_is_the_exact_one_rounded, ()) {
    std::int64_t const units = *any_int64();
    ratio const part = *test::any_ratio();
    auto const mode = *rc::gen::elementOf(std::vector<rounding_mode>{
        rounding_mode::half_up, rounding_mode::half_even, rounding_mode::down, rounding_mode::up,
        rounding_mode::floor, rounding_mode::ceiling});
    big_int const expected = test::big_rounded(test::big(part) * big_int{units}, mode);
    auto const found = share(money{units, usd}, part, mode);
    RC_ASSERT((test::fits(expected) ? found.has_value() && found->minor_units() == expected
                                    : code_of_refusal(found) == "money.overflow"));
}

// Every amount of -30 to 30 and every three weights of 0 to 4: all parts by the definition.
TEST(money, every_small_split_follows_the_definition) {
    for (std::int64_t units = -30; units <= 30; ++units) {
        for (int code = 1; code < 125; ++code) {
            weights const by{code % 5, code / 5 % 5, code / 25};
            std::int64_t const total = by[0] + by[1] + by[2];
            std::int64_t const size = units < 0 ? -units : units;
            std::int64_t expected[3];
            std::int64_t left = size;
            for (std::size_t at = 0; at < 3; ++at) {
                expected[at] = size * by[at] / total;
                left -= expected[at];
            }
            bool served[3] = {};
            for (; left > 0; --left) {
                std::size_t best = 3;
                for (std::size_t at = 0; at < 3; ++at) {
                    if (!served[at]
                        && (best == 3 || size * by[at] % total > size * by[best] % total)) {
                        best = at;
                    }
                }
                served[best] = true;
                ++expected[best];
            }
            auto const parts = split(money{units, krw}, by).value();
            for (std::size_t at = 0; at < 3; ++at) {
                EXPECT_EQ(parts[at].minor_units(), units < 0 ? -expected[at] : expected[at]);
            }
        }
    }
}

} // namespace
