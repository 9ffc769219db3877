#include <jspu_coop/base/print.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/people/person.hpp>

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

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

} // namespace
} // namespace jspu_coop
