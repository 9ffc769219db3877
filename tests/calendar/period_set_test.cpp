#include <jspu_coop/calendar/period_set.hpp>

#include "calendar/week.hpp"
#include "support/calendar_arbitrary.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <bit>

namespace jspu_coop {
namespace {

/// The set of these days of a week.
period_set set_of(week::days wanted) {
    period_set set;
    for (int at = 0; at < 7; ++at) {
        if ((wanted >> at & 1U) != 0) {
            set.add({week::day(at), week::day(at)});
        }
    }
    if ((wanted & week::beyond) != 0) {
        set.add(period::from(*week::day(6).next()));
    }
    return set;
}

/// Every set of days of a week, with and without all days after it.
std::vector<week::days> all_sets() {
    std::vector<week::days> all;
    for (week::days set = 0; set < 128; ++set) {
        all.push_back(set);
        all.push_back(set | week::beyond);
    }
    return all;
}

/// How many days; nothing when there is no end.
std::optional<int> count_of(week::days set) {
    return (set & week::beyond) != 0 ? std::nullopt : std::optional{std::popcount(set)};
}

TEST(PeriodSet, SaysHowManyDaysAreOutside) {
    period_set const in_force{period{{2020, 5, 20}, {2025, 5, 19}}};
    period const stay{{2025, 5, 8}, {2025, 6, 6}}; // 30 days, 12 of them in force
    EXPECT_EQ(in_force.days_outside(stay), 18);
    EXPECT_EQ(in_force.outside(stay).parts(), (std::vector{period{{2025, 5, 20}, {2025, 6, 6}}}));
    EXPECT_FALSE(in_force.contains(stay));
    EXPECT_EQ(in_force.days_outside(period::from({2025, 1, 1})), std::nullopt);
    EXPECT_EQ(period_set{period::from({2025, 1, 1})}.days_outside(period::from({2024, 12, 31})), 1);
}

TEST(PeriodSet, StartsEmpty) {
    period_set const none;
    EXPECT_TRUE(none.empty());
    EXPECT_EQ(none.days(), 0);
    EXPECT_FALSE(none.contains(date{2020, 1, 1}));
    EXPECT_FALSE(none.contains(period{{2020, 1, 1}, {2020, 1, 1}}));
    EXPECT_EQ(none.days_outside({{2020, 1, 1}, {2020, 1, 2}}), 2);
}

TEST(PeriodSet, JoinsWhatTouches) {
    period const whole{{2020, 1, 1}, {2020, 12, 31}};
    std::vector<period> const halves{{{2020, 7, 1}, {2020, 12, 31}}, {{2020, 1, 1}, {2020, 6, 30}}};
    EXPECT_EQ(period_set{halves}.parts(), std::vector{whole});
    EXPECT_TRUE(period_set{halves}.contains(whole));
    EXPECT_EQ((period_set{{period::from({2020, 7, 1}), whole}}.parts()),
              (std::vector{period::from({2020, 1, 1})}));
}

// The oracle: sets of bits.
TEST(PeriodSet, AgreesWithSetsOfDaysForEverySetAndPeriodOfAWeek) {
    for (week::days const days : all_sets()) {
        period_set const set = set_of(days);
        ASSERT_EQ(week::days_of(set.parts()), days);
        ASSERT_EQ(set.parts().size(), week::count_of_runs(days));
        ASSERT_EQ(set.empty(), days == 0);
        ASSERT_EQ(set.days(), count_of(days));
        for (int at = 0; at < 7; ++at) {
            ASSERT_EQ(set.contains(week::day(at)), (days >> at & 1U) != 0);
        }
        for (period const& each : week::all_periods()) {
            SCOPED_TRACE(to_string(each) + " and set " + std::to_string(days));
            week::days const other = week::days_of(each);
            period_set more = set;
            more.add(each);
            ASSERT_EQ(more, set_of(days | other));
            period_set less = set;
            less.subtract(each);
            ASSERT_EQ(less, set_of(days & ~other));
            period_set within = set;
            within.intersect(each);
            ASSERT_EQ(within, set_of(days & other));
            ASSERT_EQ(set.contains(each), (other & ~days) == 0);
            ASSERT_EQ(set.outside(each), set_of(other & ~days));
            ASSERT_EQ(set.days_outside(each), count_of(other & ~days));
        }
    }
}

TEST(PeriodSet, IntersectsEveryPairOfSetsOfAWeek) {
    for (week::days const left : all_sets()) {
        for (week::days const right : all_sets()) {
            period_set both = set_of(left);
            both.intersect(set_of(right));
            ASSERT_EQ(both, set_of(left & right)) << left << " and " << right;
        }
    }
}

RC_GTEST_PROP(PeriodSetLaws, OrderDoesNotMatter, (std::vector<period> any)) {
    period_set const together{any};
    period_set one_by_one;
    std::reverse(any.begin(), any.end());
    for (period const& each : any) {
        one_by_one.add(each);
        RC_ASSERT(one_by_one.contains(each));
    }
    RC_ASSERT(together == one_by_one);
}

} // namespace
} // namespace jspu_coop
