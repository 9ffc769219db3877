// What a student can do next, told along one way through a programme and off it.
#include <jspu_coop/questions/next_steps.hpp>

#include "support/programme_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum period_step;

programme_period_id const away{"away"};

/// "3+1": three years at home, the last at the partner.
joint_programme published() {
    joint_programme made{.id = joint_programme_id{"jspu.bspu"},
                         .name = text{{"en", "A programme"}},
                         .home = story_home,
                         .semesters_a_year = 2,
                         .sites = {{story_home, {}, {}}, {story_host, {}, {}}}};
    made.placement =
        programme_placement{{{programme_period_id{"home"}, story_home, 1, 6, {}, {}, {}, {}},
                             {away, story_host, 7, 8, {}, {}, {}, {}}},
                            {}};
    return made;
}

programme_world world() {
    return world_around(published(), published().placement.value());
}

std::vector<next_step> steps_after(programme_world const& in,
                                   std::vector<enrolment_event> const& events) {
    enrolment student = new_enrolment();
    for (enrolment_event const& each : events) {
        record_event(student, world_day, world_day, each).value();
    }
    return next_steps_on(in.programme, student, world_day, in.terms()).value();
}

/// Each step with whether it is open, in order: "next_year+", "departure-", "way_out?".
std::string told(std::vector<next_step> const& steps) {
    static std::map<outcome, char const*> const marks{{outcome::satisfied, "+"},
                                                      {outcome::not_satisfied, "-"},
                                                      {outcome::undetermined, "?"},
                                                      {outcome::not_applicable, "!"}};
    std::string line;
    for (next_step const& each : steps) {
        line += (line.empty() ? "" : " ") + to_string(each.step) + marks.at(each.open);
    }
    return line;
}

next_step the(student_step step, std::vector<next_step> const& of) {
    auto const found = std::ranges::find(of, step, &next_step::step);
    EXPECT_NE(found, of.end());
    return *found;
}

course_result passed(party_id const& site, char const* course, std::int64_t credit,
                     attempt_result how = attempt_result::passed) {
    return came(site, course, credit, how);
}

