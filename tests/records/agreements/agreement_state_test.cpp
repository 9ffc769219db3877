#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "records/agreements/agreement_world.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::happens;
using testing::home;
using testing::host;
using testing::plain_agreement;
using testing::plain_clause;
using testing::signed_on;
using testing::third;

date const day{2020, 5, 20};
date const next_day{2020, 5, 21};

/// The first issue of a refused event, as `code at path: value`; the agreement is unchanged.
std::string refusal(agreement of, agreement_event event, date effect = next_day,
                    std::optional<int> supersedes = {}) {
    agreement const before = of;
    result<void> const done =
        record_event(of, effect, date{2030, 1, 1}, std::move(event), supersedes);
    if (done.has_value()) {
        return "accepted";
    }
    EXPECT_EQ(of, before);
    issue const first = done.error().first();
    return first.code + " at " + first.path + ": " + first.value;
}

std::vector<version_signature> signatures(std::vector<party_id> const& who) {
    std::vector<version_signature> all;
    for (party_id const& each : who) {
        all.push_back({each, day});
    }
    return all;
}

agreement_phase phase(agreement const& of, date on) {
    return state_on(of, on).phase;
}

TEST(agreement_state, by_default_the_last_signature_brings_it_into_force) {
    agreement of = plain_agreement();
    EXPECT_EQ(phase(of, day), agreement_phase::unrecorded);
    happens(of, {2020, 5, 1}, agreement_drafted{});
    happens(of, {2020, 5, 18}, agreement_signed{home, {}});
    happens(of, day, agreement_signed{host, {}});
    EXPECT_EQ(phase(of, {2020, 4, 30}), agreement_phase::unrecorded);
    EXPECT_EQ(phase(of, {2020, 5, 17}), agreement_phase::drafted);
    EXPECT_EQ(phase(of, {2020, 5, 19}), agreement_phase::partly_signed);
    EXPECT_EQ(state_on(of, {2020, 5, 19}).signatories, std::vector{home});
    EXPECT_EQ(state_on(of, {2020, 5, 19}).last_signature, std::nullopt);
    agreement_state const now = state_on(of, day);
    EXPECT_EQ(now.phase, agreement_phase::in_force);
    EXPECT_EQ(now.last_signature, day);
    EXPECT_EQ(now.entered, day);
    EXPECT_EQ(now.parties, (std::vector{home, host}));
    EXPECT_EQ(now.clauses, (std::vector<clause_version>{{plain_clause("c1"), 0, ""}}));
}

TEST(agreement_state, a_day_that_the_rule_names_comes_by_itself) {
    agreement of = plain_agreement();
    of.entry = entry_into_force{entry_on_date{{2020, 9, 1}}};
    of = signed_on(of, day);
    EXPECT_EQ(phase(of, {2020, 8, 31}), agreement_phase::awaiting);
    EXPECT_EQ(state_on(of, {2020, 8, 31}).entered, std::nullopt);
    EXPECT_EQ(phase(of, {2020, 9, 1}), agreement_phase::in_force);
    EXPECT_EQ(state_on(of, {2021, 1, 1}).entered, (date{2020, 9, 1}));
    EXPECT_EQ(refusal(of, agreement_terminated{}, {2020, 8, 31}),
              "agreement.step_illegal at /history/2/event: terminated");
    EXPECT_EQ(refusal(of, agreement_terminated{}, {2020, 9, 1}), "accepted");
    EXPECT_EQ(refusal(of, agreement_entered{}, {2020, 8, 1}),
              "agreement.entry_not_by_event at /history/2/event: date {day: 2020-09-01}");
}

TEST(agreement_state, a_day_before_the_last_signature_has_come_with_it) {
    agreement of = plain_agreement();
    of.entry = entry_into_force{entry_on_date{{2020, 1, 1}}};
    happens(of, {2020, 1, 10}, agreement_signed{home, {}});
    happens(of, day, agreement_signed{host, {}});
    EXPECT_EQ(phase(of, {2020, 5, 19}), agreement_phase::partly_signed);
    EXPECT_EQ(state_on(of, day).entered, day);
}

