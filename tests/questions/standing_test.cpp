// Who somebody is in the days of an activity: posts and studies that have all of its days come
// before what the person's record says by itself.
#include "support/statistics_world.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::statistics_world;
using enum statistics_dimension;

period const school_days{{2021, 9, 1}, {2025, 6, 30}};

/// Studied until June 2025, teaches from September on; the record was written later.
person a_student_who_became_a_teacher() {
    person made = a_person("p1", us);
    made.category = person_category::academic_staff;
    made.level = fact<qualification_level>::absent();
    made.studies = {{us, {}, qualification_level::bachelor, {}, school_days}};
    made.posts = {{us, {}, person_category::academic_staff, {}, period::from(date{2025, 9, 1})}};
    return made;
}

lines categories(view const& records) {
    lines told = rows(statistics(records, us, two_years), category);
    std::erase_if(told, [](std::string const& each) { return each.find(" 20") != each.npos; });
    return told;
}

TEST(standing, is_that_of_the_days_and_not_that_of_the_record) {
    view const records = known(a_student_who_became_a_teacher(),
                               stay_of("v1", "us", "minsk", spring_25, {was_there("p1")}, {}),
                               stay_of("v2", "us", "minsk", winter_25, {was_there("p1")}, {}));
    EXPECT_EQ(categories(records), (lines{"student: 1/1", "academic_staff: 1/1"}));
}

TEST(standing, before_and_after_posts_and_studies_the_record_tells) {
    view const records = known(
        a_student_who_became_a_teacher(),
        // A day in July has neither.
        stay_of("v1", "us", "minsk", period{{2025, 7, 1}, {2025, 7, 5}}, {was_there("p1")}, {}),
        // Nor does either have all of these days.
        stay_of("v2", "us", "minsk", period{{2025, 6, 1}, {2025, 9, 30}}, {was_there("p1")}, {}));
    EXPECT_EQ(categories(records), (lines{"academic_staff: 1/2"}));
}

TEST(standing, of_several_the_activity_names_one) {
    person both = a_student_who_became_a_teacher();
    both.posts[0].period = period::from(date{2024, 9, 1});
    auto const gone_as = [&](fact<person_category> what) {
        return categories(known(
            both, stay_of("v1", "us", "minsk", spring_25, {was_there("p1")}, std::move(what))));
    };
    EXPECT_EQ(gone_as(person_category::student), (lines{"student: 1/1"}));
    EXPECT_EQ(gone_as(person_category::academic_staff), (lines{"academic_staff: 1/1"}));
    EXPECT_EQ(gone_as({}),
              (lines{"student: 0..1/0..1", "academic_staff: 0..1/0..1", "not_known: 1/1"}));
    EXPECT_EQ(gone_as(person_category::administrative_staff),
              (lines{"student: 0..1/0..1", "academic_staff: 0..1/0..1",
                     "administrative_staff: 0..1/0..1", "not_known: 1/1"}))
        << "one of the records is wrong";
}

} // namespace
} // namespace jspu_coop
