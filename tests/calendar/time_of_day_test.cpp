#include <jspu_coop/base/shape.hpp>
#include <jspu_coop/calendar/time_of_day.hpp>

#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;

static_assert(shape_of<time_of_day> == shape::textual);
static_assert(time_of_day{8, 30} < time_of_day{17, 0});
static_assert(time_of_day{8, 30}.minutes() == 510);
static_assert(!std::is_constructible_v<time_of_day, int>, "minutes or hours? say both");

TEST(TimeOfDay, ReadsAndWrites) {
    EXPECT_EQ(to_string(time_of_day{8, 30}), "08:30");
    EXPECT_EQ(to_string(time_of_day{0, 0}), "00:00");
    EXPECT_EQ(to_string(time_of_day{23, 59}), "23:59");
    EXPECT_EQ(*time_of_day::parse("17:00"), (time_of_day{17, 0}));
}

TEST(TimeOfDay, TextRoundTripsForEveryMinute) {
    std::string before;
    for (int minute = 0; minute < 1440; ++minute) {
        time_of_day const each{minute / 60, minute % 60};
        EXPECT_EQ(each.minutes(), minute);
        EXPECT_EQ(each.hour() * 60 + each.minute(), minute);
        EXPECT_EQ(*time_of_day::parse(to_string(each)), each);
        EXPECT_LT(before, to_string(each)); // texts are ordered as times are
        before = to_string(each);
    }
}

TEST(TimeOfDay, RefusesBrokenText) {
    for (char const* const broken :
         {"", "8", "08", "8:30", "08:3", "0830", "08.30", "8.30", "08:30:00", " 08:30", "08:30 ",
          "-8:30", "08:-3", "08:30Z", "8:30 am", "ab:cd", "08;30", "08:3\xD9"}) {
        EXPECT_EQ(code_of_refusal(time_of_day::parse(broken)), "time_of_day.malformed") << broken;
    }
    for (char const* const outside : {"24:00", "08:60", "99:99", "23:60", "24:01"}) {
        EXPECT_EQ(code_of_refusal(time_of_day::parse(outside)), "time_of_day.out_of_range")
            << outside;
    }
}

TEST(TimeOfDay, ThrowsOnABrokenLiteral) {
    int const most = std::numeric_limits<int>::max();
    for (auto const& [hour, minute] :
         {std::pair{24, 0}, {-1, 0}, {0, 60}, {0, -1}, {most, 0}, {0, most}, {-most, -most}}) {
        EXPECT_THROW((time_of_day{hour, minute}), std::invalid_argument) << hour << ':' << minute;
    }
}

} // namespace
} // namespace jspu_coop
