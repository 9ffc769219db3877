// Edge case 53 with a register: nine months used as a bachelor, four more asked for. The months
// that were used come from the stays that are recorded, those asked for from the stay under the
// call.
#include <jspu_coop/presets/presets.hpp>
#include <jspu_coop/questions/may_go.hpp>

#include "support/facts_world.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing::facts_world;
using enum participation_step;

call_reference const the_call{party_id{"agency"}, call_id{"2026"}};
period const nine_months{{2024, 9, 1}, {2025, 5, 31}};
period const four_months{{2026, 9, 1}, {2026, 12, 31}};
period const three_months{{2026, 9, 1}, {2026, 11, 30}};

/// The agency runs the programme: its call asks for the autumn of 2026.
eligibility_terms terms_with(char const* status, char const* cycle, char const* kind,
                             std::vector<stated_fact> more = {}) {
    applicant_statement said{the_call, person_id{"s-1"}, std::move(more), {}, {}};
    auto const state = [&](char const* name, char const* vocabulary, char const* code) {
        said.facts.push_back({fact_name{name}, fact_value{code_value{vocabulary, code}}, {}});
    };
    state("study.status", "study_status", status);
    state("study.cycle", "study_cycle", cycle);
    state("stay.kind", "stay_kind", kind);
    eligibility_terms made{preset_library(), {{the_call, policy_id{"erasmus.students"}, {}}}};
    made.facts.complete_from = date::min();
    made.facts.programmes = {{"erasmus", {{party_id{"agency"}, programme_id{"course"}}}}};
    made.applicants = {std::move(said)};
    return made;
}

person a_student(std::vector<enrolled_study> studies) {
    person made = a_scholar();
    made.studies = std::move(studies);
    return made;
}

enrolled_study bachelor(period when) {
    return a_study("a", when, qualification_level::bachelor);
}

activity used() {
    return taken_part(
        jspu_coop::testing::an_activity(
            "used", in_programme(programme_id{"course"}, fact<call_id>::absent()), nine_months),
        {{arrived, nine_months.first()}, {completed, *nine_months.last()}});
}

activity asked(period when) {
    return taken_part(jspu_coop::testing::an_activity(
                          "asked", in_programme(programme_id{"course"}, call_id{"2026"}), when),
                      {{applied, {2026, 2, 1}}});
}

eligibility_verdict verdict(person const& who, period when, eligibility_terms const& terms) {
    return eligibility(view_of(who, {used(), asked(when)}, an_agency(repeat_rule::unlimited)),
                       the_call, person_id{"s-1"}, terms)
        .value();
}

std::vector<std::string> decisive(eligibility_verdict const& of) {
    std::vector<std::string> all;
    for (policy_requirement_id const& each : of.judged->decisive) {
        all.push_back(each.str());
    }
    return all;
}

TEST(erasmus_months, thirteen_are_too_many_and_twelve_are_not) {
    person const who = a_student({bachelor({{2023, 9, 1}, {2027, 6, 30}})});
    eligibility_terms const terms = terms_with("first_degree", "bachelor", "study");
    eligibility_verdict const four = verdict(who, four_months, terms);
    EXPECT_EQ(four.result, outcome::not_satisfied);
    EXPECT_EQ(four.judged->version, policy_version_id{"since_2021"});
    EXPECT_EQ(decisive(four), std::vector<std::string>{"months_of_12"});
    EXPECT_EQ(told(*four.facts, "erasmus.months_in_cycle"), "13 months");
    EXPECT_EQ(told(*four.facts, "stay.months"), "4 months");
    eligibility_verdict const three = verdict(who, three_months, terms);
    EXPECT_EQ(three.result, outcome::satisfied);
    EXPECT_EQ(told(*three.facts, "erasmus.months_in_cycle"), "12 months");
}

TEST(erasmus_months, of_a_master_begin_anew) {
    person const who =
        a_student({bachelor({{2022, 9, 1}, {2026, 6, 30}}),
                   a_study("a", open_from({2026, 9, 1}), qualification_level::master)});
    eligibility_verdict const four =
        verdict(who, four_months, terms_with("postgraduate", "master", "study"));
    EXPECT_EQ(four.result, outcome::satisfied);
    EXPECT_EQ(told(*four.facts, "erasmus.months_in_cycle"), "4 months");
}

TEST(erasmus_months, of_a_traineeship_after_graduation_count_to_the_old_cycle) {
    person const who = a_student({bachelor({{2022, 9, 1}, {2026, 6, 30}})});
    eligibility_terms const terms = terms_with(
        "not_enrolled", "bachelor", "traineeship",
        {{fact_name{"graduated_on"}, fact_value{date_value{date{2026, 6, 30}}}, {}},
         {fact_name{"erasmus.applied_in_last_year"}, fact_value{boolean_value{true}}, {}}});
    eligibility_verdict const four = verdict(who, four_months, terms);
    EXPECT_EQ(four.result, outcome::not_satisfied);
    EXPECT_EQ(decisive(four), std::vector<std::string>{"months_of_12"});
    EXPECT_EQ(verdict(who, three_months, terms).result, outcome::satisfied);
}

TEST(erasmus_months, are_asked_of_an_activity_that_is_not_in_the_register) {
    person const who = a_student({bachelor({{2023, 9, 1}, {2027, 6, 30}})});
    view const records = view_of(who, {used()}, an_agency(repeat_rule::unlimited));
    eligibility_terms const terms = terms_with("first_degree", "bachelor", "study");
    auto const eligible = [&](period when) {
        return may_go(records, asked(when), {}, terms).value().participants.at(0).eligible;
    };
    EXPECT_EQ(eligible(four_months), outcome::not_satisfied);
    EXPECT_EQ(eligible(three_months), outcome::satisfied);
}

TEST(erasmus_months, that_are_open_leave_the_answer_open) {
    person who = a_student({bachelor({{2023, 9, 1}, {2027, 6, 30}})});
    eligibility_terms terms = terms_with("first_degree", "bachelor", "study");
    terms.facts.complete_from.reset(); // there may have been other stays
    eligibility_verdict const made = verdict(who, three_months, terms);
    EXPECT_EQ(made.result, outcome::undetermined);
    EXPECT_EQ(made.judged->missing, (std::vector{missing_fact{"fact", "erasmus.months_in_cycle", "",
                                                              open_cause::missing}}));
}

} // namespace
