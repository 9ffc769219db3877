#include <jspu_coop/records/agreements/ground.hpp>

#include "records/agreements/agreement_world.hpp"
#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::issue_lines;
using testing::lines;

ground plain() {
    return testing::on_agreement("frame", ground_lapse::ends);
}

act decree() {
    return {act_kind::decree, "3151", date{2017, 7, 27}, {}, {}};
}

TEST(ground, a_sound_one_has_no_issues) {
    EXPECT_EQ(validate(plain()), issues{});
    ground by_act = plain();
    by_act.agreement.reset();
    by_act.act = decree();
    by_act.on_lapse = ground_lapse::continues;
    by_act.limits = ground_limits{{scope::joint_research}, {country{"UZ"}, country{"BY"}}, {}};
    EXPECT_EQ(validate(by_act), issues{});
    by_act.limits = ground_limits{{}, {}, period::from({2020, 1, 1})};
    EXPECT_EQ(validate(by_act), issues{});
}

TEST(ground, it_has_exactly_one_target) {
    ground neither = plain();
    neither.agreement.reset();
    EXPECT_EQ(issue_lines(validate(neither)), lines({"ground.target_missing at : "}));
    ground both = plain();
    both.act = decree();
    both.on_lapse = ground_lapse::continues;
    issues const found = validate(both);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].code, "ground.target_ambiguous");
    EXPECT_EQ(found[0].path, "/act");
    EXPECT_NE(found[0].value.find("3151"), std::string::npos);
    EXPECT_EQ(found[0].parameters.at("agreement"), "frame");
}

TEST(ground, an_act_cannot_take_the_agreement_with_it) {
    ground by_act = plain();
    by_act.agreement.reset();
    by_act.act = decree();
    by_act.on_lapse = ground_lapse::ends;
    EXPECT_EQ(issue_lines(validate(by_act)), lines({"ground.act_cannot_lapse at /on_lapse: ends"}));
    by_act.on_lapse = ground_lapse::continues;
    EXPECT_EQ(validate(by_act), issues{});
}

TEST(ground, limits_that_limit_nothing_or_repeat_themselves) {
    ground bad = plain();
    bad.limits = ground_limits{};
    EXPECT_EQ(issue_lines(validate(bad)), lines({"ground.limits_empty at /limits: "}));
    bad.limits = ground_limits{{scope::joint_research, scope::joint_research},
                               {country{"UZ"}, country{"BY"}, country{"UZ"}},
                               {}};
    bad.agreement.reset();
    bad.on_lapse = {};
    bad.act = act{act_kind::minutes, {}, {}, {}, {}};
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"ground.value_repeated at /limits/scopes/1: joint_research",
                     "ground.value_repeated at /limits/countries/2: UZ", "act.empty at /act: "}));
}

} // namespace
} // namespace jspu_coop
