#include <jspu_coop/records/study/grade_scale.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::five_points;
using testing::issue_lines;
using testing::lines;
using testing::number;
using testing::numbers;
using testing::scale_of;

TEST(grade_scale, that_is_sound_has_no_issues) {
    EXPECT_EQ(validate(scale_of("uz", five_points())), issues{});
    EXPECT_EQ(validate(scale_of("de", numbers("5", "1", "4"))), issues{});
    grade_scale by = scale_of("by", numbers("1", "10", "4"));
    std::get<mark_range>(by.marks).step = 1;
    by.scope = grade_scope{assessment_form::graded, country{"BY"}, {}, {isced_level{6}}, {}, {}};
    EXPECT_EQ(validate(by), issues{});
}

TEST(grade_scale, that_has_no_name_or_a_broken_scope_says_so) {
    grade_scale broken = scale_of("by", numbers("1", "10", "4"));
    broken.name = {};
    broken.scope = grade_scope{assessment_form::graded,
                               {},
                               {},
                               {isced_level{6}, isced_level{6}},
                               academic_year{2018, 2019},
                               academic_year{2017, 2018}};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"grade_scale.name_empty at /name: ",
                     "grade_scope.level_repeated at /scope/levels/1: 6",
                     "grade_scope.cohorts_reversed at /scope/last_cohort: 2017/2018"}));
}

TEST(mark_range, that_is_not_sound_says_everything) {
    mark_range backwards = numbers("1", "10", "4");
    backwards.direction = mark_direction::falling;
    EXPECT_EQ(issue_lines(validate(backwards)), lines({"mark_range.best_not_better at /best: 10",
                                                       "mark_range.pass_not_a_mark at /pass: 4"}));
    mark_range stepped = numbers("1", "10", "4.5");
    stepped.step = 2;
    EXPECT_EQ(issue_lines(validate(stepped)), lines({"mark_range.best_off_step at /best: 10",
                                                     "mark_range.pass_not_a_mark at /pass: 4.5"}));
    stepped.step = 0;
    EXPECT_EQ(issue_lines(validate(stepped)), lines({"mark_range.step_not_positive at /step: 0"}));
    mark_range disputed = numbers("1", "10", "4");
    disputed.pass = fact<decimal>::conflicting({3, 11});
    EXPECT_EQ(issue_lines(validate(disputed)),
              lines({"mark_range.pass_not_a_mark at /pass/claims/1: 11"}));
}

TEST(mark_range, has_the_marks_on_its_steps) {
    mark_range quarters = numbers("1", "2", "1.5");
    quarters.step = number("0.25");
    for (char const* const mark : {"1", "1.25", "1.5", "1.75", "2"}) {
        EXPECT_TRUE(has_mark(quarters, number(mark))) << mark;
    }
    for (char const* const mark : {"0.75", "1.3", "2.25", "-1"}) {
        EXPECT_FALSE(has_mark(quarters, number(mark))) << mark;
    }
    EXPECT_TRUE(has_mark(numbers("0", "20", "10"), number("12.125")));
    EXPECT_TRUE(has_mark(numbers("5", "1", "4"), number("1.7")));
    EXPECT_FALSE(has_mark(numbers("5", "1", "4"), number("0.9")));
}

TEST(mark_list, that_is_not_sound_says_everything) {
    mark_list broken{{{"A", false, decimal{3}, point_band{60, decimal{101}}},
                      {"B", true, decimal{4}, point_band{50, decimal{60}}},
                      {"B", {}, decimal{2}, point_band{40, decimal{30}}},
                      {"", {}, {}, {}}},
                     decimal{100},
                     point_rounding{19, rounding_mode::half_up}};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"mark_list.band_above_most at /marks/0/points: 101",
                     "mark_list.pass_below_fail at /marks/1/passes: B",
                     "mark_list.bands_overlap at /marks/1/points: 60",
                     "mark_list.mark_repeated at /marks/2/mark: B",
                     "mark_list.value_not_monotone at /marks/2/value: 2",
                     "mark_list.band_reversed at /marks/2/points/to: 30",
                     "mark_list.mark_empty at /marks/3/mark: ",
                     "mark_list.digits_out_of_range at /points_rounding/digits: 19"}));
    EXPECT_EQ(issue_lines(validate(mark_list{})), lines({"mark_list.too_few at /marks: 0"}));
    mark_list unbounded = five_points();
    unbounded.most_points.reset();
    EXPECT_EQ(issue_lines(validate(unbounded)),
              lines({"mark_list.most_points_lacking at /most_points: "}));
}

/// Bands that only say where they begin must begin lower and lower.
TEST(mark_list, with_open_bands_falls) {
    mark_list list{{{"A", true, {}, point_band{90, {}}}, {"B", true, {}, point_band{90, {}}}},
                   decimal{100},
                   {}};
    EXPECT_EQ(issue_lines(validate(list)),
              lines({"mark_list.bands_overlap at /marks/1/points: 90"}));
    list.marks[1].points = point_band{80, {}};
    EXPECT_EQ(validate(list), issues{});
}

} // namespace
} // namespace jspu_coop
