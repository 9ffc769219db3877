// Which courses a student may take next: by requirements of awards, and by curricula.
#include <jspu_coop/questions/missing_courses.hpp>
#include <jspu_coop/questions/next_steps.hpp>

#include "support/programme_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

/// Four years at home; the home diploma asks for these requirements beside an examination.
programme_world world_asking(std::vector<award_requirement> const& what) {
    joint_programme published{.id = joint_programme_id{"jspu.bspu"},
                              .name = text{{"en", "A programme"}},
                              .home = story_home,
                              .semesters_a_year = 2,
                              .sites = {{story_home, {}, {}}, {story_host, {}, {}}}};
    programme_world made =
        world_around(published, {{{programme_period_id{"home"}, story_home, 1, 6, {}, {}, {}, {}},
                                  {programme_period_id{"away"}, story_host, 7, 8, {}, {}, {}, {}}},
                                 {}});
    auto awards = made.programme.awards.value();
    std::vector<award_requirement_id> asked;
    made.programme.requirements.clear();
    for (award_requirement const& each : what) {
        made.programme.requirements.push_back(each);
        asked.push_back(each.id);
    }
    awards = {diploma(home_award, story_home, {})};
    awards[0].requirements = asked;
    made.programme.awards = std::move(awards);
    std::vector<programme_exit> const none{};
    made.programme.exits = fact<std::vector<programme_exit>>::absent();
    return made;
}

award_requirement two_of_three() {
    return asks("core", course_requirement{2, ids<course_id>({"a", "b", "c"})});
}

/// A module of courses, in semesters one after another.
curriculum_module a_module(std::vector<std::string> const& courses, module_demand demand) {
    curriculum_module made{module_id{"core"}, text{{"en", "Core"}}, {}, std::move(demand)};
    std::int64_t semester = 0;
    for (std::string const& each : courses) {
        made.courses.push_back({course_id{each}, ++semester});
    }
    return made;
}

curriculum of_module(curriculum_module which, std::vector<prerequisite> before = {}) {
    return {
        curriculum_id{"k"}, story_home, text{{"en", "A curriculum"}}, {}, {}, {std::move(which)},
        std::move(before),  {}};
}

/// a before b, both before c.
std::vector<prerequisite> const one_after_another{{course_id{"b"}, ids<course_id>({"a"})},
                                                  {course_id{"c"}, ids<course_id>({"a", "b"})}};

std::vector<next_step> courses_after(programme_world const& in,
                                     std::vector<enrolment_event> const& events,
                                     std::vector<curriculum> const& curricula) {
    next_step_terms by = in.terms();
    by.awards.curricula = curricula;
    auto all = next_steps_on(in.programme, student_with(events), story_end, by).value();
    std::erase_if(all,
                  [](next_step const& each) { return each.step != student_step::new_courses; });
    return all;
}

std::string mark(outcome of) {
    return of == outcome::satisfied ? "+" : of == outcome::not_satisfied ? "-" : "?";
}

/// "+: a+ b-", each course with whether it can be taken.
std::string told(std::vector<next_step> const& steps) {
    std::string line;
    for (next_step const& each : steps) {
        line += (line.empty() ? "" : "; ") + mark(each.open) + ":";
        for (std::size_t at = 0; at < each.courses.size(); ++at) {
            line += " " + each.courses[at].str() + mark(each.needs.at(at).result);
        }
        line += each.lacking ? " lacking " + to_string(*each.lacking) : std::string{};
    }
    return line;
}

course_result in(std::string course, fact<attempt_result> how) {
    return {story_home, attempt_at(std::move(course), worth(2), std::move(how)), {}};
}

