#include <jspu_coop/records/agreements/agreement.hpp>

#include "records/agreements/agreement_world.hpp"
#include "records/support/issue_list.hpp"

#include <gtest/gtest.h>

namespace jspu_coop {
namespace {

using testing::happens;
using testing::home;
using testing::host;
using testing::issue_lines;
using testing::lines;
using testing::plain_agreement;
using testing::plain_clause;
using testing::signed_on;
using testing::third;

date const day{2020, 5, 20};

teach_out plain_teach_out(std::string id, std::vector<clause_id> clauses) {
    return {.id = clause_id{std::move(id)},
            .protects = {protected_standing::away},
            .clauses = std::move(clauses),
            .until = date{2027, 8, 31},
            .length = {},
            .article = {}};
}

TEST(agreement, sound_ones_have_no_issues) {
    EXPECT_EQ(validate(plain_agreement()), issues{});
    agreement rich = plain_agreement();
    rich.grounds = {testing::on_agreement("frame", {})};
    rich.term = agreement_term{indefinite_term{}};
    rich.renewal = renewal_rule{
        automatic_renewal{{1, duration_unit::years}, 1, duration{0, duration_unit::days}}};
    rich.clauses[0].sending = std::vector{home};
    rich.clauses[0].receiving = std::vector{host, third};
    rich.transitional = {plain_teach_out("t1", {clause_id{"c1"}, clause_id{"c2"}})};
    rich.assumptions = {{"", {}}, {"/clauses/0", {}}, {"/a~1b/~0", {}}};
    rich = signed_on(rich, day);
    happens(rich, day, agreement_acceded{third, {}});
    happens(rich, day,
            agreement_amended{"protocol 1",
                              {plain_clause("c2")},
                              {},
                              {},
                              {{home, day}, {host, day}, {third, day}},
                              {}});
    EXPECT_EQ(validate(rich), issues{}) << "parties and clauses of later count, too";
}

TEST(agreement, everything_wrong_with_its_head_at_once) {
    agreement bad = plain_agreement();
    bad.title = text{};
    bad.instrument = instrument::letter_of_intent;
    bad.parties = {home};
    bad.cited_as = citation{"", {}, {}};
    bad.assumptions = {{"clauses", {}}, {"/a~2", {}}, {"/a~", {}}, {"/fine", {}}};
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"agreement.title_empty at /title: ",
                     "agreement.letter_of_intent_binding at /binding: true",
                     "agreement.parties_too_few at /parties: [home]",
                     "citation.document_empty at /cited_as/document: ",
                     "agreement.assumption_path at /assumptions/0/path: clauses",
                     "agreement.assumption_path at /assumptions/1/path: /a~2",
                     "agreement.assumption_path at /assumptions/2/path: /a~"}));
    bad = plain_agreement();
    bad.parties = {home, host, home};
    EXPECT_EQ(issue_lines(validate(bad)), lines({"agreement.party_repeated at /parties/2: home"}));
}

TEST(agreement, a_binding_letter_of_intent_is_only_worth_a_look) {
    agreement letter = plain_agreement();
    letter.instrument = instrument::letter_of_intent;
    ASSERT_EQ(validate(letter).size(), 1U);
    EXPECT_EQ(validate(letter)[0].severity, severity::warning);
    letter.binding = false;
    EXPECT_EQ(validate(letter), issues{});
    letter.binding = {};
    EXPECT_EQ(validate(letter), issues{});
}

TEST(agreement, lengths_are_positive_claimed_ones_too) {
    duration const nothing{0, duration_unit::months};
    agreement bad = plain_agreement();
    bad.term = agreement_term{term_for{nothing}};
    bad.renewal = renewal_rule{automatic_renewal{nothing, 0, {}}};
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"agreement.term_not_positive at /term/length: P0M",
                     "agreement.renewal_not_positive at /renewal/by: P0M",
                     "agreement.renewal_not_positive at /renewal/times: 0"}));
    bad.term = fact<agreement_term>::conflicting({indefinite_term{}, term_for{nothing}});
    bad.renewal = fact<renewal_rule>::conflicting(
        {automatic_renewal{{1, duration_unit::years}, -2, {}}, no_renewal{}});
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"agreement.term_not_positive at /term/claims/1/length: P0M",
                     "agreement.renewal_not_positive at /renewal/claims/0/times: -2"}));
}

