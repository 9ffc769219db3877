#include <jspu_coop/records/study/grade_point_average.hpp>

#include "records/study/study_samples.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using testing::five_points;
using testing::number;
using testing::numbers;
using testing::path_of_refusal;
using testing::scale_of;

grade_scale const uz = scale_of("uz", five_points());
credit_system_id const system_uz{"uz"};

weighed_grade weighed(char const* mark, decimal credits_of, grade_scale const& scale = uz) {
    return {{scale.id, mark}, {credits_of, system_uz}};
}

fact<ratio> average(std::vector<weighed_grade> const& grades, fact<failed_grade_rule> fails,
                    grade_scale const& scale = uz) {
    return grade_point_average(scale, grades, fails).value();
}

constexpr auto its_value = failed_grade_rule::counts_its_value;
constexpr auto zero = failed_grade_rule::counts_zero;
constexpr auto left_out = failed_grade_rule::is_left_out;

/// 36 credits of 3 and 24 of 2: 156/60 where a fail counts 2, 108/60 where it counts nothing.
std::vector<weighed_grade> const with_fails{weighed("3", 36), weighed("2", 24)};

TEST(grade_point_average, depends_on_what_a_fail_counts) {
    EXPECT_EQ(average(with_fails, its_value), ratio::make(13, 5).value()); // 2.60
    EXPECT_EQ(average(with_fails, zero), ratio::make(9, 5).value());       // 1.80
    EXPECT_EQ(average(with_fails, left_out), ratio{3});
}

/// Whether 2.4 is reached hangs on a rule that nobody published: both answers are named.
TEST(grade_point_average, without_a_rule_for_fails_is_open_where_it_matters) {
    EXPECT_EQ(average(with_fails, {}),
              fact<ratio>::conflicting(
                  {ratio::make(13, 5).value(), ratio::make(9, 5).value(), ratio{3}}));
    auto const two_rules = fact<failed_grade_rule>::conflicting({its_value, left_out});
    EXPECT_EQ(average(with_fails, two_rules),
              fact<ratio>::conflicting({ratio::make(13, 5).value(), ratio{3}}));
    EXPECT_EQ(average({weighed("3", 36), weighed("5", 24)}, {}), ratio::make(19, 5).value())
        << "228/60: nothing fails, and the rule does not matter";
    EXPECT_EQ(average({weighed("2", 6)}, {}).state(), knowledge::missing) << "2, 0, or none at all";
}

/// 2.3996 is shown as 2.40 and is below it: nothing is rounded.
TEST(grade_point_average, is_not_rounded) {
    // 2500 credits: 999 of 3 and 1501 of 2 make 2997 + 3002 = 5999, over 2500.
    auto const near = average({weighed("3", 999), weighed("2", 1501)}, its_value);
    EXPECT_EQ(near, ratio::make(5999, 2500).value());
    EXPECT_LT(near.value(), ratio::make(12, 5).value());
    EXPECT_EQ(near.value().rounded(2, rounding_mode::half_up).value(), number("2.4"));
}

/// A circulated example claims 84; the sum is 585 over 9.
TEST(grade_point_average, of_points_is_what_the_formula_gives) {
    grade_scale const points = scale_of("points", numbers("0", "100", "60"));
    EXPECT_EQ(average({weighed("65", 5, points), weighed("65", 4, points)}, {}, points), ratio{65});
}

/// A course that is only passed has credits, and leaves the average alone.
TEST(grade_point_average, does_not_take_in_what_is_only_passed) {
    mark_list list = five_points();
    list.marks.insert(list.marks.begin() + 3, listed_mark{"pass", true, {}, {}});
    grade_scale const scale = scale_of("uz", list);
    EXPECT_EQ(average({weighed("4", 6), weighed("pass", 30)}, {}, scale), ratio{4});
    EXPECT_TRUE(average({weighed("pass", 30)}, {}, scale).is_absent());
    EXPECT_TRUE(average({}, {}).is_absent());
    EXPECT_TRUE(average({weighed("5", 0)}, {}).is_absent());
}

/// All sixties are 1.0 by a scale of 4.5 whose lowest pass counts 1, and 3.0 by one of 5.
TEST(grade_point_average, belongs_to_its_scale) {
    grade_scale const of_4_5 = scale_of(
        "kiut.old", mark_list{{{"D", true, decimal{1}, {}}, {"F", false, decimal{0}, {}}}, {}, {}});
    EXPECT_EQ(average({weighed("D", 6, of_4_5), weighed("D", 4, of_4_5)}, {}, of_4_5), ratio{1});
    EXPECT_EQ(average({weighed("3", 6), weighed("3", 4)}, {}), ratio{3});
    auto const mixed =
        grade_point_average(uz, std::vector{weighed("3", 6), weighed("D", 6, of_4_5)}, its_value);
    EXPECT_EQ(code_of_refusal(mixed), "grade.other_scale");
    EXPECT_EQ(path_of_refusal(mixed), "/1/grade");
}

TEST(grade_point_average, does_not_mix_credits) {
    auto const mixed = grade_point_average(
        uz,
        std::vector{weighed("3", 6), weighed_grade{{uz.id, "3"}, {6, credit_system_id{"ects"}}}},
        its_value);
    EXPECT_EQ(code_of_refusal(mixed), "credits.system_mixed");
    EXPECT_EQ(path_of_refusal(mixed), "/1/credits");
}

/// Where it is not known whether a mark passes, only a rule that makes no difference decides.
TEST(grade_point_average, is_missing_where_it_is_open_whether_a_mark_passes) {
    mark_list list = five_points();
    list.marks[2].passes = {};
    list.marks[3].passes = {};
    grade_scale const scale = scale_of("uz", list);
    std::vector<weighed_grade> const grades{weighed("5", 6), weighed("3", 6)};
    EXPECT_EQ(average(grades, its_value, scale), ratio{4});
    EXPECT_EQ(average(grades, zero, scale).state(), knowledge::missing);
    EXPECT_EQ(average(grades, {}, scale).state(), knowledge::missing);
}

/// The average lies between the worst and the best grade that enters, does not depend on the order,
/// and two halves of a grade weigh as the whole.
RC_GTEST_PROP(GradePointAverage, is_an_average, ()) {
    auto const rule = *rc::gen::elementOf(every<failed_grade_rule>());
    std::vector<weighed_grade> grades;
    std::int64_t sum = 0;
    std::int64_t weights = 0;
    auto const count = *rc::gen::inRange(0, 8);
    for (int at = 0; at < count; ++at) {
        auto const mark = *rc::gen::inRange<std::int64_t>(2, 6);
        auto const weight = *rc::gen::inRange<std::int64_t>(1, 10);
        grades.push_back(weighed(std::to_string(mark).c_str(), weight));
        if (mark > 2 || rule != left_out) {
            sum += mark == 2 && rule == zero ? 0 : mark * weight;
            weights += weight;
        }
    }
    fact<ratio> const result = average(grades, rule);
    if (weights == 0) {
        RC_ASSERT(result.is_absent());
        return;
    }
    RC_ASSERT(result == ratio::make(sum, weights).value());
    std::vector<weighed_grade> split;
    for (auto each = grades.rbegin(); each != grades.rend(); ++each) {
        decimal const half = multiply(each->credits.amount(), number("0.5")).value();
        split.insert(split.end(), 2, weighed_grade{each->grade, {half, system_uz}});
    }
    RC_ASSERT(average(split, rule) == result);
}

} // namespace
} // namespace jspu_coop