std::vector<enrolment_event> in_third_year(std::vector<enrolment_event> more = {}) {
    std::vector<enrolment_event> events =
        begun({student_promoted{2, false, {}}, student_promoted{3, false, {}}});
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

period_stepped step(period_step each) {
    return {away, each, {}};
}

TEST(next_steps, begin_with_registration_at_home) {
    auto const steps = steps_after(world(), {student_admitted{academic_year{2021, 2022}, 1, {}}});
    EXPECT_EQ(told(steps),
              "registration+ next_year+ nomination- study+ study+ new_courses? examination- "
              "examination- way_out+");
    EXPECT_EQ(the(student_step::registration, steps).site, story_home);
    EXPECT_EQ(told(steps_after(world(), {})), "");
}

TEST(next_steps, too_early_for_the_partner_year_says_why) {
    auto const steps = steps_after(world(), begun());
    next_step const nomination = the(student_step::nomination, steps);
    EXPECT_EQ(nomination.open, outcome::not_satisfied);
    EXPECT_EQ(nomination.period, away);
    ASSERT_EQ(nomination.needs.size(), 1U);
    auto const& checks = nomination.needs[0].because;
    auto const turn = std::ranges::find(checks, "passage.turn", &finding::code);
    ASSERT_NE(turn, checks.end());
    EXPECT_EQ(turn->result, outcome::not_satisfied);
    EXPECT_EQ(turn->values.at("required"), (shown_values{std::int64_t{3}}));
}

TEST(next_steps, lead_to_the_partner_one_after_another) {
    programme_world const in = world();
    std::vector<enrolment_event> events = in_third_year();
    // The attestation is at home, and the thesis at the partner; who is let in before all else is
    // met, nobody published.
    std::string const rest = " study+ study+ new_courses? examination? examination-";
    EXPECT_EQ(told(steps_after(in, events)), "next_year+ nomination+" + rest + " way_out+");
    auto const then = [&](enrolment_event next) {
        events.push_back(std::move(next));
        return told(steps_after(in, events));
    };
    EXPECT_EQ(then(step(nominated)), "next_year+ acceptance+" + rest + " way_out+");
    EXPECT_EQ(then(step(accepted)),
              "registration+ next_year+ learning_agreement+ departure+" + rest + " way_out+");
    EXPECT_EQ(then(learning_agreement_proposed{away, {course_id{"c.away"}}, {}, {}}),
              "registration+ next_year+ learning_agreement+ departure+" + rest + " way_out+");
    for (learning_agreement_party const each : every<learning_agreement_party>()) {
        then(learning_agreement_signed{away, each, {}});
    }
    EXPECT_EQ(told(steps_after(in, events)),
              "registration+ next_year+ departure+" + rest + " way_out+");
    EXPECT_EQ(then(step(departed)), "next_year+ arrival+" + rest + " way_out+");
    EXPECT_EQ(then(step(arrived)), "registration+ next_year+ return_home+" + rest + " way_out+");
    EXPECT_EQ(then(student_registered{story_host, {}}),
              "next_year+ return_home+ study+ study+ new_courses? examination? examination? "
              "way_out+");
    EXPECT_EQ(then(passed(story_host, "c.away", 2)),
              "next_year+ return_home+ recognition+ study+ new_courses? examination? examination? "
              "way_out+");
    EXPECT_EQ(then(step(returned)),
              "next_year+ recognition+ study+ new_courses? examination? examination?");
    EXPECT_EQ(then(recognises(story_home, {"c.away"}, {"as.c.away"})),
              "next_year+ study+ new_courses? examination? examination?");
}

TEST(next_steps, name_who_has_yet_to_sign) {
    auto const steps = steps_after(
        world(),
        in_third_year({step(nominated), step(accepted),
                       learning_agreement_proposed{away, {course_id{"c.away"}}, {}, {}},
                       learning_agreement_signed{away, learning_agreement_party::student, {}}}));
    next_step const agreement = the(student_step::learning_agreement, steps);
    ASSERT_EQ(agreement.needs.size(), 1U);
    EXPECT_EQ(agreement.needs[0].values.at("by"),
              (shown_values{coded_value{"learning_agreement_party", "home"},
                            coded_value{"learning_agreement_party", "host"}}));
}

TEST(next_steps, a_period_of_an_earlier_year_is_reached_by_who_is_on_the_way_to_it) {
    joint_programme second_year_away = published();
    programme_placement placed = second_year_away.placement.value();
    placed.periods = {placed.periods[0], placed.periods[1], placed.periods[0]};
    placed.periods[0].last_semester = 2;
    placed.periods[1].first_semester = 3;
    placed.periods[1].last_semester = 4;
    placed.periods[2].id = programme_period_id{"last"};
    placed.periods[2].first_semester = 5;
    placed.periods[2].last_semester = 8;
    programme_world const in = world_around(second_year_away, placed);
    auto const may_pass = [&](std::vector<enrolment_event> const& events) {
        enrolment student = new_enrolment();
        for (enrolment_event const& each : events) {
            record_event(student, world_day, world_day, each).value();
        }
        return may_pass_period(in.programme, student, away, world_day, in.passage).value();
    };
    auto const missed = may_pass(in_third_year());
    EXPECT_EQ(missed.result, outcome::not_satisfied);
    auto const late = std::ranges::find(missed.checks, "passage.not_too_late", &finding::code);
    ASSERT_NE(late, missed.checks.end());
    EXPECT_EQ(late->values.at("required"), (shown_values{std::int64_t{2}}));
    EXPECT_EQ(told(steps_after(in, in_third_year())).find("nomination"), std::string::npos);
    auto const on_the_way = begun({student_promoted{2, false, {}}, step(nominated), step(accepted),
                                   student_promoted{3, false, {}}});
    EXPECT_EQ(may_pass(on_the_way).result, outcome::satisfied);
    EXPECT_EQ(the(student_step::departure, steps_after(in, on_the_way)).open, outcome::satisfied);
}

TEST(next_steps, a_debt_keeps_from_going_and_not_from_the_next_year) {
    auto const steps = steps_after(
        world(), in_third_year({passed(story_home, "c.home", 6, attempt_result::failed)}));
    EXPECT_EQ(the(student_step::next_year, steps).open, outcome::satisfied);
    EXPECT_EQ(the(student_step::nomination, steps).open, outcome::not_satisfied);
    EXPECT_EQ(the(student_step::courses, steps).courses, std::vector{course_id{"c.home"}});
}

TEST(next_steps, who_was_refused_may_be_nominated_anew) {
    auto const steps =
        steps_after(world(), in_third_year({step(nominated), step(nomination_refused)}));
    EXPECT_EQ(the(student_step::nomination, steps).open, outcome::satisfied);
}

TEST(next_steps, the_end_is_the_award) {
    auto const attempted = [](char const* which) {
        return examination_attempted{
            award_requirement_id{which}, attempt_result::passed, fact<grade>::absent(), {}};
    };
    std::vector<enrolment_event> events = in_third_year(
        {passed(story_home, "c.home", 6), student_promoted{4, false, {}}, step(nominated),
         step(accepted), step(departed), step(arrived), student_registered{story_host, {}},
         recognises(story_host, {"c.home"}, {"as.c.home"}), passed(story_host, "c.away", 2),
         attempted("thesis"), step(returned), recognises(story_home, {"c.away"}, {"as.c.away"})});
    EXPECT_EQ(told(steps_after(world(), events)), "examination+ award+");
    EXPECT_EQ(the(student_step::award, steps_after(world(), events)).award, host_award);
    events.push_back(attempted("attestation"));
    EXPECT_EQ(told(steps_after(world(), events)), "award+ award+");
    events.push_back(award_conferred{home_award, {}});
    EXPECT_EQ(told(steps_after(world(), events)), "award+");
    events.push_back(award_conferred{host_award, {}});
    EXPECT_EQ(told(steps_after(world(), events)), "");
}

TEST(next_steps, are_none_of_who_has_every_award_that_is_left) {
    // In the third year, with the diplomas of both: there is no year to pass to any more.
    std::vector<enrolment_event> events = in_third_year({award_conferred{home_award, {}}});
    EXPECT_NE(told(steps_after(world(), events)), "");
    events.push_back(award_conferred{host_award, {}});
    EXPECT_EQ(told(steps_after(world(), events)), "");
    // Who stayed at home can have that of the home institution alone.
    std::vector<enrolment_event> at_home =
        in_third_year({student_promoted{4, false, {}}, student_promoted{5, false, {}}});
    EXPECT_NE(told(steps_after(world(), at_home)), "");
    at_home.push_back(award_conferred{home_award, {}});
    EXPECT_EQ(told(steps_after(world(), at_home)), "");
}

TEST(next_steps, an_examination_is_for_who_is_registered_where_it_is_taken) {
    auto const of = [&](std::vector<enrolment_event> const& events) {
        auto const steps = steps_after(world(), events);
        return *std::ranges::find(steps, award_requirement_id{"thesis"}, &next_step::requirement);
    };
    next_step const first_day = of(begun());
    EXPECT_EQ(first_day.open, outcome::not_satisfied);
    ASSERT_EQ(first_day.needs.size(), 1U);
    EXPECT_EQ(first_day.needs[0].code, "next_step.registered");
    EXPECT_EQ(first_day.needs[0].values.at("site"),
              (shown_values{record_reference{"party", story_host.str()}}));
    EXPECT_TRUE(first_day.missing.empty());
    next_step const there = of(begun({student_registered{story_host, {}}}));
    EXPECT_EQ(there.open, outcome::undetermined);
    EXPECT_EQ(there.missing, (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                                         "/requirements/thesis/admission",
                                                         open_cause::rule_unpublished}}));
    next_step const ready = of(in_third_year(
        {student_registered{story_host, {}}, passed(story_home, "c.home", 6),
         recognises(story_host, {"c.home"}, {"as.c.home"}), passed(story_host, "c.away", 2)}));
    EXPECT_EQ(ready.open, outcome::satisfied);
}

