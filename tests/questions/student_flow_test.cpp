// Where each kind of way through a joint programme is counted: one student at a time, whose way and
// place are written down, and what is counted of several.
#include <jspu_coop/questions/student_flow.hpp>

#include "support/flow_story.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum period_step;

date const long_after{2030, 1, 1};

/// The stage as "p1:in_period", "conferred(a b)", "withdrawn".
std::string name_of(flow_stage const& stage) {
    std::string name = (stage.period ? stage.period->str() + ":" : "") + to_string(stage.place);
    std::string awards;
    for (award_id const& each : stage.awards) {
        awards += (awards.empty() ? "" : " ") + each.str();
    }
    return name + (awards.empty() ? "" : "(" + awards + ")");
}

/// The way of the only student, and what became of him in its last stage.
std::string way_in(student_flow const& flow) {
    std::size_t at = 0;
    std::string way;
    for (flow_link const& each : flow.all.links) {
        EXPECT_EQ(each.from, at);
        EXPECT_EQ(each.students, 1);
        at = each.to;
        way += (way.empty() ? "" : " > ") + name_of(flow.stages[at]);
    }
    stage_figure const& last = flow.all.stages[at];
    return way
           + (last.studying == 1     ? ", studying"
              : last.on_leave == 1   ? ", on leave"
              : last.struck_off == 1 ? ", struck off there"
              : last.back == 1       ? ", back"
                                     : "");
}

std::string way_of(joint_programme const& programme, std::vector<enrolment_event> const& more,
                   date const& day = long_after) {
    std::vector const students{told(begun(more))};
    return way_in(student_flow_on(programme, students, day));
}

/// What follows three promotions.
std::string in_year_four(std::vector<enrolment_event> const& more) {
    return way_of(last_year_away(), joined({promoted_to(4), more}));
}

TEST(student_flow, begins_where_everybody_is_admitted) {
    EXPECT_EQ(way_of(last_year_away(), {}), "p1:in_period, studying");
    EXPECT_EQ(way_of(last_year_away(), promoted_to(3)), "p1:in_period, studying");
    EXPECT_EQ(way_of(last_year_away(), {student_kept_back{1, {}}}), "p1:in_period, studying");
    EXPECT_EQ(way_of(last_year_away(), {leave_begun{story_home, {}, {}}}),
              "p1:in_period, on leave");
}

TEST(student_flow, goes_to_the_partner_by_arriving_there) {
    std::vector<enrolment_event> const there = goes_to("p2");
    EXPECT_EQ(in_year_four(there), "p1:in_period > p2:in_period, studying");
    EXPECT_EQ(way_of(last_year_away(), there), "p1:in_period > p2:in_period, studying")
        << "whatever the year of study";
    EXPECT_EQ(in_year_four(joined({there, {towards("p2", returned)}})),
              "p1:in_period > p2:in_period, back");
    EXPECT_EQ(in_year_four(joined({there, {towards("p2", returned), towards("p2", nominated)}})),
              "p1:in_period > p2:in_period, studying")
        << "who goes once more has been there";
}

TEST(student_flow, does_not_guess_who_stays_at_home) {
    std::string const at_home = "p1:in_period > p2:at_home, studying";
    std::string const expected = "p1:in_period > p2:expected, studying";
    std::string const open = "p1:in_period > p2:not_recorded, studying";
    EXPECT_EQ(in_year_four({}), open);
    EXPECT_EQ(in_year_four({towards("p2", nominated)}), expected);
    EXPECT_EQ(in_year_four({towards("p2", nominated), towards("p2", accepted)}), expected);
    EXPECT_EQ(in_year_four({towards("p2", nominated), towards("p2", nomination_refused)}), at_home);
    EXPECT_EQ(in_year_four({towards("p2", nominated), towards("p2", nomination_withdrawn)}),
              at_home);
    std::vector<enrolment_event> gone{towards("p2", nominated), towards("p2", accepted),
                                      towards("p2", departed)};
    EXPECT_EQ(in_year_four(gone), expected);
    EXPECT_EQ(way_of(last_year_away(), gone), expected) << "has left, whatever the year of study";
    gone.emplace_back(towards("p2", returned));
    EXPECT_EQ(in_year_four(gone), open) << "whether he was there, is not recorded";
    EXPECT_EQ(way_of(last_year_away(), {towards("p2", nominated), towards("p2", accepted)}),
              "p1:in_period, studying")
        << "its turn has not come";
}