TEST(agreement, everything_wrong_with_its_lists_at_once) {
    agreement bad = plain_agreement();
    bad.grounds = {testing::on_agreement("frame", {}), testing::on_agreement("plain", {})};
    bad.grounds[0].limits = ground_limits{};
    bad.clauses.push_back(plain_clause("c1"));
    bad.clauses[1].scopes = {};
    bad.clauses[1].sending = std::vector{home, third};
    bad.clauses[0].receiving = std::vector{third};
    bad.transitional = {plain_teach_out("t1", {clause_id{"c1"}, clause_id{"c9"}}),
                        plain_teach_out("t1", {})};
    bad.transitional[1].protects = {};
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"ground.limits_empty at /grounds/0/limits: ",
                     "agreement.ground_itself at /grounds/1/agreement: plain",
                     "agreement.clause_repeated at /clauses/1/id: c1",
                     "clause.scopes_empty at /clauses/1/scopes: ",
                     "agreement.clause_foreign_party at /clauses/0/receiving/0: third",
                     "agreement.clause_foreign_party at /clauses/1/sending/1: third",
                     "agreement.teach_out_unknown_clause at /transitional/0/clauses/1: c9",
                     "agreement.teach_out_repeated at /transitional/1/id: t1",
                     "teach_out.protects_nobody at /transitional/1/protects: "}));
}

/// A history that no rules have seen, as a reader makes it.
history<agreement_event> unchecked(std::vector<agreement_event> events) {
    std::vector<history_entry<agreement_event>> entries;
    for (agreement_event& each : events) {
        int const sequence = static_cast<int>(entries.size()) + 1;
        entries.push_back({day, day, sequence, std::move(each), {}});
    }
    return history<agreement_event>::from_entries(std::move(entries)).value();
}

TEST(agreement, its_history_is_replayed_and_its_events_are_checked) {
    agreement bad = plain_agreement();
    clause foreign = plain_clause("c2");
    foreign.sending = std::vector{third};
    clause empty = plain_clause("c1");
    empty.scopes = {};
    bad.history = unchecked(
        {agreement_signed{home, act{act_kind::letter, {}, {}, {}, {}}}, agreement_signed{host, {}},
         agreement_amended{"1", {foreign}, {empty}, {}, {{home, day}, {host, day}}, {}},
         agreement_resumed{}});
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"act.empty at /history/0/event/decided_by: ",
                     "agreement.clause_foreign_party at /history/2/event/added/0/sending/0: third",
                     "clause.scopes_empty at /history/2/event/replaced/0/scopes: ",
                     "agreement.step_illegal at /history/3/event: resumed"}));
}

TEST(agreement, every_prefix_of_its_history_is_legal) {
    // The second entry was illegal when it was recorded, though the third has made up for it.
    agreement bad = plain_agreement();
    bad.history =
        history<agreement_event>::from_entries({{day, day, 1, agreement_signed{home, {}}, {}},
                                                {*day.next(), day, 2, agreement_terminated{}, {}},
                                                {day, day, 3, agreement_signed{host, {}}, {}}})
            .value();
    EXPECT_EQ(issue_lines(validate(bad)),
              lines({"agreement.step_illegal at /history/1/event: terminated"}));
}

TEST(agreement, what_was_superseded_may_name_anybody) {
    agreement corrected = signed_on(plain_agreement(), day);
    clause foreign = plain_clause("c2");
    foreign.sending = std::vector{third};
    happens(corrected, day,
            agreement_amended{"1", {foreign}, {}, {}, {{home, day}, {host, day}}, {}});
    EXPECT_EQ(validate(corrected).size(), 1U);
    happens(corrected, day, agreement_entry_annulled{}, 3);
    EXPECT_EQ(validate(corrected), issues{});
}

TEST(agreement, instruments_have_names_in_three_languages) {
    for (instrument const each : every<instrument>()) {
        label const names = label_of(each);
        EXPECT_FALSE(names.en.empty() || names.ru.empty() || names.uz.empty()) << to_string(each);
    }
}

} // namespace
} // namespace jspu_coop
