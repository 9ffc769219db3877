// Passing to the next year and to the partner year, in stories that can be judged by hand.
#include <jspu_coop/questions/passage.hpp>

#include "support/passage_story.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;
using lines = std::vector<std::string>;

/// 36 credits of a 3 and 24 of a 2: an average of 2.6 with debts.
std::vector<dated_event> good_average_with_debts() {
    return {marked_at_home("methods", 36, "3"), marked_at_home("theory", 24, "2")};
}

dated_event on_leave_at_home(date const& from) {
    return {from, leave_begun{story_home, leave_ground::health, {}}};
}

dated_event step_on(date const& day, period_step step) {
    return {day, towards_partner(step)};
}

// --- To the next year

TEST(passage_to_a_year, is_judged_by_the_rule_of_the_institution) {
    auto const programme = placed(three_and_one());
    auto const made =
        to_next_year(placed(two_one_one()), third_year({marked_at_home("methods", 6, "3")}));
    EXPECT_EQ(made.result, undetermined) << "the third year is the partner's here";
    auto const at_home = to_next_year(programme, third_year({marked_at_home("methods", 6, "3")}));
    EXPECT_EQ(at_home.result, satisfied);
    EXPECT_EQ(at_home.year, 4);
    EXPECT_FALSE(at_home.period);
    ASSERT_EQ(at_home.rules.size(), 1U);
    EXPECT_EQ(at_home.rules[0].promoted, story_home);
    EXPECT_TRUE(at_home.rules[0].on.is_absent());
    EXPECT_EQ(at_home.rules[0].judged.at(0).reference_day, passage_day);
    EXPECT_EQ(to_next_year(programme, third_year({marked_at_home("methods", 6, "2")})).result,
              not_satisfied);
    EXPECT_TRUE(at_home.missing.empty());
}

TEST(passage_to_a_year, is_open_until_a_mark_is_there) {
    auto const made = to_next_year(placed(three_and_one()), third_year());
    EXPECT_EQ(made.result, undetermined) << "a mark of the year may still come";
    EXPECT_EQ(missing_of(made.missing), lines{"enrolment /history"});
    EXPECT_EQ(made.rules[0].outlook, (std::vector<passage_outlook>{{{}, not_satisfied}}));
    auto closed = story_passage();
    closed.results_are_in = true;
    EXPECT_EQ(to_next_year(placed(three_and_one()), third_year(), closed).result, not_satisfied)
        << "there is no average, which is less than any";
    course_result unknown = came(story_home, "methods", 6);
    unknown.attempt.year = academic_year{2023, 2024};
    unknown.attempt.result = {};
    unknown.attempt.grade = {};
    auto const open = to_next_year(placed(three_and_one()), third_year({{{2024, 6, 1}, unknown}}));
    EXPECT_EQ(open.result, undetermined);
    EXPECT_FALSE(open.missing.empty());
}

TEST(passage_to_a_year, needs_the_rule_of_each_institution_of_the_year) {
    programme_placement const switching{{spent_at(programme_period_id{"first"}, story_home, 1, 5),
                                         spent_at(story_period, story_host, 6, 8)},
                                        {}};
    auto by = story_passage();
    by.results_are_in = true;
    auto const student = third_year({marked_at_home("methods", 6, "3")});
    auto const open = to_next_year(placed(switching), student, by);
    EXPECT_EQ(open.result, undetermined);
    EXPECT_EQ(missing_of(open.missing), lines{"party /promotion"});
    EXPECT_EQ(open.missing[0].id, story_host.str());
    ASSERT_EQ(open.rules.size(), 2U);
    EXPECT_FALSE(open.rules[0].policy) << "the host, bspu, stands before jspu";
    EXPECT_TRUE(open.rules[1].policy);
    by.promotion.push_back({story_host, rule_with("promotion", "floor", "3")});
    EXPECT_EQ(to_next_year(placed(switching), student, by).result, satisfied);
    // A "no" at home decides, whatever the partner asks for.
    by.promotion.pop_back();
    EXPECT_EQ(
        to_next_year(placed(switching), third_year({marked_at_home("methods", 6, "2")}), by).result,
        not_satisfied);
}

TEST(passage_to_a_year, of_the_partner_is_not_for_the_rule_at_home) {
    auto const student = third_year({marked_at_home("methods", 6, "2")});
    auto by = story_passage();
    by.results_are_in = true;
    auto const open = to_next_year(placed(two_one_one()), student, by);
    EXPECT_EQ(open.result, undetermined);
    EXPECT_EQ(missing_of(open.missing), lines{"party /promotion"});
    by.promotion.push_back({story_host, {referred_policy_id{"cohort"}, {}}});
    EXPECT_EQ(to_next_year(placed(two_one_one()), student, by).result, satisfied)
        << "one debt of five";
}

