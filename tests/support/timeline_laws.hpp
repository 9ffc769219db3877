/// @file
/// The laws of `timeline<T>`, to be instantiated for every kind of value.
///
///     struct my_traits {
///         using value = ...;
///         static value nth(int n); // different for each of 0 to 3
///     };
///     INSTANTIATE_TYPED_TEST_SUITE_P(Mine, TimelineLaws, my_traits);
#pragma once

#include <jspu_coop/calendar/timeline.hpp>

#include "support/calendar_arbitrary.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace jspu_coop::testing {

/// The typed suite; see the head of the file.
template <class Traits>
class TimelineLaws : public ::testing::Test {
public:
    using value_type = typename Traits::value;

    /// A day of the small world.
    static date day(int at) { return *date{2023, 12, 20}.plus_days(at); }

    /// What a timeline of 30 days is: for each day its value, or none.
    using model = std::map<int, value_type>;

    static void check_same(timeline<value_type> const& line, model const& expected) {
        for (int at = -1; at <= 30; ++at) {
            auto const found = expected.find(at);
            value_type const* const now = line.on(day(at));
            RC_ASSERT((now != nullptr) == (found != expected.end()));
            RC_ASSERT((now == nullptr || *now == found->second));
        }
        for (std::size_t at = 1; at < line.entries().size(); ++at) {
            RC_ASSERT(line.entries()[at - 1].from < line.entries()[at].from);
            RC_ASSERT(!(line.entries()[at - 1].value == line.entries()[at].value));
        }
        RC_ASSERT(*timeline<value_type>::from_entries(line.entries()) == line);
    }
};

TYPED_TEST_SUITE_P(TimelineLaws);

TYPED_TEST_P(TimelineLaws, SettingAgreesWithAMapOfDays) {
    using laws = TimelineLaws<TypeParam>;
    using value = typename laws::value_type;
    int changes = 0;
    bool const held = rc::check([&] {
        bool const ended = *rc::gen::arbitrary<bool>();
        int const first = *rc::gen::inRange(0, 20);
        std::optional<date> const end = ended ? std::optional{laws::day(25)} : std::nullopt;
        auto line = *timeline<value>::make({{laws::day(first), TypeParam::nth(0), end}});
        typename laws::model expected;
        int const last = ended ? 25 : 30;
        for (int at = first; at <= last; ++at) {
            expected.insert_or_assign(at, TypeParam::nth(0));
        }
        auto const steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 30), rc::gen::inRange(0, 4)));
        for (auto const& [from, which] : steps) {
            auto const before = line;
            auto const eve = expected.find(from - 1);
            value const next = TypeParam::nth(which);
            bool const repeated = eve != expected.end() && eve->second == next;
            auto const set = line.set_from(laws::day(from), next);
            RC_ASSERT(code_of_refusal(set)
                      == (from > last ? "timeline.after_end"
                          : repeated  ? "timeline.repeated_value"
                                      : "accepted"));
            if (set.has_error()) {
                RC_ASSERT(line == before);
                continue;
            }
            ++changes;
            for (int at = from; at <= last; ++at) {
                expected.insert_or_assign(at, next);
            }
            laws::check_same(line, expected);
            RC_ASSERT(line.last_day() == end);
            RC_ASSERT(line.first_day() == laws::day(expected.begin()->first));
        }
    });
    EXPECT_TRUE(held);
    EXPECT_GT(changes, 0);
}

TYPED_TEST_P(TimelineLaws, RefuseEntriesThatAreNotATimeline) {
    using laws = TimelineLaws<TypeParam>;
    using line = timeline<typename laws::value_type>;
    auto const first = TypeParam::nth(0);
    auto const second = TypeParam::nth(1);
    date const day = laws::day(5);
    date const later = laws::day(6);
    auto const found = [](auto const& refused) {
        return codes_and_paths(refused.has_error() ? refused.error().all() : issues{});
    };
    using lines = std::vector<std::string>;
    EXPECT_EQ(found(line::make({})), (lines{"timeline.empty at "}));
    EXPECT_EQ(found(line::make({{later, first}, {day, second}})),
              (lines{"timeline.not_increasing at /1/from"}));
    EXPECT_EQ(found(line::make({{day, first}, {day, second}})),
              (lines{"timeline.not_increasing at /1/from"}));
    EXPECT_EQ(found(line::make({{day, first}, {later, first}})),
              (lines{"timeline.repeated_value at /1/value"}));
    EXPECT_EQ(found(line::make({{day, first, later}, {later, second}})),
              (lines{"timeline.ends_early at /0/last"}));
    EXPECT_EQ(found(line::make({{later, first, day}})), (lines{"timeline.reversed at /0/last"}));
    EXPECT_EQ(found(line::from_entries({{later, first, day}, {day, first}})),
              (lines{"timeline.ends_early at /0/last", "timeline.reversed at /0/last",
                     "timeline.not_increasing at /1/from", "timeline.repeated_value at /1/value"}));
    EXPECT_EQ(*line::make({{day, first}}), (line{day, first}));
}

REGISTER_TYPED_TEST_SUITE_P(TimelineLaws, SettingAgreesWithAMapOfDays,
                            RefuseEntriesThatAreNotATimeline);

} // namespace jspu_coop::testing
