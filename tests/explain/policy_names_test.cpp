// Policies are called by their labels, in the language asked for.
#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/policy_names.hpp>

#include "support/policy_scene.hpp"
#include "support/policy_world.hpp"

#include <gtest/gtest.h>

#include <string>

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

TEST(policy_names, stand_in_sentences) {
    wording const words{english_messages(), names_from(one_policy())};
    EXPECT_EQ(
        words.say("verdict.policy.satisfied", {{"policy", {record_reference{"policy", "rule"}}},
                                               {"version", {record_reference{"version", "v1"}}}}),
        "the policy \"A semester abroad\" (rule), version \"v1\", is met");
}

} // namespace
