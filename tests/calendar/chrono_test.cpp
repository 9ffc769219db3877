#include <jspu_coop/calendar/chrono.hpp>

#include "support/calendar_arbitrary.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace jspu_coop {
namespace {

using namespace std::chrono_literals;

TEST(Chrono, ConvertsBothWays) {
    std::chrono::sys_days const day{2020y / std::chrono::May / 20d};
    EXPECT_EQ(to_sys_days(date{2020, 5, 20}), day);
    EXPECT_EQ(*from_sys_days(day), (date{2020, 5, 20}));
}

TEST(Chrono, RefusesDaysOutOfRange) {
    std::chrono::sys_days const early{1399y / std::chrono::December / 31d};
    std::chrono::sys_days const late{10000y / std::chrono::January / 1d};
    EXPECT_EQ(testing::code_of_refusal(from_sys_days(early)), "date.out_of_range");
    EXPECT_EQ(testing::code_of_refusal(from_sys_days(late)), "date.out_of_range");
}

RC_GTEST_PROP(ChronoLaws, AgreesOnPartsAndWeekday, (date day)) {
    std::chrono::year_month_day const parts{to_sys_days(day)};
    RC_ASSERT(static_cast<int>(parts.year()) == day.year());
    RC_ASSERT(static_cast<unsigned>(parts.month()) == static_cast<unsigned>(day.month()));
    RC_ASSERT(static_cast<unsigned>(parts.day()) == static_cast<unsigned>(day.day()));
    RC_ASSERT(std::chrono::weekday{to_sys_days(day)}.iso_encoding()
              == static_cast<unsigned>(day.weekday()));
    RC_ASSERT(*from_sys_days(to_sys_days(day)) == day);
}

} // namespace
} // namespace jspu_coop
