// What is asked before the day that counts: only what nothing changes any more is decided.
#include <jspu_coop/questions/passage.hpp>

#include "support/passage_story.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;
using lines = std::vector<std::string>;

/// What came of a course of the third year at home, in a semester.
course_result of_third_year(std::string course, std::int64_t semester, attempt_result how) {
    course_result made = came(story_home, std::move(course), 6, how);
    made.attempt.year = academic_year{2023, 2024};
    made.attempt.semester = semester;
    return made;
}

/// By the rule that no more than so many subjects are failed.
passage_terms with_debts(int most) {
    auto made = story_passage();
    made.promotion = {{story_home, rule_with("no_debts", "most", std::to_string(most))}};
    return made;
}

passage_verdict on(date const& day, enrolment const& student,
                   passage_terms const& by = with_debts(0)) {
    return to_next_year(placed(three_and_one()), student, by, day);
}

// --- The year of study

// One course of the autumn and two of the spring, each passed or failed: on every day on which
// something happens, whatever is decided is what is decided in the end.
TEST(passage_outlook, no_course_that_ends_later_in_the_year_turns_a_decision) {
    using enum attempt_result;
    std::vector<date> const days{{2023, 7, 1},  {2023, 9, 1},  {2023, 9, 2},  {2024, 1, 20},
                                 {2024, 2, 10}, {2024, 2, 11}, {2024, 6, 10}, {2024, 6, 12}};
    for (std::size_t fails = 0; fails < 8; ++fails) {
        auto const how = [&](std::size_t course) {
            return (fails >> course) % 2 == 1 ? failed : passed;
        };
        auto const student = third_year({{days[2], of_third_year("one", 1, in_progress)},
                                         {days[3], of_third_year("one", 1, how(0))},
                                         {days[4], of_third_year("two", 2, in_progress)},
                                         {days[5], of_third_year("three", 2, in_progress)},
                                         {days[6], of_third_year("two", 2, how(1))},
                                         {days[7], of_third_year("three", 2, how(2))}});
        for (int most = 0; most < 3; ++most) {
            auto const by = with_debts(most);
            outcome const last = on(days.back(), student, by).result;
            int const debts = static_cast<int>(fails % 2 + fails / 2 % 2 + fails / 4);
            EXPECT_EQ(last, outcome_of(debts <= most)) << fails;
            for (date const& day : days) {
                outcome const then = on(day, student, by).result;
                EXPECT_EQ(then, day == days.back() ? last : undetermined) << to_string(day);
            }
        }
    }
}

TEST(passage_outlook, of_a_year_not_yet_studied_is_no_yes) {
    // Promoted to the third year on 1 July 2023, after a good second.
    auto const student = third_year({marked_at_home("methods", 6, "5")});
    auto second = came(story_home, "history", 6);
    second.attempt.year = academic_year{2022, 2023};
    second.attempt.semester = 2;
    auto const promoted = third_year({{{2023, 6, 20}, second}});
    EXPECT_EQ(on({2023, 6, 30}, promoted).result, satisfied) << "to the third";
    for (date const& day : {date{2023, 7, 1}, date{2023, 7, 2}, date{2023, 9, 5}}) {
        auto const made = on(day, promoted);
        EXPECT_EQ(made.year, 4);
        EXPECT_EQ(made.result, undetermined);
        EXPECT_EQ(missing_of(made.missing), lines{"enrolment /history"});
        EXPECT_EQ(made.rules.at(0).outlook, (std::vector<passage_outlook>{{{}, satisfied}}));
    }
    EXPECT_EQ(on(passage_day, student).result, satisfied);
}

TEST(passage_outlook, of_a_year_reads_its_own_average) {
    auto by = story_passage();
    by.facts.averages[0].reckoned.span = average_span::one_year;
    auto second = marked_at_home("history", 6, "5");
    second.on = {2023, 6, 20};
    std::get<course_result>(second.event).attempt.year = academic_year{2022, 2023};
    auto const before = on({2023, 9, 5}, third_year({second}), by);
    EXPECT_EQ(before.result, undetermined);
    EXPECT_EQ(before.rules.at(0).outlook, (std::vector<passage_outlook>{{{}, undetermined}}))
        << "the third year has no average yet";
    EXPECT_EQ(on({2023, 6, 30}, third_year({second}), by).result, satisfied) << "to the third";
    auto const after = third_year({second, marked_at_home("methods", 6, "2")});
    EXPECT_EQ(on(passage_day, after, by).result, not_satisfied) << "2, and not 3.5";
}

TEST(passage_outlook, of_who_was_away_is_of_the_year_that_is_studied_since) {
    // The third year is begun in 2023, broken off for a year, and studied in 2024/2025.
    auto methods = marked_at_home("methods", 6, "5");
    methods.on = {2025, 6, 1};
    std::get<course_result>(methods.event).attempt.year = academic_year{2024, 2025};
    auto const student = third_year({{{2023, 10, 1}, leave_begun{story_home, {}, {}}},
                                     {{2024, 9, 1}, leave_ended{story_home, {}}},
                                     methods});
    EXPECT_EQ(on({2024, 9, 2}, student).result, undetermined);
    EXPECT_EQ(on({2025, 6, 1}, student).result, satisfied);
    auto const kept_back =
        third_year({marked_at_home("methods", 6, "2"), {{2024, 7, 1}, student_kept_back{3, {}}}});
    EXPECT_EQ(on({2024, 6, 30}, kept_back).result, not_satisfied);
    EXPECT_EQ(on({2024, 7, 1}, kept_back).result, undetermined) << "a year is studied once more";
}

