#include <jspu_coop/questions/student_deadlines.hpp>

#include "support/award_story.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

/// Eight years, an attestation that may be tried for three.
joint_programme programme(fact<duration> longest = duration{8, duration_unit::years}) {
    final_examination attestation{final_form::attestation, story_home, examination_tries{2, 3},
                                  fact<std::vector<party_id>>::absent()};
    joint_programme made =
        leading_to({diploma(home_award, story_home, {"final"})}, {asks("final", attestation)});
    made.longest_duration = std::move(longest);
    made.leave_stops_clock = false;
    return made;
}

struct told_event {
    date on;
    enrolment_event what;
};

enrolment student_of(std::vector<told_event> const& events) {
    enrolment made = new_enrolment();
    date const first{2021, 9, 1};
    record_event(made, first, first, student_admitted{academic_year{2021, 2022}, 1, {}}).value();
    record_event(made, first, first, student_registered{story_home, {}}).value();
    for (told_event const& each : events) {
        record_event(made, each.on, each.on, each.what).value();
    }
    return made;
}

examination_attempted attempted(attempt_result how) {
    return {award_requirement_id{"final"}, how, fact<grade>::absent(), {}};
}

/// "2029-08-31 study", "over ? paper", in order.
std::vector<std::string> told(std::vector<student_deadline> const& all) {
    std::vector<std::string> lines;
    for (student_deadline const& each : all) {
        lines.push_back(
            (each.is_over ? "over " : "") + (each.last_day ? to_string(*each.last_day) : "?") + " "
            + to_string(each.kind) + (each.paper ? " " + to_string(*each.paper) : std::string{}));
    }
    return lines;
}

using lines = std::vector<std::string>;

lines told_of(joint_programme const& of, std::vector<told_event> const& events,
              period const& days) {
    return told(student_deadlines_in(of, student_of(events), days).value());
}

period const next_years{{2026, 1, 1}, {2031, 12, 31}};

TEST(student_deadlines, the_eighth_year_ends_the_day_before_it_was_begun) {
    EXPECT_EQ(told_of(programme(), {}, next_years), lines{"2029-08-31 study"});
    EXPECT_EQ(told_of(programme(), {}, {{2026, 1, 1}, {2029, 8, 31}}), lines{"2029-08-31 study"});
    EXPECT_EQ(told_of(programme(), {}, {{2026, 1, 1}, {2029, 8, 30}}), lines{});
    EXPECT_EQ(told_of(programme(), {}, {{2029, 9, 1}, {2031, 12, 31}}),
              lines{"over 2029-08-31 study"});
    EXPECT_EQ(told_of(programme(fact<duration>::absent()), {}, next_years), lines{});
}

TEST(student_deadlines, leave_moves_the_end_where_it_stops_the_clock) {
    std::vector<told_event> const leave{{{2022, 9, 1}, leave_begun{story_home, {}, {}}},
                                        {{2023, 9, 1}, leave_ended{story_home, {}}}};
    EXPECT_EQ(told_of(programme(), leave, next_years), lines{"2029-08-31 study"});
    joint_programme stopped = programme();
    stopped.leave_stops_clock = true;
    // 365 days later.
    EXPECT_EQ(told_of(stopped, leave, next_years), lines{"2030-08-31 study"});
    joint_programme unknown = programme();
    unknown.leave_stops_clock = {};
    auto const open = student_deadlines_in(unknown, student_of(leave), next_years).value();
    EXPECT_EQ(told(open), lines{"? study"});
    EXPECT_EQ(open[0].missing,
              (std::vector<missing_fact>{
                  {"joint_programme", "jspu.bspu", "/leave_stops_clock", open_cause::missing}}));
    EXPECT_EQ(told_of(unknown, {}, next_years), lines{"2029-08-31 study"}); // without leave
}

