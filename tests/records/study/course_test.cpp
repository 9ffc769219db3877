// Courses, and courses that count as others.
#include <jspu_coop/records/study/course.hpp>
#include <jspu_coop/records/study/course_equivalence.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;
using testing::published;

course a_course() {
    return {course_id{"didactics"}, party_id{"jspu"}, text{{"en", "Didactics"}}};
}

TEST(course, of_which_little_is_known_is_sound) {
    EXPECT_EQ(validate(a_course()), issues{});
}

TEST(course, that_is_not_sound_says_everything) {
    course broken = a_course();
    broken.title = {};
    broken.code = "";
    broken.classroom =
        fact<teaching_hours>::conflicting({{60, hour_kind::academic}, {0, hour_kind::academic}});
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"course.title_empty at /title: ", "course.code_empty at /code: ",
                     "course.hours_not_positive at /classroom/claims/1/count: 0"}));
}

std::vector<course_id> ids(std::vector<std::string> const& names) {
    std::vector<course_id> made;
    for (std::string const& each : names) {
        made.emplace_back(each);
    }
    return made;
}

course_equivalence equivalence(std::vector<std::string> const& passed,
                               std::vector<std::string> const& counts_as) {
    return {ids(passed), ids(counts_as), published_rule{published()}};
}

TEST(course_equivalence, that_is_not_sound_says_everything) {
    EXPECT_EQ(validate(equivalence({"a"}, {"b"})), issues{});
    EXPECT_EQ(issue_lines(validate(equivalence({}, {}))),
              lines({"course_equivalence.passed_empty at /passed: ",
                     "course_equivalence.counts_as_empty at /counts_as: "}));
    EXPECT_EQ(issue_lines(validate(equivalence({"a", "a"}, {"b", "a", "b"}))),
              lines({"course_equivalence.course_repeated at /passed/1: a",
                     "course_equivalence.course_repeated at /counts_as/2: b",
                     "course_equivalence.course_is_itself at /counts_as/1: a"}));
}

/// Two courses of the partner count as one at home, and one as two.
TEST(course_equivalence, goes_from_many_to_many) {
    std::vector<course_equivalence> const agreed{
        equivalence({"minsk.phonetics", "minsk.grammar"}, {"jizzakh.language"}),
        equivalence({"minsk.practice"}, {"jizzakh.school", "jizzakh.report"})};
    EXPECT_EQ(counted_by_equivalence(agreed, ids({"minsk.phonetics"})), ids({}))
        << "half of what is asked counts as nothing";
    EXPECT_EQ(counted_by_equivalence(agreed, ids({"minsk.phonetics", "minsk.grammar"})),
              ids({"jizzakh.language"}));
    EXPECT_EQ(counted_by_equivalence(agreed, ids({"minsk.practice", "jizzakh.report"})),
              ids({"jizzakh.school"}))
        << "what was passed itself needs no equivalence";
}

/// That a counts as b, and b as c, was agreed by two pairs of partners, and never by a and c.
TEST(course_equivalence, does_not_lead_to_another) {
    std::vector<course_equivalence> const agreed{equivalence({"a"}, {"b"}),
                                                 equivalence({"b"}, {"c"})};
    EXPECT_EQ(counted_by_equivalence(agreed, ids({"a"})), ids({"b"}));
}

/// A set of up to five courses, as the bits of a number.
std::vector<course_id> courses_of(unsigned bits) {
    std::vector<course_id> made;
    for (unsigned each = 0; each < 5; ++each) {
        if ((bits >> each & 1U) != 0) {
            made.emplace_back(std::string(1, static_cast<char>('a' + each)));
        }
    }
    return made;
}

/// Against sets that are numbers: any equivalences, all 32 sets of passed courses.
RC_GTEST_PROP(course_equivalence, counts_what_sets_say, ()) {
    auto const rules = *rc::gen::container<std::vector<std::pair<unsigned, unsigned>>>(
        rc::gen::pair(rc::gen::inRange(1U, 32U), rc::gen::inRange(1U, 32U)));
    std::vector<course_equivalence> agreed;
    for (auto const& [passed, counts_as] : rules) {
        agreed.push_back({courses_of(passed), courses_of(counts_as), published_rule{published()}});
    }
    for (unsigned passed = 0; passed < 32; ++passed) {
        unsigned counted = 0;
        for (auto const& [asked, counts_as] : rules) {
            counted |= (asked & ~passed) == 0 ? counts_as : 0;
        }
        RC_ASSERT(counted_by_equivalence(agreed, courses_of(passed))
                  == courses_of(counted & ~passed));
    }
}

} // namespace
} // namespace jspu_coop