// Leave ends with a fall: who was struck off at the partner while on leave at home is one of the
// two at home, and may pass as neither.
TEST(passage_to_a_year, of_who_fell_while_on_leave_is_refused_for_the_fall) {
    auto programme = placed(three_and_one());
    auto const student = third_year({{{2023, 9, 1}, student_registered{story_host, {}}},
                                     on_leave_at_home({2024, 3, 1}),
                                     {{2024, 4, 1}, student_struck_off{story_host, {}}}});
    programme.striking_off_effects = fact<std::vector<striking_off_effect>>::absent();
    auto const alone = to_next_year(programme, student);
    EXPECT_EQ(alone.result, not_satisfied);
    EXPECT_EQ(check_of(alone, "passage.not_on_leave")->result, not_satisfied);
    EXPECT_EQ(check_of(alone, "passage.not_struck_off")->result, satisfied);
    programme.striking_off_effects = std::vector{striking_off_effect{story_host, story_home, {}}};
    auto const fallen = to_next_year(programme, student);
    EXPECT_EQ(fallen.result, not_satisfied);
    EXPECT_EQ(check_of(fallen, "passage.not_on_leave")->result, satisfied);
    EXPECT_EQ(check_of(fallen, "passage.not_struck_off")->result, not_satisfied);
    programme.striking_off_effects = {};
    auto const open = to_next_year(programme, student);
    EXPECT_EQ(open.result, not_satisfied) << "whichever it is";
    EXPECT_EQ(check_of(open, "passage.not_on_leave")->result, undetermined);
    EXPECT_EQ(check_of(open, "passage.not_struck_off")->result, undetermined);
    EXPECT_TRUE(open.missing.empty());
}

TEST(passage_to_a_year, is_not_for_who_is_on_leave_or_struck_off_there) {
    auto const programme = placed(three_and_one());
    auto const on_leave = to_next_year(
        programme, third_year({marked_at_home("methods", 6, "3"), on_leave_at_home({2024, 6, 2})}));
    EXPECT_EQ(on_leave.result, not_satisfied);
    EXPECT_EQ(check_of(on_leave, "passage.not_on_leave")->result, not_satisfied);
    auto const off =
        to_next_year(programme, third_year({marked_at_home("methods", 6, "3"),
                                            {{2024, 6, 2}, student_struck_off{story_home, {}}}}));
    EXPECT_EQ(off.result, not_satisfied);
    EXPECT_EQ(check_of(off, "passage.not_struck_off")->result, not_satisfied);
}

TEST(passage_to_a_year, is_not_for_who_is_not_enrolled) {
    auto const programme = placed(three_and_one());
    for (enrolment const& student :
         {new_enrolment(), third_year({{{2024, 6, 2}, student_withdrew{{}}}}),
          third_year({{{2024, 6, 2}, student_transferred{party_id{"tsul"}, {}}}})}) {
        auto const made = to_next_year(programme, student);
        EXPECT_EQ(made.result, not_satisfied);
        EXPECT_EQ(check_of(made, "passage.enrolled")->result, not_satisfied);
        EXPECT_EQ(to_partner(programme, student).result, not_satisfied);
        EXPECT_EQ(to_next_year(placed({}), student).result, not_satisfied);
        EXPECT_EQ(to_partner(placed({}), student).result, not_satisfied);
    }
    EXPECT_EQ(to_next_year(programme, new_enrolment()).year, 1);
}

TEST(passage_to_a_year, is_not_asked_after_the_last) {
    auto const programme = placed(three_and_one());
    auto const student = third_year({{{2024, 6, 10}, student_promoted{4, true, {}}}});
    auto const made = to_next_year(programme, student);
    EXPECT_EQ(made.result, not_applicable);
    EXPECT_FALSE(made.year);
    EXPECT_TRUE(made.rules.empty());
    EXPECT_EQ(check_of(made, "passage.last_year")->result, not_applicable);
    // Whoever left has not to wait for the plan to hear "no".
    auto const gone = third_year(
        {{{2024, 6, 10}, student_promoted{4, true, {}}}, {{2024, 6, 11}, student_withdrew{{}}}});
    EXPECT_EQ(to_next_year(programme, gone).result, not_satisfied);
    EXPECT_FALSE(to_next_year(programme, gone).year);
}

TEST(passage_to_a_year, may_be_beyond_a_plan_that_is_not_known) {
    std::vector<dated_event> const on_leave{{{2024, 6, 10}, student_promoted{4, true, {}}},
                                            on_leave_at_home({2024, 6, 11})};
    auto const made = to_next_year(placed({}), third_year(on_leave));
    EXPECT_EQ(made.result, undetermined) << "by a plan of four years it is not applicable";
    EXPECT_EQ(missing_of(made.missing), lines{"joint_programme /placement"});
    auto const nowhere = to_next_year(placed(fact<programme_placement>::absent()), third_year());
    EXPECT_EQ(nowhere.result, undetermined);
    EXPECT_EQ(missing_of(nowhere.missing), lines{"joint_programme /placement"});
}