TEST(student_flow, ends_by_leaving_the_programme) {
    EXPECT_EQ(way_of(last_year_away(), {student_withdrew{}}), "p1:in_period > withdrawn");
    EXPECT_EQ(way_of(last_year_away(), {student_transferred{story_host, {}}}),
              "p1:in_period > transferred");
    EXPECT_EQ(way_of(last_year_away(), {student_struck_off{story_home, {}}}),
              "p1:in_period > struck_off");
    EXPECT_EQ(way_of(last_year_away(),
                     {student_struck_off{story_home, {}}, student_reinstated{story_home, {}}}),
              "p1:in_period, studying");
    EXPECT_EQ(in_year_four(joined({goes_to("p2"), {student_withdrew{}}})),
              "p1:in_period > p2:in_period > withdrawn");
}

TEST(student_flow, does_not_end_where_the_partner_alone_strikes_off) {
    std::vector<enrolment_event> struck{student_registered{story_host, {}}};
    struck = joined({struck, goes_to("p2"), {student_struck_off{story_host, {}}}});
    EXPECT_EQ(in_year_four(struck), "p1:in_period > p2:in_period, struck off there");
    struck.emplace_back(student_struck_off{story_home, {}});
    EXPECT_EQ(in_year_four(struck), "p1:in_period > p2:in_period > struck_off");
}

TEST(student_flow, a_fall_with_another_institution_is_a_striking_off) {
    joint_programme programme = last_year_away();
    std::vector<enrolment_event> const at_partner = joined({{student_registered{story_host, {}}},
                                                            goes_to("p2"),
                                                            {student_struck_off{story_host, {}}}});
    std::vector<enrolment_event> const gone =
        joined({{student_registered{story_host, {}}}, goes_to("p2")});
    std::string const there = "p1:in_period > p2:in_period, struck off there";
    programme.striking_off_effects = std::vector<striking_off_effect>{{story_host, story_home, {}}};
    EXPECT_EQ(way_of(programme, at_partner), "p1:in_period > p2:in_period > struck_off");
    programme.striking_off_effects = fact<std::vector<striking_off_effect>>::absent();
    EXPECT_EQ(way_of(programme, at_partner), there);
    // Whom home strikes off is at an end, wherever the student fell with that.
    programme.striking_off_effects = std::vector<striking_off_effect>{{story_home, story_host, {}}};
    EXPECT_EQ(way_of(programme, joined({gone, {student_struck_off{story_home, {}}}})),
              "p1:in_period > p2:in_period > struck_off");
}

TEST(student_flow, who_may_have_fallen_is_told_apart) {
    std::vector const students{told(begun(joined({promoted_to(4),
                                                  {student_registered{story_host, {}}},
                                                  goes_to("p2"),
                                                  {student_struck_off{story_host, {}}}})))};
    joint_programme programme = last_year_away();
    student_flow const open = student_flow_on(programme, students, long_after);
    EXPECT_EQ(way_in(open), "p1:in_period > p2:in_period, struck off there");
    EXPECT_EQ(open.all.stages[2], (stage_figure{1, 0, 0, 1, 0, 0, 1}));
    EXPECT_EQ(open.missing,
              (std::vector<missing_fact>{
                  {"joint_programme", "jspu.bspu", "/striking_off_effects", open_cause::missing}}));
    // Whoever was taken back where the striking off was may have fallen for good.
    programme.striking_off_effects = std::vector<striking_off_effect>{{story_host, story_home, {}}};
    std::vector const back{told(
        begun(joined({promoted_to(4),
                      {student_registered{story_host, {}}},
                      goes_to("p2"),
                      {student_struck_off{story_host, {}}, student_reinstated{story_host, {}}}})))};
    student_flow const again = student_flow_on(programme, back, long_after);
    EXPECT_EQ(way_in(again), "p1:in_period > p2:in_period, studying");
    EXPECT_EQ(again.all.stages[2].perhaps_struck_off, 1);
    EXPECT_EQ(again.missing, (std::vector<missing_fact>{
                                 {"enrolment", "e1", "/sites/jspu/fell", open_cause::missing}}));
}

TEST(student_flow, ends_with_the_awards_that_are_conferred_in_the_last_period) {
    award_conferred const first{award_id{"first"}, {}};
    award_conferred const second{award_id{"second"}, {}};
    EXPECT_EQ(in_year_four(joined({goes_to("p2"), {first}})),
              "p1:in_period > p2:in_period > conferred(first)");
    EXPECT_EQ(in_year_four(joined({goes_to("p2"), {second, first, student_withdrew{}}})),
              "p1:in_period > p2:in_period > conferred(first second)")
        << "an award stays, whatever follows";
    EXPECT_EQ(in_year_four({first}), "p1:in_period > p2:not_recorded > conferred(first)");
    std::vector<enrolment_event> const on_the_way{first};
    EXPECT_EQ(way_of(last_year_away(), joined({on_the_way, promoted_to(4), goes_to("p2")})),
              "p1:in_period > p2:in_period, studying")
        << "an award on the way ends no way";
    EXPECT_EQ(
        way_of(last_year_away(), joined({on_the_way, promoted_to(4), goes_to("p2"), {second}})),
        "p1:in_period > p2:in_period > conferred(first second)");
}

