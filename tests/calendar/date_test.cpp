#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/calendar/date.hpp>

#include "support/calendar_arbitrary.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>
#include <type_traits>
#include <unordered_set>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;

template <class L, class R>
concept addable = requires(L left, R right) {
    left + right;
};

static_assert(textual<date>);
static_assert(!std::is_default_constructible_v<date>, "a date is always a real day");
static_assert(!std::is_convertible_v<boost::gregorian::date, date>, "special values are checked");
static_assert(!addable<date, int>, "days are added by a function that may refuse");
static_assert(!addable<date, date>);
static_assert(sizeof(date) == 4);
static_assert(date{1970, 1, 1}.day_number() == 0);
static_assert(date{2024, 2, 29}.next() == date{2024, 3, 1});

TEST(Date, KnowsItsParts) {
    date const signing{2020, 5, 20};
    EXPECT_EQ(signing.year(), 2020);
    EXPECT_EQ(signing.month(), 5);
    EXPECT_EQ(signing.day(), 20);
    EXPECT_EQ(to_string(signing), "2020-05-20");
}

TEST(Date, CountsDaysFrom1970) {
    EXPECT_EQ((date{1969, 12, 31}.day_number()), -1);
    EXPECT_EQ((date{2000, 1, 1}.day_number()), 10957); // 30 * 365 + 7 leap days
    EXPECT_EQ((date{2020, 5, 20} - date{2020, 5, 19}), 1);
    EXPECT_EQ((date{2021, 1, 1} - date{2020, 1, 1}), 366);
    EXPECT_EQ((date{2020, 1, 1} - date{2021, 1, 1}), -366);
    // 8600 years, of which 2150 are divisible by 4, 86 by 100 and 21 by 400
    EXPECT_EQ(date::max() - date::min() + 1, 8600 * 365 + 2150 - 86 + 21);
}

TEST(Date, KnowsTheDayOfTheWeek) {
    EXPECT_EQ((date{2025, 9, 8}.weekday()), 1);   // a Monday
    EXPECT_EQ((date{2024, 9, 1}.weekday()), 7);   // a Sunday: Belarus began on the 2nd
    EXPECT_EQ((date{1970, 1, 1}.weekday()), 4);   // a Thursday
    EXPECT_EQ((date{1400, 1, 1}.weekday()), 3);   // a Wednesday in the proleptic calendar
    EXPECT_EQ((date{9999, 12, 31}.weekday()), 5); // a Friday
}

TEST(Date, HasNoNeighbourBeyondItsRange) {
    EXPECT_EQ(date::min().previous(), std::nullopt);
    EXPECT_EQ(date::max().next(), std::nullopt);
    EXPECT_EQ((date{2021, 1, 1}.previous()), (date{2020, 12, 31}));
    EXPECT_EQ((date{1900, 2, 28}.next()), (date{1900, 3, 1})); // no leap year
    EXPECT_EQ((date{2000, 2, 28}.next()), (date{2000, 2, 29}));
}

TEST(Date, AddsDaysWithinItsRange) {
    EXPECT_EQ(*(date{2020, 2, 28}.plus_days(2)), (date{2020, 3, 1}));
    EXPECT_EQ(*(date{2020, 3, 1}.plus_days(-1)), (date{2020, 2, 29}));
    EXPECT_EQ(code_of_refusal(date::max().plus_days(1)), "date.out_of_range");
    EXPECT_EQ(code_of_refusal(date::min().plus_days(-1)), "date.out_of_range");
    int const most = std::numeric_limits<int>::max();
    EXPECT_EQ(code_of_refusal(date::max().plus_days(most)), "date.out_of_range");
    EXPECT_EQ(code_of_refusal(date::min().plus_days(-most)), "date.out_of_range");
}

TEST(Date, RefusesDayNumbersOutOfRange) {
    EXPECT_EQ(*date::from_day_number(-1), (date{1969, 12, 31}));
    EXPECT_EQ(*date::from_day_number(date::max().day_number()), date::max());
    EXPECT_EQ(code_of_refusal(date::from_day_number(date::max().day_number() + 1)),
              "date.out_of_range");
    EXPECT_EQ(code_of_refusal(date::from_day_number(date::min().day_number() - 1)),
              "date.out_of_range");
    EXPECT_EQ(code_of_refusal(date::from_day_number(std::numeric_limits<long long>::max())),
              "date.out_of_range");
}

TEST(Date, ThrowsForLiteralsThatAreNoDays) {
    EXPECT_THROW((date{2021, 2, 29}), std::invalid_argument);
    EXPECT_THROW((date{1399, 12, 31}), std::invalid_argument);
    EXPECT_THROW((date{10000, 1, 1}), std::invalid_argument);
    EXPECT_THROW((date{2021, 0, 1}), std::invalid_argument);
    EXPECT_THROW((date{65536 + 2021, 1, 1}), std::invalid_argument); // no silent narrowing
}