TEST(passage_to_a_year, by_sources_that_disagree_holds_where_it_does_by_each) {
    auto const disputed = fact<programme_placement>::conflicting({three_and_one(), two_one_one()});
    auto const open =
        to_next_year(placed(disputed), third_year({marked_at_home("methods", 6, "3")}));
    EXPECT_EQ(open.result, undetermined);
    EXPECT_EQ(missing_of(open.missing), (lines{"joint_programme /placement", "party /promotion"}));
    EXPECT_EQ(open.missing[0].cause, open_cause::conflicting);
    auto const off = to_next_year(placed(disputed),
                                  third_year({{{2024, 6, 2}, student_struck_off{story_home, {}}}}));
    EXPECT_EQ(off.result, not_satisfied);
    programme_placement const shorter{{spent_at(programme_period_id{"first"}, story_home, 1, 6)},
                                      {}};
    auto const last =
        to_next_year(placed(fact<programme_placement>::conflicting({three_and_one(), shorter})),
                     third_year({marked_at_home("methods", 6, "3")}));
    EXPECT_EQ(last.result, undetermined);
    EXPECT_EQ(check_of(last, "passage.last_year")->result, undetermined)
        << "by one source alone the third year is the last";
    EXPECT_EQ(last.year, 4);
}

TEST(passage_to_a_year, is_open_without_the_policy) {
    auto by = story_passage();
    by.promotion[0].policy.policy = referred_policy_id{"nobody.has_it"};
    auto const made = to_next_year(placed(three_and_one()), third_year(), by);
    EXPECT_EQ(made.result, undetermined);
    EXPECT_EQ(missing_of(made.missing), lines{"policy /versions"});
    EXPECT_EQ(made.missing[0].id, "nobody.has_it");
}

TEST(passage_to_a_year, refuses_a_floor_that_may_not_be_set) {
    auto by = story_passage();
    by.promotion.insert(by.promotion.begin(), {story_host, rule_with("promotion", "floor", "3")});
    for (char const* const floor : {"2.3", "3.1"}) {
        by.promotion[1].policy = rule_with("promotion", "floor", floor);
        auto const made = may_pass_year(placed(three_and_one()), third_year(), passage_day, by);
        EXPECT_EQ(code_of_refusal(made), "policy.out_of_range");
        EXPECT_EQ(path_of_refusal(made), "/promotion/1/policy/settings/0/value");
    }
    by.promotion[1].policy = {referred_policy_id{"promotion"}, {}};
    auto const unset = may_pass_year(placed(three_and_one()), third_year(), passage_day, by);
    EXPECT_EQ(code_of_refusal(unset), "policy.parameter_not_supplied");
    EXPECT_EQ(path_of_refusal(unset), "/promotion/1/policy/parameters");
}

TEST(passage_to_a_year, takes_what_is_supplied_and_waived) {
    auto by = story_passage();
    by.promotion[0].policy = {referred_policy_id{"promotion"}, {}};
    by.supplied = {
        {policy_id{"no_debts"}, {}, {}},
        {policy_id{"promotion"},
         {{policy_id{"promotion"}, policy_parameter_id{"floor"}, ratio_value{3, "gpa_uz_5"}}},
         {}}};
    auto const programme = placed(three_and_one());
    auto const student = third_year(good_average_with_debts());
    EXPECT_EQ(to_next_year(programme, student, by).result, not_satisfied) << "2.6 is less than 3";
    by.supplied[1].waivers = {{policy_id{"promotion"},
                               policy_requirement_id{"average"},
                               act{act_kind::order, "7", date{2024, 6, 1}, {}, {}},
                               "Illness",
                               {}}};
    EXPECT_EQ(to_next_year(programme, student, by).result, satisfied);
    // What is wrong with it is told where it stands.
    by.supplied[1].waivers[0].reason.clear();
    EXPECT_EQ(path_of_refusal(may_pass_year(programme, student, passage_day, by)),
              "/supplied/1/waivers/0/reason");
    by.supplied[1].waivers.clear();
    by.supplied[1].parameters[0].value = ratio_value{4, "gpa_uz_5"};
    auto const high = may_pass_year(programme, student, passage_day, by);
    EXPECT_EQ(code_of_refusal(high), "policy.out_of_range");
    EXPECT_EQ(path_of_refusal(high), "/supplied/1/parameters/0/value/number");
}

