// Credits: exact, of one system at a time; expected values are computed by hand or without limits.

#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/vocabulary/credits.hpp>

#include "support/operators.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <vector>

namespace {

using namespace jspu_coop;
using jspu_coop::testing::code_of_refusal;
using jspu_coop::testing::has_add;
using jspu_coop::testing::has_equal;
using jspu_coop::testing::has_less;
using jspu_coop::testing::has_plus;
using jspu_coop::testing::path_of_refusal;

static_assert(textual<credits>);
static_assert(!std::is_default_constructible_v<credits>, "an amount has a system");
static_assert(!std::is_constructible_v<credits, double, credit_system_id>);
static_assert(!has_less<credits, credits>, "two systems have no order, and < cannot refuse");
static_assert(!has_equal<credits, int> && !has_equal<credits, decimal>);
static_assert(has_add<credits, credits> && !has_add<credits, int> && !has_add<credits, decimal>);
static_assert(!has_plus<credits, credits>, "a sum can be refused");

credit_system_id const ects{"ects"};
credit_system_id const uk{"uk"};

/// An amount of quarter credits.
credits quarters(std::int64_t count, credit_system_id const& of) {
    return {decimal::make(count * 25, 2).value(), of};
}

TEST(credits, are_read_and_written_with_their_system) {
    EXPECT_EQ(to_string(credits{30, ects}), "30 ects");
    EXPECT_EQ(to_string(credits{decimal::make(750, 2).value(), ects}), "7.5 ects");
    EXPECT_EQ(credits::parse("7.50 ects").value(), (credits{decimal::make(75, 1).value(), ects}));
    EXPECT_EQ(credits::parse("0 uk").value(), (credits{0, uk}));
}

TEST(credits, that_are_none_are_refused) {
    EXPECT_EQ(code_of_refusal(credits::parse("")), "credits.malformed");
    EXPECT_EQ(code_of_refusal(credits::parse("30")), "credits.malformed");
    EXPECT_EQ(code_of_refusal(credits::parse(" ects")), "number.malformed");
    EXPECT_EQ(code_of_refusal(credits::parse("1,5 ects")), "number.malformed");
    EXPECT_EQ(code_of_refusal(credits::parse("30 ")), "id.malformed");
    EXPECT_EQ(code_of_refusal(credits::parse("30  ects")), "id.malformed");
    EXPECT_EQ(code_of_refusal(credits::parse("-1 ects")), "credits.negative");
    EXPECT_EQ(code_of_refusal(credits::parse("9223372036854775808 ects")), "number.overflow");
    EXPECT_EQ(code_of_refusal(credits::make(-1, ects)), "credits.negative");
    EXPECT_THROW((credits{-1, ects}), std::invalid_argument);
}

TEST(credits, of_two_systems_do_not_mix) {
    credits const one{1, ects};
    credits const other{1, uk};
    EXPECT_NE(one, other);
    EXPECT_NE((credits{0, ects}), (credits{0, uk}));
    EXPECT_EQ(code_of_refusal(add(one, other)), "credits.system_mixed");
    EXPECT_EQ(code_of_refusal(subtract(one, other)), "credits.system_mixed");
    EXPECT_EQ(code_of_refusal(compare(one, other)), "credits.system_mixed");
    std::vector<credits> const mixed{one, one, other};
    EXPECT_EQ(code_of_refusal(sum(ects, mixed)), "credits.system_mixed");
    EXPECT_EQ(path_of_refusal(sum(ects, mixed)), "/2");
    EXPECT_EQ(sum(ects, {}).value(), (credits{0, ects}));
}

TEST(credits, are_never_taken_away_below_none) {
    EXPECT_EQ(subtract(credits{30, ects}, credits{30, ects}).value(), (credits{0, ects}));
    EXPECT_EQ(code_of_refusal(subtract(credits{30, ects}, credits{31, ects})), "credits.negative");
}

TEST(credits, that_do_not_fit_are_refused) {
    credits const most{std::numeric_limits<std::int64_t>::max(), ects};
    EXPECT_EQ(code_of_refusal(add(most, credits{1, ects})), "number.overflow");
    std::vector<credits> const two{most, most};
    EXPECT_EQ(code_of_refusal(sum(ects, two)), "number.overflow");
}

RC_GTEST_PROP(Credits, are_quarters_of_whole_numbers, ()) {
    auto const left = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
    auto const right = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
    credits const one = quarters(left, ects);
    credits const other = quarters(right, ects);
    RC_ASSERT(add(one, other).value() == quarters(left + right, ects));
    RC_ASSERT(compare(one, other).value() == left <=> right);
    RC_ASSERT((one == other) == (left == right));
    RC_ASSERT(subtract(one, other).has_value() == (left >= right));
    RC_ASSERT(subtract(add(one, other).value(), other).value() == one);
    RC_ASSERT(credits::parse(to_string(one)).value() == one);
    std::vector<credits> const all{one, other, one};
    RC_ASSERT(sum(ects, all).value() == quarters(2 * left + right, ects));
}

TEST(credits, that_are_equal_have_one_hash) {
    std::unordered_set<credits> const seen{credits{1, ects}, credits{1, uk},
                                           credits::parse("1.0 ects").value()};
    EXPECT_EQ(seen.size(), 2U);
}

} // namespace
