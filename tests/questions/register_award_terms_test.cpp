// What a register holds for judging a student's awards: the curricula of the student's cohort, and
// whether what partners agreed is in force.
#include <jspu_coop/questions/register_award_terms.hpp>

#include "register/samples.hpp"
#include "support/award_story.hpp"
#include "support/student_world.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::student_world;
using enum outcome;

std::optional<national_speciality> speciality(char const* code) {
    return national_speciality{country{"UZ"}, code};
}

curriculum a_plan(char const* id, fact<academic_year> first, char const* code = "60110100",
                  char const* institution = "a") {
    curriculum made{
        curriculum_id{id}, party_id{institution}, text{{"en", "A plan"}}, {}, {}, {}, {}, {}};
    made.speciality = speciality(code);
    made.first_cohort = std::move(first);
    made.modules = {{module_id{"m"}, text{{"en", "All"}}, {{course_id{"c"}, {}}}, every_course{}}};
    return made;
}

academic_year from(int year) {
    return {year, year + 1};
}

/// A register with these curricula beside the student of the year 2023.
view with_plans(std::vector<curriculum> const& plans) {
    auto office = student_world::an_office({student_world::a_student("s")});
    change_set all;
    all.put(in_catalogue("c", party_id{"a"}, worth(6)));
    for (curriculum const& each : plans) {
        all.put(each);
    }
    auto const done = office.apply(all, date{2028, 12, 31});
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    return office.as_known_on({2029, 1, 1});
}

joint_programme naming(fact<curriculum_id> plan) {
    joint_programme made = a_programme();
    made.sites[0].curriculum = std::move(plan);
    made.sites[0].speciality = *speciality("60110100");
    made.sites[1].curriculum = fact<curriculum_id>::absent();
    return made;
}

/// The ids of the curricula that hold, those that may with a question mark.
std::string held(view const& records, joint_programme const& programme,
                 enrolment const& student = student_world::a_student("s")) {
    auto const made = award_terms_from(records, programme, student, date{2026, 7, 1});
    std::string line;
    for (curriculum const& each : made.curricula) {
        bool const is_open = std::ranges::any_of(
            made.open_curricula, [&](auto const& one) { return one.curriculum == each.id; });
        line += (line.empty() ? "" : " ") + each.id.str() + (is_open ? "?" : "");
    }
    for (open_curriculum const& each : made.open_curricula) {
        EXPECT_FALSE(each.missing.empty()) << each.curriculum.str();
    }
    return line;
}

TEST(register_award_terms, hold_the_curriculum_of_the_students_cohort) {
    auto const records =
        with_plans({a_plan("k19", from(2019)), a_plan("k22", from(2022)), a_plan("k24", from(2024)),
                    a_plan("other", from(2023), "60110200")});
    EXPECT_EQ(held(records, naming(curriculum_id{"k19"})), "k22") << "the last not after 2023";
    EXPECT_EQ(held(records, naming({})), "k22");
    EXPECT_EQ(held(records, naming(fact<curriculum_id>::absent())), "");
    auto const made = award_terms_from(records, naming(curriculum_id{"k19"}),
                                       student_world::a_student("s"), date{2026, 7, 1});
    ASSERT_EQ(made.courses.size(), 1U);
    EXPECT_EQ(made.courses[0].id, course_id{"c"});
    EXPECT_TRUE(made.terms().curricula_are_chosen);
}

TEST(register_award_terms, for_later_cohorts_do_not_hold) {
    EXPECT_EQ(held(with_plans({a_plan("k24", from(2024))}), naming(curriculum_id{"k24"})), "");
    EXPECT_EQ(held(with_plans({a_plan("k23", from(2023))}), naming(curriculum_id{"k23"})), "k23");
    EXPECT_EQ(
        held(with_plans({a_plan("k", fact<academic_year>::absent())}), naming(curriculum_id{"k"})),
        "k");
}