TEST(passage_outlook, of_a_no_that_no_result_changes_is_none) {
    // Admitted in 2021: at most five debts, and there is no telling how many before the end. Of
    // whom somebody says it, more than five are a "no" at once, and fewer no "yes" before the year
    // is studied.
    auto by = story_passage();
    by.promotion = {{story_home, {referred_policy_id{"cohort"}, {}}}};
    EXPECT_EQ(on({2023, 9, 5}, third_year(), by).result, undetermined);
    by.known = row_of(by.policies, {{"study.failed_subjects", integer_value{5, "subjects"}}});
    auto const few = on({2023, 9, 5}, third_year(), by);
    EXPECT_EQ(few.result, undetermined);
    EXPECT_EQ(few.rules.at(0).outlook, (std::vector<passage_outlook>{{{}, satisfied}}));
    by.known = row_of(by.policies, {{"study.failed_subjects", integer_value{6, "subjects"}}});
    auto const many = on({2023, 9, 5}, third_year(), by);
    EXPECT_EQ(many.result, not_satisfied);
    EXPECT_TRUE(many.rules.at(0).outlook.empty());
}

TEST(passage_outlook, is_left_to_who_knows_that_all_results_are_in) {
    auto by = with_debts(0);
    by.results_are_in = false;
    auto const student = third_year({marked_at_home("methods", 6, "3")});
    EXPECT_EQ(on(passage_day, student, by).result, undetermined);
    by.results_are_in = true;
    EXPECT_EQ(on({2023, 9, 5}, third_year(), by).result, satisfied);
    // A semester that nobody told may be the first.
    auto unclear = marked_at_home("methods", 6, "3");
    std::get<course_result>(unclear.event).attempt.semester = {};
    EXPECT_EQ(on(passage_day, third_year({unclear})).result, undetermined);
}

// --- The day of a gate

/// Gates that ask for a first admission by the end of 2022, for six credits, and for both or no
/// debts.
passage_terms with_lasting_gates() {
    using namespace conditions;
    auto made = story_passage();
    fact_schema const schema = *made.policies.schema();
    auto const gate = [&](std::string id, std::vector<requirement_draft> asked) {
        return policy_builder{std::move(id), {{"en", "A gate"}}, reference_day_kind::decision}
            .version("v1", period::from({2020, 1, 1}), std::move(asked))
            .read_in(made_up())
            .build(schema)
            .value();
    };
    made.policies =
        policy_library::make(
            schema, {gate("admitted",
                          {conditions::require("day", conditions::at_most("study.first_admitted_on",
                                                                          date{2022, 12, 31}))}),
                     gate("credits",
                          {conditions::require(
                              "amount", conditions::at_least("study.credits_earned",
                                                             decimal_value{6, "credits_ects"}))})})
            .value();
    return made;
}

TEST(passage_outlook, of_a_gate_that_nothing_changes_any_more_is_none) {
    auto const by = with_lasting_gates();
    auto const asked = [&](char const* gate, enrolment const& student) {
        auto const programme =
            placed(three_and_one({{{referred_policy_id{gate}, {}}, gate_day::first_day, {}}}));
        return to_partner(programme, student, by);
    };
    auto const by_admission = asked("admitted", third_year());
    EXPECT_EQ(by_admission.result, satisfied) << "admitted in 2021, and that stays";
    EXPECT_TRUE(by_admission.rules.at(0).outlook.empty());
    EXPECT_EQ(asked("credits", third_year({marked_at_home("methods", 6, "3")})).result, satisfied)
        << "what was earned stays earned";
    auto const few = asked("credits", third_year({marked_at_home("methods", 5, "3")}));
    EXPECT_EQ(few.result, undetermined) << "one more may be earned until then";
    EXPECT_EQ(few.rules.at(0).outlook,
              (std::vector<passage_outlook>{{partner_year_begins, not_satisfied}}));
}

TEST(passage_outlook, is_told_with_the_day_that_counts) {
    auto const programme = placed(three_and_one({gate_without_debts(gate_day::first_day)}));
    auto const by = story_passage();
    finding const told =
        explanation_of(to_partner(programme, third_year(), by), *by.policies.schema());
    finding const& gate = told.because.back();
    EXPECT_EQ(gate.code, "passage.gate");
    EXPECT_EQ(gate.result, undetermined);
    finding const& outlook = gate.because.at(0);
    EXPECT_EQ(outlook.code, "passage.as_things_stand");
    EXPECT_EQ(outlook.result, satisfied);
    EXPECT_EQ(outlook.values.at("day"), (shown_values{passage_day}));
    EXPECT_EQ(outlook.values.at("on"), (shown_values{partner_year_begins}));
    finding const year =
        explanation_of(to_next_year(placed(three_and_one()), third_year()), *by.policies.schema());
    EXPECT_EQ(year.because.back().because.at(0).code, "passage.results_to_come");
}

} // namespace
} // namespace jspu_coop