TEST(agreement_state, other_rules_wait_for_an_event) {
    fact<entry_into_force> const rules[] = {
        entry_into_force{entry_on_notification{}}, fact<entry_into_force>::missing(),
        fact<entry_into_force>::absent(),
        fact<entry_into_force>::conflicting({entry_on_last_signature{}, entry_on_date{day}})};
    for (auto const& rule : rules) {
        agreement of = plain_agreement();
        of.entry = rule;
        of = signed_on(of, day);
        EXPECT_EQ(phase(of, {2029, 1, 1}), agreement_phase::awaiting);
        EXPECT_EQ(refusal(of, agreement_suspended{{suspension_block::stays}, {}}),
                  "agreement.step_illegal at /history/2/event: suspended");
        happens(of, {2020, 7, 12}, agreement_entered{});
        EXPECT_EQ(phase(of, {2020, 7, 11}), agreement_phase::awaiting);
        EXPECT_EQ(state_on(of, {2020, 7, 12}).entered, (date{2020, 7, 12}));
    }
}

TEST(agreement_state, all_of_three_parties_sign) {
    agreement of = plain_agreement();
    of.parties.push_back(third);
    happens(of, day, agreement_signed{third, {}});
    happens(of, day, agreement_signed{home, {}});
    EXPECT_EQ(phase(of, day), agreement_phase::partly_signed);
    happens(of, next_day, agreement_signed{host, {}});
    EXPECT_EQ(phase(of, next_day), agreement_phase::in_force);
    EXPECT_EQ(state_on(of, next_day).signatories, (std::vector{third, home, host}));
}

TEST(agreement_state, only_parties_sign_and_once) {
    agreement of = plain_agreement();
    EXPECT_EQ(refusal(of, agreement_signed{third, {}}),
              "agreement.not_a_party at /history/0/event/party: third");
    happens(of, day, agreement_signed{home, {}});
    EXPECT_EQ(refusal(of, agreement_signed{home, {}}),
              "agreement.signed_twice at /history/1/event/party: home");
    happens(of, day, agreement_signed{host, {}});
    EXPECT_EQ(refusal(of, agreement_signed{host, {}}),
              "agreement.step_illegal at /history/2/event: signed");
}

TEST(agreement_state, an_amendment_adds_replaces_and_ends_clauses) {
    agreement of = plain_agreement();
    of.clauses.push_back(plain_clause("c2"));
    of.clauses.push_back(plain_clause("c3"));
    of = signed_on(of, day);
    clause changed = plain_clause("c1");
    changed.scopes = {scope::joint_research};
    happens(of, {2021, 1, 1},
            agreement_amended{"protocol 1",
                              {plain_clause("c4")},
                              {changed},
                              {clause_id{"c2"}},
                              signatures({host, home}),
                              {}});
    EXPECT_EQ(state_on(of, {2020, 12, 31}).clauses.size(), 3U);
    EXPECT_EQ(state_on(of, {2021, 1, 1}).clauses,
              (std::vector<clause_version>{{changed, 3, "protocol 1"},
                                           {plain_clause("c3"), 0, ""},
                                           {plain_clause("c4"), 3, "protocol 1"}}));
    EXPECT_EQ(
        refusal(of,
                agreement_amended{"2", {plain_clause("c2")}, {}, {}, signatures({host, home}), {}},
                {2021, 1, 2}),
        "accepted")
        << "an id is free again once its clause has ended";
}

TEST(agreement_state, everything_wrong_with_an_amendment_at_once) {
    agreement of = signed_on(plain_agreement(), day);
    agreement_amended const bad{"1",
                                {plain_clause("c1"), plain_clause("c7"), plain_clause("c7")},
                                {plain_clause("c8"), plain_clause("c1")},
                                {clause_id{"c9"}, clause_id{"c8"}},
                                {{home, day}, {third, day}, {home, day}},
                                {}};
    result<void> const refused = record_event(of, next_day, next_day, bad);
    ASSERT_TRUE(refused.has_error());
    std::vector<std::string> found;
    fault const why = refused.error();
    for (issue const& each : why.all()) {
        found.push_back(each.code + " at " + each.path + ": " + each.value);
    }
    std::string const at = " at /history/2/event/";
    EXPECT_EQ(found, (std::vector<std::string>{
                         "agreement.signed_twice" + at + "signatures/2/party: home",
                         "agreement.amendment_foreign_signature" + at + "signatures/1/party: third",
                         "agreement.amendment_unsigned" + at + "signatures: host",
                         "agreement.clause_exists" + at + "added/0/id: c1",
                         "agreement.clause_touched_twice" + at + "added/2/id: c7",
                         "agreement.clause_unknown" + at + "replaced/0/id: c8",
                         "agreement.clause_touched_twice" + at + "replaced/1/id: c1",
                         "agreement.clause_unknown" + at + "ended/0: c9",
                         "agreement.clause_touched_twice" + at + "ended/1: c8"}));
    EXPECT_EQ(refusal(of, agreement_amended{"empty", {}, {}, {}, signatures({home, host}), {}}),
              "agreement.amendment_empty at /history/2/event: empty");
}