TEST(next_courses, of_which_nothing_is_known_are_open) {
    auto const of_credits = world_asking({asks("all", credit_requirement{worth(8), {}})});
    auto const steps = courses_after(of_credits, {}, {});
    ASSERT_EQ(told(steps), "?:");
    EXPECT_EQ(steps[0].missing,
              (std::vector<missing_fact>{{"enrolment", "e1", "/curriculum", open_cause::missing}}));
    auto const listed = courses_after(world_asking({two_of_three()}), {}, {});
    ASSERT_EQ(told(listed), "?: a? b? c?");
    EXPECT_EQ(listed[0].requirement, award_requirement_id{"core"});
    EXPECT_EQ(listed[0].missing,
              (std::vector<missing_fact>{{"course", "a", "/prerequisites", open_cause::missing},
                                         {"course", "b", "/prerequisites", open_cause::missing},
                                         {"course", "c", "/prerequisites", open_cause::missing}}));
    programme_world no_awards = of_credits;
    no_awards.programme.awards = {};
    EXPECT_EQ(told(courses_after(no_awards, {}, {})), "?:");
}

TEST(next_courses, of_a_requirement_are_those_that_lack) {
    auto const world = world_asking({two_of_three()});
    std::vector const known{
        of_module(a_module({"a", "b", "c"}, least_courses{2}), one_after_another)};
    auto const of_requirement = [&](std::vector<enrolment_event> const& events) {
        auto steps = courses_after(world, events, known);
        std::erase_if(steps, [](next_step const& each) { return each.module.has_value(); });
        return told(steps);
    };
    EXPECT_EQ(of_requirement({}), "+: a+ b- c-");
    EXPECT_EQ(of_requirement({in("a", attempt_result::passed)}), "+: b+ c-");
    EXPECT_EQ(of_requirement({in("a", attempt_result::failed)}), "+: a+ b- c-");
    EXPECT_EQ(of_requirement({in("a", attempt_result::in_progress)}), "-: b- c-");
    EXPECT_EQ(of_requirement({in("a", attempt_result::passed), in("b", attempt_result::passed)}),
              "")
        << "two are enough";
    EXPECT_EQ(
        of_requirement({student_struck_off{story_home, {}}, student_struck_off{story_host, {}}}),
        "-: a+ b- c-");
}

TEST(next_courses, say_what_comes_before_and_when_it_is_planned) {
    auto const steps =
        courses_after(world_asking({two_of_three()}), {},
                      {of_module(a_module({"a", "b", "c"}, every_course{}), one_after_another)});
    finding const& last = steps.at(0).needs.at(2);
    EXPECT_EQ(last.values.at("before"),
              (shown_values{record_reference{"course", "a"}, record_reference{"course", "b"}}));
    EXPECT_EQ(last.values.at("semester"), shown_values{std::int64_t{3}});
    EXPECT_EQ(steps.at(1).module, module_id{"core"});
    EXPECT_EQ(steps.at(1).lacking, decimal{3});
}

TEST(next_courses, of_a_module_are_those_beside_what_is_passed_and_goes_on) {
    auto const world = world_asking({asks("all", credit_requirement{worth(8), {}})});
    auto const after = [&](module_demand demand, std::vector<enrolment_event> const& events) {
        return told(courses_after(world, events,
                                  {of_module(a_module({"a", "b", "c"}, std::move(demand)))}));
    };
    EXPECT_EQ(after(least_courses{2}, {}), "+: a+ b+ c+ lacking 2");
    EXPECT_EQ(after(least_courses{2}, {in("b", attempt_result::passed)}), "+: a+ c+ lacking 1");
    EXPECT_EQ(after(least_courses{2},
                    {in("b", attempt_result::passed), in("c", attempt_result::in_progress)}),
              "")
        << "what goes on will do";
    EXPECT_EQ(after(every_course{},
                    {in("b", attempt_result::passed), in("c", attempt_result::in_progress)}),
              "+: a+ lacking 2");
    EXPECT_EQ(after(least_courses{1}, {in("b", {})}), "?: a+ b? c+")
        << "if it was passed, nothing lacks";
}

/// Passed at home, for so much.
course_result worth_so_much(std::string course, fact<credits> what) {
    return {story_home, attempt_at(std::move(course), std::move(what), attempt_result::passed), {}};
}