TEST(passage_to_a_year, takes_what_else_is_known) {
    auto by = story_passage();
    by.known = row_of(by.policies, {{"gpa.of_5", ratio_value{2, "gpa_uz_5"}}});
    auto const programme = placed(three_and_one());
    auto const student = third_year({marked_at_home("methods", 6, "3")});
    EXPECT_EQ(to_next_year(programme, student, by).result, not_satisfied);
    by.known = row_of(by.policies, {});
    EXPECT_EQ(to_next_year(programme, student, by).result, satisfied);
    fact_schema other = *by.policies.schema();
    other.facts.pop_back();
    by.known = fact_row{std::make_shared<fact_schema const>(other)};
    auto const refused = may_pass_year(programme, student, passage_day, by);
    EXPECT_EQ(code_of_refusal(refused), "policy.row_schema");
    EXPECT_EQ(path_of_refusal(refused), "/known");
}

TEST(passage_to_a_year, is_not_governed_by_a_rule_of_nobody) {
    auto by = story_passage();
    by.promotion[0].policy = {referred_policy_id{"cohort"}, {}};
    auto const early = told_on({{{1999, 9, 1}, student_admitted{academic_year{1999, 2000}, 1, {}}},
                                {{1999, 9, 1}, student_registered{story_home, {}}}});
    auto const made = to_next_year(placed(three_and_one()), early, by, {2000, 6, 1});
    EXPECT_EQ(made.result, not_applicable) << "no version of the rule was in force";
    EXPECT_EQ(made.year, 2);
    EXPECT_EQ(made.rules.at(0).met, not_applicable);
    auto const left = told_on({{{1999, 9, 1}, student_admitted{academic_year{1999, 2000}, 1, {}}},
                               {{1999, 9, 1}, student_registered{story_home, {}}},
                               {{2000, 1, 1}, leave_begun{story_home, {}, {}}}});
    EXPECT_EQ(to_next_year(placed(three_and_one()), left, by, {2000, 6, 1}).result, not_satisfied);
}

// --- The longest duration

enrolment since_2016(std::vector<dated_event> const& more = {}) {
    std::vector<dated_event> events{
        {{2016, 9, 1}, student_admitted{academic_year{2016, 2017}, 1, {}}},
        {{2016, 9, 1}, student_registered{story_home, {}}}};
    events.insert(events.end(), more.begin(), more.end());
    return told_on(events);
}

joint_programme of_eight_years(fact<bool> leave_stops_clock = {}) {
    auto made = placed(three_and_one());
    made.longest_duration = duration{8, duration_unit::years};
    made.leave_stops_clock = std::move(leave_stops_clock);
    return made;
}

finding in_time(joint_programme const& programme, enrolment const& student, date const& day,
                passage_terms const& by = story_passage()) {
    return *check_of(to_next_year(programme, student, by, day), "passage.in_time");
}

TEST(passage_in_time, ends_with_the_eighth_year) {
    auto const programme = of_eight_years();
    EXPECT_EQ(in_time(programme, since_2016(), {2024, 8, 31}).result, satisfied);
    finding const over = in_time(programme, since_2016(), {2024, 9, 1});
    EXPECT_EQ(over.result, not_satisfied);
    EXPECT_EQ(over.values.at("required"), (shown_values{date{2024, 8, 31}}));
    EXPECT_EQ(to_next_year(programme, since_2016(), story_passage(), {2024, 9, 1}).result,
              not_satisfied);
    EXPECT_EQ(in_time(placed(three_and_one()), since_2016(), {2050, 1, 1}).result, not_applicable);
}

TEST(passage_in_time, depends_on_whether_leave_counts) {
    // Leave of 365 days.
    auto const student =
        since_2016({{{2018, 9, 1}, leave_begun{story_home, leave_ground::military_service, {}}},
                    {{2019, 9, 1}, leave_ended{story_home, {}}}});
    EXPECT_EQ(in_time(of_eight_years(false), student, {2024, 9, 1}).result, not_satisfied);
    EXPECT_EQ(in_time(of_eight_years(true), student, {2025, 8, 31}).result, satisfied);
    EXPECT_EQ(in_time(of_eight_years(true), student, {2025, 9, 1}).result, not_satisfied);
    EXPECT_EQ(in_time(of_eight_years(), student, {2024, 8, 31}).result, satisfied);
    EXPECT_EQ(in_time(of_eight_years(), student, {2025, 9, 1}).result, not_satisfied);
    for (auto const& unknown :
         {fact<bool>{}, fact<bool>::absent(), fact<bool>::conflicting({true, false})}) {
        finding const open = in_time(of_eight_years(unknown), student, {2025, 8, 31});
        EXPECT_EQ(open.result, undetermined);
        EXPECT_EQ(missing_of(open.missing), lines{"joint_programme /leave_stops_clock"});
    }
}

TEST(passage_in_time, is_not_moved_by_leave_that_comes_too_late) {
    auto const student = since_2016({{{2024, 10, 1}, leave_begun{story_home, {}, {}}}});
    finding const over = in_time(of_eight_years(true), student, {2025, 3, 1});
    EXPECT_EQ(over.result, not_satisfied);
    EXPECT_EQ(over.values.at("required"), (shown_values{date{2024, 8, 31}}));
}

