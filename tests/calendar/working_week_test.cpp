#include <jspu_coop/calendar/working_week.hpp>

#include "calendar/office_arbitrary.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace jspu_coop {
namespace {

using enum weekday;
using testing::code_of_refusal;

static_assert(shape_of<working_week> == shape::wrapped);
static_assert(sizeof(working_week) == 1);
static_assert(working_week::five_days()
              == working_week{friday, monday, tuesday, thursday, wednesday});
static_assert(working_week::six_days()
              == working_week{monday, tuesday, wednesday, thursday, friday, saturday});
static_assert(working_week::five_days().days() == 5 && working_week::six_days().days() == 6);
static_assert(!std::is_default_constructible_v<working_week>, "nobody guesses a week");
static_assert(!std::is_constructible_v<working_week, int>, "bits are no public form");

TEST(WorkingWeek, WorksOnItsDays) {
    working_week const odd{sunday, monday, thursday};
    EXPECT_EQ(odd.weekdays(), (std::vector<weekday>{monday, thursday, sunday}));
    EXPECT_EQ(odd.days(), 3);
    EXPECT_TRUE(odd.works_on(sunday));
    EXPECT_FALSE(odd.works_on(saturday));
    EXPECT_FALSE(working_week::five_days().works_on(saturday));
    EXPECT_TRUE(working_week::six_days().works_on(saturday));
    EXPECT_FALSE(working_week::six_days().works_on(sunday));
}

TEST(WorkingWeek, ThrowsOnABrokenLiteral) {
    EXPECT_THROW((working_week{}), std::invalid_argument);
    EXPECT_THROW((working_week{monday, monday}), std::invalid_argument);
    EXPECT_THROW((working_week{static_cast<weekday>(7)}), std::invalid_argument);
    EXPECT_THROW((working_week{static_cast<weekday>(-1)}), std::invalid_argument);
}

TEST(WorkingWeek, RefusesBrokenInput) {
    EXPECT_EQ(code_of_refusal(working_week::make({})), "working_week.empty");
    auto const twice = working_week::make({monday, friday, monday, friday, friday});
    EXPECT_EQ(
        testing::codes_and_paths(twice.error().all()),
        (std::vector<std::string>{"working_week.repeated at /2", "working_week.repeated at /3",
                                  "working_week.repeated at /4"}));
    EXPECT_EQ(twice.error().first().value, "monday");
    EXPECT_THROW(static_cast<void>(working_week::make({static_cast<weekday>(9)})),
                 std::invalid_argument);
}

TEST(WorkingWeek, EverySetOfDaysButTheEmptyOneIsAWeek) {
    for (int bits = 1; bits < 128; ++bits) {
        std::vector<weekday> days;
        for (int at = 0; at < 7; ++at) {
            if ((bits >> at & 1) != 0) {
                days.push_back(static_cast<weekday>(at));
            }
        }
        working_week const week = *working_week::make(days);
        EXPECT_EQ(week.weekdays(), days);
        EXPECT_EQ(week.days(), static_cast<int>(days.size()));
        for (weekday const each : every<weekday>()) {
            EXPECT_EQ(week.works_on(each), std::find(days.begin(), days.end(), each) != days.end());
        }
    }
}

RC_GTEST_PROP(WorkingWeekLaws, IsCarriedByItsDaysInAnyOrder, (working_week week)) {
    std::vector<weekday> carried = wire<working_week>::get(week);
    std::reverse(carried.begin(), carried.end());
    RC_ASSERT(wire<working_week>::make(carried).value() == week);
}

} // namespace
} // namespace jspu_coop