TEST(agreement_state, an_amendment_is_signed_by_the_parties_of_its_day) {
    agreement of = signed_on(plain_agreement(), day);
    happens(of, day, agreement_acceded{third, {}});
    auto const amendment = [](std::vector<party_id> const& who) {
        return agreement_amended{"1", {plain_clause("c2")}, {}, {}, signatures(who), {}};
    };
    EXPECT_EQ(refusal(of, amendment({home, host})),
              "agreement.amendment_unsigned at /history/3/event/signatures: third");
    happens(of, next_day, agreement_withdrew{home, {}});
    EXPECT_EQ(refusal(of, amendment({home, host, third})),
              "agreement.amendment_foreign_signature at /history/4/event/signatures/0/party: home");
    EXPECT_EQ(refusal(of, amendment({third, host})), "accepted");
}

TEST(agreement_state, a_version_is_under_way_until_all_have_signed_it_or_it_is_dropped) {
    agreement of = signed_on(plain_agreement(), day);
    happens(of, {2021, 1, 1}, agreement_amendment_drafted{"protocol 1", {}});
    happens(of, {2021, 2, 1}, agreement_amendment_drafted{"protocol 2", {}});
    happens(of, {2021, 3, 1}, agreement_amendment_signed{"protocol 1", host, {}});
    EXPECT_EQ(state_on(of, {2020, 12, 31}).amendments, std::vector<pending_amendment>{});
    EXPECT_EQ(state_on(of, {2021, 3, 1}).amendments,
              (std::vector<pending_amendment>{{"protocol 1", {2021, 1, 1}, {host}},
                                              {"protocol 2", {2021, 2, 1}, {}}}));
    EXPECT_EQ(state_on(of, {2021, 3, 1}).clauses, state_on(of, day).clauses)
        << "nothing changes yet";
    happens(of, {2021, 4, 1}, agreement_amendment_dropped{"protocol 2", {}});
    happens(of, {2021, 5, 1},
            agreement_amended{
                "protocol 1", {plain_clause("c2")}, {}, {}, signatures({home, host}), {}});
    EXPECT_EQ(state_on(of, {2021, 4, 1}).amendments,
              (std::vector<pending_amendment>{{"protocol 1", {2021, 1, 1}, {host}}}));
    EXPECT_EQ(state_on(of, {2021, 5, 1}).amendments, std::vector<pending_amendment>{});
    EXPECT_EQ(state_on(of, {2021, 5, 1}).clauses.size(), 2U);
    EXPECT_EQ(refusal(of, agreement_amendment_drafted{"protocol 2", {}}, {2021, 6, 1}), "accepted")
        << "what was dropped may be taken up again";
}

