// Requirements of an award that list courses and share them, in stories that can be reckoned by
// hand.
#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/questions/missing_courses.hpp>

#include "support/award_story.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;

/// So many credits of some courses.
credit_requirement of_courses(decimal least, std::vector<std::string> const& courses) {
    return {credits{least, story_credit}, {}, ids<course_id>(courses)};
}

/// An award with three modules of four credits each, for all of which the same two courses count.
joint_programme three_times_four(fact<bool> credits_split) {
    auto award = diploma(home_award, story_home, {"a", "b", "c"});
    award.credits_split = std::move(credits_split);
    std::vector<award_requirement> modules;
    for (char const* const each : {"a", "b", "c"}) {
        modules.push_back(asks(each, of_courses(4, {"one", "two"})));
    }
    return leading_to({award}, modules);
}

std::vector<enrolment_event> const six_and_six{came(story_home, "one", 6),
                                               came(story_home, "two", 6)};

award_standing judged(joint_programme const& programme, std::vector<enrolment_event> const& events,
                      award_terms const& by = {}) {
    return standing_after(programme, events, by).awards[0];
}

// Twelve credits for twelve: enough where a course may count in part here and in part there.
TEST(award_courses, of_six_and_six_to_three_times_four_depend_on_splitting) {
    award_standing const split = judged(three_times_four(true), six_and_six);
    EXPECT_EQ(split.earned, satisfied);
    std::size_t parts = 0;
    for (award_course const& each : split.courses) {
        parts += each.fills.size();
    }
    EXPECT_EQ(parts, 4U) << "one of the three takes a part of each course";

    award_standing const whole = judged(three_times_four(false), six_and_six);
    EXPECT_EQ(whole.earned, not_satisfied);
    for (requirement_standing const& each : whole.requirements) {
        EXPECT_EQ(each.met, not_satisfied);
        EXPECT_EQ(each.reason, requirement_reason::courses_lack) << "three courses for two";
        EXPECT_EQ(each.required, decimal{3});
        EXPECT_EQ(each.observed, decimal{2});
        EXPECT_EQ(each.together.size(), 2U);
    }
    EXPECT_EQ(judged(three_times_four(fact<bool>::absent()), six_and_six).earned, not_satisfied);
}

TEST(award_courses, are_open_where_it_is_not_known_whether_credits_split_and_it_decides) {
    award_standing const open = judged(three_times_four({}), six_and_six);
    EXPECT_EQ(open.earned, undetermined);
    EXPECT_EQ(open.missing,
              (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                          "/awards/of-home/credits_split", open_cause::missing}}));
    // Where both readings agree it is not asked.
    auto more = six_and_six;
    more.push_back(came(story_home, "three", 4));
    auto programme = three_times_four({});
    std::get<credit_requirement>(programme.requirements[2].demand).courses =
        ids<course_id>({"three"});
    EXPECT_EQ(judged(programme, more).earned, satisfied);
    EXPECT_EQ(judged(three_times_four({}), {came(story_home, "one", 6)}).earned, not_satisfied);
}

// The minimum cut: the two languages together, and not the sport.
TEST(award_courses, that_lack_are_told_with_those_that_ask_for_them) {
    auto award = diploma(home_award, story_home, {"russian", "any", "sport"});
    award.credits_split = true;
    auto const programme = leading_to({award}, {asks("russian", of_courses(6, {"russian"})),
                                                asks("any", of_courses(3, {"russian", "english"})),
                                                asks("sport", of_courses(2, {"running"}))});
    award_standing const standing =
        judged(programme, {came(story_home, "russian", 8), came(story_home, "running", 2)});
    EXPECT_EQ(standing.requirements[0].reason, requirement_reason::credits_lack);
    EXPECT_EQ(standing.requirements[0].required, decimal{9});
    EXPECT_EQ(standing.requirements[0].observed, decimal{8});
    EXPECT_EQ(standing.requirements[0].together, ids<award_requirement_id>({"any"}));
    EXPECT_EQ(standing.requirements[1].met, not_satisfied);
    ASSERT_EQ(standing.requirements[1].lacking.size(), 1U);
    EXPECT_EQ(standing.requirements[1].lacking[0].course, course_id{"english"});
    EXPECT_EQ(standing.requirements[2].met, satisfied);
    EXPECT_EQ(line_of(standing, "running").fills, ids<award_requirement_id>({"sport"}));
    auto const missing = missing_courses_of(standing);
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing[0], (missing_course{course_id{"english"}, false, false, satisfied, {}}));
}