// The partner teaches a course of the same name itself: that it was passed there is not what the
// partner recognises of the home institution.
TEST(next_steps, what_was_failed_at_one_is_not_recognised_for_its_namesake_at_the_other) {
    programme_world const in = world();
    std::vector const curricula{curriculum{
        curriculum_id{"k"},
        story_host,
        text{{"en", "A curriculum"}},
        {},
        {},
        {{module_id{"core"}, text{{"en", "Core"}}, {{course_id{"as.c.home"}, 1}}, every_course{}}},
        {},
        {}}};
    auto const lacks = [&](attempt_result at_home) {
        enrolment student = new_enrolment();
        for (enrolment_event const& each :
             in_third_year({student_registered{story_host, {}}, passed(story_host, "c.home", 6),
                            came(story_home, "c.home", 6, at_home),
                            recognises(story_host, {"c.home"}, {"as.c.home"})})) {
            record_event(student, world_day, world_day, each).value();
        }
        next_step_terms by = in.terms();
        by.awards.curricula = curricula;
        auto const steps = next_steps_on(in.programme, student, world_day, by).value();
        return std::ranges::any_of(steps,
                                   [](next_step const& each) { return each.module.has_value(); });
    };
    EXPECT_TRUE(lacks(attempt_result::failed));
    EXPECT_FALSE(lacks(attempt_result::passed));
}