// As the standing towards awards does: by what was earned, and by the catalogue of who recognised.
TEST(next_courses, of_a_module_of_credits_are_reckoned_as_for_awards) {
    programme_world world = world_asking({asks("all", credit_requirement{worth(8), {}})});
    world.catalogue.push_back(in_catalogue("a", story_home, worth(4)));
    curriculum const asked = of_module(a_module({"a", "b", "c"}, least_credits{worth(4)}));
    auto const after = [&](std::vector<enrolment_event> const& events) {
        return courses_after(world, events, {asked});
    };
    EXPECT_EQ(told(after({in("a", attempt_result::passed)})), "+: b+ c+ lacking 2")
        << "two were earned, whatever the catalogue has by now";
    EXPECT_EQ(told(after({in("a", attempt_result::passed), in("b", attempt_result::passed)})), "");
    EXPECT_EQ(told(after({came(story_host, "x", 2), recognises(story_home, {"x"}, {"a"})})), "")
        << "four by the catalogue";
    auto const open = after({worth_so_much("c", {})});
    ASSERT_EQ(told(open), "?: a+ b+") << "c may be worth all of it";
    EXPECT_EQ(open[0].missing, (std::vector<missing_fact>{{"enrolment", "e1", "/courses/c/credits",
                                                           open_cause::missing}}));
    next_step_terms by = world.terms();
    std::vector const curricula{asked};
    by.awards.curricula = curricula;
    auto const mixed = next_steps_on(
        world.programme,
        student_with({worth_so_much("c", credits{decimal{2}, credit_system_id{"other"}})}),
        story_end, by);
    ASSERT_TRUE(mixed.has_error());
}

/// The courses that `missing_courses_of` tells of and that do not go on; and those of the steps.
std::pair<std::vector<std::string>, std::vector<std::string>>
told_both_ways(programme_world const& in, std::vector<enrolment_event> const& events,
               award_terms by) {
    enrolment const student = student_with(events);
    auto const standing = award_standing_on(in.programme, student, story_end, by).value();
    std::vector<std::string> lacking;
    for (missing_course const& each : missing_courses_of(standing.awards.at(0))) {
        if (!each.is_going_on) {
            lacking.push_back(each.course.str());
        }
    }
    next_step_terms all = in.terms();
    all.awards = by;
    std::vector<std::string> stepped;
    for (next_step const& each : next_steps_on(in.programme, student, story_end, all).value()) {
        if (each.step == student_step::new_courses) {
            std::ranges::transform(each.courses, std::back_inserter(stepped), &course_id::str);
        }
    }
    std::ranges::sort(stepped);
    return {lacking, stepped};
}

// What lacks for an award is what is to be taken: where courses count by an equivalence, or do not
// count because the award takes no credit of their site, too.
TEST(next_courses, are_those_that_lack_for_the_award) {
    using courses = std::vector<std::string>;
    curriculum const plan = of_module(a_module({"a", "b", "c"}, every_course{}), one_after_another);
    programme_world world =
        world_asking({asks("plan", curriculum_requirement{plan.id}),
                      asks("some", course_requirement{1, ids<course_id>({"d", "h.e"})})});
    std::vector const curricula{plan};
    std::vector const catalogue{in_catalogue("a", story_home, worth(2))};
    std::vector<course_equivalence> const agreed{
        {ids<course_id>({"h.a"}), ids<course_id>({"a"}),
         agreed_rule{{agreement_id{"x"}, clause_id{"c"}}}}};
    award_terms const by{.courses = catalogue, .curricula = curricula, .equivalences = agreed};
    EXPECT_EQ(told_both_ways(world, {}, by),
              (std::pair{courses{"a", "b", "c", "d", "h.e"}, courses{"a", "b", "c", "d", "h.e"}}));
    std::vector<enrolment_event> const events{came(story_host, "h.a", 2),
                                              came(story_host, "h.e", 2),
                                              in("b", attempt_result::in_progress)};
    EXPECT_EQ(told_both_ways(world, events, by),
              (std::pair{courses{"c", "d", "h.e"}, courses{"c", "d", "h.e"}}))
        << "a by the equivalence; what the host taught does not count to the home award by itself";
    auto awards = world.programme.awards.value();
    awards[0].counts_from = std::vector{story_home};
    world.programme.awards = awards;
    EXPECT_EQ(told_both_ways(world, events, by),
              (std::pair{courses{"a", "c", "d", "h.e"}, courses{"a", "c", "d", "h.e"}}));
}

