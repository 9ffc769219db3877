// Curricula: modules, and what comes before what.
#include <jspu_coop/records/study/curriculum.hpp>

#include "records/study/study_samples.hpp"
#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;

credits uzbek_credits(int amount) {
    return {amount, credit_system_id{"uz"}};
}

curriculum_module module_of(std::string id, std::vector<planned_course> courses,
                            module_demand demand = every_course{}) {
    return {module_id{std::move(id)}, text{{"en", "Module"}}, std::move(courses),
            std::move(demand)};
}

planned_course planned(std::string id, std::optional<std::int64_t> semester = {}) {
    return {course_id{std::move(id)}, semester};
}

curriculum curriculum_of(std::vector<curriculum_module> modules,
                         std::vector<prerequisite> prerequisites = {}) {
    return {curriculum_id{"speech_therapy"},
            party_id{"jspu"},
            text{{"en", "Logopedics"}},
            {},
            {},
            std::move(modules),
            std::move(prerequisites),
            {}};
}

prerequisite before(std::string const& course, std::vector<std::string> const& earlier) {
    prerequisite made{course_id{course}, {}};
    for (std::string const& each : earlier) {
        made.before.emplace_back(each);
    }
    return made;
}

TEST(curriculum_module, that_is_not_sound_says_everything) {
    EXPECT_EQ(validate(module_of("m", {planned("a", 1)})), issues{});
    curriculum_module broken = module_of("m", {}, least_courses{1});
    broken.name = {};
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"curriculum_module.name_empty at /name: ",
                     "curriculum_module.courses_empty at /courses: ",
                     "curriculum_module.demand_too_large at /demand/count: 1"}));
    broken = module_of("m", {planned("a", 0), planned("a")}, least_courses{0});
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"curriculum_module.course_repeated at /courses/1/course: a",
                     "curriculum_module.semester_not_positive at /courses/0/semester: 0",
                     "curriculum_module.demand_not_positive at /demand/count: 0"}));
    EXPECT_EQ(
        issue_lines(validate(module_of("m", {planned("a")}, least_credits{uzbek_credits(0)}))),
        lines({"curriculum_module.demand_not_positive at /demand/amount: 0 uz"}));
    EXPECT_EQ(validate(module_of("m", {planned("a"), planned("b")}, least_courses{2})), issues{});
}

TEST(curriculum, that_is_not_sound_says_everything) {
    curriculum broken = curriculum_of({});
    broken.name = {};
    EXPECT_EQ(issue_lines(validate(broken)), lines({"curriculum.name_empty at /name: ",
                                                    "curriculum.modules_empty at /modules: "}));
    broken = curriculum_of({module_of("m", {planned("a")}), module_of("m", {planned("a")})},
                           {before("a", {}), before("a", {"b"})});
    EXPECT_EQ(issue_lines(validate(broken)),
              lines({"curriculum.module_repeated at /modules/1/id: m",
                     "curriculum.course_repeated at /modules/1/courses/0/course: a",
                     "curriculum.prerequisite_repeated at /prerequisites/1/course: a",
                     "curriculum.prerequisite_empty at /prerequisites/0/before: ",
                     "curriculum.prerequisite_unplanned at /prerequisites/1/before/0: b"}));
}

TEST(curriculum, plans_a_prerequisite_for_an_earlier_semester) {
    auto const planned_in = [](std::int64_t first, std::int64_t second) {
        return curriculum_of({module_of("m", {planned("a", first), planned("b", second)})},
                             {before("b", {"a"})});
    };
    EXPECT_EQ(validate(planned_in(1, 2)), issues{});
    EXPECT_EQ(issue_lines(validate(planned_in(2, 2))),
              lines({"curriculum.prerequisite_not_before at /prerequisites/0/before/0: a"}));
    EXPECT_EQ(issue_lines(validate(planned_in(3, 2))),
              lines({"curriculum.prerequisite_not_before at /prerequisites/0/before/0: a"}));
}

TEST(curriculum, has_no_course_that_comes_before_itself) {
    auto const modules =
        std::vector{module_of("m", {planned("a"), planned("b"), planned("c"), planned("d")})};
    EXPECT_EQ(validate(curriculum_of(modules, {before("b", {"a"}), before("d", {"a", "b"})})),
              issues{});
    EXPECT_EQ(issue_lines(validate(curriculum_of(
                  modules, {before("c", {"b", "a"}), before("b", {"d"}), before("d", {"c"})}))),
              lines({"curriculum.prerequisites_cyclic at /prerequisites: b > d > c > b"}));
    EXPECT_EQ(issue_lines(validate(curriculum_of(modules, {before("a", {"a"})}))),
              lines({"curriculum.prerequisites_cyclic at /prerequisites: a > a"}));
}

/// What comes before what among six courses, as a square of yes and no.
struct order_of_six {
    bool before[6][6]{};

