// Being reinstated as a next step, by the published rule: who has to decide after so many years.
#include <jspu_coop/presets/presets.hpp>
#include <jspu_coop/questions/next_steps.hpp>

#include "support/passage_story.hpp"
#include "support/refusal.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using enum outcome;

policy_reference const published{referred_policy_id{"uz.reinstatement"}, {}};

passage_terms with_presets(std::optional<std::string> const& decided_by = {}) {
    passage_terms made{preset_library(), {}, {}, {}, {}, {}, {}};
    if (decided_by) {
        made.known =
            row_of(made.policies,
                   {{"reinstatement.decided_by", code_value{"reinstating_body", *decided_by}}});
    }
    return made;
}

/// Struck off on 15 January 2024.
enrolment struck_off_at(party_id const& site) {
    return third_year({{{2023, 9, 1}, student_registered{story_host, {}}},
                       {{2024, 1, 15}, student_struck_off{site, {}}}});
}

result<std::vector<next_step>> steps(party_id const& at, date const& day, passage_terms const& by,
                                     std::optional<policy_reference> const& rule = published) {
    next_step_terms terms{by};
    terms.reinstatement = rule;
    return next_steps_on(placed(three_and_one()), struck_off_at(at), day, terms);
}

next_step reinstatement(party_id const& at, date const& day, passage_terms const& by,
                        std::optional<policy_reference> const& rule = published) {
    auto const all = steps(at, day, by, rule).value();
    return *std::ranges::find(all, student_step::reinstatement, &next_step::step);
}

/// The requirements of the rule that are open, or not met.
std::vector<std::string> asks(next_step const& of) {
    std::vector<std::string> all;
    for (missing_fact const& each : of.missing) {
        all.push_back(each.path.empty() ? each.id : each.path);
    }
    return all;
}

using lines = std::vector<std::string>;

TEST(reinstatement_step, is_judged_by_the_rule_of_the_home_institution) {
    auto const by_rector = with_presets("rector");
    next_step const within = reinstatement(story_home, {2029, 1, 14}, by_rector);
    EXPECT_EQ(within.open, satisfied);
    EXPECT_TRUE(within.missing.empty());
    ASSERT_EQ(within.needs.size(), 1U) << "the rule, with its reasons";
    EXPECT_EQ(within.needs[0].result, satisfied);
    EXPECT_EQ(reinstatement(story_home, {2029, 1, 16}, by_rector).open, not_satisfied);
    EXPECT_EQ(reinstatement(story_home, {2029, 1, 16}, with_presets("ministry")).open, satisfied);
    EXPECT_EQ(reinstatement(story_home, {2034, 1, 16}, with_presets("ministry")).open,
              not_satisfied);
}

TEST(reinstatement_step, names_what_is_not_known) {
    next_step const open = reinstatement(story_home, {2029, 1, 14}, with_presets());
    EXPECT_EQ(open.open, undetermined);
    EXPECT_EQ(asks(open), lines{"reinstatement.decided_by"});
    EXPECT_EQ(open.needs.size(), 1U);
    next_step const on_the_day = reinstatement(story_home, {2029, 1, 15}, with_presets("rector"));
    EXPECT_EQ(asks(on_the_day), lines{"/questions/end_of_the_years"});
    next_step const unknown = reinstatement(story_home, {2029, 1, 14}, with_presets("rector"),
                                            policy_reference{referred_policy_id{"no.rule"}, {}});
    EXPECT_EQ(unknown.open, undetermined);
    EXPECT_EQ(asks(unknown), lines{"/versions"});
}

TEST(reinstatement_step, is_open_where_no_rule_governs) {
    auto const by_rector = with_presets("rector");
    EXPECT_EQ(asks(reinstatement(story_home, {2029, 1, 14}, by_rector, {})),
              lines{"/reinstatement"});
    next_step const abroad = reinstatement(story_host, {2029, 1, 14}, by_rector);
    EXPECT_EQ(abroad.open, undetermined) << "the rule is not the partner's";
    EXPECT_EQ(asks(abroad), lines{"/reinstatement"});
    EXPECT_TRUE(abroad.needs.empty());
}

TEST(reinstatement_step, refuses_a_rule_with_wrong_settings) {
    auto const refused = steps(story_home, {2029, 1, 14}, with_presets(),
                               rule_with("uz.reinstatement", "years", "5"));
    EXPECT_EQ(code_of_refusal(refused), "policy_setting.unknown");
    EXPECT_EQ(path_of_refusal(refused), "/reinstatement/settings/0/parameter");
}

} // namespace
} // namespace jspu_coop
