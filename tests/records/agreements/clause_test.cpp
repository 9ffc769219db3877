#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/records/agreements/clause.hpp>
#include <jspu_coop/records/agreements/reciprocity.hpp>

#include "records/agreements/agreement_world.hpp"
#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;
using testing::plain_clause;

TEST(clause, a_sound_one_has_no_issues) {
    clause full = plain_clause("c1");
    EXPECT_EQ(validate(full), issues{});
    full.categories = std::vector{person_category::student, person_category::academic_staff};
    full.fields = std::vector{field_of_study{"011"}, field_of_study{"0113"}};
    full.minimum_stay = duration{2, duration_unit::weeks};
    full.maximum_stay = duration{14, duration_unit::days};
    full.places = places{numbered_places{0, place_period::academic_year, {}}};
    full.article = citation{"Agreement", "4", {}};
    EXPECT_EQ(validate(full), issues{}) << "two weeks are not longer than fourteen days";
    full.minimum_stay = duration{31, duration_unit::days};
    full.maximum_stay = duration{1, duration_unit::months};
    EXPECT_EQ(validate(full), issues{}) << "January has 31 days";
    full.places = places{unlimited_places{}};
    EXPECT_EQ(validate(full), issues{});
    full.places = places{undefined_places{}};
    EXPECT_EQ(validate(full), issues{});
}

TEST(clause, every_repetition_is_reported) {
    clause bad = plain_clause("c1");
    bad.scopes = {scope::joint_research, scope::student_exchange, scope::joint_research};
    bad.categories = std::vector{person_category::student, person_category::student};
    bad.levels = std::vector{qualification_level::master, qualification_level::bachelor,
                             qualification_level::master, qualification_level::master};
    bad.fields = std::vector{field_of_study{"0113"}, field_of_study{"0113"}};
    bad.languages = std::vector{language{"uz"}, language{"ru"}, language{"uz"}};
    bad.sending = std::vector{testing::home, testing::home};
    bad.receiving = std::vector{testing::host, testing::home, testing::host};
    bad.units = std::vector{party_unit{testing::home, unit_id{"psy"}},
                            party_unit{testing::host, unit_id{"psy"}},
                            party_unit{testing::home, unit_id{"psy"}}};
    issues const found = validate(bad);
    EXPECT_EQ(issue_lines(found),
              lines({"clause.value_repeated at /scopes/2: joint_research",
                     "clause.value_repeated at /categories/1: student",
                     "clause.value_repeated at /levels/2: master",
                     "clause.value_repeated at /levels/3: master",
                     "clause.value_repeated at /fields/1: 0113",
                     "clause.value_repeated at /languages/2: uz",
                     "clause.value_repeated at /sending/1: home",
                     "clause.value_repeated at /receiving/2: host",
                     "clause.value_repeated at /units/2: {party: home, unit: psy}"}));
    EXPECT_EQ(found.front().parameters.at("first"), "/scopes/0");
}

TEST(clause, everything_else_wrong_at_once) {
    clause bad = plain_clause("c1");
    bad.scopes = {};
    bad.minimum_stay = duration{6, duration_unit::months};
    bad.maximum_stay = duration{0, duration_unit::years};
    bad.places = places{numbered_places{-1, place_period::term, {}}};
    bad.article = citation{" ", {}, {}};
    issues const found = validate(bad);
    EXPECT_EQ(
        issue_lines(found),
        lines({"clause.scopes_empty at /scopes: ", "clause.stay_not_positive at /maximum_stay: P0Y",
               "clause.stay_reversed at /minimum_stay: P6M",
               "clause.places_negative at /places/persons: -1",
               "citation.document_empty at /article/document: "}));
    bad = plain_clause("c1");
    bad.minimum_stay = duration{0, duration_unit::days};
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"clause.stay_not_positive at /minimum_stay: P0D"}));
}

TEST(clause, a_limit_that_allows_nothing_is_no_limit) {
    clause bad = plain_clause("c1");
    bad.categories = std::vector<person_category>{};
    bad.languages = fact<std::vector<language>>::conflicting({{}, {language{"ru"}}});
    EXPECT_EQ(issue_lines(validate(bad)), lines({"clause.limit_empty at /categories: ",
                                                 "clause.limit_empty at /languages/claims/0: "}));
}

TEST(clause, what_each_source_claims_is_checked) {
    clause bad = plain_clause("c1");
    bad.maximum_stay = fact<duration>::conflicting(
        {duration{6, duration_unit::months}, duration{0, duration_unit::days}});
    bad.minimum_stay = duration{1, duration_unit::years}; // no source is the one to compare with
    bad.places = fact<places>::conflicting(
        {places{numbered_places{-1, place_period::term, {}}}, places{unlimited_places{}}});
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"clause.stay_not_positive at /maximum_stay/claims/1: P0D",
                     "clause.places_negative at /places/claims/0/persons: -1"}));
}

TEST(clause, only_an_unrestricted_one_is_known_to_limit_nothing) {
    clause const whole =
        unrestricted_clause(clause_id{"c1"}, {}, {scope::student_exchange}, direction::both);
    clause const heard_of{.id = clause_id{"c1"},
                          .title = {},
                          .scopes = {scope::student_exchange},
                          .direction = direction::both};
    int limits = 0;
    for_each_member(whole, [&](char const* name, auto const& member) {
        if constexpr (requires { member.is_absent(); }) {
            EXPECT_TRUE(member.is_absent()) << name;
            ++limits;
        }
    });
    EXPECT_EQ(limits, 11);
    for_each_member(heard_of, [&](char const* name, auto const& member) {
        if constexpr (requires { member.is_open(); }) {
            EXPECT_EQ(member.state(), knowledge::missing) << name;
        }
    });
}

TEST(clause, nothing_is_owed_or_carried_over_below_zero) {
    clause bad = plain_clause("c1");
    bad.reciprocity = reciprocity{.tolerance = -1, .credit_lasts = -2};
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"clause.reciprocity_negative at /reciprocity/tolerance: -1",
                     "clause.reciprocity_negative at /reciprocity/credit_lasts: -2"}));
    bad.reciprocity = reciprocity{.tolerance = 0, .credit_lasts = 0};
    EXPECT_EQ(issue_lines(validate(bad)), lines({}));
    bad.reciprocity =
        fact<reciprocity>::conflicting({reciprocity{.tolerance = 3}, reciprocity{.tolerance = -4}});
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"clause.reciprocity_negative at /reciprocity/claims/1/tolerance: -4"}));
}

TEST(clause, person_months_are_checked_as_places_are) {
    clause bad = plain_clause("c1");
    bad.places = places{numbered_person_months{
        -1,
        place_period::term,
        {},
        {{{qualification_level::master, qualification_level::master}, {}, -2}, {{}, {}, 1}},
        rounding::reject}};
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"clause.places_negative at /places/months: -1",
                     "clause.value_repeated at /places/splits/0/levels/1: master",
                     "clause.places_negative at /places/splits/0/months: -2",
                     "clause.split_names_nothing at /places/splits/1: ",
                     "clause.rounding_rejects at /places/rounding: "}));
}

} // namespace
} // namespace jspu_coop
