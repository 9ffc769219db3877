#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/calendar/period.hpp>

#include "calendar/week.hpp"
#include "support/calendar_arbitrary.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <unordered_set>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;

static_assert(textual<period>);
static_assert(!std::is_default_constructible_v<period>, "a period is never empty");
static_assert(!std::is_constructible_v<period, date>, "an open end is said aloud: period::from");
static_assert(period{{2020, 5, 20}, {2020, 5, 21}}.days() == 2);

period const agreement{{2020, 5, 20}, {2025, 5, 19}};

TEST(Period, KnowsItsEnds) {
    EXPECT_EQ(agreement.first(), (date{2020, 5, 20}));
    EXPECT_EQ(agreement.last(), (date{2025, 5, 19}));
    EXPECT_FALSE(agreement.is_open());
    EXPECT_EQ(agreement.days(), 5 * 365 + 1); // 29 February 2024
    EXPECT_EQ((period{{2020, 5, 20}, {2020, 5, 20}}.days()), 1);
    period const open = period::from({2020, 5, 20});
    EXPECT_TRUE(open.is_open());
    EXPECT_EQ(open.last(), std::nullopt);
    EXPECT_EQ(open.days(), std::nullopt);
    EXPECT_TRUE(open.contains(date::max()));
}

TEST(Period, IsNeverReversed) {
    EXPECT_THROW((period{{2020, 5, 20}, {2020, 5, 19}}), std::invalid_argument);
    result<period> const reversed = period::make({2020, 5, 20}, date{2020, 5, 19});
    EXPECT_EQ(code_of_refusal(reversed), "period.reversed");
    EXPECT_EQ(reversed.error().first().value, "2020-05-20/2020-05-19");
    EXPECT_EQ(*period::make({2020, 5, 20}, std::nullopt), period::from({2020, 5, 20}));
    EXPECT_EQ(*period::make({2020, 5, 20}, date{2025, 5, 19}), agreement);
}

TEST(Period, HasOneText) {
    EXPECT_EQ(to_string(agreement), "2020-05-20/2025-05-19");
    EXPECT_EQ(to_string(period::from({2020, 5, 20})), "2020-05-20/..");
    EXPECT_EQ(*period::parse("2020-05-20/2025-05-19"), agreement);
    EXPECT_EQ(*period::parse("2020-05-20/.."), period::from({2020, 5, 20}));
}

TEST(Period, RefusesBrokenText) {
    for (char const* broken :
         {"", "2020-05-20", "2020-05-20 2025-05-19", "2020-05-20--2025-05-19"}) {
        EXPECT_EQ(code_of_refusal(period::parse(broken)), "period.malformed") << broken;
    }
    for (char const* broken : {"/", "../2020-05-20", "2020-05-20/", "/2020-05-20", "2020-05-20/...",
                               "2020-05-20/.", "2020-05-20/2025-05-19/", "2020-05-20/2025-05-19/..",
                               "2020-05-20/P5Y", "2020-05-20//2025-05-19", "2020-05-20/05-19",
                               " 2020-05-20/..", "2020-05-20/.. ", "2020-05-20/ 2025-05-19"}) {
        EXPECT_EQ(code_of_refusal(period::parse(broken)), "date.malformed") << broken;
    }
    EXPECT_EQ(code_of_refusal(period::parse("2020-05-20/2020-05-19")), "period.reversed");
    EXPECT_EQ(code_of_refusal(period::parse("2021-02-29/..")), "date.not_real");
    EXPECT_EQ(code_of_refusal(period::parse("2020-05-20/2021-02-29")), "date.not_real");
    EXPECT_EQ(code_of_refusal(period::parse("1399-01-01/..")), "date.out_of_range");
}