TEST(award_courses, that_count_in_full_fill_a_total_too) {
    auto award = diploma(home_award, story_home, {"all", "russian"});
    auto const programme = leading_to({award}, {asks("all", credit_requirement{worth(6), {}}),
                                                asks("russian", of_courses(6, {"russian"}))});
    EXPECT_EQ(judged(programme, {came(story_home, "russian", 6)}).earned, satisfied);
}

// Two and a half and one and a half are four, exactly.
TEST(award_courses, are_reckoned_with_decimals) {
    auto award = diploma(home_award, story_home, {"it"});
    award.credits_split = false;
    auto const programme = leading_to({award}, {asks("it", of_courses(4, {"one", "two"}))});
    auto const with = [&](std::int64_t tenths) {
        course_result one = came(story_home, "one", 1);
        one.attempt.credits = credits{decimal::make(25, 1).value(), story_credit};
        course_result two = came(story_home, "two", 1);
        two.attempt.credits = credits{decimal::make(tenths, 1).value(), story_credit};
        return judged(programme, {one, two}).requirements[0];
    };
    EXPECT_EQ(with(15).met, satisfied);
    EXPECT_EQ(with(14).met, not_satisfied);
    EXPECT_EQ(with(14).observed, decimal::make(39, 1).value());
    EXPECT_EQ(with(14).reason, requirement_reason::amount);
}

// Four, three and three to five and five: ten for ten, three courses for two times two, and no way.
// Counts alone do not show it: five needs at least two courses.
TEST(award_courses, of_which_no_way_meets_all_are_told_so) {
    auto award = diploma(home_award, story_home, {"a", "b"});
    award.credits_split = false;
    std::vector<std::string> const all{"one", "two", "three", "four"};
    auto const programme =
        leading_to({award}, {asks("a", of_courses(5, all)), asks("b", of_courses(5, all))});
    std::vector<enrolment_event> events{came(story_home, "one", 4), came(story_home, "two", 4),
                                        came(story_home, "three", 1), came(story_home, "four", 1)};
    EXPECT_EQ(judged(programme, events).earned, satisfied);
    events[1] = came(story_home, "two", 2);
    events[2] = came(story_home, "three", 2);
    events[3] = came(story_home, "four", 2);
    award_standing const standing = judged(programme, events);
    EXPECT_EQ(standing.earned, not_satisfied) << "6 and 4, whoever takes what";
    EXPECT_EQ(standing.requirements[0].reason, requirement_reason::no_way);
    EXPECT_EQ(standing.requirements[0].together, ids<award_requirement_id>({"b"}));
    EXPECT_EQ(standing.requirements[0].observed, std::nullopt);

    award_standing const capped = judged(programme, events, {.most_steps = 1});
    EXPECT_EQ(capped.earned, undetermined);
    EXPECT_EQ(capped.requirements[0].reason, requirement_reason::courses_not_decided);
    EXPECT_EQ(capped.requirements[0].met, undetermined);
}

// Pedagogy asks for twelve credits of two courses and has six; Russian asks for six and has them,
// by a course that is nothing to pedagogy.
TEST(award_courses, that_fill_a_requirement_meet_it_where_another_lacks) {
    auto const programme = leading_to({diploma(home_award, story_home, {"pedagogy", "russian"})},
                                      {asks("pedagogy", of_courses(12, {"c2", "c3"})),
                                       asks("russian", of_courses(6, {"c1", "c2", "c4"}))});
    award_standing const standing =
        judged(programme, {came(story_home, "c1", 6), came(story_home, "c2", 6)});
    EXPECT_EQ(standing.earned, not_satisfied);
    EXPECT_EQ(standing.requirements[0].met, not_satisfied);
    EXPECT_EQ(standing.requirements[0].reason, requirement_reason::amount);
    EXPECT_EQ(standing.requirements[0].observed, decimal{6});
    EXPECT_TRUE(standing.requirements[0].together.empty());
    EXPECT_EQ(standing.requirements[1].met, satisfied);
    auto const missing = missing_courses_of(standing);
    ASSERT_EQ(missing.size(), 1U) << "nobody needs the fourth";
    EXPECT_EQ(missing[0].course, course_id{"c3"});
    EXPECT_EQ(line_of(standing, "c1").fills, ids<award_requirement_id>({"russian"}));
    EXPECT_EQ(line_of(standing, "c2").fills, ids<award_requirement_id>({"pedagogy"}));
}

