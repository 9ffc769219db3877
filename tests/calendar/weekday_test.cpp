#include <jspu_coop/calendar/weekday.hpp>

#include "support/calendar_arbitrary.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>

namespace jspu_coop {
namespace {

static_assert(weekday_of(date{1970, 1, 1}) == weekday::thursday);
static_assert(weekday_of(date{2026, 9, 7}) == weekday::monday);
static_assert(weekday_of(date{2024, 2, 29}) == weekday::thursday);
static_assert(every<weekday>().size() == 7U);

TEST(Weekday, HasStableCodes) {
    EXPECT_EQ(to_string(weekday::monday), "monday");
    EXPECT_EQ(to_string(weekday::sunday), "sunday");
    EXPECT_EQ(*parse_enum<weekday>("saturday"), weekday::saturday);
    for (char const* const broken : {"", "Monday", "mon", "monday ", "1", "weekend"}) {
        EXPECT_EQ(parse_enum<weekday>(broken).error().first().parameters.at("vocabulary"),
                  "weekday")
            << broken;
    }
}

RC_GTEST_PROP(WeekdayLaws, AgreesWithChrono, (date day)) {
    std::chrono::weekday const theirs{std::chrono::sys_days{std::chrono::days{day.day_number()}}};
    RC_ASSERT(static_cast<unsigned>(weekday_of(day)) + 1U == theirs.iso_encoding());
}

} // namespace
} // namespace jspu_coop
