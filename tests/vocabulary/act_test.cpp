// Acts: one thing known is enough to find the paper, nothing known is not.

#include <jspu_coop/base/result.hpp>
#include <jspu_coop/vocabulary/act.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace jspu_coop;

static_assert(described_record<act>);

std::vector<std::string> codes_of(issues const& found) {
    std::vector<std::string> codes;
    for (issue const& each : found) {
        codes.push_back(each.code + "@" + each.path);
    }
    return codes;
}

using codes = std::vector<std::string>;

TEST(act_kind, has_the_seven_codes_in_order) {
    std::vector<std::string_view> found;
    for (act_kind const each : every<act_kind>()) {
        found.push_back(code_of(each));
    }
    EXPECT_EQ(found, (std::vector<std::string_view>{"order", "minutes", "decree", "letter",
                                                    "protocol", "resolution", "other"}));
}

TEST(act, any_one_thing_known_is_enough) {
    EXPECT_EQ(validate(act{act_kind::resolution, "PP-3151", date{2017, 7, 27}, "President", {}}),
              issues{});
    EXPECT_EQ(validate(act{act_kind::order, "19-2018", {}, {}, {}}), issues{});
    EXPECT_EQ(validate(act{act_kind::protocol, {}, date{2017, 12, 20}, {}, {}}), issues{});
    EXPECT_EQ(validate(act{act_kind::letter, {}, {}, "partner's rectorate", {}}), issues{});
    EXPECT_EQ(validate(act{act_kind::minutes, {}, {}, {}, "Council, session 3"}), issues{});
    EXPECT_EQ(validate(act{act_kind::other, {}, {}, {}, "Statement"}), issues{});
}

TEST(act, nothing_known_is_refused_for_every_kind) {
    for (act_kind const kind : every<act_kind>()) {
        act const nothing{kind, {}, {}, {}, {}};
        EXPECT_EQ(validate(nothing), (issues{{"act.empty", severity::error, "", "", {}}}));
        EXPECT_TRUE(checked(nothing).has_error());
    }
}

TEST(act, another_paper_needs_a_title) {
    EXPECT_EQ(codes_of(validate(act{act_kind::other, "7", {}, {}, {}})),
              codes{"act.title_missing@/title"});
}

TEST(act, tells_every_issue_at_once) {
    EXPECT_EQ(
        codes_of(validate(act{act_kind::order, "", {}, " ", "\n"})),
        (codes{"act.number_empty@/number", "act.issuer_empty@/issuer", "act.title_empty@/title"}));
    EXPECT_EQ(codes_of(validate(act{act_kind::order, "\xFF", {}, "\x01", "\xC0\x80"})),
              (codes{"act.number_malformed@/number", "act.issuer_malformed@/issuer",
                     "act.title_malformed@/title"}));
    EXPECT_EQ(codes_of(validate(act{act_kind::other, " ", {}, {}, {}})),
              (codes{"act.title_missing@/title", "act.number_empty@/number"}));
}

} // namespace