TEST(award_courses, count_towards_a_requirement_that_is_not_met_yet) {
    auto const programme =
        leading_to({diploma(home_award, story_home, {"two"})},
                   {asks("two", course_requirement{2, ids<course_id>({"c1", "c2"})})});
    award_standing const standing = judged(programme, {came(story_home, "c1", 6)});
    EXPECT_EQ(standing.requirements[0].met, not_satisfied);
    EXPECT_EQ(line_of(standing, "c1").fills, ids<award_requirement_id>({"two"}));
}

// Two requirements that cannot both be met may leave a third what it needs, whichever is.
TEST(award_courses, meet_what_is_met_whichever_of_the_others_is) {
    std::vector<std::string> const all{"x", "y", "w"};
    auto const programme = leading_to({diploma(home_award, story_home, {"a", "b", "c"})},
                                      {asks("a", course_requirement{2, ids<course_id>(all)}),
                                       asks("b", course_requirement{2, ids<course_id>(all)}),
                                       asks("c", course_requirement{1, ids<course_id>({"w"})})});
    award_standing const standing = judged(
        programme, {came(story_home, "x", 1), came(story_home, "y", 1), came(story_home, "w", 1)});
    EXPECT_EQ(standing.requirements[0].met, not_satisfied);
    EXPECT_EQ(standing.requirements[1].met, not_satisfied);
    EXPECT_EQ(standing.requirements[2].met, satisfied);
    EXPECT_EQ(line_of(standing, "w").fills, ids<award_requirement_id>({"c"}));
}

// Four in a ring, each of which takes what both its neighbours need: two that stand opposite can be
// met, and nothing says which two.
TEST(award_courses, leave_open_which_requirements_are_met_where_that_depends_on_the_way) {
    auto const two_of = [](char const* id, std::vector<std::string> const& courses) {
        return asks(id, course_requirement{2, ids<course_id>(courses)});
    };
    auto const programme = leading_to({diploma(home_award, story_home, {"a", "b", "c", "d"})},
                                      {two_of("a", {"da", "ab"}), two_of("b", {"ab", "bc"}),
                                       two_of("c", {"bc", "cd"}), two_of("d", {"cd", "da"})});
    award_standing const standing =
        judged(programme, {came(story_home, "ab", 1), came(story_home, "bc", 1),
                           came(story_home, "cd", 1), came(story_home, "da", 1)});
    EXPECT_EQ(standing.earned, not_satisfied) << "never all four";
    for (requirement_standing const& each : standing.requirements) {
        EXPECT_EQ(each.met, undetermined) << each.requirement.str();
        EXPECT_EQ(each.reason, requirement_reason::courses_lack);
    }
}

TEST(award_courses, refuse_to_mix_credit_systems) {
    auto award = diploma(home_award, story_home, {"it"});
    auto const programme =
        leading_to({award}, {asks("it", credit_requirement{credits{6, credit_system_id{"uk"}},
                                                           {},
                                                           ids<course_id>({"one"})})});
    auto const refused =
        award_standing_on(programme, student_with({came(story_home, "one", 6)}), story_end, {});
    EXPECT_EQ(code_of_refusal(refused), "credits.system_mixed");
    EXPECT_EQ(path_of_refusal(refused), "/courses/one");
}

// --- Curricula and equivalences

curriculum_module module_of(char const* id, std::vector<std::string> const& courses,
                            module_demand demand) {
    curriculum_module made{module_id{id}, text{{"en", id}}, {}, std::move(demand)};
    for (std::string const& each : courses) {
        made.courses.push_back({course_id{each}, {}});
    }
    return made;
}

/// Two required courses, one after the other; one of two electives; four credits of three others.
curriculum a_plan() {
    curriculum plan{curriculum_id{"plan"}, story_home, text{{"en", "A plan"}}, {}, {}, {}, {}, {}};
    plan.modules = {module_of("core", {"theory", "practice"}, every_course{}),
                    module_of("choice", {"music", "sport"}, least_courses{1}),
                    module_of("more", {"a", "b", "c"}, least_credits{worth(4)})};
    plan.prerequisites = {{course_id{"practice"}, ids<course_id>({"theory"})},
                          {course_id{"c"}, ids<course_id>({"a", "b"})}};
    return plan;
}

