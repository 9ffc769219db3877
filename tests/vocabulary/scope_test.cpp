// The scopes and the reading of the published text: which directions and agreement scopes each
// serves.

#include <jspu_coop/vocabulary/scope.hpp>
#include <jspu_coop/vocabulary/scope_set.hpp>

#include <gtest/gtest.h>

#include <map>
#include <string_view>
#include <vector>

namespace {

using namespace jspu_coop;

// The reading can be used where a constant is needed.
static_assert(key_directions_of(scope::joint_research).empty());

TEST(scope, has_exactly_the_published_codes_in_order) {
    std::vector<std::string_view> codes;
    for (scope const each : every<scope>()) {
        codes.push_back(code_of(each));
    }
    EXPECT_EQ(codes,
              (std::vector<std::string_view>{
                  "student_exchange", "staff_exchange", "short_term_training", "internship_abroad",
                  "professional_development_of_faculty", "retraining_of_faculty",
                  "participation_in_international_events",
                  "inviting_foreign_professors_and_experts", "joint_research",
                  "publication_in_international_journal", "exchange_of_knowledge_and_experience",
                  "programme_of_international_organisation", "joint_academic_programme"}));
}

// Read from the published text by hand: direction 1 names two scopes, 2 one, 3 four, 4 one.
TEST(scope, serves_the_key_directions_whose_words_name_it) {
    using enum scope;
    std::map<key_direction, std::vector<scope>> const expected{
        {key_direction::retraining_and_professional_development,
         {professional_development_of_faculty, retraining_of_faculty}},
        {key_direction::participation_in_international_events,
         {participation_in_international_events}},
        {key_direction::academic_exchange_training_and_internship,
         {student_exchange, staff_exchange, short_term_training, internship_abroad}},
        {key_direction::inviting_foreign_professors_and_experts,
         {inviting_foreign_professors_and_experts}}};
    for (key_direction const way : every<key_direction>()) {
        std::vector<scope> serving;
        for (scope const each : every<scope>()) {
            if (key_directions_of(each).contains(way)) {
                serving.push_back(each);
            }
        }
        EXPECT_EQ(serving, expected.at(way)) << code_of(way);
    }
}

TEST(scope, serves_the_agreement_scopes_whose_words_name_it) {
    using enum scope;
    std::map<agreement_scope, std::vector<scope>> const expected{
        {agreement_scope::academic_exchange, {student_exchange, staff_exchange}},
        {agreement_scope::joint_research_projects, {joint_research}},
        {agreement_scope::publication_in_international_journals,
         {publication_in_international_journal}},
        {agreement_scope::exchange_of_knowledge_and_experience,
         {exchange_of_knowledge_and_experience}}};
    for (agreement_scope const published : every<agreement_scope>()) {
        std::vector<scope> serving;
        for (scope const each : every<scope>()) {
            if (agreement_scopes_of(each).contains(published)) {
                serving.push_back(each);
            }
        }
        EXPECT_EQ(serving, expected.at(published)) << code_of(published);
    }
}

TEST(scope, two_scopes_are_published_beside_both_lists) {
    std::vector<scope> beside;
    for (scope const each : every<scope>()) {
        if (key_directions_of(each).empty() && agreement_scopes_of(each).empty()) {
            beside.push_back(each);
        }
    }
    EXPECT_EQ(beside, (std::vector{scope::programme_of_international_organisation,
                                   scope::joint_academic_programme}));
}

TEST(scope, a_value_outside_the_enumeration_serves_nothing) {
    EXPECT_TRUE(key_directions_of(static_cast<scope>(99)).empty());
    EXPECT_TRUE(agreement_scopes_of(static_cast<scope>(99)).empty());
}

TEST(scope_set, serves_what_its_members_serve) {
    scope_set const scopes{scope::student_exchange, scope::joint_research,
                           scope::retraining_of_faculty};
    EXPECT_EQ(key_directions_of(scopes),
              (key_direction_set{key_direction::retraining_and_professional_development,
                                 key_direction::academic_exchange_training_and_internship}));
    EXPECT_EQ(agreement_scopes_of(scopes),
              (agreement_scope_set{agreement_scope::academic_exchange,
                                   agreement_scope::joint_research_projects}));
    EXPECT_TRUE(key_directions_of(scope_set{}).empty());
    EXPECT_TRUE(agreement_scopes_of(scope_set{}).empty());
}

TEST(scope_set, all_scopes_together_serve_everything_published) {
    EXPECT_EQ(key_directions_of(scope_set::all()), key_direction_set::all());
    EXPECT_EQ(agreement_scopes_of(scope_set::all()), agreement_scope_set::all());
}

TEST(scope, refuses_unknown_codes) {
    for (std::string_view const wrong :
         {"", "exchange", "Student_exchange", "student-exchange", "student_exchange ", "research",
          "joint_programme", "joint_academic_program", "0", "scope::joint_research"}) {
        auto const refused = parse_enum<scope>(wrong);
        ASSERT_TRUE(refused.has_error()) << wrong;
        EXPECT_EQ(refused.error().first().parameters.at("vocabulary"), "scope");
    }
}

} // namespace
