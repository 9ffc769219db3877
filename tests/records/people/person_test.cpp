#include <jspu_coop/base/print.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/people/person.hpp>

#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using testing::codes_and_paths;

person somebody(fact<person_category> category, fact<qualification_level> level) {
    return {person_id{"p-1"}, {}, std::move(category), std::move(level), {}, {}};
}

TEST(person, a_level_of_somebody_who_does_not_study_is_worth_a_look) {
    issues const found =
        validate(somebody(person_category::academic_staff, qualification_level::master));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0], (issue{"person.level_without_study",
                               severity::warning,
                               "/level",
                               "master",
                               {{"category", "academic_staff"}}}));
    EXPECT_TRUE(checked(somebody(person_category::foreign_expert, qualification_level::bachelor))
                    .has_value())
        << "a warning refuses nothing";
}

TEST(person, students_and_those_of_whom_less_is_known_are_fine) {
    using level = fact<qualification_level>;
    using category = fact<person_category>;
    for (person const& fine : {somebody(person_category::student, qualification_level::bachelor),
                               somebody(person_category::academic_staff, level::absent()),
                               somebody(person_category::representative, level::missing()),
                               somebody(category::missing(), qualification_level::doctorate),
                               somebody(category::absent(), qualification_level::doctorate),
                               somebody(category::conflicting({person_category::student,
                                                               person_category::academic_staff}),
                                        qualification_level::doctorate)}) {
        EXPECT_EQ(validate(fine), issues{}) << printed(fine);
    }
}

teaching_duty a_course(fact<period> when) {
    return {party_id{"a"}, text::of("en", "Didactics"), std::move(when), {}, {}, {}};
}

TEST(person, teaches_nothing_before_birth) {
    person one{person_id{"p-1"}};
    one.born = date{1990, 5, 1};
    period const late{{1990, 5, 1}, {1990, 6, 1}};
    period const early{{1990, 4, 30}, {1990, 6, 1}};
    one.teaching = {a_course(late), a_course(early), a_course({}),
                    a_course(fact<period>::conflicting({late, early}))};
    EXPECT_EQ(codes_and_paths(validate(one)),
              (std::vector<std::string>{"person.born_too_late at /teaching/1/period",
                                        "person.born_too_late at /teaching/3/period/claims/1"}));
}

TEST(teaching_duty, says_what_is_taught_comes_to_an_end_and_takes_some_hours) {
    teaching_duty broken = a_course(period::from({2026, 9, 1}));
    broken.course = {};
    broken.hours = teaching_hours{0, hour_kind::academic};
    broken.decided_by = act{act_kind::order, {}, {}, {}, {}};
    EXPECT_EQ(codes_and_paths(validate(broken)),
              (std::vector<std::string>{
                  "teaching_duty.course_empty at /course", "teaching_duty.period_open at /period",
                  "teaching_duty.hours_not_positive at /hours/count", "act.empty at /decided_by"}));
    person one{person_id{"p-1"}};
    one.teaching = {a_course(period{{2026, 9, 1}, {2026, 12, 31}}), broken};
    EXPECT_EQ(codes_and_paths(validate(one)).front(),
              "teaching_duty.course_empty at /teaching/1/course");
    one.teaching.pop_back();
    EXPECT_EQ(validate(one), issues{});
}

} // namespace
} // namespace jspu_coop