TEST(next_steps, say_how_much_lacks) {
    auto const steps = steps_after(world(), in_third_year({passed(story_home, "c.home", 6)}));
    next_step const study = the(student_step::study, steps);
    EXPECT_EQ(study.requirement, award_requirement_id{"all"});
    EXPECT_EQ(study.lacking, decimal{2});
}

TEST(next_steps, of_who_is_out_or_on_leave) {
    EXPECT_EQ(told(steps_after(world(), begun({student_withdrew{{}}}))), "reinstatement?");
    EXPECT_EQ(told(steps_after(world(), begun({student_transferred{story_host, {}}}))), "");
    auto const on_leave = steps_after(world(), in_third_year({leave_begun{story_home, {}, {}}}));
    EXPECT_EQ(the(student_step::end_of_leave, on_leave).open, outcome::satisfied);
    EXPECT_EQ(the(student_step::next_year, on_leave).open, outcome::not_satisfied);
    EXPECT_EQ(the(student_step::nomination, on_leave).open, outcome::not_satisfied);
    auto const out = steps_after(world(), in_third_year({student_struck_off{story_home, {}}}));
    next_step const back = the(student_step::reinstatement, out);
    EXPECT_EQ(back.open, outcome::undetermined);
    EXPECT_EQ(back.missing, (std::vector<missing_fact>{
                                {"party", "jspu", "/reinstatement", open_cause::missing}}));
}

TEST(next_steps, who_fell_with_the_home_institution_sits_no_examination_at_the_partner) {
    programme_world in = world();
    std::vector<enrolment_event> const events =
        in_third_year({step(nominated), step(accepted), step(departed), step(arrived),
                       student_registered{story_host, {}}, passed(story_home, "c.home", 6),
                       recognises(story_host, {"c.home"}, {"as.c.home"}),
                       passed(story_host, "c.away", 2), student_struck_off{story_home, {}}});
    auto const of = [&](char const* requirement) {
        auto const steps = steps_after(in, events);
        auto const found =
            std::ranges::find(steps, award_requirement_id{requirement}, &next_step::requirement);
        EXPECT_NE(found, steps.end());
        return *found;
    };
    EXPECT_EQ(of("attestation").open, outcome::not_satisfied);
    EXPECT_EQ(of("thesis").open, outcome::satisfied); // the agreement has no such effect
    in.programme.striking_off_effects =
        std::vector<striking_off_effect>{{story_home, story_host, {}}};
    EXPECT_EQ(of("thesis").open, outcome::not_satisfied);
    in.programme.striking_off_effects = {};
    EXPECT_EQ(of("thesis").open, outcome::undetermined);
    EXPECT_EQ(of("thesis").missing,
              (std::vector<missing_fact>{
                  {"joint_programme", "jspu.bspu", "/striking_off_effects", open_cause::missing}}));
}

