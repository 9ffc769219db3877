// Scholarships that end when a student goes over to a period of a joint programme.
#include <jspu_coop/questions/scholarship.hpp>
#include <jspu_coop/records/programmes/scholarship_rule.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"
#include "support/award_story.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using periods = std::vector<programme_period_id>;

scholarship_rule a_rule(fact<periods> ends_with) {
    return {text{{"en", "Scholarship"}}, story_home, joint_programme_id{"jspu.bspu"},
            std::move(ends_with), published()};
}

TEST(scholarship_rule, that_is_not_sound_says_everything) {
    EXPECT_EQ(validate(a_rule(periods{story_period})), issues{});
    auto broken =
        a_rule(fact<periods>::conflicting({periods{}, periods{story_period, story_period}}));
    broken.name = {};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"scholarship_rule.name_empty at /name: ",
                     "scholarship_rule.periods_empty at /ends_with/claims/0: ",
                     "scholarship_rule.period_repeated at /ends_with/claims/1/1: partner_year"}));
}

// The days of the story begin with 3: nominated, accepted, and gone on day 5.
TEST(scholarship, ends_on_the_day_of_departure) {
    auto const student = student_with(
        {towards_partner(period_step::nominated), towards_partner(period_step::accepted),
         towards_partner(period_step::departed), towards_partner(period_step::arrived)});
    auto const on = [&](int day, fact<periods> ends_with) {
        return explanation_of(a_rule(std::move(ends_with)), student, enrolment_day(day)).result;
    };
    periods const this_one{story_period};
    periods const another{programme_period_id{"another"}};
    EXPECT_EQ(on(4, this_one), outcome::satisfied) << "the day before";
    EXPECT_EQ(on(5, this_one), outcome::not_satisfied);
    EXPECT_EQ(on(9, another), outcome::satisfied);
    EXPECT_EQ(on(9, fact<periods>::absent()), outcome::satisfied) << "it ends with none";
    EXPECT_EQ(on(4, fact<periods>{}), outcome::satisfied) << "the student went to no period yet";
    EXPECT_EQ(on(5, fact<periods>{}), outcome::undetermined);
    EXPECT_EQ(on(5, fact<periods>::conflicting({this_one, another})), outcome::undetermined);
    auto of_another = a_rule(this_one);
    of_another.programme = joint_programme_id{"other"};
    EXPECT_EQ(explanation_of(of_another, student, enrolment_day(9)).result,
              outcome::not_applicable);
}

} // namespace
} // namespace jspu_coop
