// What of a period is to be recognised, under the learning agreement that binds.
#include <jspu_coop/questions/period_recognition.hpp>

#include "support/award_story.hpp"
#include "support/finding_text.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum unit_recognition;
using party = learning_agreement_party;

learning_agreement_proposed proposed(std::vector<std::string> const& abroad) {
    return {story_period, ids<course_id>(abroad), ids<course_id>({"methods"}), {}};
}

learning_agreement_signed signed_by(party by) {
    return {story_period, by, {}};
}

/// Proposed and signed by all three, a day each.
std::vector<enrolment_event> agreed(std::vector<std::string> const& abroad,
                                    std::vector<enrolment_event> more = {}) {
    std::vector<enrolment_event> events{towards_partner(period_step::nominated), proposed(abroad),
                                        signed_by(party::student), signed_by(party::home),
                                        signed_by(party::host)};
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

joint_programme with_partner_year() {
    joint_programme programme = leading_to({}, {});
    programme.placement =
        programme_placement{{{programme_period_id{"home"}, story_home, 1, 6, {}, {}, {}, {}},
                             {story_period, story_host, 7, 8, {}, {}, {}, {}}},
                            {}};
    return programme;
}

period_recognition of(std::vector<enrolment_event> const& events, date const& day = story_end) {
    return period_recognition_on(with_partner_year(), student_with(events), story_period, day, {})
        .value();
}

/// How each course stands: "b.one recognised".
std::vector<std::string> standings(period_recognition const& in) {
    std::vector<std::string> lines;
    for (recognised_unit const& each : in.units) {
        lines.push_back(each.course.str() + " " + to_string(each.standing));
    }
    return lines;
}

using lines = std::vector<std::string>;

// Facts 9, case 46: one failed unit, and the others are recognised all the same.
TEST(period_recognition, one_failed_unit_does_not_undo_the_others) {
    auto const told = of(agreed({"b.one", "b.two", "b.three"},
                                {came(story_host, "b.one", 5), came(story_host, "b.three", 5),
                                 came(story_host, "b.two", 5, attempt_result::failed),
                                 recognises(story_home, {"b.one"}, {"methods"})}));
    EXPECT_EQ(standings(told),
              (lines{"b.one recognised", "b.three to_recognise", "b.two not_passed"}));
    EXPECT_EQ(told.in_full, outcome::not_satisfied);
    EXPECT_EQ(told.replaced, ids<course_id>({"methods"}));
    EXPECT_EQ(told.units[0].counts_as, ids<course_id>({"methods"}));
    EXPECT_EQ(told.units[0].decided_on, enrolment_day(11));
}

// One that is agreed was failed at the host, and one of that name passed at home.
TEST(period_recognition, takes_what_came_of_a_course_at_the_host_alone) {
    auto const told = of(agreed(
        {"one"}, {came(story_host, "one", 5, attempt_result::failed), came(story_home, "one", 5)}));
    EXPECT_EQ(standings(told), lines{"one not_passed"});
    EXPECT_EQ(told.in_full, outcome::not_satisfied);
    EXPECT_EQ(standings(of(agreed({"one"}, {came(story_home, "one", 5)}))),
              lines{"one not_studied"});
}

TEST(period_recognition, is_open_where_sources_place_the_period_at_several_hosts) {
    joint_programme programme = with_partner_year();
    programme_placement elsewhere = programme.placement.value();
    elsewhere.periods[1].site = story_home;
    programme.placement =
        fact<programme_placement>::conflicting({programme.placement.value(), std::move(elsewhere)});
    auto const on = [&](std::vector<enrolment_event> const& events) {
        return period_recognition_on(programme, student_with(events), story_period, story_end, {})
            .value();
    };
    auto const told = on(agreed({"one"}, {came(story_host, "one", 5)}));
    EXPECT_EQ(standings(told), lines{"one not_known"});
    EXPECT_EQ(told.missing, (std::vector<missing_fact>{{"joint_programme", "jspu.bspu",
                                                        "/placement", open_cause::conflicting}}));
    EXPECT_EQ(
        standings(on(agreed({"one"}, {came(story_host, "one", 5), came(story_home, "one", 5)}))),
        lines{"one to_recognise"});
}

TEST(period_recognition, of_all_that_is_agreed_is_in_full) {
    auto const told =
        of(agreed({"b.one", "b.two"}, {came(story_host, "b.one", 5), came(story_host, "b.two", 5),
                                       recognises(story_home, {"b.two"}, {})}));
    EXPECT_EQ(told.in_full, outcome::satisfied);
    EXPECT_EQ(standings(told), (lines{"b.one to_recognise", "b.two refused"}));
}

TEST(period_recognition,
     what_was_decided_together_stands_no_longer_once_one_of_it_is_decided_anew) {
    auto const events =
        agreed({"b.one", "b.two"}, {came(story_host, "b.one", 5), came(story_host, "b.two", 5),
                                    recognises(story_home, {"b.one", "b.two"}, {"methods"}),
                                    recognises(story_home, {"b.two"}, {"practice"})});
    // The events of the story begin on day 3: the group is decided on day 10.
    EXPECT_EQ(standings(of(events, enrolment_day(10))),
              (lines{"b.one recognised", "b.two recognised"}));
    auto const anew = of(events);
    EXPECT_EQ(standings(anew), (lines{"b.one to_recognise", "b.two recognised"}));
    EXPECT_TRUE(anew.units[0].counts_as.empty());
    EXPECT_FALSE(anew.units[0].decided_on);
    EXPECT_EQ(anew.units[1].counts_as, ids<course_id>({"practice"}));
    EXPECT_EQ(anew.units[1].decided_on, enrolment_day(11));
}

TEST(period_recognition, without_an_agreement_nothing_has_to_be_recognised) {
    auto const told =
        of({came(story_host, "b.one", 5), came(story_host, "b.two", 5),
            came(story_home, "methods", 5), recognises(story_home, {"b.two"}, {"practice"})});
    EXPECT_EQ(told.in_full, outcome::not_applicable);
    EXPECT_EQ(standings(told), (lines{"b.one not_agreed", "b.two recognised"}));
    EXPECT_FALSE(told.is_change_open);
}

TEST(period_recognition, an_agreement_that_one_has_not_signed_binds_nobody) {
    std::vector<enrolment_event> events = agreed({"b.one"});
    events.pop_back();
    events.push_back(came(story_host, "b.one", 5));
    auto const told = of(events);
    EXPECT_EQ(told.in_full, outcome::not_applicable);
    EXPECT_EQ(standings(told), lines{"b.one not_agreed"});
    EXPECT_TRUE(told.is_change_open);
    EXPECT_EQ(told.not_signed, std::vector{party::host});
}

TEST(period_recognition, a_change_binds_from_the_day_on_which_the_last_has_signed) {
    auto const events = agreed(
        {"b.one"}, {came(story_host, "b.one", 5), came(story_host, "b.two", 5), proposed({"b.two"}),
                    signed_by(party::student), signed_by(party::host), signed_by(party::home)});
    // The events of the story begin on day 3: the change is signed by home on day 13.
    auto const before = of(events, enrolment_day(12));
    EXPECT_EQ(standings(before), (lines{"b.one to_recognise", "b.two not_agreed"}));
    EXPECT_TRUE(before.is_change_open);
    EXPECT_EQ(before.not_signed, std::vector{party::home});
    auto const after = of(events, enrolment_day(13));
    EXPECT_EQ(standings(after), (lines{"b.two to_recognise", "b.one not_agreed"}));
    EXPECT_FALSE(after.is_change_open);
}

TEST(period_recognition, is_open_where_a_result_is_not_known) {
    course_result unknown = came(story_host, "b.two", 5);
    unknown.attempt.result = {};
    auto const told = of(agreed({"b.one", "b.two"}, {came(story_host, "b.one", 5), unknown}));
    EXPECT_EQ(told.in_full, outcome::undetermined);
    EXPECT_EQ(standings(told), (lines{"b.one to_recognise", "b.two not_known"}));
    EXPECT_EQ(told.missing, (std::vector<missing_fact>{{"enrolment", "e1", "/courses/b.two/passed",
                                                        open_cause::missing}}));

    auto const with_a_failed = of(agreed(
        {"b.one", "b.two"}, {came(story_host, "b.one", 5, attempt_result::failed), unknown}));
    EXPECT_EQ(with_a_failed.in_full, outcome::not_satisfied);
    EXPECT_TRUE(with_a_failed.missing.empty());
}

TEST(period_recognition, tells_what_goes_on_and_what_was_not_studied) {
    auto const told =
        of(agreed({"b.one", "b.two"}, {came(story_host, "b.one", 5, attempt_result::in_progress)}));
    EXPECT_EQ(standings(told), (lines{"b.one in_progress", "b.two not_studied"}));
    EXPECT_EQ(told.in_full, outcome::not_satisfied);
}

TEST(period_recognition, is_told_as_findings) {
    auto const told =
        of(agreed({"b.one", "b.two"}, {came(story_host, "b.one", 5), came(story_host, "b.three", 5),
                                       proposed({"b.three"}), signed_by(party::student)}));
    EXPECT_EQ(lines_of(explanation_of(told)),
              "period_recognition.in_full: not_satisfied, day 2027-01-01, period partner_year\n"
              "  period_recognition.to_recognise: satisfied, courses b.one\n"
              "  period_recognition.not_studied: not_satisfied, courses b.two\n"
              "  period_recognition.not_agreed: not_satisfied, courses b.three\n"
              "  period_recognition.change_open: not_applicable, by home host\n");
}

TEST(period_recognition, refuses_a_grade_that_is_not_on_its_scale) {
    course_result result = came(story_host, "b.one", 5);
    result.attempt.result = {};
    result.attempt.grade = grade{grade_scale_id{"five"}, "17"};
    std::vector<grade_scale> const scales{
        {grade_scale_id{"five"},
         text{{"en", "Five"}},
         {},
         mark_list{{{"5", true, decimal{5}, {}}, {"2", false, decimal{2}, {}}}, {}, {}},
         citation{"Order", {}, {}}}};
    EXPECT_EQ(code_of_refusal(period_recognition_on(with_partner_year(), student_with({result}),
                                                    story_period, story_end, scales)),
              "grade.not_on_scale");
}

} // namespace
} // namespace jspu_coop