TEST(Date, RefusesDaysThatAreNotReal) {
    for (auto const& [year, month, day] : std::vector<std::tuple<int, int, int>>{{2021, 2, 29},
                                                                                 {1900, 2, 29},
                                                                                 {2021, 4, 31},
                                                                                 {2021, 13, 1},
                                                                                 {2021, 0, 1},
                                                                                 {2021, 1, 0},
                                                                                 {2021, 1, 32},
                                                                                 {2021, -1, 1},
                                                                                 {2021, 1, -5},
                                                                                 {1000, 2, 30}}) {
        EXPECT_EQ(code_of_refusal(date::make(year, month, day)), "date.not_real");
    }
    EXPECT_EQ(code_of_refusal(date::make(1399, 12, 31)), "date.out_of_range");
    EXPECT_EQ(code_of_refusal(date::make(10000, 1, 1)), "date.out_of_range");
    EXPECT_EQ(code_of_refusal(date::make(-4, 2, 29)), "date.out_of_range");
    EXPECT_EQ(date::make(2021, 2, 29).error().first().value, "2021-02-29");
    EXPECT_EQ(*date::make(2024, 2, 29), (date{2024, 2, 29}));
}

TEST(Date, ReadsStrictIsoOnly) {
    EXPECT_EQ(*date::parse("2020-05-20"), (date{2020, 5, 20}));
    EXPECT_EQ(*date::parse("1400-01-01"), date::min());
    EXPECT_EQ(*date::parse("9999-12-31"), date::max());
    for (char const* broken : {"",
                               "2020",
                               "2020-05",
                               "2020-5-20",
                               "20200520",
                               "2020-05-2",
                               "2020-05-200",
                               "20.05.2020",
                               "2020/05/20",
                               " 2020-05-20",
                               "2020-05-20 ",
                               "2020-05-20T00:00",
                               "+2020-05-2",
                               "-020-05-20",
                               "2020-0x-20",
                               "2020-May-20",
                               "2020-W21-3",
                               "2020-141",
                               "2020--5-20",
                               "today",
                               "..",
                               "2020-05\xE2\x80\x93"
                               "2"}) {
        EXPECT_EQ(code_of_refusal(date::parse(broken)), "date.malformed") << broken;
    }
    EXPECT_EQ(code_of_refusal(date::parse(std::string_view{"2020-05-2\0", 10})), "date.malformed");
    for (char const* unreal : {"2021-02-29", "2020-00-10", "2020-13-01", "2020-06-31", "2020-01-00",
                               "0000-00-00", "2020-01-32"}) {
        EXPECT_EQ(code_of_refusal(date::parse(unreal)), "date.not_real") << unreal;
    }
    EXPECT_EQ(code_of_refusal(date::parse("1399-12-31")), "date.out_of_range");
    EXPECT_EQ(code_of_refusal(date::parse("0000-02-29")), "date.out_of_range");
    EXPECT_EQ(date::parse("x").error().first().value, "x");
}

TEST(Date, RefusesSpecialValuesOfBoost) {
    namespace bg = boost::gregorian;
    EXPECT_EQ(date::from_boost(bg::date{bg::not_a_date_time}).error().first().value,
              "not-a-date-time");
    EXPECT_EQ(date::from_boost(bg::date{bg::neg_infin}).error().first().value, "-infinity");
    EXPECT_EQ(date::from_boost(bg::date{bg::pos_infin}).error().first().value, "+infinity");
    EXPECT_EQ(code_of_refusal(date::from_boost(bg::date{bg::pos_infin})), "date.not_real");
    // A Boost date can be pushed out of its own range by arithmetic.
    bg::date const beyond = bg::date{9999, 12, 31} + bg::date_duration{1};
    EXPECT_EQ(code_of_refusal(date::from_boost(beyond)), "date.out_of_range");
}

/// Walks every `step`-th day of Boost, whose own counting of months is the oracle.
void compare_with_boost(int step) {
    namespace bg = boost::gregorian;
    int walked = 0;
    for (bg::date day{1400, 1, 1}; day <= bg::date{9999, 12, 31}; day += bg::date_duration{step}) {
        auto const parts = day.year_month_day();
        result<date> const same = date::make(parts.year, parts.month, parts.day);
        ASSERT_TRUE(same.has_value());
        ASSERT_EQ(same->to_boost(), day);
        ASSERT_EQ(*date::from_boost(day), *same);
        ASSERT_EQ(same->weekday() % 7, static_cast<int>(day.day_of_week().as_number()));
        ASSERT_EQ(date::min().plus_days(walked).value(), *same);
        ASSERT_EQ(*date::from_day_number(same->day_number()), *same);
        ASSERT_EQ(*date::parse(to_string(*same)), *same);
        if (step == 1 && same->next()) {
            ASSERT_EQ(same->next()->previous(), *same);
        }
        walked += step;
    }
    EXPECT_GE(walked, 3141085); // every day of the range was passed
}

TEST(Date, AgreesWithBoostOnEveryDay) {
#ifdef JSPU_COOP_EXHAUSTIVE
    compare_with_boost(1);
#else
    compare_with_boost(97);
#endif
}

TEST(Date, HashesEqualDatesAlike) {
    std::unordered_set<date> const days{date{2020, 5, 20}, *date::parse("2020-05-20"),
                                        date{2020, 5, 21}};
    EXPECT_EQ(days.size(), 2U);
}

RC_GTEST_PROP(DateLaws, TextRoundTripsAndKeepsOrder, (date one, date other)) {
    RC_ASSERT(*date::parse(to_string(one)) == one);
    RC_ASSERT((one < other) == (to_string(one) < to_string(other)));
    RC_ASSERT((one == other) == (to_string(one) == to_string(other)));
}

RC_GTEST_PROP(DateLaws, DaysBetweenLeadThere, (date one, date other)) {
    RC_ASSERT(*one.plus_days(other - one) == other);
    RC_ASSERT((other - one) == -(one - other));
    RC_ASSERT((one < other) == (other - one > 0));
}

} // namespace
} // namespace jspu_coop