TEST(Period, AnOpenEndIsNotTheLastDayThereIs) {
    period const open = period::from({2020, 1, 1});
    period const long_one{{2020, 1, 1}, date::max()};
    EXPECT_NE(open, long_one);
    EXPECT_LT(long_one, open);
    EXPECT_TRUE(open.contains(long_one));
    EXPECT_FALSE(long_one.contains(open));
    EXPECT_EQ(open.minus(long_one), std::vector<period>{});
    EXPECT_EQ(open.intersect(long_one), long_one);
    EXPECT_EQ(*period::parse(to_string(long_one)), long_one);
}

TEST(Period, SubtractsAtTheEdgesOfTime) {
    period const all{date::min(), date::max()};
    EXPECT_EQ(all.minus(all), std::vector<period>{});
    EXPECT_EQ(all.minus({date::min(), date::min()}),
              (std::vector{period{*date::min().next(), date::max()}}));
    EXPECT_EQ(all.minus({date::max(), date::max()}),
              (std::vector{period{date::min(), *date::max().previous()}}));
}

// The oracle: a period of a week is a set of bits, an open one has all bits to the left as well.
TEST(Period, AgreesWithSetsOfDaysForAllPairsInAWeek) {
    for (period const& left : week::all_periods()) {
        for (period const& right : week::all_periods()) {
            week::days const in_left = week::days_of(left);
            week::days const in_right = week::days_of(right);
            SCOPED_TRACE(to_string(left) + " and " + to_string(right));

            ASSERT_EQ(left.overlaps(right), (in_left & in_right) != 0);
            ASSERT_EQ(left.contains(right), (in_right & ~in_left) == 0);
            ASSERT_EQ(left == right, in_left == in_right);
            bool const touching = ((in_left << 1 | in_left >> 1) & in_right) != 0;
            ASSERT_EQ(left.adjacent_to(right), touching && (in_left & in_right) == 0);

            auto const common = left.intersect(right);
            ASSERT_EQ(common.has_value(), (in_left & in_right) != 0);
            ASSERT_EQ(common ? week::days_of(*common) : week::days{0}, in_left & in_right);

            std::vector<period> const parts = left.minus(right);
            ASSERT_EQ(week::days_of(parts), in_left & ~in_right);
            ASSERT_EQ(parts.size(), week::count_of_runs(in_left & ~in_right));
            ASSERT_TRUE(std::is_sorted(parts.begin(), parts.end()));
        }
        for (int at = 0; at < 7; ++at) {
            ASSERT_EQ(left.contains(week::day(at)), (week::days_of(left) >> at & 1U) != 0);
        }
    }
    EXPECT_EQ(week::all_periods().size(), 28U + 7U);
}

TEST(Period, IsOrderedByFirstThenLastWithOpenEndsGreatest) {
    std::vector<period> const in_order = week::all_periods();
    for (std::size_t left = 0; left < in_order.size(); ++left) {
        for (std::size_t right = 0; right < in_order.size(); ++right) {
            ASSERT_EQ(in_order[left] <=> in_order[right], left <=> right);
        }
    }
}

TEST(Period, HashesEqualPeriodsAlike) {
    std::unordered_set<period> const some{agreement, *period::parse("2020-05-20/2025-05-19"),
                                          period::from({2020, 5, 20})};
    EXPECT_EQ(some.size(), 2U);
}

RC_GTEST_PROP(PeriodLaws, TextRoundTrips, (period any)) {
    RC_ASSERT(*period::parse(to_string(any)) == any);
}

RC_GTEST_PROP(PeriodLaws, IntersectionAndDifferenceSplitAPeriod, (period left, period right)) {
    int days = 0;
    bool open = false;
    auto const count = [&](period const& part) {
        RC_ASSERT(left.contains(part));
        open = open || part.is_open();
        days += part.days().value_or(0);
    };
    if (auto const common = left.intersect(right)) {
        RC_ASSERT(right.contains(*common));
        RC_ASSERT(right.intersect(left) == common);
        count(*common);
    }
    for (period const& part : left.minus(right)) {
        RC_ASSERT(!part.overlaps(right));
        count(part);
    }
    RC_ASSERT(open == left.is_open());
    RC_ASSERT((left.is_open() || days == *left.days()));
}

} // namespace
} // namespace jspu_coop
