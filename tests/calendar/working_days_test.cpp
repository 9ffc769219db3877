#include <jspu_coop/calendar/working_days.hpp>

#include "calendar/office_arbitrary.hpp"
#include "calendar/slow_office.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace jspu_coop {
namespace {

working_week const five = working_week::five_days();
working_week const six = working_week::six_days();

/// Belarus in the autumn and winter of 2025: 7 November, 25 December and 1 January are holidays,
/// and the working day of 26 December was moved to the 20th.
holiday_calendar belarusian() {
    return {{{2025, {}}, {2026, {}}},
            {{"7 November", {11, 7}, weekend_rule::stays, {}, {}},
             {"Catholic Christmas", {12, 25}, weekend_rule::stays, {}, {}},
             {"New Year", {1, 1}, weekend_rule::stays, {}, {}}},
            {},
            {{"moved by decree", {2025, 1, 10}, {}, {{2025, 12, 26}}, {{2025, 12, 20}}}}};
}

date after(date from, int count, working_week week, holiday_calendar const& calendar) {
    return add_working_days(from, count, week, calendar).value();
}

TEST(WorkingDays, RegistrationWithinTenWorkingDays) {
    holiday_calendar const calendar = belarusian();
    // Counted by hand: 2-5 and 8-12 September are nine, Monday the 15th is the tenth.
    EXPECT_EQ(after({2025, 9, 1}, 10, five, calendar), (date{2025, 9, 15}));
    // With Saturdays: 2-6, 8-12.
    EXPECT_EQ(after({2025, 9, 1}, 10, six, calendar), (date{2025, 9, 12}));
    // Entries on Friday, Saturday and Sunday have the same ten days: 1-5 and 8-12 September.
    for (int const day : {29, 30, 31}) {
        EXPECT_EQ(after({2025, 8, day}, 10, five, calendar), (date{2025, 9, 12}));
    }
    // 30 October: 31, 3-6 November, not the 7th, 10-14.
    EXPECT_EQ(after({2025, 10, 30}, 10, five, calendar), (date{2025, 11, 14}));
    // 19 December: Saturday the 20th is worked, 22-24, neither 25 nor 26: Monday the 29th is fifth.
    EXPECT_EQ(after({2025, 12, 19}, 5, five, calendar), (date{2025, 12, 29}));
}

TEST(WorkingDays, CountsBackwards) {
    holiday_calendar const calendar = belarusian();
    EXPECT_EQ(after({2025, 9, 15}, -10, five, calendar), (date{2025, 9, 1}));
    EXPECT_EQ(after({2025, 12, 29}, -4, five, calendar), (date{2025, 12, 20}));
    EXPECT_EQ(after({2025, 12, 29}, -5, five, calendar), (date{2025, 12, 19}));
    EXPECT_EQ(after({2025, 9, 8}, -1, five, calendar), (date{2025, 9, 5}));
}

TEST(WorkingDays, ZeroIsTheDayItselfAndAsksNothing) {
    holiday_calendar const nothing;
    EXPECT_EQ(after({2025, 9, 7}, 0, five, nothing), (date{2025, 9, 7})); // a Sunday
    EXPECT_EQ(working_days_between({2025, 9, 7}, {2025, 9, 7}, five, nothing).value(), 0);
}

TEST(WorkingDays, CountsTheLaterDayAndNotTheEarlier) {
    holiday_calendar const calendar = belarusian();
    EXPECT_EQ(working_days_between({2025, 9, 1}, {2025, 9, 15}, five, calendar).value(), 10);
    EXPECT_EQ(working_days_between({2025, 9, 1}, {2025, 9, 2}, five, calendar).value(), 1);
    EXPECT_EQ(working_days_between({2025, 9, 5}, {2025, 9, 7}, five, calendar).value(), 0);
    EXPECT_EQ(working_days_between({2025, 9, 15}, {2025, 9, 1}, five, calendar).value(), -10);
    EXPECT_EQ(working_days_between({2025, 12, 31}, {2026, 1, 2}, five, calendar).value(), 1);
}

TEST(WorkingDays, UnknownYearsAreNeverYearsWithoutHolidays) {
    holiday_calendar const calendar = belarusian();
    EXPECT_EQ(after({2026, 12, 30}, 1, five, calendar), (date{2026, 12, 31}));
    EXPECT_EQ(add_working_days({2026, 12, 30}, 2, five, calendar).gaps(),
              (std::vector{calendar_gap{calendar_part::holidays, {2027, 1, 1}}}));
    EXPECT_EQ(add_working_days({2025, 1, 1}, -1, five, calendar).gaps(),
              (std::vector{calendar_gap{calendar_part::holidays, {2024, 12, 31}}}));
    holiday_calendar gappy = calendar;
    gappy.known_years = {{2025, {}}, {2027, {}}};
    EXPECT_EQ(working_days_between({2024, 12, 1}, {2027, 3, 1}, five, gappy).gaps(),
              (std::vector{calendar_gap{calendar_part::holidays, {2024, 12, 2}},
                           calendar_gap{calendar_part::holidays, {2026, 1, 1}}}));
    EXPECT_FALSE(working_days_between({2027, 3, 1}, {2026, 12, 1}, five, gappy).is_known());
    EXPECT_TRUE(working_days_between({2026, 12, 31}, {2027, 3, 1}, five, gappy).is_known());
    EXPECT_FALSE(working_day_on_or_after({2026, 9, 1}, five, gappy).is_known());
}

TEST(WorkingDays, StopsAtTheEndOfDates) {
    holiday_calendar const ends{{{1400, {}}, {9999, {}}}, {}, {}, {}};
    EXPECT_EQ(add_working_days({9999, 12, 30}, 1, five, ends).value(), date::max()); // a Friday
    for (int const far : {2, std::numeric_limits<int>::max()}) {
        EXPECT_EQ(add_working_days({9999, 12, 30}, far, five, ends).gaps(),
                  (std::vector{calendar_gap{calendar_part::end_of_dates, date::max()}}));
    }
    for (int const far : {-2, std::numeric_limits<int>::min()}) {
        EXPECT_EQ(add_working_days({1400, 1, 2}, far, five, ends).gaps(),
                  (std::vector{calendar_gap{calendar_part::end_of_dates, date::min()}}));
    }
    EXPECT_EQ(working_day_on_or_before(date::min(), {weekday::sunday}, ends).gaps().front().part,
              calendar_part::end_of_dates);
    EXPECT_EQ(working_days_between(date{9999, 12, 29}, date::max(), five, ends).value(), 2);
}

TEST(WorkingDays, ADueDateOnADayOffMovesWhereARuleSaysSo) {
    holiday_calendar const calendar = belarusian();
    EXPECT_EQ(working_day_on_or_after({2025, 12, 24}, five, calendar).value(),
              (date{2025, 12, 24}));
    EXPECT_EQ(working_day_on_or_after({2025, 12, 25}, five, calendar).value(),
              (date{2025, 12, 29}));
    EXPECT_EQ(working_day_on_or_after({2025, 12, 25}, six, calendar).value(), (date{2025, 12, 27}));
    EXPECT_EQ(working_day_on_or_before({2025, 12, 28}, five, calendar).value(),
              (date{2025, 12, 24}));
    EXPECT_EQ(working_day_on_or_before({2025, 12, 21}, five, calendar).value(),
              (date{2025, 12, 20}));
}

/// The limit after so many working days by the slow calendar.
std::optional<date> slow_limit(date from, int count, testing::slow_days const& slow) {
    std::optional<date> day = from;
    for (int left = count < 0 ? -count : count; day && left > 0; --left) {
        day = slow.step(*day, count < 0 ? -1 : 1);
    }
    return day;
}

/// Every day of some years as a start, counts up to three weeks, both usual weeks.
TEST(WorkingDays, AgreesWithTheSlowCalendarFromEveryDay) {
    holiday_calendar calendar = belarusian();
    calendar.known_years.push_back({2024, {}});
    calendar.yearly[0].on_weekend = weekend_rule::monday_too;
#ifdef JSPU_COOP_EXHAUSTIVE
    int const stride = 1;
#else
    int const stride = 5;
#endif
    for (working_week const week : {five, six}) {
        testing::slow_days const slow{{2023, 11, 1}, {2027, 2, 28}, week, calendar};
        for (date day{2023, 12, 25}; day < date{2027, 1, 10}; day = *day.next()) {
            for (int count = -15; count <= 15; count += stride) {
                auto const limit = add_working_days(day, count, week, calendar);
                ASSERT_EQ(limit.is_known() ? std::optional{limit.value()} : std::nullopt,
                          slow_limit(day, count, slow))
                    << to_string(day) << ' ' << count;
            }
        }
    }
}

RC_GTEST_PROP(WorkingDaysLaws, BetweenIsTheInverseOfAdd, (working_week week)) {
    auto const calendar = *testing::near_calendar();
    date const from = *testing::near_day();
    int const count = *rc::gen::inRange(-20, 21);
    auto const limit = add_working_days(from, count, week, calendar);
    RC_PRE(limit.is_known());
    auto const back = working_days_between(from, limit.value(), week, calendar);
    RC_ASSERT(back.is_known()); // the same days are asked about
    RC_ASSERT(back.value() == count);
}

RC_GTEST_PROP(WorkingDaysLaws, LimitsAddUpAndFallOnWorkingDays, (working_week week)) {
    auto const calendar = *testing::near_calendar();
    date const from = *testing::near_day();
    int const one = *rc::gen::inRange(1, 12);
    int const other = *rc::gen::inRange(0, 12);
    auto const near = add_working_days(from, one, week, calendar);
    auto const whole = add_working_days(from, one + other, week, calendar);
    RC_ASSERT(near.is_known() || !whole.is_known());
    if (near.is_known()) {
        RC_ASSERT(status_on(near.value(), week, calendar).value().worked);
        RC_ASSERT(add_working_days(near.value(), other, week, calendar) == whole);
    }
}

RC_GTEST_PROP(WorkingDaysLaws, CountsOfNeighbouringStretchesAddUp, (working_week week)) {
    auto const calendar = *testing::near_calendar();
    date const one = *testing::near_day();
    date const two = *testing::near_day();
    date const three = *testing::near_day();
    auto const first = working_days_between(one, two, week, calendar);
    auto const second = working_days_between(two, three, week, calendar);
    auto const whole = working_days_between(one, three, week, calendar);
    if (first.is_known() && second.is_known() && whole.is_known()) {
        // Backwards the other end is counted: a way there and back is nothing only if both agree.
        if ((one <= two && two <= three) || (one >= two && two >= three)) {
            RC_ASSERT(first.value() + second.value() == whole.value());
        }
    }
}

RC_GTEST_PROP(WorkingDaysLaws, TheNearestWorkingDayIsAWorkedDayWithNoneBefore,
              (working_week week)) {
    auto const calendar = *testing::near_calendar();
    date const day = *testing::near_day();
    testing::slow_days const slow{{2025, 12, 1}, {2027, 1, 1}, week, calendar};
    auto const later = working_day_on_or_after(day, week, calendar);
    std::optional<bool> const is_worked = slow.is_worked(day);
    if (is_worked == true) {
        RC_ASSERT(later == calendar_answer{day});
        return;
    }
    std::optional<date> const next = is_worked ? slow.step(day, 1) : std::nullopt;
    RC_ASSERT(later.is_known() == next.has_value());
    if (next) {
        RC_ASSERT(later.value() == next.value());
    }
}

} // namespace
} // namespace jspu_coop