TEST(next_courses, that_were_recognised_are_not_taken_again) {
    auto const world = world_asking({asks("all", credit_requirement{worth(8), {}})});
    std::vector const known{
        of_module(a_module({"a", "b"}, every_course{}), {one_after_another[0]})};
    std::vector<enrolment_event> events{came(story_host, "x", 2),
                                        recognises(story_home, {"x"}, {"a"})};
    EXPECT_EQ(told(courses_after(world, events, known)), "+: b+ lacking 1");
    events[0] = came(story_host, "x", 2, attempt_result::failed);
    EXPECT_EQ(told(courses_after(world, events, known)), "+: a+ b- lacking 2");
}

TEST(next_courses, end_with_the_last_award) {
    auto const world = world_asking({two_of_three()});
    EXPECT_EQ(told(courses_after(world, {award_conferred{home_award, {}}},
                                 {of_module(a_module({"a", "b"}, every_course{}))})),
              "");
}

/// How a course may stand: not begun, failed, going on, passed, or nobody knows.
std::vector<fact<attempt_result>> const standings{
    fact<attempt_result>::absent(), attempt_result::failed, attempt_result::in_progress,
    attempt_result::passed, fact<attempt_result>{}};

// Every way in which three courses may stand and come before each other: what is told of a course
// is what every completion of the results that nobody knows comes to.
TEST(next_courses, hold_whatever_the_missing_results_are) {
    auto const world = world_asking({asks("all", credit_requirement{worth(8), {}})});
    std::array<std::string, 3> const names{"a", "b", "c"};
    for (std::size_t rules = 0; rules < 8; ++rules) {
        bool const before[3][3]{{false, (rules & 1U) != 0, (rules & 2U) != 0},
                                {false, false, (rules & 4U) != 0},
                                {false, false, false}};
        std::vector<prerequisite> prerequisites;
        for (std::size_t course = 1; course < 3; ++course) {
            std::vector<course_id> all;
            for (std::size_t first = 0; first < course; ++first) {
                if (before[first][course]) {
                    all.push_back(course_id{names[first]});
                }
            }
            if (!all.empty()) {
                prerequisites.push_back({course_id{names[course]}, all});
            }
        }
        std::vector const known{
            of_module(a_module({"a", "b", "c"}, every_course{}), prerequisites)};
        for (std::size_t at = 0; at < 125; ++at) {
            std::array<std::size_t, 3> const stands{at % 5, at / 5 % 5, at / 25};
            std::vector<enrolment_event> events;
            for (std::size_t course = 0; course < 3; ++course) {
                if (stands[course] != 0) {
                    events.emplace_back(in(names[course], standings[stands[course]]));
                }
            }
            std::string expected;
            bool is_any_open = false;
            bool can_any = false;
            for (std::size_t course = 0; course < 3; ++course) {
                if (stands[course] == 2 || stands[course] == 3) {
                    continue;
                }
                bool can_in_some = false;
                bool can_in_all = true;
                for (std::size_t guess = 0; guess < 8; ++guess) { // which open ones were passed
                    auto const is_passed = [&](std::size_t which) {
                        return stands[which] == 3
                               || (stands[which] == 4 && (guess >> which & 1U) != 0);
                    };
                    bool can = !is_passed(course);
                    for (std::size_t first = 0; first < course; ++first) {
                        can = can && (!before[first][course] || is_passed(first));
                    }
                    can_in_some = can_in_some || can;
                    can_in_all = can_in_all && can;
                }
                expected += " " + names[course] + (can_in_all ? "+" : can_in_some ? "?" : "-");
                can_any = can_any || can_in_all;
                is_any_open = is_any_open || (can_in_some && !can_in_all);
            }
            std::string line = told(courses_after(world, events, known));
            line = line.substr(0, line.find(" lacking"));
            bool const may_be_met = std::ranges::all_of(
                stands, [](std::size_t each) { return each == 3 || each == 4; });
            bool const is_open = (can_any ? may_be_met : is_any_open);
            std::string const open = is_open ? "?:" : can_any ? "+:" : "-:";
            EXPECT_EQ(line, expected.empty() ? "" : open + expected) << rules << " " << at;
        }
    }
}

} // namespace
} // namespace jspu_coop