TEST(student_flow, ends_with_an_award_of_the_day_on_which_the_last_period_was_reached) {
    enrolment student = told(begun(promoted_to(3)));
    date const same_day = enrolment_day(9);
    for (enrolment_event const& each : std::vector<enrolment_event>{
             award_conferred{award_id{"a"}, {}}, student_promoted{4, false, {}}}) {
        record_event(student, same_day, same_day, each).value();
    }
    EXPECT_EQ(way_in(student_flow_on(last_year_away(), {&student, 1}, long_after)),
              "p1:in_period > p2:not_recorded > conferred(a)");
}

TEST(student_flow, comes_back_into_a_period_at_home_only_where_that_is_recorded) {
    std::vector<enrolment_event> const away =
        joined({promoted_to(2), goes_to("p2"), {student_promoted{3, false, {}}}});
    student_promoted const last{4, false, {}};
    EXPECT_EQ(way_of(middle_away(), away), "p1:in_period > p2:in_period, studying");
    EXPECT_EQ(way_of(middle_away(), joined({away, {towards("p2", returned)}})),
              "p1:in_period > p2:in_period, back");
    EXPECT_EQ(way_of(middle_away(), joined({away, {towards("p2", returned), last}})),
              "p1:in_period > p2:in_period > p3:in_period, studying");
    EXPECT_EQ(way_of(middle_away(), joined({away, {last}})),
              "p1:in_period > p2:in_period > p3:not_recorded, studying");
    EXPECT_EQ(
        way_of(middle_away(), joined({{towards("p2", nominated), towards("p2", nomination_refused)},
                                      promoted_to(4)})),
        "p1:in_period > p2:at_home > p3:in_period, studying");
    EXPECT_EQ(way_of(middle_away(), promoted_to(4)),
              "p1:in_period > p2:not_recorded > p3:not_recorded, studying");
}

TEST(student_flow, waits_for_a_period_that_begins_amid_a_year) {
    EXPECT_EQ(way_of(away_amid_a_year(), promoted_to(3)), "p1:in_period, studying");
    EXPECT_EQ(way_of(away_amid_a_year(), joined({promoted_to(3), goes_to("p2")})),
              "p1:in_period > p2:in_period, studying");
    EXPECT_EQ(way_of(away_amid_a_year(), promoted_to(4)),
              "p1:in_period > p2:not_recorded, studying");
}

TEST(student_flow, has_one_period_where_nobody_goes_anywhere) {
    EXPECT_EQ(way_of(never_away(), promoted_to(4)), "p1:in_period, studying");
    EXPECT_EQ(way_of(never_away(), joined({promoted_to(6), {award_conferred{award_id{"a"}, {}}}})),
              "p1:in_period > conferred(a)")
        << "also behind the last semester";
}

TEST(student_flow, begins_in_the_turn_of_the_year_of_admission) {
    enrolment late = new_enrolment();
    record_event(late, enrolment_day(0), enrolment_day(0),
                 student_admitted{academic_year{2021, 2022}, 4, {}})
        .value();
    std::vector const students{late};
    EXPECT_EQ(way_in(student_flow_on(last_year_away(), students, long_after)),
              "p2:not_recorded, studying");
    EXPECT_EQ(way_in(student_flow_on(never_away(), students, long_after)),
              "p1:in_period, studying");
    enrolment latest = new_enrolment();
    record_event(latest, enrolment_day(0), enrolment_day(0),
                 student_admitted{academic_year{2021, 2022}, 4'000'000'000'000'000'000, {}})
        .value();
    EXPECT_EQ(way_in(student_flow_on(last_year_away(), {&latest, 1}, long_after)),
              "p2:not_recorded, studying");
}