    /// Whether some course comes before itself, by way of others.
    [[nodiscard]] bool is_cyclic() const {
        order_of_six reach = *this;
        for (int over = 0; over < 6; ++over) {
            for (int from = 0; from < 6; ++from) {
                for (int to = 0; to < 6; ++to) {
                    reach.before[from][to] |= reach.before[from][over] && reach.before[over][to];
                }
            }
        }
        bool found = false;
        for (int each = 0; each < 6; ++each) {
            found = found || reach.before[each][each];
        }
        return found;
    }
};

std::string course_name(int number) {
    return std::string(1, static_cast<char>('a' + number));
}

/// Against a closure over all ways; and the circle that is told is one.
RC_GTEST_PROP(curriculum, is_cyclic_just_when_the_closure_is, ()) {
    order_of_six order;
    std::vector<planned_course> courses;
    std::vector<prerequisite> prerequisites;
    for (int course = 0; course < 6; ++course) {
        courses.push_back(planned(course_name(course)));
        std::vector<std::string> earlier;
        for (int other = 0; other < 6; ++other) {
            order.before[course][other] = *rc::gen::inRange(0, 6) == 0;
            if (order.before[course][other]) {
                earlier.push_back(course_name(other));
            }
        }
        if (!earlier.empty()) {
            prerequisites.push_back(before(course_name(course), earlier));
        }
    }
    auto const found = validate(curriculum_of({module_of("m", courses)}, prerequisites));
    RC_ASSERT((found.empty() ? "" : found.front().code)
              == (order.is_cyclic() ? "curriculum.prerequisites_cyclic" : ""));
    if (found.empty()) {
        return;
    }
    std::string const& way = found.front().value;
    RC_ASSERT(way.front() == way.back());
    for (std::size_t at = 0; at + 4 < way.size(); at += 4) {
        RC_ASSERT(order.before[way[at] - 'a'][way[at + 4] - 'a']);
    }
}

/// A chain that is as long as a hostile file may make it needs no stack.
TEST(curriculum, may_have_a_long_chain_of_prerequisites) {
    std::vector<planned_course> courses{planned("c0")};
    std::vector<prerequisite> prerequisites;
    constexpr int length = 2000;
    for (int at = 1; at <= length; ++at) {
        courses.push_back(planned("c" + std::to_string(at)));
        prerequisites.push_back(before("c" + std::to_string(at), {"c" + std::to_string(at - 1)}));
    }
    EXPECT_EQ(validate(curriculum_of({module_of("m", courses)}, prerequisites)), issues{});
}

TEST(curriculum, fits_the_courses_that_are_known) {
    auto const course_with = [](std::string id, fact<credits> worth) {
        return course{
            course_id{std::move(id)}, party_id{"jspu"}, text{{"en", "Course"}}, {}, worth};
    };
    curriculum const asked = curriculum_of(
        {module_of("m", {planned("a"), planned("b")}, least_credits{uzbek_credits(10)})});
    std::vector<course> courses{course_with("a", uzbek_credits(6)),
                                course_with("b", uzbek_credits(4))};
    EXPECT_EQ(validate(asked, courses), issues{});
    courses[1].credits = uzbek_credits(3);
    EXPECT_EQ(issue_lines(validate(asked, courses)),
              lines({"curriculum.credits_too_few at /modules/0/demand/amount: 10 uz"}));
    courses[1].credits = fact<credits>::absent();
    EXPECT_EQ(issue_lines(validate(asked, courses)),
              lines({"curriculum.credits_too_few at /modules/0/demand/amount: 10 uz"}));
    courses[1].credits = {};
    EXPECT_EQ(validate(asked, courses), issues{}) << "it may have any";
    courses[1].credits = credits{4, credit_system_id{"ects"}};
    EXPECT_EQ(issue_lines(validate(asked, courses)),
              lines({"credits.system_mixed at /modules/0/demand/amount: 6 uz + 4 ects"}));
    courses.pop_back();
    EXPECT_EQ(issue_lines(validate(asked, courses)),
              lines({"curriculum.course_unknown at /modules/0/courses/1/course: b"}));
}

TEST(curriculum, tells_what_still_comes_before_a_course) {
    curriculum const plan = curriculum_of(
        {module_of("m", {planned("a"), planned("b"), planned("c")})}, {before("c", {"b", "a"})});
    auto const lacking = [&](std::string const& course, std::vector<course_id> const& passed) {
        return prerequisites_lacking(plan, course_id{course}, passed);
    };
    EXPECT_EQ(lacking("c", {}), (std::vector{course_id{"b"}, course_id{"a"}}));
    EXPECT_EQ(lacking("c", {course_id{"b"}}), std::vector{course_id{"a"}});
    EXPECT_EQ(lacking("c", {course_id{"a"}, course_id{"b"}}), std::vector<course_id>{});
    EXPECT_EQ(lacking("a", {}), std::vector<course_id>{});
}

} // namespace
} // namespace jspu_coop
