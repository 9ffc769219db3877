// Ways out of the plan that a student has taken, and the awards that remain after them.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/questions/next_steps.hpp>

#include "support/programme_world.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;
using enum period_step;

/// Two years at home, then some at the partner, and the rest at home again.
programme_placement away_in(std::int64_t first, std::int64_t last) {
    programme_placement made{
        {{programme_period_id{"begin"}, story_home, 1, first - 1, {}, {}, {}, {}},
         {story_period, story_host, first, last, {}, {}, {}, {}}},
        {}};
    if (last < 8) {
        made.periods.push_back(
            {programme_period_id{"end"}, story_home, last + 1, 8, {}, {}, {}, {}});
    }
    return made;
}

/// Two diplomas that ask for six credits each of what either institution taught; whoever leaves the
/// plan has that of the home institution left.
joint_programme with_exit(exit_way way, fact<programme_placement> placement = away_in(5, 6)) {
    auto made = leading_to(
        {diploma(home_award, story_home, {"all"}), diploma(host_award, story_host, {"all"})},
        {asks("all", credit_requirement{worth(6), {}})});
    auto awards = made.awards.value();
    for (programme_award& each : awards) {
        each.awarded_by = std::vector{story_home, story_host};
    }
    made.awards = std::move(awards);
    made.placement = std::move(placement);
    made.exits =
        std::vector{programme_exit{way, std::vector{story_period}, std::vector{home_award}, {}}};
    return made;
}

