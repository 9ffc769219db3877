// Policies are called by their labels, in the language asked for.
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/policy_names.hpp>

#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::testing;

policy_library one_policy() {
    policy made = policy_of({require("flag", holds_condition{fact_name{"flag"}})});
    made.labels = text{{"en", "A semester abroad"}, {"ru", "Семестр за рубежом"}};
    return policy_library::make(small_schema(), {made}).value();
}

TEST(policy_names, are_labels_with_ids) {
    record_reference const rule{"policy", "rule"};
    EXPECT_EQ(names_from(one_policy())(rule), "\"A semester abroad\" (rule)");
    EXPECT_EQ(names_from(one_policy(), "ru")(rule), "«Семестр за рубежом» (rule)");
    // Without a label in Uzbek it is the English one, in the marks of the language.
    EXPECT_EQ(names_from(one_policy(), "uz")(rule), "“A semester abroad” (rule)");
}

TEST(policy_names, leave_to_others_what_is_no_policy_of_the_library) {
    name_resolver const others = [](record_reference const& what) { return "some " + what.kind; };
    for (record_reference const& each :
         {record_reference{"policy", "other"}, record_reference{"policy", "no id"},
          record_reference{"version", "v1"}, record_reference{"party", "rule"}}) {
        EXPECT_EQ(names_from(one_policy(), "en", others)(each), "some " + each.kind);
        EXPECT_EQ(names_from(one_policy())(each), "");
    }
}

/// At least three of a unit, or four: the source does not say.
requirement three_or_four(char const* id, char const* fact, char const* unit, char const* question,
                          text labels) {
    unpublished_limit const open{policy_question_id{question},
                                 {integer_value{3, unit}, integer_value{4, unit}}};
    requirement made = require(id, at_least_condition{fact_name{fact}, open});
    made.labels = std::move(labels);
    return made;
}

/// A policy whose source leaves two things open, of which one has labels of its own.
policy_library open_policy() {
    policy made = policy_of(
        {three_or_four("a", "years", "years", "how_long", {{"en", "Long enough"}}),
         require("b",
                 not_condition{three_or_four("few", "credits", "ects", "how_much",
                                             {{"en", "Few credits"}, {"ru", "Мало кредитов"}})}),
         require("c", between_condition{
                          fact_name{"years"}, given(integer_value{0, "years"}),
                          unpublished_limit{policy_question_id{"how_much"},
                                            {integer_value{5, "years"}, integer_value{6, "years"}}},
                          true, true})});
    made.versions.front().requirements[2].labels = {{"en", "Not too long"}};
    made.questions = {{policy_question_id{"how_long"}, {{"en", "how many years"}}}};
    return policy_library::make(small_schema(), {made}).value();
}

TEST(policy_names, call_open_questions_by_their_labels) {
    auto const named = [](char const* id, char const* language = "en") {
        return names_from(open_policy(), language)(record_reference{"policy_question", id});
    };
    EXPECT_EQ(named("rule/questions/how_long"), "how many years");
    EXPECT_EQ(named("rule/requirements/a/limit"), "Long enough");
    EXPECT_EQ(named("rule/questions/other"), "");
    EXPECT_EQ(named("rule/elsewhere/how_long"), "");
    EXPECT_EQ(named("another/questions/how_long"), "");
}

TEST(policy_names, call_open_questions_without_labels_by_what_turns_on_them) {
    auto const named = [](char const* language) {
        return names_from(open_policy(),
                          language)(record_reference{"policy_question", "rule/questions/how_much"});
    };
    EXPECT_EQ(named("en"), "Few credits; Not too long");
    EXPECT_EQ(named("ru"), "Мало кредитов; Not too long"); // in English where the language lacks
}

TEST(policy_names, stand_in_sentences) {
    wording const words{english_messages(), names_from(one_policy())};
    EXPECT_EQ(
        words.say("verdict.policy.satisfied", {{"policy", {record_reference{"policy", "rule"}}},
                                               {"version", {record_reference{"version", "v1"}}}}),
        "the policy \"A semester abroad\" (rule), version \"v1\", is met");
}

} // namespace
