// Whether an activity may go ahead where the policies are given: eligibility beside the rest.
#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/questions/may_go.hpp>

#include "support/eligibility_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing::eligibility_world;

constexpr auto yes = outcome::satisfied;
constexpr auto no = outcome::not_satisfied;
constexpr auto open = outcome::undetermined;
constexpr auto skipped = outcome::not_applicable;

/// What is asked of the only participant.
participant_going going(activity const& asked, eligibility_terms const& terms,
                        std::vector<activity> const& recorded = {}) {
    return may_go(view_of(a_lecturer(), recorded), asked, {}, terms).value().participants.at(0);
}

eligibility_terms well() {
    return asked_with(a_statement_of(all_is_well()));
}

TEST(may_go_eligibility, is_asked_where_policies_are_given) {
    activity const asked = an_application({2026, 2, 1});
    view const records = view_of(a_lecturer());
    going_verdict const without = may_go(records, asked);
    EXPECT_EQ(without.participants[0].eligible, skipped);
    EXPECT_FALSE(without.participants[0].judged);
    going_verdict const with = may_go(records, asked, {}, well()).value();
    EXPECT_EQ(with.participants[0].eligible, yes);
    EXPECT_EQ(with.result, without.result);
    EXPECT_EQ(with.missing, without.missing);
    EXPECT_EQ(with.participants[0].judged->judged->version, policy_version_id{"v2"});
}

TEST(may_go_eligibility, a_no_decides) {
    eligibility_terms const young = asked_with(a_statement_of({born_on({2005, 5, 12})}));
    view const records = view_of(a_lecturer());
    going_verdict const verdict = may_go(records, an_application({2026, 2, 1}), {}, young).value();
    EXPECT_EQ(verdict.participants[0].eligible, no);
    EXPECT_EQ(verdict.participants[0].result, no);
    EXPECT_TRUE(verdict.participants[0].missing.empty());
    EXPECT_EQ(verdict.result, no);
    EXPECT_TRUE(verdict.missing.empty());
}

TEST(may_go_eligibility, what_is_missing_is_told) {
    participant_going const made =
        going(an_application({2026, 2, 1}), asked_with(a_statement_of({})));
    EXPECT_EQ(made.eligible, open);
    missing_fact const born{"fact", "person.born_on", "", open_cause::missing};
    EXPECT_EQ(std::count(made.missing.begin(), made.missing.end(), born), 1);
}

TEST(may_go_eligibility, sensitive_values_can_be_left_out) {
    auto const asked = [](std::vector<stated_fact> facts) {
        return may_go(view_of(a_lecturer()), an_application({2026, 2, 1}), {},
                      asked_with(a_statement_of(std::move(facts))))
            .value();
    };
    auto const said = [](going_verdict const& of) {
        return explain(explanation_of(of), wording{}, explanation_depth::everything);
    };
    going_verdict const verdict = asked({born_on({1971, 5, 12})});
    going_verdict const hidden = without_sensitive_values(verdict);
    EXPECT_EQ(hidden.result, verdict.result);
    EXPECT_NE(said(verdict).find("found: 54"), std::string::npos) << said(verdict);
    EXPECT_EQ(said(hidden).find("found: 54"), std::string::npos);
    EXPECT_EQ(said(hidden).find("1971"), std::string::npos);
    EXPECT_EQ(said(hidden), said(without_sensitive_values(asked({born_on({1968, 1, 1})}))));
    // What is missing of eligibility is still missing of the whole.
    going_verdict const open_one = asked({});
    going_verdict const without = without_sensitive_values(open_one);
    EXPECT_EQ(without.missing, open_one.missing);
    EXPECT_EQ(without.participants[0].missing, open_one.participants[0].missing);
    EXPECT_EQ(without.participants[0].eligible_open, without.participants[0].judged->missing);
}

TEST(may_go_eligibility, steps_of_the_activity_asked_about_count) {
    activity const recorded = an_application({2025, 12, 1});
    EXPECT_EQ(going(an_application({2026, 2, 1}), well(), {recorded}).judged->reference_day,
              (date{2026, 2, 1}));
}

