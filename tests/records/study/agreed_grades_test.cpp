#include <jspu_coop/records/study/agreed_grades.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using testing::five_points;
using testing::issue_lines;
using testing::lines;
using testing::numbers;
using testing::scale_of;

grade_scale const by = scale_of("by", numbers("1", "10", "4"));
grade_scale const uz = scale_of("uz", five_points());

agreed_grades agreed() {
    return {by.id,
            uz.id,
            {{"10", "5"}, {"9", "5"}, {"8", "4"}, {"4", "3"}},
            agreed_rule{{agreement_id{"bspu-2020"}, clause_id{"grades"}}}};
}

TEST(agreed_grades, convert_the_marks_that_they_name) {
    EXPECT_EQ(convert(grade{by.id, "9"}, agreed()).value(), (grade{uz.id, "5"}));
    EXPECT_EQ(convert(grade{by.id, "4"}, agreed()).value(), (grade{uz.id, "3"}));
}

/// What is agreed of other marks says nothing of one that is not named: 8 is 4 and 4 is 3, and 6
/// may be either.
TEST(agreed_grades, say_nothing_of_other_marks) {
    EXPECT_EQ(convert(grade{by.id, "6"}, agreed()).value().state(), knowledge::missing);
    EXPECT_EQ(code_of_refusal(convert(grade{uz.id, "5"}, agreed())), "grade.other_scale");
}

TEST(agreed_grades, that_are_not_sound_say_everything) {
    EXPECT_EQ(validate(agreed()), issues{});
    EXPECT_EQ(validate(agreed(), by, uz), issues{});
    agreed_grades broken = agreed();
    broken.to = broken.from;
    broken.pairs = {{"10", "5"}, {"10", "4"}};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"agreed_grades.same_scale at /to: by", "agreed_grades.mark_repeated at "
                                                            "/pairs/1/from: 10"}));
    broken.pairs.clear();
    broken.to = uz.id;
    EXPECT_EQ(issue_lines(validate(broken)), lines({"agreed_grades.pairs_empty at /pairs: "}));
    EXPECT_EQ(
        issue_lines(validate(agreed(), uz, by)),
        lines({"agreed_grades.other_scale at /from: by", "agreed_grades.other_scale at /to: uz"}));
    broken.pairs = {{"11", "5"}, {"4", "2"}, {"3", "6"}};
    EXPECT_EQ(issue_lines(validate(broken, by, uz)),
              lines({"agreed_grades.mark_unknown at /pairs/0/from: 11",
                     "agreed_grades.pass_becomes_fail at /pairs/1: 2",
                     "agreed_grades.mark_unknown at /pairs/2/to: 6"}));
    EXPECT_FALSE(
        has_errors(validate(agreed_grades{by.id, uz.id, {{"4", "2"}}, agreed().basis}, by, uz)))
        << "that a mark which passes is taken for one that fails can be agreed";
}

} // namespace
} // namespace jspu_coop
