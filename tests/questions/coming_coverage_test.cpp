// Whether the coming stay at a partner is covered, as a need of a student's next steps.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/questions/next_steps.hpp>

#include "support/coming_stay_world.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::student_world;
using enum outcome;
using enum period_step;

TEST(coming_coverage, is_a_need_of_each_step_towards_the_partner) {
    agreement const runs = paper_until({2028, 12, 31});
    agreement const ends = paper_until({2026, 12, 31});
    for (auto const& [step, student] :
         {std::pair{student_step::nomination, in_third_year()},
          std::pair{student_step::acceptance, nominated_in_third_year()},
          std::pair{student_step::departure, in_third_year({{{2026, 6, 1}, step(nominated)},
                                                            {{2026, 6, 2}, step(accepted)}})}}) {
        next_step const covered = step_towards_partner(runs, student);
        EXPECT_EQ(covered.step, step);
        ASSERT_NE(need_of(covered, "coverage"), nullptr);
        EXPECT_EQ(need_of(covered, "coverage")->result, satisfied);
        EXPECT_EQ(need_of(covered, "next_step.protected"), nullptr);
        next_step const bare = step_towards_partner(ends, student);
        EXPECT_EQ(bare.open, not_satisfied) << to_string(step);
        EXPECT_EQ(need_of(bare, "coverage")->result, not_satisfied);
        EXPECT_EQ(need_of(bare, "next_step.protected"), nullptr) << "no clause is named";
    }
}

TEST(coming_coverage, says_when_a_transitional_clause_carries_the_student) {
    enrolment const nominee = nominated_in_third_year();
    next_step const carried = step_towards_partner(
        paper_until({2026, 12, 31}, {protected_standing::nominated}), nominee, teach_out_clause);
    EXPECT_EQ(carried.open, satisfied);
    finding const* const told = need_of(carried, "next_step.protected");
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->result, satisfied);
    EXPECT_EQ(told->values.at("teach_out"), (shown_values{record_reference{"clause", "x/end"}}));
    EXPECT_EQ(told->values.at("declared"), (shown_values{record_reference{"clause", "x/end"}}));
    EXPECT_NE(explain(*told, wording{messages_in("en")}, explanation_depth::everything)
                  .find("protects the student"),
              std::string::npos);
}

TEST(coming_coverage, names_the_clause_that_does_not_carry_the_student) {
    enrolment const nominee = nominated_in_third_year();
    next_step const bare = step_towards_partner(
        paper_until({2026, 8, 31}, {protected_standing::away}), nominee, teach_out_clause);
    EXPECT_EQ(bare.open, not_satisfied);
    finding const* const told = need_of(bare, "next_step.protected");
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->result, not_satisfied);
    EXPECT_FALSE(told->values.contains("teach_out"));
}

TEST(coming_coverage, is_open_with_the_facts_that_decide_it) {
    agreement paper = paper_until({2026, 12, 31});
    paper.term = {};
    next_step const open = step_towards_partner(paper, in_third_year());
    EXPECT_EQ(open.open, undetermined);
    EXPECT_NE(std::ranges::find(open.missing,
                                missing_fact{"agreement", "x", "/term", open_cause::missing}),
              open.missing.end());
}

// An answer about the place of another student would open a step to who has none.
TEST(coming_coverage, a_place_has_to_be_the_students_own) {
    enrolment const nominee = nominated_in_third_year();
    agreement const paper = paper_until({2028, 12, 31});
    auto const place_of = [](char const* stay) {
        return std::vector<period_place>{
            {away, {activity_id{stay}, participation_id{"student"}, satisfied, {}, {}, {}}}};
    };
    EXPECT_EQ(step_towards_partner(paper, nominee, {}, place_of("s.away")).open, satisfied);
    EXPECT_EQ(step_towards_partner(paper, nominee, {}, place_of("s.away.2")).open, satisfied);
    for (char const* const other : {"t.away", "s.away2", "s.home"}) {
        EXPECT_THROW(static_cast<void>(step_towards_partner(paper, nominee, {}, place_of(other))),
                     std::invalid_argument)
            << other;
    }
}

} // namespace
} // namespace jspu_coop