TEST(passage_in_time, counts_leave_no_longer_than_the_student_is_there) {
    // On leave for 30 days, then gone for years: that was no leave.
    for (enrolment_event const& gone :
         std::vector<enrolment_event>{student_withdrew{{}}, student_struck_off{story_home, {}},
                                      student_transferred{party_id{"tsul"}, {}}}) {
        std::vector<dated_event> events{{{2017, 3, 1}, leave_begun{story_home, {}, {}}},
                                        {{2017, 3, 31}, gone}};
        if (!std::holds_alternative<student_transferred>(gone)) {
            events.push_back({{2020, 9, 1}, student_reinstated{story_home, {}}});
        }
        auto const student = since_2016(events);
        EXPECT_EQ(in_time(of_eight_years(true), student, {2024, 9, 30}).result, satisfied);
        EXPECT_EQ(in_time(of_eight_years(true), student, {2024, 10, 1}).result, not_satisfied);
    }
}

TEST(passage_in_time, is_counted_from_the_first_admission) {
    auto by = story_passage();
    auto const transferred_in =
        told_on({{{2021, 9, 1}, student_admitted{academic_year{2021, 2022}, 3, {}}},
                 {{2021, 9, 1}, student_registered{story_home, {}}}});
    finding const open = in_time(of_eight_years(), transferred_in, {2024, 9, 1}, by);
    EXPECT_EQ(open.result, undetermined);
    EXPECT_EQ(missing_of(open.missing), lines{"enrolment /first_admitted"});
    EXPECT_EQ(in_time(of_eight_years(), transferred_in, {2029, 8, 31}, by).result, undetermined);
    EXPECT_EQ(in_time(of_eight_years(), transferred_in, {2029, 9, 1}, by).result, not_satisfied)
        << "the first admission was no later than that to the programme";
    by.first_admitted = date{2016, 9, 1};
    EXPECT_EQ(in_time(of_eight_years(), transferred_in, {2024, 9, 1}, by).result, not_satisfied);
    EXPECT_EQ(in_time(of_eight_years(), transferred_in, {2024, 8, 31}, by).result, satisfied);
    by.first_admitted = fact<date>::conflicting({{2016, 9, 1}, {2017, 9, 1}});
    EXPECT_EQ(in_time(of_eight_years(), transferred_in, {2024, 8, 31}, by).result, satisfied);
    EXPECT_EQ(in_time(of_eight_years(), transferred_in, {2024, 9, 1}, by).result, undetermined);
    EXPECT_EQ(in_time(of_eight_years(), transferred_in, {2025, 9, 1}, by).result, not_satisfied);
}

TEST(passage_in_time, of_an_unpublished_limit_is_at_least_the_plan) {
    auto programme = placed(three_and_one());
    programme.longest_duration = {};
    EXPECT_EQ(in_time(programme, since_2016(), {2020, 8, 31}).result, satisfied);
    finding const open = in_time(programme, since_2016(), {2020, 9, 1});
    EXPECT_EQ(open.result, undetermined);
    EXPECT_EQ(missing_of(open.missing), lines{"joint_programme /longest_duration"});
}

// --- To a period

TEST(passage_to_a_period, is_another_question_than_the_next_year) {
    auto const programme = placed(three_and_one({gate_without_debts(gate_day::first_day)}));
    auto const student = third_year(good_average_with_debts());
    EXPECT_EQ(to_next_year(programme, student).result, satisfied) << "2.6 is above the floor";
    auto const made = to_partner(programme, student, story_passage(), partner_year_begins);
    EXPECT_EQ(made.result, not_satisfied) << "theory is failed";
    EXPECT_EQ(made.period, story_period);
    EXPECT_FALSE(made.year);
    ASSERT_EQ(made.rules.size(), 1U);
    EXPECT_EQ(made.rules[0].met, not_satisfied);
    EXPECT_EQ(made.rules[0].on, fact{gate_day::first_day});
    EXPECT_FALSE(made.rules[0].promoted);
    EXPECT_EQ(to_partner(programme, third_year({marked_at_home("methods", 6, "3")}),
                         story_passage(), partner_year_begins)
                  .result,
              satisfied);
}

