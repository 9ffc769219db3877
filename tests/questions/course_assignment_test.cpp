// Which course counts for which requirement, against every way that there is.
#include <jspu_coop/questions/course_assignment.hpp>

#include "support/refusal.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using testing::code_of_refusal;
using testing::path_of_refusal;

constexpr auto by_credits = demand_measure::credits;
constexpr auto by_courses = demand_measure::courses;

/// Two courses of six credits and three requirements of four: twelve credits for twelve, and yet
/// only where a course may count in part here and in part there.
assignment_problem six_and_six(bool credits_split) {
    course_demand const four{by_credits, 4, {0, 1}};
    return {{6, 6}, {four, four, four}, credits_split};
}

TEST(course_assignment, of_six_and_six_to_three_times_four_depends_on_splitting) {
    auto const split = assign_courses(six_and_six(true)).value();
    EXPECT_EQ(split.answer, assignment_answer::met);
    EXPECT_EQ(split.steps, 0U) << "the flow alone decides";
    auto const whole = assign_courses(six_and_six(false)).value();
    EXPECT_EQ(whole.answer, assignment_answer::cannot_be_met);
    EXPECT_EQ(whole.shortages,
              (std::vector<assignment_shortage>{{by_courses, {0, 1, 2}, {0, 1}, 3, 2}}))
        << "three requirements need a course each, and there are two";
}

TEST(course_assignment, says_which_requirements_ask_for_more_than_there_is) {
    // Didactics and practice share two courses of five credits and ask for eight and four; the
    // third requirement is met by a course of its own.
    assignment_problem const problem{
        {5, 5, 6}, {{by_credits, 8, {0, 1}}, {by_credits, 6, {2}}, {by_credits, 4, {1}}}, true};
    auto const answer = assign_courses(problem).value();
    EXPECT_EQ(answer.answer, assignment_answer::cannot_be_met);
    EXPECT_EQ(answer.shortages,
              (std::vector<assignment_shortage>{{by_credits, {0, 2}, {0, 1}, 12, 10}}));
}

/// No shortage of credits or courses shows it: 3 + 3 of 5, 5, 4 and 4 credits.
TEST(course_assignment, tries_every_way_where_no_shortage_shows) {
    // Nine credits each from 5, 5, 4 and 4: 5 + 4 twice.
    assignment_problem problem{
        {5, 5, 4, 4}, {{by_credits, 9, {0, 1, 2, 3}}, {by_credits, 9, {0, 1, 2, 3}}}, false};
    EXPECT_EQ(assign_courses(problem).value().answer, assignment_answer::met);
    // From 6, 6, 3 and 3, ten and eight: 6 + 6 leaves 3 + 3, and 6 + 3 is nine.
    problem.credits = {6, 6, 3, 3};
    problem.demands[0].amount = 10;
    problem.demands[1].amount = 8;
    auto const answer = assign_courses(problem).value();
    EXPECT_EQ(answer.answer, assignment_answer::cannot_be_met);
    EXPECT_TRUE(answer.shortages.empty());
    EXPECT_GT(answer.steps, 1U);
}