TEST(register_award_terms, leave_open_what_is_not_known) {
    EXPECT_EQ(held(with_plans({a_plan("k19", from(2019)), a_plan("k", {})}),
                   naming(curriculum_id{"k19"})),
              "k? k19?");
    EXPECT_EQ(held(with_plans({a_plan("k19", from(2019)), a_plan("k24", {})}), naming({})),
              "k19? k24?");
    auto const claimed =
        fact<curriculum_id>::conflicting({curriculum_id{"k19"}, curriculum_id{"k22"}});
    EXPECT_EQ(
        held(with_plans({a_plan("k19", from(2019)), a_plan("k22", from(2022))}), naming(claimed)),
        "k19? k22?")
        << "by the source that names it the first may stand where the second does not";
    enrolment const unheard{enrolment_id{"n"}, joint_programme_id{"p"}, person_id{"s"}, {}};
    auto const records = with_plans({a_plan("k19", from(2019)), a_plan("k22", from(2022))});
    EXPECT_EQ(held(records, naming(curriculum_id{"k19"}), unheard), "k19? k22?");
    auto const made =
        award_terms_from(records, naming(curriculum_id{"k19"}), unheard, date{2026, 7, 1});
    EXPECT_EQ(made.open_curricula[0].missing,
              (std::vector<missing_fact>{{"enrolment", "n", "/cohort", open_cause::missing}}));
}

/// A home diploma that asks for a curriculum.
joint_programme asking_for(char const* plan) {
    joint_programme made = naming(curriculum_id{plan});
    made.requirements = {asks("plan", curriculum_requirement{curriculum_id{plan}})};
    programme_award award = diploma(home_award, party_id{"a"}, {"plan"});
    award.counts_from = std::vector{party_id{"a"}, party_id{"b"}};
    made.awards = std::vector{award};
    return made;
}

TEST(register_award_terms, a_requirement_of_another_cohorts_curriculum_is_open) {
    enrolment student =
        student_world::a_student("s", {{{2024, 6, 1}, came(party_id{"a"}, "c", 6)}});
    date const day{2026, 7, 1};
    auto const earned = [&](std::vector<curriculum> const& plans, award_standing& told) {
        auto const programme = asking_for("k19");
        auto const made = award_terms_from(with_plans(plans), programme, student, day);
        told = award_standing_on(programme, student, day, made.terms()).value().awards[0];
        return told.earned;
    };
    award_standing told{
        award_id{"x"}, satisfied, satisfied, satisfied, {}, {}, {}, {}, {}, {}, {}, {}};
    EXPECT_EQ(earned({a_plan("k19", from(2019))}, told), satisfied);
    EXPECT_EQ(earned({a_plan("k19", from(2019)), a_plan("k22", from(2022))}, told), undetermined);
    EXPECT_EQ(told.missing,
              (std::vector<missing_fact>{
                  {"joint_programme", "p", "/requirements/plan/curriculum", open_cause::missing}}));
    EXPECT_EQ(earned({a_plan("k19", {})}, told), undetermined);
    EXPECT_EQ(told.missing, (std::vector<missing_fact>{
                                {"curriculum", "k19", "/first_cohort", open_cause::missing}}));
}

// --- Equivalences that partners agreed

std::vector<course_equivalence> const agreed{
    {ids<course_id>({"b.theory"}), ids<course_id>({"theory"}), agreed_rule{c1}}};

agreement agreed_until(date last, std::vector<teach_out> transitional = {}) {
    agreement paper = paper_of(places{unlimited_places{}});
    paper.term = agreement_term{term_until{last}};
    paper.renewal = renewal_rule{no_renewal{}};
    paper.transitional = std::move(transitional);
    return paper;
}

agreed_clause standing_of(agreement const& paper, date const& day,
                          enrolment const& student = student_world::a_student("s"),
                          clause_reference const& named = c1) {
    auto office = register_with(home_of_two_years(), partner_of_two_years());
    auto const done = office.apply(put(paper), date{2026, 1, 1});
    EXPECT_TRUE(done.has_value()) << to_string(done.error());
    auto equal = agreed;
    equal[0].basis = agreed_rule{named};
    auto const made =
        award_terms_from(office.as_known_on({2029, 1, 1}), a_programme(), student, day, equal);
    EXPECT_EQ(made.agreed.size(), 1U);
    return made.agreed.at(0);
}