/// Who has earned both, and came so far.
std::vector<enrolment_event> in_year(std::int64_t year, std::vector<enrolment_event> more = {}) {
    std::vector<enrolment_event> events{came(story_home, "c", 6)};
    for (std::int64_t next = 2; next <= year; ++next) {
        events.push_back(student_promoted{next, false, {}});
    }
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

std::vector<enrolment_event> gone(std::vector<enrolment_event> more = {}) {
    std::vector<enrolment_event> events;
    for (period_step const each : {nominated, accepted, departed, arrived}) {
        events.push_back(towards_partner(each));
    }
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

/// Whether each award remains, and whether it is due: "+- !+".
std::string told(joint_programme const& programme, std::vector<enrolment_event> const& events) {
    auto const mark = [](outcome of) {
        return of == satisfied ? '+' : of == not_satisfied ? '-' : of == undetermined ? '?' : '!';
    };
    std::string line;
    for (award_standing const& each : standing_after(programme, events).awards) {
        line += line.empty() ? "" : " ";
        line += mark(each.remains);
        line += mark(each.due);
        EXPECT_EQ(each.earned, satisfied);
    }
    return line;
}

TEST(award_exits, who_stayed_at_home_has_what_the_exit_leaves) {
    auto const programme = with_exit(exit_way::stay_at_home);
    EXPECT_EQ(told(programme, in_year(3)), "!+ !+") << "the year in which one goes";
    EXPECT_EQ(told(programme, in_year(4)), "++ --");
    EXPECT_EQ(told(programme, in_year(3, gone({student_promoted{4, false, {}}}))), "!+ !+");
    EXPECT_EQ(
        told(programme, in_year(3, {towards_partner(nominated), student_promoted{4, false, {}}})),
        "!+ !+")
        << "still on the way";
    EXPECT_EQ(
        told(programme, in_year(3, {towards_partner(nominated), towards_partner(nomination_refused),
                                    student_promoted{4, false, {}}})),
        "++ --");
    auto const standing = standing_after(programme, in_year(4));
    EXPECT_EQ(standing.awards[1].exits, programme.exits.value());
    EXPECT_NE(explain(explanation_of(standing, programme), wording{messages_in("en")},
                      explanation_depth::everything)
                  .find("can no longer be had after the way out that was taken (staying at home)"),
              std::string::npos);
}

TEST(award_exits, who_came_back_before_the_last_year_of_the_period_left_early) {
    auto const programme = with_exit(exit_way::return_home, away_in(5, 8));
    auto const back = towards_partner(returned);
    EXPECT_EQ(told(programme, in_year(3, gone({back}))), "++ --");
    EXPECT_EQ(told(programme, in_year(3, gone({back, student_promoted{4, false, {}}}))), "++ --");
    EXPECT_EQ(told(programme, in_year(3, gone({back, towards_partner(nominated)}))), "!+ !+")
        << "who goes once more";
}

/// What was agreed for the period, signed by all.
std::vector<enrolment_event> agreed_and(std::vector<enrolment_event> const& more) {
    std::vector<enrolment_event> events{
        learning_agreement_proposed{story_period, ids<course_id>({"b", "d"}), {}, {}}};
    for (learning_agreement_party const each : every<learning_agreement_party>()) {
        events.push_back(learning_agreement_signed{story_period, each, {}});
    }
    events.insert(events.end(), more.begin(), more.end());
    return gone(events);
}

// "3+1", back in January: before the end, but on which day the year ended no history tells.
TEST(award_exits, who_came_back_in_the_last_year_of_the_period_may_have_left_early) {
    auto const back = towards_partner(returned);
    auto const one_year = with_exit(exit_way::return_home);
    EXPECT_EQ(told(one_year, in_year(3, gone({back}))), "++ ??");
    EXPECT_EQ(standing_after(one_year, in_year(3, gone({back}))).awards[1].due_missing,
              (std::vector<missing_fact>{{"enrolment", "e1", "/way_out", open_cause::missing}}));
    auto const two_years = with_exit(exit_way::return_home, away_in(5, 8));
    EXPECT_EQ(told(two_years, in_year(3, gone({student_promoted{4, false, {}}, back}))), "++ ??");
    // Of whom all that was agreed has come to its end there has not.
    auto const with = [&](std::vector<enrolment_event> const& passed) {
        auto events = passed;
        events.emplace_back(back);
        return told(one_year, in_year(3, agreed_and(events)));
    };
    EXPECT_EQ(with({came(story_host, "b", 1), came(story_host, "d", 1)}), "!+ !+");
    EXPECT_EQ(with({came(story_host, "b", 1), came(story_host, "d", 1, attempt_result::failed)}),
              "!+ !+");
    EXPECT_EQ(with({came(story_host, "b", 1), came(story_host, "d", 1, attempt_result::absent)}),
              "++ ??");
    EXPECT_EQ(with({came(story_host, "b", 1)}), "++ ??");
    EXPECT_EQ(with({came(story_host, "b", 1), came(story_home, "d", 1)}), "++ ??");
    EXPECT_EQ(
        with({came(story_host, "b", 1), came(story_host, "d", 1, attempt_result::in_progress)}),
        "++ ??");
}

/// What such a student may do next, by the rules of small worlds.
std::vector<next_step> steps_of(joint_programme const& programme, enrolment const& student) {
    next_step_terms const terms{world_rules({story_home, story_host}), {}};
    return next_steps_on(programme, student, story_end, terms).value();
}

// What a declared transfer leaves is conferred after it, and nothing else.
TEST(award_exits, who_transferred_is_given_what_the_transfer_leaves) {
    auto programme = with_exit(exit_way::transfer);
    auto exits = programme.exits.value();
    exits[0].from = fact<std::vector<programme_period_id>>::absent();
    programme.exits = exits;
    student_transferred const gone_over{story_host, {}};
    EXPECT_EQ(told(programme, in_year(2, {gone_over})), "++ --");
    auto const student = student_with(in_year(2, {gone_over}));
    auto const steps = steps_of(programme, student);
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].step, student_step::award);
    EXPECT_EQ(steps[0].award, home_award);
    EXPECT_EQ(steps[0].open, satisfied);
    auto const given = student_with(in_year(2, {gone_over, award_conferred{home_award, {}}}));
    EXPECT_TRUE(validate(given, programme).empty());
    EXPECT_TRUE(steps_of(programme, given).empty());
    exits[0].remaining = {};
    programme.exits = exits;
    EXPECT_EQ(told(programme, in_year(2, {gone_over})), "?? ??");
    programme.exits = fact<std::vector<programme_exit>>::absent();
    EXPECT_EQ(told(programme, in_year(2, {gone_over})), "!- !-");
}

// Who has every award has completed the programme, and is told to study nothing more.
TEST(award_exits, who_has_every_award_has_nothing_ahead) {
    auto const programme = with_exit(exit_way::stay_at_home);
    award_conferred const of_home{home_award, {}};
    award_conferred const of_host{host_award, {}};
    auto const one = student_with(in_year(2, {of_home}));
    EXPECT_EQ(state_on(one, programme, story_end).phase, enrolment_phase::enrolled);
    EXPECT_FALSE(steps_of(programme, one).empty());
    auto const all = student_with(in_year(2, {of_home, of_host}));
    EXPECT_EQ(state_on(all, programme, story_end).phase, enrolment_phase::completed);
    EXPECT_EQ(state_on(all, story_end).phase, enrolment_phase::enrolled) << "by itself";
    EXPECT_TRUE(steps_of(programme, all).empty());
    auto other = programme;
    auto awards = programme.awards.value();
    awards.push_back(awards[0]);
    awards[2].id = award_id{"of-both"};
    other.awards =
        fact<std::vector<programme_award>>::conflicting({programme.awards.value(), awards});
    EXPECT_EQ(state_on(all, other, story_end).phase, enrolment_phase::enrolled)
        << "one source names another";
    other.awards = {};
    EXPECT_EQ(state_on(all, other, story_end).phase, enrolment_phase::enrolled);
    // Who stayed at home has all that remains.
    auto const stayed = student_with(in_year(4, {of_home}));
    EXPECT_TRUE(steps_of(programme, stayed).empty());
}