TEST(agreement_state, a_version_is_drafted_once_and_signed_once_by_each_party) {
    agreement of = signed_on(plain_agreement(), day);
    EXPECT_EQ(refusal(of, agreement_amendment_signed{"1", home, {}}),
              "agreement.amendment_unknown at /history/2/event/version: 1");
    EXPECT_EQ(refusal(of, agreement_amendment_dropped{"1", {}}),
              "agreement.amendment_unknown at /history/2/event/version: 1");
    EXPECT_EQ(refusal(of, agreement_amendment_drafted{"", {}}),
              "agreement.version_empty at /history/2/event/version: ");
    happens(of, day, agreement_amendment_drafted{"1", {}});
    EXPECT_EQ(refusal(of, agreement_amendment_drafted{"1", {}}),
              "agreement.amendment_repeated at /history/3/event/version: 1");
    EXPECT_EQ(refusal(of, agreement_amendment_signed{"1", third, {}}),
              "agreement.not_a_party at /history/3/event/party: third");
    happens(of, day, agreement_amendment_signed{"1", home, {}});
    EXPECT_EQ(refusal(of, agreement_amendment_signed{"1", home, {}}),
              "agreement.signed_twice at /history/4/event/party: home");
    EXPECT_EQ(refusal(plain_agreement(), agreement_amendment_drafted{"1", {}}),
              "agreement.step_illegal at /history/0/event: amendment_drafted");
    EXPECT_EQ(refusal(of, agreement_amendment_drafted{"2", act{act_kind::letter, {}, {}, {}, {}}}),
              "act.empty at /history/4/event/decided_by: ");
}

/// The signatures that an amendment names are those that count; what a draft tells of them is how
/// far its signing had come by then.
TEST(agreement_state, an_amendment_stands_by_its_own_signatures) {
    agreement of = signed_on(plain_agreement(), day);
    happens(of, day, agreement_amendment_drafted{"1", {}});
    happens(of, {2020, 6, 1}, agreement_amendment_signed{"1", home, {}});
    std::vector<version_signature> const on_other_days{{home, {2020, 6, 2}}, {host, {2020, 6, 3}}};
    EXPECT_EQ(refusal(of, agreement_amended{"1", {plain_clause("c2")}, {}, {}, on_other_days, {}},
                      {2020, 7, 1}),
              "accepted");
    EXPECT_EQ(refusal(of, agreement_amended{"2", {plain_clause("c2")}, {}, {}, on_other_days, {}},
                      {2020, 7, 1}),
              "accepted")
        << "it need not have been drafted";
}

TEST(agreement_state, who_has_signed_a_version_and_leaves_is_still_told) {
    agreement of = signed_on(plain_agreement(), day);
    happens(of, day, agreement_acceded{third, {}});
    happens(of, day, agreement_amendment_drafted{"1", {}});
    happens(of, day, agreement_amendment_signed{"1", third, {}});
    happens(of, next_day, agreement_withdrew{third, {}});
    EXPECT_EQ(state_on(of, next_day).amendments,
              (std::vector<pending_amendment>{{"1", day, {third}}}));
    happens(of, next_day, agreement_withdrew{host, {}});
    EXPECT_EQ(state_on(of, next_day).amendments, std::vector<pending_amendment>{})
        << "nothing is under way of an agreement that has ended";
}

TEST(agreement_state, it_is_suspended_and_resumed) {
    agreement of = signed_on(plain_agreement(), day);
    EXPECT_EQ(refusal(of, agreement_suspended{{}, {}}),
              "agreement.suspension_blocks_nothing at /history/2/event/blocks: ");
    std::vector const blocks{suspension_block::nominations, suspension_block::departures};
    happens(of, {2021, 1, 1}, agreement_suspended{blocks, {}});
    EXPECT_EQ(state_on(of, {2020, 12, 31}).blocked, std::vector<suspension_block>{});
    EXPECT_EQ(state_on(of, {2021, 1, 1}).blocked, blocks);
    EXPECT_EQ(phase(of, {2021, 1, 1}), agreement_phase::suspended);
    EXPECT_EQ(refusal(of, agreement_suspended{blocks, {}}, {2021, 2, 1}),
              "agreement.step_illegal at /history/3/event: suspended");
    happens(of, {2021, 3, 1}, agreement_resumed{});
    EXPECT_EQ(phase(of, {2021, 3, 1}), agreement_phase::in_force);
    EXPECT_EQ(state_on(of, {2021, 3, 1}).blocked, std::vector<suspension_block>{});
}