TEST(passage_to_a_period, without_gates_takes_a_student_in_time_for_it) {
    auto const programme = placed(three_and_one());
    EXPECT_EQ(to_partner(programme, third_year()).result, satisfied);
    auto const second_year = told_on({{{2022, 9, 1}, student_admitted{{2022, 2023}, 1, {}}},
                                      {{2022, 9, 1}, student_registered{story_home, {}}},
                                      {{2023, 7, 1}, student_promoted{2, false, {}}}});
    auto const early = to_partner(programme, second_year);
    EXPECT_EQ(early.result, not_satisfied);
    EXPECT_EQ(check_of(early, "passage.turn")->values.at("shortfall"),
              (shown_values{std::int64_t{1}}));
    EXPECT_EQ(to_partner(placed(two_one_one()), second_year).result, satisfied);
    programme_placement gates_unknown = three_and_one();
    gates_unknown.periods[1].gates = {};
    auto const open = to_partner(placed(gates_unknown), third_year());
    EXPECT_EQ(open.result, undetermined);
    EXPECT_EQ(missing_of(open.missing),
              lines{"joint_programme /placement/periods/partner_year/gates"});
    EXPECT_EQ(to_partner(placed(gates_unknown), second_year).result, not_satisfied);
}

TEST(passage_to_a_period, is_not_for_who_is_on_leave_anywhere) {
    auto const programme = placed(three_and_one());
    auto const made = to_partner(programme, third_year({on_leave_at_home({2024, 6, 2})}));
    EXPECT_EQ(made.result, not_satisfied);
    EXPECT_EQ(check_of(made, "passage.enrolled")->result, satisfied) << "enrolled, not departing";
    EXPECT_EQ(to_partner(programme, third_year({on_leave_at_home({2024, 6, 2}),
                                                {{2024, 6, 19}, leave_ended{story_home, {}}}}))
                  .result,
              satisfied)
        << "judged anew on return";
    std::vector<dated_event> const at_host{{{2023, 9, 1}, student_registered{story_host, {}}},
                                           {{2023, 9, 2}, leave_begun{story_host, {}, {}}}};
    EXPECT_EQ(to_partner(programme, third_year(at_host)).result, not_satisfied);
    EXPECT_EQ(to_partner(placed({}), third_year(at_host)).result, not_satisfied);
}

TEST(passage_to_a_period, needs_a_new_nomination_where_one_was_refused) {
    auto const programme = placed(three_and_one());
    for (period_step const out :
         {period_step::nomination_refused, period_step::nomination_withdrawn}) {
        auto const student = third_year(
            {step_on({2024, 5, 1}, period_step::nominated), step_on({2024, 5, 20}, out)});
        EXPECT_EQ(to_partner(programme, student).result, not_satisfied);
        EXPECT_EQ(to_partner(placed({}), student).result, not_satisfied);
    }
    EXPECT_EQ(
        to_partner(programme, third_year({step_on({2024, 5, 1}, period_step::nominated)})).result,
        satisfied);
}

TEST(passage_to_a_period, is_not_asked_of_who_has_gone) {
    std::vector<dated_event> gone{step_on({2024, 5, 1}, period_step::nominated),
                                  step_on({2024, 5, 2}, period_step::accepted),
                                  step_on({2024, 5, 3}, period_step::departed)};
    for (fact<programme_placement> const& placement :
         {fact{three_and_one()}, fact<programme_placement>{}}) {
        EXPECT_EQ(to_partner(placed(placement), third_year(gone)).result, not_applicable);
    }
    // Leave there does not make a "no" of it, whether the plan is known or not.
    gone.push_back({{2024, 5, 4}, student_registered{story_host, {}}});
    gone.push_back({{2024, 5, 5}, leave_begun{story_home, {}, {}}});
    for (fact<programme_placement> const& placement :
         {fact{three_and_one()}, fact<programme_placement>{}}) {
        EXPECT_EQ(to_partner(placed(placement), third_year(gone)).result, not_applicable);
    }
}

TEST(passage_to_a_period, refuses_one_that_is_not_there) {
    auto const made = may_pass_period(placed(three_and_one()), third_year(),
                                      programme_period_id{"moon"}, passage_day, story_passage());
    EXPECT_EQ(code_of_refusal(made), "enrolment.period_unknown");
    auto const open = may_pass_period(placed({}), third_year(), programme_period_id{"moon"},
                                      passage_day, story_passage());
    EXPECT_EQ(open->result, undetermined);
    EXPECT_EQ(missing_of(open->missing), lines{"joint_programme /placement"});
}

TEST(passage_to_a_period, that_one_source_does_not_have_is_open) {
    programme_placement const other{{spent_at(programme_period_id{"all"}, story_home, 1, 8)}, {}};
    auto const made = to_partner(
        placed(fact<programme_placement>::conflicting({three_and_one(), other})), third_year());
    EXPECT_EQ(made.result, undetermined);
    EXPECT_EQ(missing_of(made.missing), lines{"joint_programme /placement"});
    EXPECT_EQ(made.missing[0].cause, open_cause::conflicting);
}