TEST(next_steps, who_fell_may_be_reinstated_where_it_was) {
    programme_world in = world();
    std::vector<enrolment_event> const events =
        in_third_year({step(nominated), step(accepted), step(departed), step(arrived),
                       student_registered{story_host, {}}, leave_begun{story_host, {}, {}},
                       student_struck_off{story_home, {}}});
    auto const of = [&](student_step step, party_id const& site,
                        std::vector<enrolment_event> const& after) {
        auto const steps = steps_after(in, after);
        auto const found = std::ranges::find_if(
            steps, [&](next_step const& each) { return each.step == step && each.site == site; });
        return found == steps.end() ? std::nullopt : std::optional{*found};
    };
    missing_fact const rule{"party", "bspu", "/reinstatement", open_cause::missing};
    in.programme.striking_off_effects =
        std::vector<striking_off_effect>{{story_home, story_host, {}}};
    auto const fallen = of(student_step::reinstatement, story_host, events);
    ASSERT_TRUE(fallen.has_value());
    EXPECT_EQ(fallen->open, outcome::undetermined);
    EXPECT_EQ(fallen->missing, std::vector{rule});
    EXPECT_FALSE(of(student_step::end_of_leave, story_host, events)) << "the fall ended it";
    in.programme.striking_off_effects = {};
    missing_fact const effects{"joint_programme", "jspu.bspu", "/striking_off_effects",
                               open_cause::missing};
    auto const perhaps = of(student_step::reinstatement, story_host, events);
    ASSERT_TRUE(perhaps.has_value());
    EXPECT_EQ(perhaps->missing, (std::vector{effects, rule}));
    auto const leave = of(student_step::end_of_leave, story_host, events);
    ASSERT_TRUE(leave.has_value());
    EXPECT_EQ(leave->open, outcome::undetermined);
    EXPECT_EQ(leave->missing, std::vector{effects});
    // What the step leads to is legal, and settles it.
    auto back = events;
    back.emplace_back(student_reinstated{story_host, {}});
    EXPECT_FALSE(of(student_step::reinstatement, story_host, back));
    EXPECT_TRUE(of(student_step::reinstatement, story_home, back));
    in.programme.striking_off_effects = fact<std::vector<striking_off_effect>>::absent();
    EXPECT_FALSE(of(student_step::reinstatement, story_host, events));
    EXPECT_EQ(of(student_step::end_of_leave, story_host, events)->open, outcome::satisfied);
}

TEST(next_steps, tries_that_may_be_used_up_leave_an_examination_open) {
    programme_world in = world();
    auto& attestation = std::get<final_examination>(in.programme.requirements[1].demand);
    attestation.tries = examination_tries{1, 3};
    examination_attempted const failed{
        award_requirement_id{"attestation"}, attempt_result::failed, fact<grade>::absent(), {}};
    auto const events = in_third_year(
        {passed(story_home, "c.home", 6), passed(story_home, "at_home.c.away", 2), failed});
    auto const steps = steps_after(in, events);
    next_step const again = the(student_step::examination, steps);
    EXPECT_EQ(again.open, outcome::undetermined);
    EXPECT_EQ(again.missing, (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                                         "/requirements/attestation/tries",
                                                         open_cause::rule_unpublished}}));
    attestation.tries = examination_tries{2, 3};
    EXPECT_EQ(the(student_step::examination, steps_after(in, events)).open, outcome::satisfied);
}

