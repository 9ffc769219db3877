// Time between two days never falls as the second comes later, and is that of a slow count: the
// conditions that rest on it are ranges of days.
#include "support/policy_scene.hpp"
#include "support/slow_policy.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

TEST(policy_elapsed, ranges_of_days_agree_with_a_count_of_each_day) {
    fact_schema const schema{{{fact_name{"day"},
                               date_type{date{2023, 11, 20}, date{2025, 4, 10}},
                               {},
                               text{{"en", "Day"}}}}};
    decision_terms const terms{date{2024, 2, 29}, {}, {}};
    int tried = 0;
    for (duration_unit const unit : every<duration_unit>()) {
        for (rounding const count : {rounding::down, rounding::up}) {
            for (rounding const no_such_day : {rounding::down, rounding::up}) {
                for (ends const counted : every<ends>()) {
                    for (bool const is_from : {true, false}) {
                        for (std::int64_t const bound : {-1, 0, 1, 13}) {
                            day_point const fact = fact_day{fact_name{"day"}};
                            day_point const fixed = jspu_coop::reference_day{};
                            policy const rule = policy_of({require(
                                "it", elapsed_condition{
                                          is_from ? fact : fixed, is_from ? fixed : fact, unit,
                                          count, no_such_day, counted, comparison::at_most,
                                          given(integer_value{bound, to_string(unit)})})});
                            auto const library = policy_library::make(schema, {rule}).value();
                            slow_policy slow{library, terms};
                            for (date day{2023, 11, 20}; day < date{2025, 4, 10};
                                 day = day.plus_days(day.day() < 4 || day.day() > 26 ? 1 : 11)
                                           .value()) {
                                fact_row const row = row_of(library, {{"day", date_value{day}}});
                                whole_row const whole{{"day", date_value{day}}};
                                ASSERT_EQ(decide(library, rule.id, row, terms)->result,
                                          slow.answer(rule.id, whole, {}))
                                    << to_string(unit) << ' ' << to_string(count) << ' '
                                    << to_string(no_such_day) << ' ' << to_string(counted) << ' '
                                    << is_from << ' ' << bound << ' ' << to_string(day);
                                ++tried;
                            }
                        }
                    }
                }
            }
        }
    }
    EXPECT_GT(tried, 10'000);
}

} // namespace
