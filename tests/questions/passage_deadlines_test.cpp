// By when a student is to be nominated for a period, and to meet what it asks for.
#include <jspu_coop/questions/student_deadlines.hpp>

#include "support/passage_story.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using lines = std::vector<std::string>;

dated_event step_on(date const& day, period_step step) {
    return {day, towards_partner(step)};
}

/// Nomination by 10 June, no debts on the first day of the partner year.
lines told_on_day(date const& day, enrolment const& student,
                  fact<gate_day> gate = gate_day::first_day) {
    joint_programme const programme = placed(three_and_one({gate_without_debts(std::move(gate))}));
    passage_terms by = story_passage();
    by.days = {{gate_day::nomination, {2024, 6, 10}}, {gate_day::first_day, partner_year_begins}};
    std::vector<period_passage> const passages{{story_period, by}};
    lines said;
    for (student_deadline const& each :
         student_deadlines_in(programme, student, {day, {2024, 12, 31}}, {.passages = passages})
             .value()) {
        EXPECT_EQ(each.period, story_period);
        said.push_back((each.is_over ? "over " : "")
                       + (each.last_day ? to_string(*each.last_day) : std::string{"?"}) + " "
                       + to_string(each.kind) + (each.missing.empty() ? "" : " ?"));
    }
    return said;
}

TEST(passage_deadlines, of_a_nomination_end_with_it_and_stay_until_then) {
    auto const none = third_year();
    EXPECT_EQ(told_on_day({2024, 6, 10}, none),
              (lines{"2024-06-10 nomination", "2024-09-01 gate"}));
    EXPECT_EQ(told_on_day({2024, 6, 11}, none),
              (lines{"over 2024-06-10 nomination", "2024-09-01 gate"}));
    auto const nominated = third_year({step_on({2024, 6, 20}, period_step::nominated)});
    EXPECT_EQ(told_on_day({2024, 6, 19}, nominated),
              (lines{"over 2024-06-10 nomination", "2024-09-01 gate"}));
    EXPECT_EQ(told_on_day({2024, 6, 20}, nominated), lines{"2024-09-01 gate"});
    auto const refused = third_year({step_on({2024, 6, 20}, period_step::nominated),
                                     step_on({2024, 6, 25}, period_step::nomination_refused)});
    EXPECT_EQ(told_on_day({2024, 6, 25}, refused),
              (lines{"over 2024-06-10 nomination", "2024-09-01 gate"}));
}

TEST(passage_deadlines, of_a_gate_that_was_not_met_stay) {
    std::vector<dated_event> const way{step_on({2024, 6, 1}, period_step::nominated),
                                       step_on({2024, 6, 2}, period_step::accepted)};
    EXPECT_EQ(told_on_day({2024, 9, 1}, third_year(way)), lines{}) << "no debt on its day";
    auto with_debt = way;
    with_debt.push_back({{2024, 6, 5}, came(story_home, "theory", 6, attempt_result::failed)});
    EXPECT_EQ(told_on_day({2024, 9, 1}, third_year(with_debt)), lines{"2024-09-01 gate"});
    EXPECT_EQ(told_on_day({2024, 9, 2}, third_year(with_debt)), lines{"over 2024-09-01 gate"});
    auto unclear = came(story_home, "theory", 6);
    unclear.attempt.result = {};
    auto perhaps = way;
    perhaps.push_back({{2024, 6, 5}, unclear});
    EXPECT_EQ(told_on_day({2024, 9, 2}, third_year(perhaps)), lines{"2024-09-01 gate ?"});
    auto gone = with_debt;
    gone.push_back(step_on({2024, 8, 30}, period_step::departed));
    EXPECT_EQ(told_on_day({2024, 9, 2}, third_year(gone)), lines{"? registration ?"})
        << "who went has no gate any more, and is to be registered there";
}

TEST(passage_deadlines, of_a_gate_on_an_unpublished_day_are_open) {
    std::vector<dated_event> const way{step_on({2024, 6, 1}, period_step::nominated)};
    EXPECT_EQ(told_on_day({2024, 9, 2}, third_year(way), {}), lines{"? gate ?"});
}

TEST(passage_deadlines, of_gates_that_nobody_published_are_open) {
    programme_placement placement = three_and_one();
    placement.periods[1].gates = {};
    passage_terms const by = story_passage();
    std::vector<period_passage> const passages{{story_period, by}};
    auto const all = student_deadlines_in(placed(placement), third_year(),
                                          {passage_day, {2024, 12, 31}}, {.passages = passages})
                         .value();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].kind, student_deadline_kind::gate);
    EXPECT_EQ(missing_of(all[0].missing),
              lines{"joint_programme /placement/periods/partner_year/gates"});
}

TEST(passage_deadlines, of_a_period_that_was_missed_are_none) {
    auto const fourth = third_year({{{2024, 7, 1}, student_promoted{4, false, {}}},
                                    {{2025, 7, 1}, student_promoted{5, false, {}}}});
    EXPECT_EQ(told_on_day({2024, 9, 2}, fourth), (lines{"over 2024-06-10 nomination"}));
    joint_programme const programme =
        placed(three_and_one({gate_without_debts(gate_day::first_day)}));
    passage_terms const by = story_passage();
    std::vector<period_passage> const passages{{story_period, by}};
    EXPECT_TRUE(student_deadlines_in(programme, fourth, {{2025, 7, 1}, {2026, 1, 1}},
                                     {.passages = passages})
                    .value()
                    .empty());
}

} // namespace
} // namespace jspu_coop