// From which failure on the years are counted, and whether the anniversary belongs to them, no
// source says.
TEST(next_steps, an_examination_is_open_to_doubt_where_its_years_may_be_over) {
    programme_world in = world();
    auto& attestation = std::get<final_examination>(in.programme.requirements[1].demand);
    attestation.tries = examination_tries{2, 3};
    examination_attempted const failed{
        award_requirement_id{"attestation"}, attempt_result::failed, fact<grade>::absent(), {}};
    enrolment const student = [&] {
        enrolment made = new_enrolment();
        for (enrolment_event const& each :
             in_third_year({passed(story_home, "c.home", 6),
                            passed(story_home, "at_home.c.away", 2), failed})) {
            record_event(made, world_day, world_day, each).value();
        }
        return made;
    }();
    auto const open_on = [&](date const& day) -> std::optional<outcome> {
        for (next_step const& each :
             next_steps_on(in.programme, student, day, in.terms()).value()) {
            if (each.step == student_step::examination
                && each.requirement == award_requirement_id{"attestation"}) {
                return each.open;
            }
        }
        return {};
    };
    date const first = world_day; // 1 September 2021
    EXPECT_EQ(open_on({first.year() + 3, 8, 31}), outcome::satisfied);
    EXPECT_EQ(open_on({first.year() + 3, 9, 1}), outcome::undetermined);
    EXPECT_EQ(open_on({first.year() + 3, 9, 2}), std::nullopt) << "the right is lost";
}

TEST(next_steps, exits_that_nobody_published_are_open) {
    programme_world in = world();
    in.programme.exits = {};
    next_step const open = the(student_step::way_out, steps_after(in, in_third_year()));
    EXPECT_EQ(open.open, outcome::undetermined);
    EXPECT_EQ(open.missing, (std::vector<missing_fact>{
                                {"joint_programme", "jspu.bspu", "/exits", open_cause::missing}}));
    in.programme.exits = fact<std::vector<programme_exit>>::absent();
    auto const none = steps_after(in, in_third_year());
    EXPECT_EQ(told(none).find("way_out"), std::string::npos);
}

TEST(next_steps, each_exit_is_a_way_out_of_its_own) {
    programme_world in = world();
    auto const contract = [](std::string article) {
        return citation{"A made-up contract", article, {}};
    };
    fact<std::vector<programme_period_id>> const from_away{std::vector{away}};
    programme_exit const with_diploma{exit_way::return_home, from_away, std::vector{home_award},
                                      contract("5.1")};
    programme_exit const without{exit_way::return_home, from_away,
                                 fact<std::vector<award_id>>::absent(), contract("5.2")};
    programme_exit const not_told{exit_way::return_home, from_away, {}, {}};
    in.programme.exits = std::vector{with_diploma, without, not_told};
    auto const steps = steps_after(in, in_third_year());
    EXPECT_TRUE(told(steps).ends_with(" way_out+ way_out+ way_out+"));
    auto const first = std::ranges::find(steps, student_step::way_out, &next_step::step);
    ASSERT_EQ(steps.end() - first, 3);
    EXPECT_EQ(first[0].exit, with_diploma);
    EXPECT_EQ(first[1].exit, without);
    EXPECT_EQ(first[2].exit, not_told);
    auto const tree = explanation_of({first, steps.end()}, in.programme, world_day);
    ASSERT_EQ(tree.because.size(), 3U);
    EXPECT_EQ(tree.because[0].sources, std::vector{*with_diploma.cited_as});
    EXPECT_EQ(tree.because[1].sources, std::vector{*without.cited_as});
    auto const remaining = [&](std::size_t at) { return tree.because[at].because.back(); };
    EXPECT_EQ(remaining(0).values.at("awards").size(), 1U);
    EXPECT_EQ(remaining(1).result, outcome::not_satisfied);
    EXPECT_EQ(remaining(2).result, outcome::undetermined);
    EXPECT_EQ(remaining(2).missing,
              (std::vector<missing_fact>{
                  {"joint_programme", "jspu.bspu", "/exits/2/remaining", open_cause::missing}}));
}

/// What `place_for` may answer.
period_place place_is(outcome result, std::vector<missing_fact> missing = {}) {
    return {away, {activity_id{"e1.away"}, participation_id{"student"}, result, {}, {}, missing}};
}

