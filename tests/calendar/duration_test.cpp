#include <jspu_coop/base/textual.hpp>
#include <jspu_coop/calendar/duration.hpp>

#include "support/calendar_arbitrary.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <unordered_set>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using enum duration_unit;

template <class T>
concept less_comparable = requires(T value) {
    value < value;
};

static_assert(textual<duration>);
static_assert(!less_comparable<duration>, "a month is not comparable with days");

TEST(Duration, HasOneText) {
    EXPECT_EQ(to_string(duration{6, months}), "P6M");
    EXPECT_EQ(to_string(duration{5, years}), "P5Y");
    EXPECT_EQ(to_string(duration{14, days}), "P14D");
    EXPECT_EQ(to_string(duration{2, weeks}), "P2W");
    EXPECT_EQ(*duration::parse("P6M"), (duration{6, months}));
    EXPECT_EQ(*duration::parse("P5Y"), (duration{5, years}));
    EXPECT_EQ(*duration::parse("P0D"), (duration{0, days}));
    EXPECT_EQ(*duration::parse("P9999999W"), (duration{9'999'999, weeks}));
}

TEST(Duration, RefusesBrokenText) {
    for (char const* broken :
         {"",     "P",    "PM",   "6M",    "P6",    "p6M",   "P6m",        "P-6M",  "-P6M",
          "P+6M", "P06M", "P00D", "P6.5M", "P6,5M", "P1Y6M", "PT6M",       "PT6H",  "P6H",
          "P 6M", "P6M ", " P6M", "P6MM",  "P6X",   "PP6M",  "six months", "P0x6M", "P\xD9\xA6M"}) {
        EXPECT_EQ(code_of_refusal(duration::parse(broken)), "duration.malformed") << broken;
    }
    for (char const* long_one : {"P10000000D", "P2147483648D", "P99999999999999999999Y"}) {
        EXPECT_EQ(code_of_refusal(duration::parse(long_one)), "duration.out_of_range") << long_one;
    }
}

TEST(Duration, HasACountInRange) {
    EXPECT_THROW((duration{-1, months}), std::invalid_argument);
    EXPECT_THROW((duration{10'000'000, months}), std::invalid_argument);
    EXPECT_EQ(code_of_refusal(duration::make(-1, months)), "duration.out_of_range");
    EXPECT_EQ(code_of_refusal(duration::make(10'000'000, days)), "duration.out_of_range");
    EXPECT_EQ(*duration::make(6, months), (duration{6, months}));
    EXPECT_EQ((duration{6, months}.count()), 6);
    EXPECT_EQ((duration{6, months}.unit()), months);
}

TEST(Duration, ComparesWithinOneFamilyOnly) {
    EXPECT_TRUE(compare({2, weeks}, {14, days}) == std::partial_ordering::equivalent);
    EXPECT_TRUE(compare({2, weeks}, {15, days}) == std::partial_ordering::less);
    EXPECT_TRUE(compare({2, years}, {23, months}) == std::partial_ordering::greater);
    EXPECT_TRUE(compare({12, months}, {1, years}) == std::partial_ordering::equivalent);
    EXPECT_TRUE(compare({1, months}, {30, days}) == std::partial_ordering::unordered);
    EXPECT_TRUE(compare({1, weeks}, {1, years}) == std::partial_ordering::unordered);
    EXPECT_TRUE(compare({0, days}, {0, months}) == std::partial_ordering::unordered);
    EXPECT_NE((duration{2, weeks}), (duration{14, days})); // as long, yet written differently
}

TEST(Duration, LeadsFromDayToDay) {
    date const day{2020, 5, 31};
    EXPECT_EQ(*advance(day, {14, days}, rounding::reject), (date{2020, 6, 14}));
    EXPECT_EQ(*advance(day, {2, weeks}, rounding::reject), (date{2020, 6, 14}));
    EXPECT_EQ(*advance(day, {1, months}, rounding::down), (date{2020, 6, 30}));
    EXPECT_EQ(*advance(day, {1, months}, rounding::up), (date{2020, 7, 1}));
    EXPECT_EQ(code_of_refusal(advance(day, {1, months}, rounding::reject)), "date.no_such_day");
    EXPECT_EQ(*advance(day, {5, years}, rounding::reject), (date{2025, 5, 31}));
    EXPECT_EQ(*retreat(day, {6, months}, rounding::down), (date{2019, 11, 30}));
    EXPECT_EQ(*retreat(day, {6, months}, rounding::up), (date{2019, 12, 1}));
    EXPECT_EQ(*retreat(day, {31, days}, rounding::reject), (date{2020, 4, 30}));
    EXPECT_EQ(*retreat(day, {1, weeks}, rounding::reject), (date{2020, 5, 24}));
    EXPECT_EQ(*retreat(day, {20, years}, rounding::reject), (date{2000, 5, 31}));
}

TEST(Duration, NeverLeadsOutOfRange) {
    for (duration_unit const unit : every<duration_unit>()) {
        duration const longest{duration::max_count, unit};
        EXPECT_EQ(code_of_refusal(advance(date::min(), longest, rounding::down)),
                  "date.out_of_range");
        EXPECT_EQ(code_of_refusal(retreat(date::max(), longest, rounding::down)),
                  "date.out_of_range");
    }
}

TEST(Duration, HashesEqualDurationsAlike) {
    std::unordered_set<duration> const some{{2, weeks}, *duration::parse("P2W"), {14, days}};
    EXPECT_EQ(some.size(), 2U);
}

TEST(Duration, UnitsHaveStableCodes) {
    EXPECT_EQ(*parse_enum<duration_unit>("months"), months);
    EXPECT_EQ(parse_enum<duration_unit>("hours").error().first().parameters.at("vocabulary"),
              "duration_unit");
}

RC_GTEST_PROP(DurationLaws, TextRoundTrips, ()) {
    auto const unit = static_cast<duration_unit>(*rc::gen::inRange(0, 4));
    duration const any{*rc::gen::inRange(0, duration::max_count + 1), unit};
    RC_ASSERT(*duration::parse(to_string(any)) == any);
}

RC_GTEST_PROP(DurationLaws, ALongerOneLeadsNoLessFar, (date from)) {
    auto const any = [] {
        auto const unit = static_cast<duration_unit>(*rc::gen::inRange(0, 4));
        return duration{*rc::gen::inRange(0, 60), unit};
    };
    duration const one = any();
    duration const other = any();
    RC_PRE(compare(one, other) == std::partial_ordering::less);
    for (rounding const day : {rounding::down, rounding::up}) {
        result<date> const near = advance(from, one, day);
        result<date> const far = advance(from, other, day);
        if (far.has_value()) {
            RC_ASSERT(near.has_value());
            RC_ASSERT(*near < *far);
        }
    }
}

} // namespace
} // namespace jspu_coop