TEST(passage_to_a_period, names_the_placement_where_a_check_depends_on_it) {
    auto const second_year = told_on({{{2022, 9, 1}, student_admitted{{2022, 2023}, 1, {}}},
                                      {{2022, 9, 1}, student_registered{story_home, {}}},
                                      {{2023, 7, 1}, student_promoted{2, false, {}}}});
    auto const made =
        to_partner(placed(fact<programme_placement>::conflicting({three_and_one(), two_one_one()})),
                   second_year);
    EXPECT_EQ(made.result, undetermined);
    finding const& turn = *check_of(made, "passage.turn");
    EXPECT_EQ(turn.result, undetermined);
    EXPECT_EQ(missing_of(turn.missing), lines{"joint_programme /placement"});
}

// --- Gates and their days

/// A failed course, passed on 5 July at the second attempt.
std::vector<dated_event> debt_until_july() {
    auto again = came(story_home, "theory", 6);
    again.attempt.number = 2;
    again.attempt.year = academic_year{2023, 2024};
    return {{{2024, 6, 1}, came(story_home, "theory", 6, attempt_result::failed)},
            {{2024, 7, 5}, again}};
}

passage_terms with_days(std::vector<gate_date> days) {
    auto made = story_passage();
    made.days = std::move(days);
    return made;
}

TEST(passage_by_a_gate, is_judged_on_its_day) {
    auto const student = third_year(debt_until_july());
    auto const by = with_days({{gate_day::application, {2024, 5, 1}},
                               {gate_day::nomination, {2024, 6, 10}},
                               {gate_day::last_day_before, {2024, 7, 6}},
                               {gate_day::first_day, partner_year_begins}});
    for (auto const& [day, expected] : std::vector<std::pair<gate_day, outcome>>{
             {gate_day::application, satisfied}, // before the course was failed
             {gate_day::nomination, not_satisfied},
             {gate_day::last_day_before, satisfied},
             {gate_day::first_day, satisfied}}) {
        auto const made = to_partner(placed(three_and_one({gate_without_debts(day)})), student, by,
                                     partner_year_begins);
        EXPECT_EQ(made.result, expected) << to_string(day);
        EXPECT_EQ(made.rules[0].judged.at(0).reference_day, partner_year_begins)
            << "the version is that of the first day of the stay";
    }
}

TEST(passage_by_a_gate, of_a_day_to_come_sees_nothing_that_takes_effect_later) {
    auto const programme = placed(three_and_one({gate_without_debts(gate_day::first_day)}));
    auto const student = third_year(debt_until_july());
    for (auto const& [day, stands] : std::vector<std::pair<date, outcome>>{
             {passage_day, not_satisfied}, {{2024, 7, 5}, satisfied}, {{2024, 8, 31}, satisfied}}) {
        auto const made = to_partner(programme, student, story_passage(), day);
        EXPECT_EQ(made.result, undetermined)
            << "in June it is a debt, and in August another may be";
        EXPECT_EQ(missing_of(made.missing), lines{"enrolment /history"});
        EXPECT_EQ(made.rules.at(0).outlook,
                  (std::vector<passage_outlook>{{partner_year_begins, stands}}));
        EXPECT_EQ(made.rules[0].judged.at(0).result, stands);
    }
    auto const on_its_day = to_partner(programme, student, story_passage(), partner_year_begins);
    EXPECT_EQ(on_its_day.result, satisfied);
    EXPECT_TRUE(on_its_day.rules[0].outlook.empty());
}

TEST(passage_by_a_gate, of_an_unpublished_day_holds_where_it_does_on_each) {
    std::vector<gate_date> const days{{gate_day::application, {2024, 6, 2}},
                                      {gate_day::nomination, {2024, 6, 10}},
                                      {gate_day::last_day_before, {2024, 7, 6}},
                                      {gate_day::first_day, partner_year_begins}};
    for (auto const& unpublished : {fact<gate_day>{}, fact<gate_day>::absent()}) {
        auto const programme = placed(three_and_one({gate_without_debts(unpublished)}));
        auto const clear =
            to_partner(programme, third_year(), with_days(days), partner_year_begins);
        EXPECT_EQ(clear.result, satisfied) << "on all four days";
        EXPECT_EQ(clear.rules[0].judged.size(), 4U);
        EXPECT_TRUE(clear.rules[0].missing.empty());
        auto const early = to_partner(programme, third_year(), with_days(days), {2024, 8, 1});
        EXPECT_EQ(early.result, undetermined) << "the first day may be the day that counts";
        EXPECT_EQ(early.rules[0].outlook,
                  (std::vector<passage_outlook>{{partner_year_begins, satisfied}}));
        auto const open = to_partner(programme, third_year(debt_until_july()), with_days(days),
                                     partner_year_begins);
        EXPECT_EQ(open.result, undetermined);
        EXPECT_EQ(missing_of(open.missing),
                  lines{"joint_programme /placement/periods/partner_year/gates/0/day"});
        auto const lacking = to_partner(programme, third_year(),
                                        with_days({days.begin(), days.begin() + 2}), {2024, 8, 1});
        EXPECT_EQ(lacking.result, undetermined);
        EXPECT_EQ(missing_of(lacking.missing),
                  (lines{"enrolment /days/first_day", "enrolment /days/last_day_before",
                         "joint_programme /placement/periods/partner_year/gates/0/day"}));
    }
    auto const disputed = placed(three_and_one({gate_without_debts(
        fact<gate_day>::conflicting({gate_day::last_day_before, gate_day::first_day}))}));
    EXPECT_EQ(
        to_partner(disputed, third_year(debt_until_july()), with_days(days), partner_year_begins)
            .result,
        satisfied)
        << "on both days the debt is gone";
}

