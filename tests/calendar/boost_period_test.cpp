#include <jspu_coop/calendar/boost_period.hpp>

#include "support/calendar_arbitrary.hpp"
#include "support/refusal.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace jspu_coop {
namespace {

namespace bg = boost::gregorian;
using testing::code_of_refusal;

static_assert(std::is_same_v<boost_date_period, bg::date_period>);

TEST(BoostPeriod, LeavesTheEndDayOut) {
    period const may{{2020, 5, 1}, {2020, 5, 31}};
    bg::date_period const same{bg::date{2020, 5, 1}, bg::date{2020, 6, 1}};
    EXPECT_EQ(*to_boost(may), same);
    EXPECT_EQ(to_boost(may)->length().days(), 31);
    EXPECT_EQ(*from_boost(same), may);
}

TEST(BoostPeriod, RefusesWhatTheOtherSideCannotSay) {
    EXPECT_EQ(code_of_refusal(to_boost(period::from({2020, 5, 1}))), "period.open");
    EXPECT_EQ(code_of_refusal(to_boost({{2020, 5, 1}, date::max()})), "date.out_of_range");
    bg::date const first{2020, 5, 1};
    EXPECT_EQ(code_of_refusal(from_boost({first, first})), "period.empty");
    EXPECT_EQ(code_of_refusal(from_boost({bg::date{1400, 1, 1}, bg::date{1400, 1, 1}})),
              "period.empty");
    EXPECT_EQ(code_of_refusal(from_boost({first, bg::date{2020, 4, 1}})), "period.reversed");
    EXPECT_EQ(code_of_refusal(from_boost({first, bg::date{bg::pos_infin}})), "date.not_real");
    EXPECT_EQ(code_of_refusal(from_boost({bg::date{bg::neg_infin}, first})), "date.not_real");
    EXPECT_EQ(code_of_refusal(from_boost({first, bg::date{bg::not_a_date_time}})), "date.not_real");
}

RC_GTEST_PROP(BoostPeriodLaws, ClosedPeriodsRoundTrip, (date one, date other)) {
    RC_PRE(one != date::max() && other != date::max());
    period const any{std::min(one, other), std::max(one, other)};
    RC_ASSERT(*from_boost(*to_boost(any)) == any);
    RC_ASSERT(to_boost(any)->length().days() == *any.days());
}

} // namespace
} // namespace jspu_coop