joint_programme by_plan() {
    auto award = diploma(home_award, story_home, {"plan"});
    return leading_to({award}, {asks("plan", curriculum_requirement{curriculum_id{"plan"}})});
}

TEST(award_curriculum, is_met_when_every_module_is) {
    std::vector<curriculum> const plans{a_plan()};
    std::vector<enrolment_event> events{
        came(story_home, "theory", 3), came(story_home, "practice", 3),
        came(story_home, "music", 1), came(story_home, "a", 2), came(story_home, "b", 2)};
    award_standing const done = judged(by_plan(), events, {.curricula = plans});
    EXPECT_EQ(done.earned, satisfied);
    EXPECT_EQ(done.requirements[0].reason, requirement_reason::curriculum);
    EXPECT_EQ(done.requirements[0].modules.size(), 3U);
    EXPECT_EQ(line_of(done, "music").fills, ids<award_requirement_id>({"plan"}));
    EXPECT_TRUE(missing_courses_of(done).empty());
}

TEST(award_curriculum, names_the_courses_that_lack_and_what_comes_before_them) {
    std::vector<curriculum> const plans{a_plan()};
    std::vector<enrolment_event> const events{
        came(story_home, "a", 2), came(story_home, "music", 1, attempt_result::in_progress)};
    award_standing const standing = judged(by_plan(), events, {.curricula = plans});
    EXPECT_EQ(standing.earned, not_satisfied);
    auto const& modules = standing.requirements[0].modules;
    EXPECT_EQ(modules[0].met, not_satisfied);
    EXPECT_EQ(modules[0].observed, decimal{0});
    EXPECT_EQ(modules[0].required, decimal{2});
    EXPECT_EQ(modules[1].met, not_satisfied);
    EXPECT_EQ(modules[1].met_with_progress, satisfied);
    EXPECT_EQ(modules[2].observed, decimal{2});
    EXPECT_EQ(modules[2].required, decimal{4});
    EXPECT_EQ(missing_courses_of(standing),
              (std::vector<missing_course>{
                  {course_id{"b"}, false, false, satisfied, {}},
                  {course_id{"c"}, false, false, not_satisfied, {course_id{"b"}}},
                  {course_id{"music"}, false, true, satisfied, {}},
                  {course_id{"practice"}, true, false, not_satisfied, {course_id{"theory"}}},
                  {course_id{"sport"}, false, false, satisfied, {}},
                  {course_id{"theory"}, true, false, satisfied, {}}}));
}

TEST(award_curriculum, that_is_not_handed_over_leaves_the_award_open) {
    award_standing const standing = judged(by_plan(), {came(story_home, "theory", 3)});
    EXPECT_EQ(standing.earned, undetermined);
    EXPECT_EQ(standing.missing,
              (std::vector<missing_fact>{{"curriculum", "plan", "/modules", open_cause::missing}}));
}

TEST(award_curriculum, shares_its_courses_with_other_requirements) {
    joint_programme programme =
        leading_to({diploma(home_award, story_home, {"plan", "arts"})},
                   {asks("plan", curriculum_requirement{curriculum_id{"plan"}}),
                    asks("arts", course_requirement{1, ids<course_id>({"music"})})});
    curriculum plan = a_plan();
    plan.modules = {plan.modules[1]};
    plan.prerequisites.clear();
    std::vector<curriculum> const plans{plan};
    std::vector<enrolment_event> events{came(story_home, "music", 1)};
    award_standing const short_of_one = judged(programme, events, {.curricula = plans});
    EXPECT_EQ(short_of_one.requirements[0].modules[0].reason, requirement_reason::courses_lack);
    EXPECT_EQ(short_of_one.requirements[0].modules[0].together,
              ids<award_requirement_id>({"arts"}));
    events.push_back(came(story_home, "sport", 1));
    EXPECT_EQ(judged(programme, events, {.curricula = plans}).earned, satisfied);
}

citation somewhere() {
    return {"Order", {}, source{"A page", "https://example.org/", source_kind::primary, {}, {}}};
}

course_equivalence counts_as(std::vector<std::string> const& passed,
                             std::vector<std::string> const& as, bool is_agreed) {
    rule_basis basis = published_rule{somewhere()};
    if (is_agreed) {
        basis = agreed_rule{clause_reference{agreement_id{"a"}, clause_id{"c"}}};
    }
    return {ids<course_id>(passed), ids<course_id>(as), std::move(basis)};
}