// Who fell with being struck off at home is on leave at the partner no longer, as who was struck
// off there would not be: 181 days of leave, and not 365.
TEST(student_deadlines, a_fall_ends_the_leave_that_moves_the_end) {
    std::vector<told_event> const story{{{2021, 9, 2}, student_registered{story_host, {}}},
                                        {{2022, 9, 1}, leave_begun{story_host, {}, {}}},
                                        {{2023, 3, 1}, student_struck_off{story_home, {}}},
                                        {{2023, 9, 1}, student_reinstated{story_host, {}}},
                                        {{2023, 9, 1}, student_reinstated{story_home, {}}}};
    using effects = std::vector<striking_off_effect>;
    effects const falls{{story_home, story_host, {}}};
    joint_programme stopped = programme();
    stopped.leave_stops_clock = true;
    stopped.striking_off_effects = falls;
    EXPECT_EQ(told_of(stopped, story, next_years), lines{"2030-02-28 study"});
    stopped.striking_off_effects = fact<effects>::absent();
    EXPECT_EQ(told_of(stopped, story, next_years), lines{"2030-08-31 study"});
    stopped.striking_off_effects = {};
    EXPECT_EQ(told_of(stopped, story, {{2026, 1, 1}, {2030, 2, 27}}), lines{});
    EXPECT_EQ(told_of(stopped, story, {{2026, 1, 1}, {2030, 2, 28}}), lines{"? study"});
    EXPECT_EQ(told_of(stopped, story, {{2026, 1, 1}, {2030, 8, 31}}), lines{"? study"});
    auto const open = student_deadlines_in(stopped, student_of(story), next_years).value();
    ASSERT_EQ(told(open), lines{"? study"});
    EXPECT_EQ(open[0].missing,
              (std::vector<missing_fact>{
                  {"enrolment", "e1", "/sites/bspu/fell", open_cause::missing},
                  {"joint_programme", "jspu.bspu", "/striking_off_effects", open_cause::missing}}));
    stopped.striking_off_effects =
        fact<effects>::conflicting({falls, {{story_host, story_home, {}}}});
    auto const disputed = student_deadlines_in(stopped, student_of(story), next_years).value();
    ASSERT_EQ(told(disputed), lines{"? study"});
    EXPECT_EQ(disputed[0].missing,
              (std::vector<missing_fact>{{"joint_programme", "jspu.bspu", "/striking_off_effects",
                                          open_cause::conflicting}}));
    stopped.leave_stops_clock = false;
    EXPECT_EQ(told_of(stopped, story, next_years), lines{"2029-08-31 study"});
}

// Home reinstates half a year before the partner does: whether that undid the fall is open.
TEST(student_deadlines, a_fall_that_may_have_been_undone_leaves_open_how_long_leave_was) {
    std::vector<told_event> const story{{{2021, 9, 2}, student_registered{story_host, {}}},
                                        {{2022, 9, 1}, leave_begun{story_host, {}, {}}},
                                        {{2022, 12, 1}, student_struck_off{story_home, {}}},
                                        {{2023, 3, 1}, student_reinstated{story_home, {}}},
                                        {{2023, 9, 1}, student_reinstated{story_host, {}}}};
    joint_programme stopped = programme();
    stopped.leave_stops_clock = true;
    stopped.striking_off_effects = std::vector<striking_off_effect>{{story_home, story_host, {}}};
    auto const open = student_deadlines_in(stopped, student_of(story), next_years).value();
    ASSERT_EQ(told(open), lines{"? study"});
    EXPECT_EQ(open[0].missing, (std::vector<missing_fact>{
                                   {"enrolment", "e1", "/sites/bspu/fell", open_cause::missing}}));
    // September to November are 91 days, and March to August 184 more.
    for (auto const& [day, line] :
         std::vector<std::pair<date, lines>>{{{2029, 11, 29}, {}},
                                             {{2029, 11, 30}, {"? study"}},
                                             {{2029, 12, 1}, {"? study"}}, // it may be over
                                             {{2030, 6, 1}, {"? study"}},
                                             {{2030, 6, 2}, {"? study"}},
                                             {{2030, 6, 3}, {"over ? study"}}}) {
        EXPECT_EQ(told_of(stopped, story, {day, day}), line) << to_string(day);
    }
}

TEST(student_deadlines, an_end_that_nobody_published_is_not_known) {
    auto const open = student_deadlines_in(programme({}), student_of({}), next_years).value();
    EXPECT_EQ(told(open), lines{"? study"});
    EXPECT_EQ(open[0].missing,
              (std::vector<missing_fact>{
                  {"joint_programme", "jspu.bspu", "/longest_duration", open_cause::missing}}));
}

TEST(student_deadlines, count_from_the_first_admission_to_any_study) {
    auto const known = student_deadlines_in(programme(), student_of({}), next_years,
                                            {.first_admitted = date{2019, 9, 2}})
                           .value();
    EXPECT_EQ(told(known), lines{"2027-09-01 study"});
}

