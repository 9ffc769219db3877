#include <jspu_coop/calendar/months.hpp>

#include "support/calendar_arbitrary.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using enum rounding;
using enum ends;

TEST(AddMonths, RoundsOnlyWhereTheMonthIsTooShort) {
    date const last_of_january{2021, 1, 31};
    EXPECT_EQ(*add_months(last_of_january, 1, down), (date{2021, 2, 28}));
    EXPECT_EQ(*add_months(last_of_january, 1, up), (date{2021, 3, 1}));
    result<date> const refused = add_months(last_of_january, 1, reject);
    EXPECT_EQ(code_of_refusal(refused), "date.no_such_day");
    EXPECT_EQ(refused.error().first().value, "2021-02-31");
    EXPECT_EQ(*add_months({2024, 1, 31}, 1, down), (date{2024, 2, 29}));
    EXPECT_EQ(*add_months({2024, 3, 31}, -1, down), (date{2024, 2, 29}));
    EXPECT_EQ(*add_months({2024, 3, 31}, -1, up), (date{2024, 3, 1}));
    EXPECT_EQ(*add_months({2020, 10, 31}, 1, up), (date{2020, 12, 1}));
}

TEST(AddMonths, DoesNotSnapToTheEndOfTheMonth) {
    EXPECT_EQ(*add_months({2021, 2, 28}, 1, reject), (date{2021, 3, 28}));
    EXPECT_EQ(*add_months({2021, 4, 30}, 1, reject), (date{2021, 5, 30}));
    EXPECT_EQ(*add_months({2020, 2, 29}, 12, down), (date{2021, 2, 28}));
}

TEST(AddMonths, CrossesYearsBothWays) {
    EXPECT_EQ(*add_months({2020, 11, 20}, 2, reject), (date{2021, 1, 20}));
    EXPECT_EQ(*add_months({2020, 1, 20}, -1, reject), (date{2019, 12, 20}));
    EXPECT_EQ(*add_months({2020, 1, 20}, -25, reject), (date{2017, 12, 20}));
    EXPECT_EQ(*add_months({2020, 1, 20}, 0, reject), (date{2020, 1, 20}));
}

TEST(AddMonths, StaysInRange) {
    int const most = std::numeric_limits<int>::max();
    int const least = std::numeric_limits<int>::min();
    for (int const months : {1, 12, most}) {
        EXPECT_EQ(code_of_refusal(add_months(date::max(), months, down)), "date.out_of_range");
        EXPECT_EQ(code_of_refusal(add_years(date::max(), months, down)), "date.out_of_range");
    }
    for (int const months : {-1, -12, least}) {
        EXPECT_EQ(code_of_refusal(add_months(date::min(), months, up)), "date.out_of_range");
        EXPECT_EQ(code_of_refusal(add_years(date::min(), months, up)), "date.out_of_range");
    }
    EXPECT_EQ(*add_months({9999, 10, 31}, 1, up), (date{9999, 12, 1}));
}

TEST(AddYears, RoundsOnlyTheLeapDay) {
    EXPECT_EQ(*add_years({2024, 2, 29}, 1, down), (date{2025, 2, 28}));
    EXPECT_EQ(*add_years({2024, 2, 29}, 1, up), (date{2025, 3, 1}));
    EXPECT_EQ(code_of_refusal(add_years({2024, 2, 29}, 1, reject)), "date.no_such_day");
    EXPECT_EQ(*add_years({2024, 2, 29}, 4, reject), (date{2028, 2, 29}));
    EXPECT_EQ(*add_years({2020, 5, 20}, 5, reject), (date{2025, 5, 20}));
    EXPECT_EQ(*add_years({2020, 5, 20}, -5, reject), (date{2015, 5, 20}));
}

TEST(WholeDays, CountTheLastDayOrNot) {
    EXPECT_EQ(*whole_days_between({2025, 9, 1}, {2025, 9, 3}, last_excluded), 2);
    EXPECT_EQ(*whole_days_between({2025, 9, 1}, {2025, 9, 3}, last_included), 3);
    EXPECT_EQ(*whole_days_between({2025, 9, 1}, {2025, 9, 1}, last_excluded), 0);
    EXPECT_EQ(code_of_refusal(whole_days_between({2025, 9, 2}, {2025, 9, 1}, last_included)),
              "period.reversed");
}

TEST(WholeMonths, FollowTheExamplesOfTheirDescription) {
    date const new_year{2021, 1, 1};
    date const end_of_january{2021, 1, 31};
    EXPECT_EQ(*whole_months_between(new_year, end_of_january, last_excluded, down, reject), 0);
    EXPECT_EQ(*whole_months_between(new_year, end_of_january, last_excluded, up, reject), 1);
    EXPECT_EQ(*whole_months_between(new_year, end_of_january, last_included, reject, reject), 1);
    EXPECT_EQ(*whole_months_between({2020, 5, 20}, {2020, 11, 19}, last_included, reject, reject),
              6);
    date const end_of_february{2021, 2, 28};
    auto const to_february = [&](rounding count, rounding day) {
        return whole_months_between(end_of_january, end_of_february, last_excluded, count, day);
    };
    EXPECT_EQ(*to_february(down, down), 1);
    EXPECT_EQ(*to_february(reject, down), 1);
    EXPECT_EQ(*to_february(down, up), 0);
    EXPECT_EQ(code_of_refusal(to_february(down, reject)), "date.no_such_day");
    // Both readings of the 31st round up to one month: nothing hangs on it.
    EXPECT_EQ(*to_february(up, reject), 1);
    EXPECT_EQ(code_of_refusal(to_february(reject, up)), "months.not_whole");
}

