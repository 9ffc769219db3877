#include <jspu_coop/calendar/time_interval.hpp>

#include "calendar/office_arbitrary.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;

static_assert(shape_of<time_interval> == shape::textual);
static_assert(time_interval{{8, 30}, {17, 0}}.minutes() == 510);
static_assert(time_interval::until_midnight({22, 0}).end_minutes() == 1440);
static_assert(!std::is_constructible_v<time_interval, time_of_day, int>);

TEST(TimeInterval, HasItsFirstMinuteAndNotItsEnd) {
    time_interval const published{{8, 30}, {17, 0}}; // jdpu.uz: 8.30-17.00
    EXPECT_FALSE(published.contains({8, 29}));
    EXPECT_TRUE(published.contains({8, 30}));
    EXPECT_TRUE(published.contains({16, 59}));
    EXPECT_FALSE(published.contains({17, 0}));
    EXPECT_TRUE(time_interval::until_midnight({22, 0}).contains({23, 59}));
}

TEST(TimeInterval, OverlapsWhereAMinuteIsShared) {
    time_interval const morning{{8, 30}, {12, 0}};
    EXPECT_FALSE(morning.overlaps({{12, 0}, {13, 0}}));
    EXPECT_FALSE((time_interval{{12, 0}, {13, 0}}.overlaps(morning)));
    EXPECT_TRUE(morning.overlaps({{11, 59}, {13, 0}}));
    EXPECT_TRUE(morning.overlaps({{9, 0}, {10, 0}}));
    EXPECT_TRUE(morning.overlaps(morning));
}

TEST(TimeInterval, ReadsAndWrites) {
    EXPECT_EQ(to_string(time_interval{{8, 30}, {17, 0}}), "08:30-17:00");
    EXPECT_EQ(to_string(time_interval::until_midnight({0, 0})), "00:00-24:00");
    EXPECT_EQ(*time_interval::parse("08:30-17:00"), (time_interval{{8, 30}, {17, 0}}));
    EXPECT_EQ(*time_interval::parse("22:00-24:00"), time_interval::until_midnight({22, 0}));
}

TEST(TimeInterval, RefusesBrokenText) {
    for (char const* const broken :
         {"", "-", "08:30", "08:30-", "-17:00", "8:30-17:00", "08:30-5pm", "08:30 - 17:00",
          "08:30/17:00", "08.30-17.00", "08:30--17:00", "08:30-17:00-18:00", "08:30-17:00 ",
          "08:30\xE2\x80\x93"
          "17:00",
          "closed"}) {
        EXPECT_EQ(code_of_refusal(time_interval::parse(broken)), "time_interval.malformed")
            << broken;
    }
    for (char const* const outside : {"24:00-24:00", "08:30-24:01", "08:60-17:00", "08:30-25:00"}) {
        EXPECT_EQ(code_of_refusal(time_interval::parse(outside)), "time_of_day.out_of_range")
            << outside;
    }
    for (char const* const reversed :
         {"17:00-08:30", "08:30-08:30", "22:00-02:00", "23:00-00:00"}) {
        EXPECT_EQ(code_of_refusal(time_interval::parse(reversed)), "time_interval.reversed")
            << reversed;
    }
}

TEST(TimeInterval, ThrowsOnABrokenLiteral) {
    EXPECT_THROW((time_interval{{17, 0}, {8, 30}}), std::invalid_argument);
    EXPECT_THROW((time_interval{{8, 30}, {8, 30}}), std::invalid_argument);
}

RC_GTEST_PROP(TimeIntervalLaws, TextRoundTrips, (time_interval any)) {
    RC_ASSERT(*time_interval::parse(to_string(any)) == any);
}

RC_GTEST_PROP(TimeIntervalLaws, HasAsManyMinutesAsItContains,
              (time_interval one, time_interval other)) {
    int mine = 0;
    bool shared = false;
    for (int at = 0; at < 1440; ++at) {
        time_of_day const minute{at / 60, at % 60};
        mine += one.contains(minute) ? 1 : 0;
        shared = shared || (one.contains(minute) && other.contains(minute));
    }
    RC_ASSERT(one.minutes() == mine);
    RC_ASSERT(one.overlaps(other) == shared);
}

} // namespace
} // namespace jspu_coop