TEST(may_go_eligibility, is_open_while_call_or_person_is_not_known) {
    activity asked = an_application({2026, 2, 1});
    auto& detail = std::get<programme_participation>(asked.detail);
    detail.call = {};
    EXPECT_EQ(going(asked, well()).eligible, open);
    EXPECT_EQ(going(asked, well()).eligible_open.at(0).path, "/detail/call");
    detail.call = call_id{"2026"};
    asked.participations[0].person = {};
    EXPECT_EQ(going(asked, well()).eligible, open);
    EXPECT_EQ(going(asked, well()).eligible_open.at(0).path, "/participations/p/person");
    asked.participations[0].person = fact<person_id>::absent();
    EXPECT_EQ(going(asked, well()).eligible, skipped);
}

// By which rules a call judges is not known only because nobody said it.
TEST(may_go_eligibility, is_open_without_a_rule_for_the_call) {
    activity asked = an_application({2026, 2, 1});
    auto& detail = std::get<programme_participation>(asked.detail);
    detail.call = call_id{"2025"};
    participant_going const made = going(asked, well());
    EXPECT_EQ(made.eligible, open);
    EXPECT_EQ(made.result, open);
    EXPECT_FALSE(made.judged);
    std::vector<missing_fact> const no_rule{
        {"call", "agency/2025", "/policy", open_cause::missing}};
    EXPECT_EQ(made.eligible_open, no_rule);
    EXPECT_TRUE(
        std::includes(made.missing.begin(), made.missing.end(), no_rule.begin(), no_rule.end()));
    // A rule for another organisation's call of this name is none.
    eligibility_terms foreign = well();
    foreign.rules = {{{party_id{"elsewhere"}, call_id{"2025"}}, policy_id{"rule"}, {}}};
    EXPECT_EQ(going(asked, foreign).eligible_open, no_rule);
    // Nor does it matter then that the person is not known; both are told.
    asked.participations[0].person = {};
    EXPECT_EQ(going(asked, well()).eligible_open.size(), 2U);
    detail.call = call_id{"2026"};
    eligibility_terms none = well();
    none.rules.clear();
    EXPECT_EQ(going(asked, none).eligible, open);
    detail.call = {};
    EXPECT_EQ(going(asked, none).eligible, open);
    EXPECT_EQ(going(asked, none).eligible_open.at(0).path, "/detail/call");
}

TEST(may_go_eligibility, is_not_asked_without_a_call) {
    activity asked = an_application({2026, 2, 1});
    auto& detail = std::get<programme_participation>(asked.detail);
    detail.call = fact<call_id>::absent();
    EXPECT_EQ(going(asked, well()).eligible, skipped);
    activity const stay = a_stay_at("stay", "b", {{2026, 9, 1}, {2026, 11, 30}});
    EXPECT_EQ(going(stay, well()).eligible, skipped);
}

TEST(may_go_eligibility, refuses_what_eligibility_refuses) {
    eligibility_terms bad = well();
    bad.applicants.front().facts = {average("6")};
    auto const asked = may_go(view_of(a_lecturer()), an_application({2026, 2, 1}), {}, bad);
    EXPECT_EQ(asked.error().first().code, "fact.out_of_range");
}

TEST(may_go_eligibility, the_clock_of_applications_counts) {
    organisation agency = an_agency();
    agency.programmes[0].calls[0].deadline =
        call_deadline{{2026, 2, 1}, time_of_day{17, 0}, utc_offset{300}};
    activity const asked = an_application({2026, 2, 1});
    view const records = view_of(a_lecturer(), {}, agency);
    auto const eligible = [&](application_clock const& by) {
        return may_go(records, asked, {}, well(), by).value().participants.at(0).eligible;
    };
    auto const at = [](int hour) {
        return application_clock{utc_offset{300}, {{the_call, the_scholar, {hour, 0}, {}}}};
    };
    EXPECT_EQ(eligible({}), open);
    EXPECT_EQ(eligible(at(17)), yes);
    EXPECT_EQ(eligible(at(18)), no);
}

} // namespace
} // namespace jspu_coop