TEST(WholeMonths, RefuseAPartOfAMonthOnlyWhenAsked) {
    date const first{2020, 5, 20};
    date const last{2020, 11, 20};
    EXPECT_EQ(*whole_months_between(first, last, last_included, down, reject), 6);
    EXPECT_EQ(*whole_months_between(first, last, last_included, up, reject), 7);
    EXPECT_EQ(code_of_refusal(whole_months_between(first, last, last_included, reject, reject)),
              "months.not_whole");
    EXPECT_EQ(code_of_refusal(whole_months_between(last, first, last_included, down, down)),
              "period.reversed");
}

TEST(WholeYears, FollowTheExamplesOfTheirDescription) {
    EXPECT_EQ(*whole_years_between({2020, 5, 20}, {2025, 5, 19}, last_included, reject, reject), 5);
    EXPECT_EQ(*whole_years_between({2020, 5, 20}, {2025, 5, 19}, last_excluded, down, reject), 4);
    date const leap_day{2024, 2, 29};
    date const next_year{2025, 2, 28};
    EXPECT_EQ(*whole_years_between(leap_day, next_year, last_excluded, down, down), 1);
    EXPECT_EQ(*whole_years_between(leap_day, next_year, last_excluded, down, up), 0);
    auto const refusal = [&](rounding count, rounding day) {
        return code_of_refusal(whole_years_between(leap_day, next_year, last_excluded, count, day));
    };
    EXPECT_EQ(refusal(down, reject), "date.no_such_day");
    EXPECT_EQ(refusal(reject, up), "years.not_whole");
}

TEST(WholeYears, CountTheWholeRange) {
    EXPECT_EQ(*whole_years_between(date::min(), date::max(), last_included, reject, reject), 8600);
    EXPECT_EQ(*whole_months_between(date::min(), date::max(), last_included, reject, reject),
              8600 * 12);
}

/// Days within three days of an end of month, in five years with a leap year.
std::vector<date> days_near_month_ends() {
    std::vector<date> days;
    for (date day{2022, 1, 1}; day.year() < 2027; day = *day.next()) {
        if (day.day() <= 2 || day.day() >= 27) {
            days.push_back(day);
        }
    }
    return days;
}

/// What `add_months` should give, from the definition: the day of that number, found by looking for
/// it day by day through the end of the wanted month.
date anniversary(date from, int months, rounding no_such_day) {
    int const month = (from.year() * 12 + from.month() - 1) + months;
    date found{month / 12, month % 12 + 1, std::min(from.day(), 28)};
    while (found.day() < from.day()) {
        date const next = *found.next();
        if (next.month() != found.month()) {
            return no_such_day == up ? next : found;
        }
        found = next;
    }
    return found;
}

// The definition is checked by search: the whole number is where the anniversaries pass the end.
void check_pair(date first, date last, rounding day) {
    int const months = *whole_months_between(first, last, last_excluded, down, day);
    ASSERT_LE(anniversary(first, months, day), last);
    ASSERT_GT(anniversary(first, months + 1, day), last);
    ASSERT_EQ(*add_months(first, months, day), anniversary(first, months, day));
    bool const exact = anniversary(first, months, day) == last;
    ASSERT_EQ(*whole_months_between(first, last, last_excluded, up, day), months + (exact ? 0 : 1));
    ASSERT_EQ(whole_months_between(first, last, last_excluded, reject, day).has_value(), exact);
    ASSERT_EQ(*whole_months_between(first, *last.previous(), last_included, down, day), months);

    int const years = *whole_years_between(first, last, last_excluded, down, day);
    ASSERT_EQ(years, months / 12);
    ASSERT_LE(*add_years(first, years, day), last);
    ASSERT_GT(*add_years(first, years + 1, day), last);
}

TEST(WholeMonths, AgreeWithAddMonthsForEveryPairOfDaysNearMonthEnds) {
    std::vector<date> const days = days_near_month_ends();
    EXPECT_GT(days.size(), 60U * 5U);
    for (date const first : days) {
        for (date const last : days) {
            if (first < last) {
                check_pair(first, last, down);
                check_pair(first, last, up);
                if (HasFatalFailure()) {
                    FAIL() << to_string(first) << " to " << to_string(last);
                }
            }
        }
    }
}

RC_GTEST_PROP(AddMonthsLaws, RoundingBracketsTheAnswer, (date from)) {
    int const months = *rc::gen::inRange(-600, 600);
    result<date> const early = add_months(from, months, down);
    result<date> const late = add_months(from, months, up);
    RC_ASSERT(early.has_value() == late.has_value());
    if (early) {
        RC_ASSERT(*late - *early == (add_months(from, months, reject) ? 0 : 1));
        RC_ASSERT(*early == anniversary(from, months, down));
        RC_ASSERT(*late == anniversary(from, months, up));
    }
}

} // namespace
} // namespace jspu_coop