TEST(agreement_state, it_ends_by_act_or_when_one_party_is_left) {
    agreement of = signed_on(plain_agreement(), day);
    happens(of, next_day, agreement_suspended{{suspension_block::stays}, {}});
    agreement ended = of;
    happens(ended, {2021, 1, 1}, agreement_terminated{});
    EXPECT_EQ(phase(ended, {2021, 1, 1}), agreement_phase::terminated);
    EXPECT_EQ(state_on(ended, {2021, 1, 1}).blocked, std::vector<suspension_block>{});
    EXPECT_EQ(refusal(ended, agreement_resumed{}, {2021, 1, 1}),
              "agreement.step_illegal at /history/4/event: resumed");
    happens(of, {2021, 1, 1}, agreement_withdrew{host, {}});
    EXPECT_EQ(state_on(of, {2021, 1, 1}).parties, (std::vector{home, host})) << "as it ended";
    EXPECT_EQ(phase(of, {2021, 1, 1}), agreement_phase::terminated);
    EXPECT_EQ(refusal(of, agreement_withdrew{home, {}}, {2021, 1, 1}),
              "agreement.step_illegal at /history/4/event: withdrew");
}

TEST(agreement_state, parties_come_and_go) {
    agreement of = signed_on(plain_agreement(), day);
    EXPECT_EQ(refusal(of, agreement_acceded{home, {}}),
              "agreement.already_a_party at /history/2/event/party: home");
    EXPECT_EQ(refusal(of, agreement_withdrew{third, {}}),
              "agreement.not_a_party at /history/2/event/party: third");
    happens(of, next_day, agreement_acceded{third, {}});
    happens(of, next_day, agreement_withdrew{home, {}});
    EXPECT_EQ(state_on(of, next_day).parties, (std::vector{host, third}));
    EXPECT_EQ(phase(of, next_day), agreement_phase::in_force);
    EXPECT_EQ(refusal(of, agreement_acceded{home, {}}), "accepted");
    EXPECT_EQ(refusal(of, agreement_notice_given{home, {}}),
              "agreement.not_a_party at /history/4/event/party: home");
    EXPECT_EQ(refusal(of, agreement_notice_given{third, {}}), "accepted");
}

TEST(agreement_state, a_renewal_does_not_end_before_it_begins) {
    agreement const of = signed_on(plain_agreement(), day);
    EXPECT_EQ(refusal(of, agreement_renewed{day, {}}),
              "agreement.renewal_too_early at /history/2/event/until: 2020-05-20");
    EXPECT_EQ(refusal(of, agreement_renewed{next_day, {}}), "accepted");
}

TEST(agreement_state, what_was_annulled_never_happened) {
    agreement of = signed_on(plain_agreement(), day);
    happens(of, {2021, 1, 1}, agreement_terminated{});
    EXPECT_EQ(refusal(of, agreement_entry_annulled{}),
              "agreement.annuls_nothing at /history/3/supersedes: ");
    EXPECT_EQ(refusal(of, agreement_entry_annulled{}, next_day, 1),
              "agreement.step_illegal at /history/2/event: terminated")
        << "without the first signature nothing could be terminated";
    EXPECT_EQ(refusal(of, agreement_entry_annulled{}, next_day, 9),
              "history.supersedes_unknown at /history/3/supersedes: 9");
    happens(of, {2021, 2, 1}, agreement_entry_annulled{}, 3);
    EXPECT_EQ(phase(of, {2022, 1, 1}), agreement_phase::in_force);
}

TEST(agreement_state, an_event_with_broken_parts_is_not_recorded) {
    agreement of = plain_agreement();
    EXPECT_EQ(refusal(of, agreement_drafted{act{act_kind::letter, {}, {}, {}, {}}}),
              "act.empty at /history/0/event/decided_by: ");
    of = signed_on(of, day);
    clause empty = plain_clause("c2");
    empty.scopes = {};
    EXPECT_EQ(refusal(of, agreement_amended{"1", {empty}, {}, {}, signatures({home, host}), {}}),
              "clause.scopes_empty at /history/2/event/added/0/scopes: ");
    EXPECT_EQ(record_event(of, next_day, {2020, 5, 1}, agreement_terminated{}).error().first().code,
              "history.recorded_decreases");
}

TEST(agreement_state, the_refused_step_names_the_phase) {
    agreement of = plain_agreement();
    result<void> const refused = record_event(of, day, day, agreement_resumed{});
    EXPECT_EQ(refused.error().first().parameters.at("phase"), "unrecorded");
}

} // namespace
} // namespace jspu_coop