TEST(passage_by_a_gate, takes_the_nomination_from_the_history) {
    auto const programme = placed(three_and_one({gate_without_debts(gate_day::nomination)}));
    auto const open = to_partner(programme, third_year());
    EXPECT_EQ(open.result, undetermined);
    EXPECT_EQ(missing_of(open.missing), lines{"enrolment /days/nomination"});
    auto events = debt_until_july();
    events.insert(events.begin() + 1, step_on({2024, 6, 10}, period_step::nominated));
    EXPECT_EQ(to_partner(programme, third_year(events), story_passage(), {2024, 8, 1}).result,
              not_satisfied)
        << "on 10 June there was a debt";
    EXPECT_EQ(
        to_partner(programme, third_year({step_on({2024, 6, 10}, period_step::nominated)})).result,
        satisfied);
}

TEST(passage_by_a_gate, needs_its_policy_and_good_settings) {
    auto gate = gate_without_debts(gate_day::first_day);
    gate.policy.policy = referred_policy_id{"nobody.has_it"};
    auto const open = to_partner(placed(three_and_one({gate})), third_year());
    EXPECT_EQ(open.result, undetermined);
    EXPECT_EQ(missing_of(open.missing), lines{"policy /versions"});
    auto const refused = [](policy_reference asked) {
        return may_pass_period(placed(three_and_one({gate_without_debts(gate_day::first_day),
                                                     {std::move(asked), gate_day::first_day, {}}})),
                               third_year(), story_period, passage_day, story_passage());
    };
    std::string const here = "/placement/periods/partner_year/gates/1/policy";
    auto const malformed = refused(rule_with("no_debts", "most", "few"));
    EXPECT_EQ(code_of_refusal(malformed), "policy_setting.malformed");
    EXPECT_EQ(path_of_refusal(malformed), here + "/settings/0/value");
    auto const unknown = refused(rule_with("no_debts", "least", "0"));
    EXPECT_EQ(code_of_refusal(unknown), "policy_setting.unknown");
    EXPECT_EQ(path_of_refusal(unknown), here + "/settings/0/parameter");
    auto const unset = refused({referred_policy_id{"no_debts"}, {}});
    EXPECT_EQ(code_of_refusal(unset), "policy.parameter_not_supplied");
    EXPECT_EQ(path_of_refusal(unset), here + "/parameters");
}

TEST(passage_by_a_gate, chooses_the_version_by_the_day_that_the_policy_names) {
    // By the first day of the stay, which is not known, though the day of the gate is.
    auto const nominated = with_days({{gate_day::nomination, {2024, 6, 10}}});
    auto const open = to_partner(placed(three_and_one({gate_without_debts(gate_day::nomination)})),
                                 third_year(), nominated);
    EXPECT_EQ(open.result, undetermined);
    EXPECT_EQ(missing_of(open.missing), lines{"enrolment /days/first_day"});
    // By the cohort.
    auto const by_cohort =
        placed(three_and_one({{{referred_policy_id{"cohort"}, {}}, gate_day::first_day, {}}}));
    dated_event const debt{{2024, 6, 1}, came(story_home, "theory", 6, attempt_result::failed)};
    date const day = partner_year_begins;
    EXPECT_EQ(to_partner(by_cohort, third_year({debt}), story_passage(), day).result, satisfied)
        << "admitted in 2021";
    auto const transferred_in =
        told_on({{{2022, 9, 1}, student_admitted{academic_year{2022, 2023}, 2, {}}},
                 {{2022, 9, 1}, student_registered{story_home, {}}},
                 {{2023, 7, 1}, student_promoted{3, false, {}}},
                 debt});
    auto by = story_passage();
    auto const cohort_open = to_partner(by_cohort, transferred_in, by, day);
    EXPECT_EQ(cohort_open.result, undetermined) << "the first admission was elsewhere, earlier";
    EXPECT_EQ(missing_of(cohort_open.missing), lines{"enrolment /first_admitted"});
    by.first_admitted = date{2021, 9, 1};
    EXPECT_EQ(to_partner(by_cohort, transferred_in, by, day).result, satisfied);
    by.first_admitted = date{2022, 9, 1};
    EXPECT_EQ(to_partner(by_cohort, transferred_in, by, day).result, not_satisfied);
}

} // namespace
} // namespace jspu_coop