TEST(student_flow, knows_no_period_without_a_placement) {
    joint_programme programme = last_year_away();
    fact<programme_placement> const one = programme.placement;
    for (fact<programme_placement> const& open :
         {fact<programme_placement>{},
          fact<programme_placement>::conflicting({one.value(), middle_away().placement.value()})}) {
        programme.placement = open;
        std::vector const students{told(begun(joined({promoted_to(4), goes_to("p2")}))),
                                   told(begun({student_withdrew{}}))};
        student_flow const flow = student_flow_on(programme, students, long_after);
        ASSERT_EQ(flow.stages.size(), 3U);
        EXPECT_EQ(name_of(flow.stages[1]), "not_recorded");
        EXPECT_EQ(flow.all.stages[1], (stage_figure{2, 1, 0, 0, 0, 0}));
        EXPECT_EQ(flow.all.stages[2].entered, 1);
        open_cause const cause =
            open.claims().empty() ? open_cause::missing : open_cause::conflicting;
        EXPECT_EQ(flow.missing, (std::vector<missing_fact>{
                                    {"joint_programme", "jspu.bspu", "/placement", cause}}));
    }
    programme.placement = one;
    EXPECT_EQ(student_flow_on(programme, {}, long_after).missing, std::vector<missing_fact>{});
}

TEST(student_flow, of_nobody_has_its_periods_all_the_same) {
    student_flow const flow = student_flow_on(middle_away(), {}, long_after);
    ASSERT_EQ(flow.stages.size(), 4U);
    EXPECT_EQ(name_of(flow.stages[3]), "p3:in_period");
    EXPECT_EQ(flow.all.stages, std::vector<stage_figure>(4));
    EXPECT_TRUE(flow.all.links.empty() && flow.cohorts.empty());
}

TEST(student_flow, leaves_out_what_takes_effect_later) {
    std::vector<enrolment_event> const all =
        joined({promoted_to(4), goes_to("p2"), {award_conferred{award_id{"a"}, {}}}});
    EXPECT_EQ(way_of(last_year_away(), all, enrolment_day(4)),
              "p1:in_period > p2:not_recorded, studying");
    EXPECT_EQ(way_of(last_year_away(), all, enrolment_day(8)),
              "p1:in_period > p2:in_period, studying");
    EXPECT_EQ(way_of(last_year_away(), all, enrolment_day(9)),
              "p1:in_period > p2:in_period > conferred(a)");
    std::vector const students{told(begun(all)), new_enrolment()};
    student_flow const before = student_flow_on(last_year_away(), students, {2021, 8, 31});
    EXPECT_EQ(before.not_admitted, 2);
    EXPECT_EQ(before.all.stages.front().entered, 0);
}

TEST(student_flow, counts_by_cohort_and_by_who_was_kept_back) {
    auto const of_year = [](int year, std::vector<enrolment_event> const& more) {
        enrolment made = new_enrolment();
        std::vector<enrolment_event> events{student_admitted{academic_year{year, year + 1}, 1, {}},
                                            student_registered{story_home, {}}};
        int day = 0;
        for (enrolment_event const& each : joined({events, more})) {
            record_event(made, enrolment_day(day), enrolment_day(day), each).value();
            ++day;
        }
        return made;
    };
    student_kept_back const kept{1, {}};
    std::vector const students{
        of_year(2022, {kept, kept}), of_year(2021, promoted_to(4)),
        of_year(2021, joined({{kept}, promoted_to(4), {student_kept_back{4, {}}}}))};
    student_flow const flow = student_flow_on(last_year_away(), students, long_after);
    ASSERT_EQ(flow.cohorts.size(), 2U);
    EXPECT_EQ(flow.cohorts[0].cohort, (academic_year{2021, 2022}));
    EXPECT_EQ(flow.cohorts[1].cohort, (academic_year{2022, 2023}));
    ASSERT_EQ(name_of(flow.stages[3]), "p2:not_recorded");
    EXPECT_EQ(flow.all.stages[1], (stage_figure{3, 1, 0, 0, 0, 2})) << "twice is once";
    EXPECT_EQ(flow.all.stages[3], (stage_figure{2, 2, 0, 0, 0, 1}));
    EXPECT_EQ(flow.cohorts[0].stages[1], (stage_figure{2, 0, 0, 0, 0, 1}));
    EXPECT_EQ(flow.cohorts[1].stages[1], (stage_figure{1, 1, 0, 0, 0, 1}));
    EXPECT_EQ(flow.cohorts[1].stages[3], stage_figure{});
    EXPECT_EQ(flow.cohorts[0].links, (std::vector<flow_link>{{0, 1, 2}, {1, 3, 2}}));
}

TEST(student_flow, is_of_one_programme) {
    enrolment other = told(begun());
    other.programme = joint_programme_id{"another"};
    EXPECT_THROW(static_cast<void>(student_flow_on(last_year_away(), {&other, 1}, long_after)),
                 std::invalid_argument);
}

} // namespace
} // namespace jspu_coop