/// Twenty courses of even credits are to be shared out into two equal odd halves: there is no way,
/// and no shortage shows it.
TEST(course_assignment, is_not_decided_at_the_cap) {
    assignment_problem problem{{}, {{by_credits, 22'471, {}}, {by_credits, 22'471, {}}}, false};
    for (std::size_t course = 0; course < 20; ++course) {
        problem.credits.push_back(2 * (1000 + static_cast<std::int64_t>(course * course)));
        problem.demands[0].courses.push_back(course);
        problem.demands[1].courses.push_back(course);
    }
    problem.credits[0] += 2;
    ASSERT_EQ(std::accumulate(problem.credits.begin(), problem.credits.end(), std::int64_t{0}),
              2 * 22'471);
    auto const capped = assign_courses(problem, 50).value();
    EXPECT_EQ(capped.answer, assignment_answer::not_decided);
    EXPECT_EQ(capped.steps, 50U);
    EXPECT_TRUE(capped.counted.empty());
}

TEST(course_assignment, of_nothing_is_met) {
    EXPECT_EQ(assign_courses({{}, {}, false}).value().answer, assignment_answer::met);
    EXPECT_EQ(assign_courses({{}, {{by_credits, 0, {}}}, true}).value().answer,
              assignment_answer::met);
    EXPECT_EQ(assign_courses({{0}, {{by_credits, 1, {0}}}, false}).value().answer,
              assignment_answer::cannot_be_met);
    EXPECT_EQ(assign_courses({{0}, {{by_courses, 1, {0}}}, false}).value().answer,
              assignment_answer::met)
        << "a course without credits is a course";
}

TEST(course_assignment, that_makes_no_sense_is_refused) {
    auto const code = [](assignment_problem const& problem) {
        return code_of_refusal(assign_courses(problem));
    };
    EXPECT_EQ(code({{-1}, {}, false}), "course_assignment.credits_negative");
    EXPECT_EQ(code({{1}, {{by_credits, -1, {}}}, false}), "course_assignment.amount_negative");
    EXPECT_EQ(code({{1}, {{by_credits, 1, {1}}}, false}), "course_assignment.course_unknown");
    EXPECT_EQ(code({{1}, {{by_credits, 1, {0, 0}}}, false}), "course_assignment.course_repeated");
    std::int64_t const most = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(code({{most, 1}, {}, false}), "number.overflow");
    EXPECT_EQ(code({{most}, {{by_credits, most, {0}}, {by_credits, 1, {0}}}, true}),
              "number.overflow");
    EXPECT_EQ(path_of_refusal(assign_courses({{1}, {{by_credits, 1, {0, 7}}}, true})),
              "/demands/0/courses/1");
}

// --- Against every way

assignment_problem random_problem() {
    assignment_problem problem{{}, {}, *rc::gen::arbitrary<bool>()};
    std::size_t const courses = *rc::gen::inRange<std::size_t>(0, 7);
    std::size_t const demands = *rc::gen::inRange<std::size_t>(0, 5);
    for (std::size_t at = 0; at < courses; ++at) {
        problem.credits.push_back(*rc::gen::inRange<std::int64_t>(0, 7));
    }
    int const measures = *rc::gen::inRange(0, 3); // credits, courses, or both
    for (std::size_t at = 0; at < demands; ++at) {
        bool const counts_courses = measures == 1 || (measures == 2 && *rc::gen::arbitrary<bool>());
        course_demand demand{counts_courses ? by_courses : by_credits,
                             *rc::gen::inRange<std::int64_t>(0, counts_courses ? 4 : 12),
                             {}};
        for (std::size_t course = 0; course < courses; ++course) {
            if (*rc::gen::inRange(0, 3) > 0) {
                demand.courses.push_back(course);
            }
        }
        problem.demands.push_back(std::move(demand));
    }
    return problem;
}

bool may_count(course_demand const& demand, std::size_t course) {
    return std::ranges::find(demand.courses, course) != demand.courses.end();
}

/// Whether credits that split suffice: every set of requirements asks for no more than the courses
/// have that may count for one of them (Hall).
bool splits_suffice(assignment_problem const& problem, std::vector<std::int64_t> const& credits) {
    std::size_t const sets = std::size_t{1} << problem.demands.size();
    for (std::size_t set = 0; set < sets; ++set) {
        std::int64_t asked = 0;
        std::vector<bool> in_reach(credits.size());
        for (std::size_t at = 0; at < problem.demands.size(); ++at) {
            course_demand const& demand = problem.demands[at];
            if ((set >> at & 1U) == 0 || demand.measure == by_courses) {
                continue;
            }
            asked += demand.amount;
            for (std::size_t const course : demand.courses) {
                in_reach[course] = true;
            }
        }
        std::int64_t available = 0;
        for (std::size_t course = 0; course < credits.size(); ++course) {
            available += in_reach[course] ? credits[course] : 0;
        }
        if (asked > available) {
            return false;
        }
    }
    return true;
}

/// Gives each course to one requirement or none, in every way.
bool some_way_works(assignment_problem const& problem, std::size_t course,
                    std::vector<std::int64_t>& lacking, std::vector<std::int64_t>& credits) {
    if (course == problem.credits.size()) {
        for (std::size_t at = 0; at < lacking.size(); ++at) {
            bool const is_left_to_splitting =
                problem.credits_split && problem.demands[at].measure == by_credits;
            if (!is_left_to_splitting && lacking[at] > 0) {
                return false;
            }
        }
        return !problem.credits_split || splits_suffice(problem, credits);
    }
    if (some_way_works(problem, course + 1, lacking, credits)) {
        return true;
    }
    for (std::size_t at = 0; at < lacking.size(); ++at) {
        bool const counts_courses = problem.demands[at].measure == by_courses;
        if (!may_count(problem.demands[at], course) || (problem.credits_split && !counts_courses)) {
            continue;
        }
        std::int64_t const worth = counts_courses ? 1 : problem.credits[course];
        std::int64_t const had = std::exchange(credits[course], 0);
        lacking[at] -= worth;
        bool const works = some_way_works(problem, course + 1, lacking, credits);
        lacking[at] += worth;
        credits[course] = had;
        if (works) {
            return true;
        }
    }
    return false;
}

bool can_be_met(assignment_problem const& problem) {
    std::vector<std::int64_t> lacking;
    for (course_demand const& each : problem.demands) {
        lacking.push_back(each.amount);
    }
    std::vector<std::int64_t> credits{problem.credits};
    return some_way_works(problem, 0, lacking, credits);
}

/// The way that was found keeps every rule.
void expect_way_is_sound(assignment_problem const& problem, course_assignment const& answer) {
    std::vector<std::int64_t> used(problem.credits.size(), 0);
    std::vector<int> whole(problem.credits.size(), 0);
    std::vector<std::int64_t> got(problem.demands.size(), 0);
    for (counted_course const& each : answer.counted) {
        course_demand const& demand = problem.demands[each.demand];
        RC_ASSERT(may_count(demand, each.course));
        RC_ASSERT(each.amount > 0);
        got[each.demand] += each.amount;
        bool const counts_courses = demand.measure == by_courses;
        RC_ASSERT(!counts_courses || each.amount == 1);
        used[each.course] += counts_courses ? problem.credits[each.course] : each.amount;
        whole[each.course] += counts_courses || !problem.credits_split ? 1 : 0;
    }
    for (std::size_t course = 0; course < used.size(); ++course) {
        RC_ASSERT(used[course] <= problem.credits[course]);
        RC_ASSERT(whole[course] <= 1);
    }
    for (std::size_t at = 0; at < got.size(); ++at) {
        RC_ASSERT(got[at] >= problem.demands[at].amount);
    }
}

void expect_shortage_is_true(assignment_problem const& problem,
                             assignment_shortage const& shortage) {
    std::vector<bool> in_reach(problem.credits.size());
    std::int64_t asked = 0;
    for (std::size_t const at : shortage.demands) {
        course_demand const& demand = problem.demands[at];
        for (std::size_t const course : demand.courses) {
            in_reach[course] = true;
        }
        if (shortage.measure == demand.measure) {
            asked += demand.amount;
        }
    }
    std::vector<std::size_t> courses;
    std::int64_t available = 0;
    for (std::size_t course = 0; course < in_reach.size(); ++course) {
        if (in_reach[course]) {
            courses.push_back(course);
            available += shortage.measure == by_credits ? problem.credits[course] : 1;
        }
    }
    RC_ASSERT(shortage.courses == courses);
    RC_ASSERT(shortage.available == available);
    RC_ASSERT(shortage.asked > shortage.available);
    // Requirements of credits ask for courses only where these do not split.
    bool const counts_credits = shortage.measure == by_credits;
    RC_ASSERT((counts_credits ? shortage.asked == asked : shortage.asked >= asked));
}

RC_GTEST_PROP(CourseAssignment, agrees_with_every_way, ()) {
    assignment_problem const problem = random_problem();
    auto const answer = assign_courses(problem, 1'000'000).value();
    RC_ASSERT(answer.answer
              == (can_be_met(problem) ? assignment_answer::met : assignment_answer::cannot_be_met));
    if (answer.answer == assignment_answer::met) {
        expect_way_is_sound(problem, answer);
    }
    for (assignment_shortage const& each : answer.shortages) {
        expect_shortage_is_true(problem, each);
    }
    bool const flow_decides =
        (problem.credits_split
         && std::ranges::all_of(problem.demands,
                                [](auto const& each) { return each.measure == by_credits; }))
        || std::ranges::all_of(problem.demands,
                               [](auto const& each) { return each.measure == by_courses; });
    if (flow_decides) {
        RC_ASSERT((answer.answer == assignment_answer::met) == answer.shortages.empty());
    }
}

/// A cap only ever takes the answer away.
RC_GTEST_PROP(CourseAssignment, under_a_cap_is_right_or_open, ()) {
    assignment_problem const problem = random_problem();
    auto const free = assign_courses(problem, 1'000'000).value();
    auto const capped = assign_courses(problem, *rc::gen::inRange<std::uint64_t>(0, 6)).value();
    RC_ASSERT(capped.answer == free.answer || capped.answer == assignment_answer::not_decided);
}

/// The numbers of things after they were put into another order.
std::vector<std::size_t> shuffled(std::size_t count) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t at = count; at > 1; --at) {
        std::swap(order[at - 1], order[*rc::gen::inRange<std::size_t>(0, at)]);
    }
    return order;
}