TEST(award_exits, that_are_not_declared_say_nothing) {
    auto programme = with_exit(exit_way::return_home);
    EXPECT_EQ(told(programme, in_year(4)), "!+ !+") << "another way";
    programme.exits = fact<std::vector<programme_exit>>::absent();
    EXPECT_EQ(told(programme, in_year(4)), "!+ !+");
    programme = with_exit(exit_way::stay_at_home);
    auto exits = programme.exits.value();
    exits[0].from = std::vector{programme_period_id{"end"}};
    programme.exits = exits;
    EXPECT_EQ(told(programme, in_year(4)), "!+ !+") << "of another period";
}

TEST(award_exits, that_are_not_known_leave_it_open) {
    auto programme = with_exit(exit_way::stay_at_home);
    auto exits = programme.exits.value();
    exits[0].remaining = {};
    programme.exits = exits;
    EXPECT_EQ(told(programme, in_year(4)), "?? ??");
    EXPECT_EQ(standing_after(programme, in_year(4)).awards[0].due_missing,
              (std::vector<missing_fact>{
                  {"joint_programme", "jspu.bspu", "/exits/0/remaining", open_cause::missing}}));
    exits[0].remaining = fact<std::vector<award_id>>::absent();
    programme.exits = exits;
    EXPECT_EQ(told(programme, in_year(4)), "-- --") << "no award remains";
    programme.exits = {};
    EXPECT_EQ(told(programme, in_year(4)), "?? ??");
    EXPECT_EQ(told(programme, in_year(3)), "!+ !+") << "none was taken";
}

// One source has the period in the third year, another in the fourth: of who is in the fourth, only
// by the first the time to go has passed.
TEST(award_exits, turn_on_the_placement) {
    auto const both_ways = fact<programme_placement>::conflicting({away_in(5, 6), away_in(7, 8)});
    auto const programme = with_exit(exit_way::stay_at_home, both_ways);
    EXPECT_EQ(told(programme, in_year(4)), "++ ??");
    EXPECT_EQ(standing_after(programme, in_year(4)).awards[1].due_missing,
              (std::vector<missing_fact>{
                  {"joint_programme", "jspu.bspu", "/placement", open_cause::conflicting}}));
    EXPECT_EQ(told(programme, in_year(5)), "++ --");
    EXPECT_EQ(told(with_exit(exit_way::stay_at_home, {}), in_year(4)), "++ ??");
}

TEST(award_exits, two_that_fit_decide_where_they_agree) {
    auto programme = with_exit(exit_way::stay_at_home);
    auto exits = programme.exits.value();
    exits.push_back({exit_way::stay_at_home,
                     fact<std::vector<programme_period_id>>::absent(),
                     fact<std::vector<award_id>>::absent(),
                     {}});
    programme.exits = exits;
    EXPECT_EQ(told(programme, in_year(4)), "?? --");
    EXPECT_EQ(standing_after(programme, in_year(4)).awards[0].due_missing,
              (std::vector<missing_fact>{{"enrolment", "e1", "/way_out", open_cause::missing}}));
}

// What is lost is no step any more: neither its studies nor its examination.
TEST(award_exits, next_steps_ask_nothing_more_of_an_award_that_is_lost) {
    programme_world const world =
        world_around(with_exit(exit_way::stay_at_home), away_in(5, 6), world_awards::two);
    enrolment student = new_enrolment();
    for (enrolment_event const& each :
         begun({student_promoted{2, false, {}}, student_promoted{3, false, {}},
                student_promoted{4, false, {}}})) {
        record_event(student, world_day, world_day, each).value();
    }
    auto const steps = next_steps_on(world.programme, student, world_day, world.terms()).value();
    std::vector<std::string> asked;
    for (next_step const& each : steps) {
        if (each.requirement) {
            asked.push_back(each.requirement->str());
        }
    }
    EXPECT_EQ(asked, (std::vector<std::string>{"all", "attestation"})) << "not the thesis abroad";
}

} // namespace
} // namespace jspu_coop