TEST(student_deadlines, an_examination_may_be_tried_for_three_years) {
    auto const no_end = programme(fact<duration>::absent());
    told_event const failed{{2025, 7, 8}, attempted(attempt_result::failed)};
    told_event const again{{2026, 2, 1}, attempted(attempt_result::absent)};
    EXPECT_EQ(told_of(no_end, {failed}, next_years), lines{"2028-07-07 examination"});
    EXPECT_EQ(told_of(no_end, {failed, again}, {{2026, 3, 1}, {2031, 1, 1}}),
              lines{"2028-07-07 examination"});
    // Whether the anniversary of the first failure, or the years after the last, still belong to
    // them, no source says.
    EXPECT_EQ(told_of(no_end, {failed}, {{2028, 7, 7}, {2031, 1, 1}}),
              lines{"2028-07-07 examination"});
    EXPECT_EQ(told_of(no_end, {failed}, {{2028, 7, 8}, {2031, 1, 1}}), lines{"? examination"});
    EXPECT_EQ(told_of(no_end, {failed}, {{2028, 7, 9}, {2031, 1, 1}}),
              lines{"over 2028-07-08 examination"});
    EXPECT_EQ(told_of(no_end, {failed, again}, {{2029, 2, 1}, {2031, 1, 1}}),
              lines{"? examination"});
    EXPECT_EQ(told_of(no_end, {failed, again}, {{2029, 2, 2}, {2031, 1, 1}}),
              lines{"over 2029-02-01 examination"});
    told_event const passed{{2026, 7, 8}, attempted(attempt_result::passed)};
    EXPECT_EQ(told_of(no_end, {failed, passed}, {{2026, 8, 1}, {2031, 1, 1}}), lines{});
    EXPECT_EQ(told_of(no_end, {failed, passed}, next_years),
              lines{"2028-07-07 examination"}); // not passed by the day of the question
    told_event const conferred{{2025, 8, 1}, award_conferred{home_award, {}}};
    EXPECT_EQ(told_of(no_end, {failed, conferred}, next_years), lines{});
    EXPECT_EQ(told_of(no_end, {}, next_years), lines{}); // not tried yet
}

TEST(student_deadlines, tries_that_are_not_known_leave_the_day_open) {
    joint_programme of = programme(fact<duration>::absent());
    std::get<final_examination>(of.requirements[0].demand).tries = {};
    auto const open =
        student_deadlines_in(of, student_of({{{2025, 7, 8}, attempted(attempt_result::failed)}}),
                             next_years)
            .value();
    EXPECT_EQ(told(open), lines{"? examination"});
    EXPECT_EQ(open[0].missing,
              (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                          "/requirements/final/tries", open_cause::missing}}));
}

TEST(student_deadlines, the_last_paper_of_a_kind_counts) {
    auto const no_end = programme(fact<duration>::absent());
    auto const issued = [](paper_kind kind, fact<date> until) {
        return told_event{{2025, 1, 1}, paper_issued{kind, std::move(until), {}}};
    };
    EXPECT_EQ(told_of(no_end,
                      {issued(paper_kind::passport, date{2026, 5, 1}),
                       issued(paper_kind::passport, date{2030, 5, 1}),
                       issued(paper_kind::registration, date{2026, 9, 1}),
                       issued(paper_kind::insurance, fact<date>::absent()),
                       issued(paper_kind::visa, date{2025, 12, 31})},
                      next_years),
              (lines{"2026-09-01 paper registration", "2030-05-01 paper passport"}));
    auto const open =
        student_deadlines_in(no_end, student_of({issued(paper_kind::passport, {})}), next_years)
            .value();
    EXPECT_EQ(told(open), lines{"? paper passport"});
    EXPECT_EQ(open[0].missing,
              (std::vector<missing_fact>{
                  {"enrolment", "e1", "/papers/passport/last_day", open_cause::missing}}));
}

TEST(student_deadlines, what_may_end_only_after_the_days_is_not_ahead) {
    std::vector<told_event> const leave{{{2022, 9, 1}, leave_begun{story_home, {}, {}}},
                                        {{2023, 9, 1}, leave_ended{story_home, {}}}};
    joint_programme unknown = programme();
    unknown.leave_stops_clock = {}; // 31 August 2029 or 2030
    EXPECT_EQ(told_of(unknown, leave, {{2026, 1, 1}, {2028, 12, 31}}), lines{});
    EXPECT_EQ(told_of(unknown, leave, {{2026, 1, 1}, {2029, 12, 31}}), lines{"? study"});
    auto const no_end = programme(fact<duration>::absent());
    auto const disputed = fact<date>::conflicting({date{2030, 5, 1}, date{2031, 5, 1}});
    told_event const issued{{2025, 1, 1}, paper_issued{paper_kind::passport, disputed, {}}};
    EXPECT_EQ(told_of(no_end, {issued}, {{2026, 1, 1}, {2028, 12, 31}}), lines{});
    EXPECT_EQ(told_of(no_end, {issued}, next_years), lines{"? paper passport"});
    // By one source it is good no longer, and then by both.
    EXPECT_EQ(told_of(no_end, {issued}, {{2030, 5, 2}, {2030, 12, 31}}), lines{"? paper passport"});
    EXPECT_EQ(told_of(no_end, {issued}, {{2031, 5, 2}, {2031, 12, 31}}),
              lines{"over ? paper passport"});
}

TEST(student_deadlines, who_has_every_award_studies_no_longer) {
    EXPECT_EQ(told_of(programme(), {{{2025, 7, 8}, award_conferred{home_award, {}}}}, next_years),
              lines{});
}

TEST(student_deadlines, who_has_left_has_none) {
    EXPECT_EQ(told_of(programme(), {{{2025, 7, 8}, student_withdrew{{}}}}, next_years), lines{});
}

} // namespace
} // namespace jspu_coop