TEST(next_steps, need_a_place_where_a_clause_carries_the_programme) {
    programme_world in = world();
    enrolment student = new_enrolment();
    auto const do_next = [&](enrolment_event const& event) {
        record_event(student, world_day, world_day, event).value();
    };
    auto const towards = [&](student_step step, std::vector<period_place> const& places) {
        next_step_terms by = in.terms();
        by.places = places;
        return the(step, next_steps_on(in.programme, student, world_day, by).value());
    };
    for (enrolment_event const& each : in_third_year()) {
        do_next(each);
    }
    missing_fact const unknown{"enrolment", "e1", "/periods/away/place", open_cause::missing};
    missing_fact const counted{"activity", "other", "/participations", open_cause::missing};
    for (student_step const step : {student_step::nomination, student_step::acceptance}) {
        in.programme.carried_by = {};
        EXPECT_EQ(towards(step, {}).open, outcome::satisfied) << "nobody counts";
        in.programme.carried_by = {{agreement_id{"a"}, clause_id{"c"}}};
        next_step const open = towards(step, {});
        EXPECT_EQ(open.open, outcome::undetermined);
        EXPECT_EQ(open.missing, std::vector{unknown});
        EXPECT_EQ(open.needs.back().code, "next_step.place");
        next_step const left = towards(step, {place_is(outcome::satisfied)});
        EXPECT_EQ(left.open, outcome::satisfied);
        EXPECT_EQ(left.needs.back().code, "place.asked");
        next_step const none = towards(step, {place_is(outcome::not_satisfied)});
        EXPECT_EQ(none.open, outcome::not_satisfied);
        EXPECT_TRUE(none.missing.empty());
        next_step const perhaps = towards(step, {place_is(outcome::undetermined, {counted})});
        EXPECT_EQ(perhaps.open, outcome::undetermined);
        EXPECT_EQ(perhaps.missing, std::vector{counted});
        EXPECT_EQ(towards(step, {place_is(outcome::not_applicable)}).open, outcome::satisfied);
        if (step == student_step::nomination) {
            do_next(period_stepped{away, nominated, {}});
        }
    }
}

TEST(next_steps, without_leave_to_go_a_place_is_of_no_use) {
    programme_world in = world();
    in.programme.carried_by = {{agreement_id{"a"}, clause_id{"c"}}};
    enrolment student = new_enrolment();
    for (enrolment_event const& each : begun()) { // two years too early
        record_event(student, world_day, world_day, each).value();
    }
    for (auto const& places :
         std::vector<std::vector<period_place>>{{}, {place_is(outcome::satisfied)}}) {
        next_step_terms by = in.terms();
        by.places = places;
        next_step const nomination = the(
            student_step::nomination, next_steps_on(in.programme, student, world_day, by).value());
        EXPECT_EQ(nomination.open, outcome::not_satisfied);
        EXPECT_TRUE(nomination.missing.empty());
        EXPECT_EQ(nomination.needs.size(), 2U);
    }
}

TEST(next_steps, where_sources_disagree_on_the_placement) {
    programme_world in = world();
    programme_placement other = in.programme.placement.value();
    other.periods = {other.periods[0], other.periods[1], other.periods[0]};
    other.periods[0].last_semester = 4;
    other.periods[1].first_semester = 5;
    other.periods[1].last_semester = 6;
    other.periods[2].id = programme_period_id{"last"};
    other.periods[2].first_semester = 7;
    other.periods[2].last_semester = 8;
    in.programme.placement =
        fact<programme_placement>::conflicting({in.programme.placement.value(), other});
    // In the second year one source has the partner next, and the other does not yet.
    auto const steps = steps_after(in, begun({student_promoted{2, false, {}}}));
    next_step const nomination = the(student_step::nomination, steps);
    EXPECT_EQ(nomination.open, outcome::undetermined);
    EXPECT_EQ(nomination.missing,
              (std::vector<missing_fact>{
                  {"joint_programme", "jspu.bspu", "/placement", open_cause::conflicting}}));
    // In the fourth the partner is out of the question by one of them.
    auto const late = steps_after(in, in_third_year({student_promoted{4, false, {}}}));
    EXPECT_EQ(the(student_step::nomination, late).open, outcome::undetermined);
}

} // namespace
} // namespace jspu_coop
