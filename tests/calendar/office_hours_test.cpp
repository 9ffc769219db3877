#include <jspu_coop/base/print.hpp>
#include <jspu_coop/calendar/office_hours.hpp>

#include "support/refusal.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::codes_and_paths;

template <class T>
concept has_hours_of = requires(T&& hours) {
    hours_of(static_cast<T&&>(hours), weekday::monday);
};
static_assert(has_hours_of<office_hours const&>);
static_assert(!has_hours_of<office_hours>, "the hours of a temporary would dangle");

time_interval const morning{{8, 30}, {12, 0}};
time_interval const afternoon{{13, 0}, {17, 0}};

TEST(OfficeHours, SayNothingOfDaysThatAreNotPublished) {
    // The founding text: working hours 08:30-17:00, of no days in particular.
    office_hours const published{{}, {}, {}, {}, {}, {}, {}, {{{8, 30}, {17, 0}}}};
    EXPECT_TRUE(validate(published).empty());
    for (weekday const each : every<weekday>()) {
        EXPECT_EQ(hours_of(published, each).state(), knowledge::missing);
    }
    EXPECT_EQ(printed(published), "{days_not_named: [08:30-17:00]}");
}

TEST(OfficeHours, HaveAMemberForEachWeekday) {
    for (weekday const wanted : every<weekday>()) {
        office_hours hours;
        weekday_hours* const members[] = {&hours.monday,   &hours.tuesday, &hours.wednesday,
                                          &hours.thursday, &hours.friday,  &hours.saturday,
                                          &hours.sunday};
        *members[static_cast<std::size_t>(wanted)] = weekday_hours::absent();
        for (weekday const each : every<weekday>()) {
            EXPECT_EQ(hours_of(hours, each).is_absent(), each == wanted);
        }
    }
    office_hours const none;
    EXPECT_THROW(static_cast<void>(hours_of(none, static_cast<weekday>(7))), std::invalid_argument);
    EXPECT_THROW(static_cast<void>(hours_of(none, static_cast<weekday>(-1))),
                 std::invalid_argument);
}

TEST(OfficeHours, ReportsWhatIsWrong) {
    office_hours hours;
    EXPECT_TRUE(validate(hours).empty());
    hours.monday = weekday_hours{{afternoon, morning}}; // in any order
    hours.tuesday = weekday_hours::absent();
    hours.wednesday = weekday_hours::conflicting({{}, {morning}});
    EXPECT_TRUE(validate(hours).empty());
    hours.thursday = weekday_hours{std::vector<time_interval>{}};
    hours.friday = weekday_hours{{morning, afternoon, {{11, 59}, {13, 1}}, morning}};
    hours.sunday = weekday_hours::conflicting({{morning}, {afternoon, afternoon}});
    hours.days_not_named = {morning, {{12, 0}, {13, 0}}, {{12, 59}, {14, 0}}};
    EXPECT_EQ(codes_and_paths(validate(hours)),
              (std::vector<std::string>{
                  "office_hours.empty at /thursday", "office_hours.overlap at /friday/2",
                  "office_hours.overlap at /friday/3", "office_hours.overlap at /sunday/claims/1/1",
                  "office_hours.overlap at /days_not_named/2"}));
}

} // namespace
} // namespace jspu_coop