TEST(award_equivalence, lets_a_course_passed_elsewhere_count_where_it_is_agreed) {
    joint_programme const programme =
        leading_to({diploma(home_award, story_home, {"it"})},
                   {asks("it", course_requirement{1, ids<course_id>({"theory"})})});
    std::vector<course> const catalogue{in_catalogue("theory", story_home, worth(3))};
    std::vector<enrolment_event> events{came(story_host, "b.theory", 5)};
    std::vector<course_equivalence> equal{counts_as({"b.theory"}, {"theory"}, true)};
    auto const standing = [&] {
        return judged(programme, events, {.courses = catalogue, .equivalences = equal});
    };
    EXPECT_EQ(standing().earned, satisfied);
    EXPECT_EQ(line_of(standing(), "b.theory").use, course_use::counted);
    EXPECT_EQ(line_of(standing(), "b.theory").counts_as, ids<course_id>({"theory"}));

    equal = {counts_as({"b.theory"}, {"theory"}, false)};
    EXPECT_EQ(standing().earned, undetermined);
    EXPECT_EQ(line_of(standing(), "b.theory").use, course_use::may_be_recognised);
    EXPECT_EQ(standing().missing,
              (std::vector<missing_fact>{
                  {"enrolment", "e1", "/courses/b.theory/recognition", open_cause::missing}}));
    events.push_back(recognises(story_home, {"b.theory"}, {"theory"}));
    EXPECT_EQ(standing().earned, satisfied) << "and now it is decided";
    events.back() = recognises(story_home, {"b.theory"}, {});
    EXPECT_EQ(standing().earned, not_satisfied);
    equal = {counts_as({"b.theory"}, {"theory"}, true)};
    EXPECT_EQ(standing().earned, not_satisfied) << "a refusal is an act on this very student";
    EXPECT_EQ(line_of(standing(), "b.theory").use, course_use::recognition_refused);
}

TEST(award_equivalence, takes_all_of_what_is_passed_and_only_for_who_teaches_it) {
    joint_programme const programme =
        leading_to({diploma(home_award, story_home, {"it"})},
                   {asks("it", course_requirement{1, ids<course_id>({"theory"})})});
    std::vector<course> catalogue{in_catalogue("theory", story_home, worth(3))};
    std::vector<course_equivalence> const equal{counts_as({"b.one", "b.two"}, {"theory"}, true)};
    std::vector<enrolment_event> events{came(story_host, "b.one", 5)};
    auto const earned = [&] {
        return judged(programme, events, {.courses = catalogue, .equivalences = equal}).earned;
    };
    EXPECT_EQ(earned(), not_satisfied);
    events.push_back(came(story_host, "b.two", 5, attempt_result::failed));
    EXPECT_EQ(earned(), not_satisfied);
    events.back() = came(story_host, "b.two", 5);
    EXPECT_EQ(earned(), satisfied);
    catalogue[0].institution = story_host;
    EXPECT_EQ(earned(), not_satisfied) << "it is no course of who awards";
    catalogue.clear();
    EXPECT_EQ(earned(), undetermined) << "whose course it is, is not known";
}

// One that wants a course which was failed does not use up the other.
TEST(award_equivalence, that_is_no_way_leaves_its_courses_to_another) {
    joint_programme const programme =
        leading_to({diploma(home_award, story_home, {"it"})},
                   {asks("it", course_requirement{1, ids<course_id>({"theory"})})});
    std::vector<course> const catalogue{in_catalogue("theory", story_home, worth(3)),
                                        in_catalogue("whole", story_home, worth(6))};
    std::vector<course_equivalence> const equal{counts_as({"b.more", "b.one"}, {"whole"}, true),
                                                counts_as({"b.one"}, {"theory"}, true)};
    auto const earned = [&](fact<attempt_result> more) {
        course_result other = came(story_host, "b.more", 5);
        other.attempt.result = more;
        return judged(programme, {came(story_host, "b.one", 5), other},
                      {.courses = catalogue, .equivalences = equal})
            .earned;
    };
    EXPECT_EQ(earned(attempt_result::failed), satisfied);
    EXPECT_EQ(earned({}), undetermined);
    EXPECT_EQ(earned(attempt_result::passed), not_satisfied) << "both count as the whole";
}

} // namespace
} // namespace jspu_coop