std::vector<std::size_t> renumbered(std::vector<std::size_t> numbers,
                                    std::vector<std::size_t> const& to) {
    for (std::size_t& each : numbers) {
        each = to[each];
    }
    std::ranges::sort(numbers);
    return numbers;
}

/// The order of courses and requirements changes neither the answer nor the shortage.
RC_GTEST_PROP(CourseAssignment, does_not_depend_on_order, ()) {
    assignment_problem const problem = random_problem();
    auto const course_to = shuffled(problem.credits.size());
    auto const demand_to = shuffled(problem.demands.size());
    assignment_problem other = problem;
    for (std::size_t course = 0; course < problem.credits.size(); ++course) {
        other.credits[course_to[course]] = problem.credits[course];
    }
    for (std::size_t at = 0; at < problem.demands.size(); ++at) {
        other.demands[demand_to[at]] = problem.demands[at];
        other.demands[demand_to[at]].courses = renumbered(problem.demands[at].courses, course_to);
    }
    auto const before = assign_courses(problem, 1'000'000).value();
    auto const after = assign_courses(other, 1'000'000).value();
    RC_ASSERT(before.answer == after.answer);
    RC_ASSERT(before.shortages.size() == after.shortages.size());
    for (std::size_t at = 0; at < before.shortages.size(); ++at) {
        assignment_shortage expected = before.shortages[at];
        expected.demands = renumbered(expected.demands, demand_to);
        expected.courses = renumbered(expected.courses, course_to);
        RC_ASSERT(after.shortages[at] == expected);
    }
}

} // namespace
} // namespace jspu_coop
