#include <jspu_coop/calendar/month_day.hpp>

#include "calendar/office_arbitrary.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;

static_assert(shape_of<month_day> == shape::textual);
static_assert(month_day{3, 8} < month_day{3, 21} && month_day{3, 21} < month_day{12, 1});
static_assert(!std::is_default_constructible_v<month_day>);

TEST(MonthDay, FallsOnItsDate) {
    EXPECT_TRUE((month_day{3, 8}.falls_on({2026, 3, 8})));
    EXPECT_FALSE((month_day{3, 8}.falls_on({2026, 8, 3})));
    EXPECT_TRUE((month_day{2, 29}.falls_on({2024, 2, 29})));
    int falls = 0;
    for (date day{2001, 1, 1}; day < date{2009, 1, 1}; day = *day.next()) {
        falls += month_day{2, 29}.falls_on(day) ? 1 : 0;
    }
    EXPECT_EQ(falls, 2); // 2004 and 2008
}

TEST(MonthDay, ThrowsOnABrokenLiteral) {
    for (auto const& [month, day] : {std::pair{0, 1}, {13, 1}, {1, 0}, {1, 32}, {2, 30}, {4, 31}}) {
        EXPECT_THROW((month_day{month, day}), std::invalid_argument) << month << '-' << day;
    }
}

TEST(MonthDay, RefusesBrokenText) {
    EXPECT_EQ(*month_day::parse("12-08"), (month_day{12, 8}));
    EXPECT_EQ(*month_day::parse("02-29"), (month_day{2, 29}));
    for (char const* const broken :
         {"",      "0",     "03",    "03-",     "03-8",       "3-08",   "03-088",
          "0308",  "03/08", "03.08", "--03-08", "2026-03-08", " 03-08", "03-08 ",
          "-3-08", "+3-08", "03-0x", "ab-cd",   "03--8",      "03\xD9"}) {
        EXPECT_EQ(code_of_refusal(month_day::parse(broken)), "month_day.malformed") << broken;
    }
    for (char const* const unreal :
         {"00-01", "13-01", "01-00", "01-32", "02-30", "04-31", "99-99"}) {
        EXPECT_EQ(code_of_refusal(month_day::parse(unreal)), "month_day.not_real") << unreal;
    }
}

TEST(MonthDay, TextRoundTripsForEveryDayOfALeapYear) {
    int count = 0;
    for (date day{2024, 1, 1}; day < date{2025, 1, 1}; day = *day.next()) {
        month_day const each{day.month(), day.day()};
        EXPECT_EQ(to_string(each), to_string(day).substr(5));
        EXPECT_EQ(*month_day::parse(to_string(each)), each);
        EXPECT_TRUE(each.falls_on(day));
        ++count;
    }
    EXPECT_EQ(count, 366);
}

} // namespace
} // namespace jspu_coop