TEST(register_award_terms, tell_whether_what_was_agreed_is_in_force) {
    agreement const paper = agreed_until({2026, 12, 31});
    EXPECT_EQ(standing_of(paper, {2026, 12, 31}).in_force, satisfied);
    EXPECT_EQ(standing_of(paper, {2027, 1, 1}).in_force, not_satisfied);
    agreement unknown = paper;
    unknown.term = {};
    auto const open = standing_of(unknown, {2027, 1, 1});
    EXPECT_EQ(open.in_force, undetermined);
    EXPECT_EQ(open.missing,
              (std::vector<missing_fact>{{"agreement", "x", "/term", open_cause::missing}}));
    EXPECT_EQ(standing_of(paper, {2026, 12, 31}, student_world::a_student("s"),
                          {agreement_id{"no"}, clause_id{"c1"}})
                  .in_force,
              undetermined)
        << "an agreement that nobody knows";
    agreement wish = paper;
    wish.instrument = instrument::letter_of_intent;
    wish.binding = false;
    EXPECT_EQ(standing_of(wish, {2026, 12, 31}).in_force, not_satisfied);
    agreement whole = paper;
    whole.all_clauses_recorded = true;
    EXPECT_EQ(standing_of(whole, {2026, 12, 31}, student_world::a_student("s"),
                          {agreement_id{"x"}, clause_id{"c9"}})
                  .in_force,
              not_satisfied)
        << "a clause that does not stand in it";
}

TEST(register_award_terms, what_was_agreed_lives_on_for_whom_a_transitional_clause_protects) {
    auto const ended = [](protected_standing whom) {
        return agreed_until({2026, 12, 31},
                            {{clause_id{"end"}, {whom}, {}, date{2027, 7, 31}, {}, {}}});
    };
    enrolment const student = student_world::a_student("s");
    using enum protected_standing;
    EXPECT_EQ(standing_of(ended(admitted), {2027, 7, 31}, student).in_force, satisfied);
    EXPECT_EQ(standing_of(ended(admitted), {2027, 8, 1}, student).in_force, not_satisfied);
    EXPECT_EQ(standing_of(ended(nominated), {2027, 7, 31}, student).in_force, not_satisfied);
    EXPECT_EQ(standing_of(ended(nominated), {2027, 7, 31}, a_nominee("s")).in_force, satisfied);
    EXPECT_EQ(standing_of(ended(away), {2027, 7, 31}, a_nominee("s")).in_force, not_satisfied);
    EXPECT_EQ(
        standing_of(ended(away), {2027, 7, 31}, a_nominee("s", gone_on({2026, 9, 1}))).in_force,
        satisfied);
}

TEST(register_award_terms, an_equivalence_counts_while_its_clause_is_in_force) {
    joint_programme const programme = leading_to({diploma(home_award, story_home, {"all"})},
                                                 {asks("all", credit_requirement{worth(6), {}})});
    std::vector<course> const catalogue{in_catalogue("theory", story_home, worth(6))};
    auto const earned = [&](outcome in_force) {
        std::vector<missing_fact> open;
        if (in_force == undetermined) {
            open = {{"agreement", "x", "/term", open_cause::missing}};
        }
        std::vector<agreed_clause> const clauses{{c1, in_force, open}};
        auto const told =
            standing_after(programme, {came(story_host, "b.theory", 6)},
                           {.courses = catalogue, .equivalences = agreed, .agreed = clauses});
        EXPECT_EQ(told.awards[0].missing, open);
        return told.awards[0].earned;
    };
    EXPECT_EQ(earned(satisfied), satisfied);
    EXPECT_EQ(earned(not_satisfied), not_satisfied);
    EXPECT_EQ(earned(undetermined), undetermined);
    EXPECT_EQ(standing_after(programme, {came(story_host, "b.theory", 6)},
                             {.courses = catalogue, .equivalences = agreed})
                  .all_earned,
              satisfied)
        << "where nobody asked the register";
}

} // namespace
} // namespace jspu_coop
