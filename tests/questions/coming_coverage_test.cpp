// Whether the coming stay at a partner is covered, as a need of a student's next steps.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/questions/next_steps.hpp>

#include "support/programme_world.hpp"
#include "support/student_world.hpp"

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

clause_reference const teach_out_clause{agreement_id{"x"}, clause_id{"end"}};

agreement paper_until(date last, std::vector<protected_standing> protects = {}) {
    agreement made = paper_of(places{unlimited_places{}});
    made.term = agreement_term{term_until{last}};
    made.renewal = renewal_rule{no_renewal{}};
    if (!protects.empty()) {
        made.transitional = {
            {teach_out_clause.clause, std::move(protects), {}, date{2030, 1, 1}, {}, {}}};
    }
    return made;
}

/// A student in the third year, before the year at the partner of 2026/2027.
enrolment in_third_year(std::vector<dated_event> more = {}) {
    std::vector<dated_event> events{{{2024, 9, 1}, student_promoted{2, false, {}}},
                                    {{2025, 9, 1}, student_promoted{3, false, {}}}};
    events.insert(events.end(), more.begin(), more.end());
    return student_world::a_student("s", events);
}

/// The step towards the period at the partner, on a day in June 2026.
next_step towards_partner(agreement const& paper, enrolment const& student,
                          fact<clause_reference> teach_out = fact<clause_reference>::absent(),
                          std::span<period_place const> places = {}) {
    joint_programme programme = world_around(a_programme(), placed()).programme;
    programme.id = joint_programme_id{"p"};
    programme.carried_by = {}; // whether a place is left is another question
    programme.teach_out = std::move(teach_out);
    auto office = register_with(home_of_two_years(), partner_of_two_years());
    auto const done =
        office.apply(put(paper, programme, a_person("s"), student,
                         a_requirement("r", scope::joint_academic_programme),
                         a_statement("all", party_id{"b"}, {}, {2020, 1, 1}, {2024, 1, 1})),
                     date{2026, 6, 10});
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    view const records = office.as_known_on({2026, 6, 15});
    programme_world const world = world_around(a_programme(), placed());
    next_step_terms terms{world.passage, {}, {}, places, &records};
    auto const steps = next_steps_on(programme, student, {2026, 6, 15}, terms).value();
    auto const found = std::ranges::find_if(steps, [](next_step const& each) {
        return each.period == away && each.step != student_step::learning_agreement
               && each.step != student_step::way_out;
    });
    EXPECT_NE(found, steps.end());
    return *found;
}

finding const* need(next_step const& of, char const* code) {
    auto const found = std::ranges::find(of.needs, code, &finding::code);
    return found == of.needs.end() ? nullptr : &*found;
}

TEST(coming_coverage, is_a_need_of_each_step_towards_the_partner) {
    agreement const runs = paper_until({2028, 12, 31});
    agreement const ends = paper_until({2026, 12, 31});
    for (auto const& [step, student] :
         {std::pair{student_step::nomination, in_third_year()},
          std::pair{student_step::acceptance, in_third_year({{{2026, 6, 1}, step(nominated)}})},
          std::pair{student_step::departure, in_third_year({{{2026, 6, 1}, step(nominated)},
                                                            {{2026, 6, 2}, step(accepted)}})}}) {
        next_step const covered = towards_partner(runs, student);
        EXPECT_EQ(covered.step, step);
        ASSERT_NE(need(covered, "coverage"), nullptr);
        EXPECT_EQ(need(covered, "coverage")->result, satisfied);
        EXPECT_EQ(need(covered, "next_step.protected"), nullptr);
        next_step const bare = towards_partner(ends, student);
        EXPECT_EQ(bare.open, not_satisfied) << to_string(step);
        EXPECT_EQ(need(bare, "coverage")->result, not_satisfied);
        EXPECT_EQ(need(bare, "next_step.protected"), nullptr) << "no clause is named";
    }
}

TEST(coming_coverage, says_when_a_transitional_clause_carries_the_student) {
    enrolment const nominee = in_third_year({{{2026, 6, 1}, step(nominated)}});
    next_step const carried = towards_partner(
        paper_until({2026, 12, 31}, {protected_standing::nominated}), nominee, teach_out_clause);
    EXPECT_EQ(carried.open, satisfied);
    finding const* const told = need(carried, "next_step.protected");
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->result, satisfied);
    EXPECT_EQ(told->values.at("teach_out"), (shown_values{record_reference{"clause", "x/end"}}));
    EXPECT_EQ(told->values.at("declared"), (shown_values{record_reference{"clause", "x/end"}}));
    EXPECT_NE(explain(*told, wording{messages_in("en")}, explanation_depth::everything)
                  .find("protects the student"),
              std::string::npos);
}

TEST(coming_coverage, names_the_clause_that_does_not_carry_the_student) {
    enrolment const nominee = in_third_year({{{2026, 6, 1}, step(nominated)}});
    next_step const bare = towards_partner(paper_until({2026, 8, 31}, {protected_standing::away}),
                                           nominee, teach_out_clause);
    EXPECT_EQ(bare.open, not_satisfied);
    finding const* const told = need(bare, "next_step.protected");
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->result, not_satisfied);
    EXPECT_FALSE(told->values.contains("teach_out"));
}

TEST(coming_coverage, is_open_with_the_facts_that_decide_it) {
    agreement paper = paper_until({2026, 12, 31});
    paper.term = {};
    next_step const open = towards_partner(paper, in_third_year());
    EXPECT_EQ(open.open, undetermined);
    EXPECT_NE(std::ranges::find(open.missing,
                                missing_fact{"agreement", "x", "/term", open_cause::missing}),
              open.missing.end());
}

// An answer about the place of another student would open a step to who has none.
TEST(coming_coverage, a_place_has_to_be_the_students_own) {
    enrolment const nominee = in_third_year({{{2026, 6, 1}, step(nominated)}});
    agreement const paper = paper_until({2028, 12, 31});
    auto const place_of = [](char const* stay) {
        return std::vector<period_place>{
            {away, {activity_id{stay}, participation_id{"student"}, satisfied, {}, {}, {}}}};
    };
    EXPECT_EQ(towards_partner(paper, nominee, {}, place_of("s.away")).open, satisfied);
    EXPECT_EQ(towards_partner(paper, nominee, {}, place_of("s.away.2")).open, satisfied);
    for (char const* const other : {"t.away", "s.away2", "s.home"}) {
        EXPECT_THROW(static_cast<void>(towards_partner(paper, nominee, {}, place_of(other))),
                     std::invalid_argument)
            << other;
    }
}

} // namespace
} // namespace jspu_coop
