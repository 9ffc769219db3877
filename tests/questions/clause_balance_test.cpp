// How partners stand under a clause: golden cases that a reader can check by hand.
#include <jspu_coop/questions/clause_balance.hpp>

#include "support/exchange_world.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::exchange_world;

fact<bool> const together{true};

/// Semesters by the calendar of a, weighed against years; nothing lapses.
reciprocity all_known(std::int64_t tolerance = 0) {
    return {party_id{"a"}, together, tolerance, fact<std::int64_t>::absent()};
}

agreement paper_saying(fact<reciprocity> said,
                       std::vector<std::string> const& parties = {"a", "b"}) {
    agreement made = an_agreement("x", parties);
    made.clauses[0].reciprocity = std::move(said);
    made.clauses[0].article = citation{"Agreement x", "5", {}};
    return made;
}

/// A student who was there, under the clause.
activity there(std::string const& id, char const* from, char const* to, period const& when) {
    return under("c1", arrived(a_way(id, from, to, when)));
}

clause_balance asked(view const& known, period const& during = whole_year) {
    return balance(known, c1, during);
}

std::vector<missing_fact> of_clause(char const* path, open_cause cause = open_cause::missing) {
    return {{"agreement", "x", std::string{"/clauses/c1/"} + path, cause}};
}

TEST(clause_balance, is_reckoned_by_what_the_clause_says) {
    activity elsewhere = there("elsewhere", "a", "b", autumn);
    elsewhere.participations[0].under = clause_reference{agreement_id{"x"}, clause_id{"c2"}};
    activity nowhere = there("nowhere", "a", "b", autumn);
    nowhere.participations[0].under = fact<clause_reference>::absent();
    agreement paper = paper_saying(all_known(1));
    paper.clauses.push_back(a_clause("c2"));
    clause_balance const answer = asked(a_pool(paper, there("v1", "a", "b", whole_year),
                                               there("v2", "b", "a", autumn), elsewhere, nowhere));
    EXPECT_EQ(answer.balanced, outcome::satisfied);
    EXPECT_EQ(answer.partners, pair_of);
    EXPECT_EQ(answer.sources, (std::vector{citation{"Agreement x", "5", {}}}));
    EXPECT_EQ(answer.missing, std::vector<missing_fact>{});
    ASSERT_EQ(answer.readings.size(), 1U);
    EXPECT_EQ(account_lines(answer.readings[0].accounts),
              (lines{"2026 a: 2-1=1", "2026 b: 1-2=-1"}));
    EXPECT_EQ(answer.readings[0].calendar_of, party_id{"a"});
    EXPECT_EQ(answer.readings[0].tolerance, fact<std::int64_t>{1});
}

TEST(clause_balance, a_stay_whose_clause_is_not_recorded_may_count) {
    clause_balance const answer =
        asked(a_pool(paper_saying(all_known()), arrived(a_way("v1", "a", "b", autumn))));
    EXPECT_EQ(account_lines(answer.readings[0].accounts),
              (lines{"2026 a: 0..1-0=0..1", "2026 b: 0-0..1=-1..0"}));
    EXPECT_EQ(answer.balanced, outcome::undetermined);
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{
                  {"activity", "v1", "/participations/p/under", open_cause::missing}}));
}

TEST(clause_balance, without_terms_that_matter_is_open_and_says_which) {
    view const even = a_pool(paper_saying({}), there("v1", "a", "b", autumn));
    EXPECT_EQ(asked(even).balanced, outcome::undetermined);
    EXPECT_EQ(asked(even).missing, of_clause("reciprocity"));
    EXPECT_EQ(asked(even).readings, std::vector<balance_reading>{});

    reciprocity open = all_known();
    open.tolerance = {};
    clause_balance const tolerant =
        asked(a_pool(paper_saying(open), there("v1", "a", "b", autumn)));
    EXPECT_EQ(tolerant.balanced, outcome::undetermined);
    EXPECT_EQ(tolerant.missing, of_clause("reciprocity/tolerance"));
    clause_balance const none = asked(
        a_pool(paper_saying(open), there("v1", "a", "b", autumn), there("v2", "b", "a", spring)));
    EXPECT_EQ(none.balanced, outcome::satisfied) << "whatever is tolerated";
    EXPECT_EQ(none.missing, std::vector<missing_fact>{});

    open.tolerance = fact<std::int64_t>::absent();
    EXPECT_EQ(asked(a_pool(paper_saying(open), there("v1", "a", "b", autumn))).balanced,
              outcome::not_satisfied)
        << "none is agreed";
    open.tolerance = fact<std::int64_t>::conflicting({2, 3});
    EXPECT_EQ(asked(a_pool(paper_saying(open), there("v1", "a", "b", whole_year))).balanced,
              outcome::satisfied)
        << "both allow it";
}

TEST(clause_balance, without_a_time_to_carry_over_a_later_year_is_a_range) {
    reciprocity open = all_known(1);
    open.credit_lasts = {};
    clause_balance const answer =
        asked(a_pool(paper_saying(open), there("v1", "a", "b", whole_year),
                     there("v2", "b", "a", next_autumn)),
              two_years);
    // For ever, or a year: 2 less 1; not at all: 1 owed.
    EXPECT_EQ(account_lines(answer.readings[0].accounts),
              (lines{"2026 a: 2-0=2, 0..2 lapses", "2026 b: 0-2=-2, -2..0 lapses",
                     "2027 a: 0-1=-1..1, -1..1 lapses", "2027 b: 1-0=-1..1, -1..1 lapses"}));
    EXPECT_EQ(answer.balanced, outcome::satisfied);
    EXPECT_EQ(answer.missing, of_clause("reciprocity/credit_lasts"));
}

TEST(clause_balance, semesters_and_years_may_weigh_against_each_other_or_not) {
    reciprocity open = all_known();
    open.two_semesters_make_a_year = {};
    view const known = a_pool(paper_saying(open), there("v1", "a", "b", autumn),
                              there("v2", "a", "b", spring), there("v3", "b", "a", whole_year));
    clause_balance const answer = asked(known);
    ASSERT_EQ(answer.readings.size(), 2U);
    EXPECT_EQ(answer.readings[0].balanced, outcome::satisfied);
    EXPECT_EQ(answer.readings[1].balanced, outcome::not_satisfied);
    EXPECT_EQ(
        account_lines(answer.readings[1].accounts),
        (lines{"2026 a: 2-0=2", "2026 a years: 0-1=-1", "2026 b: 0-2=-2", "2026 b years: 1-0=1"}));
    EXPECT_EQ(answer.balanced, outcome::undetermined);
    EXPECT_EQ(answer.missing, of_clause("reciprocity/two_semesters_make_a_year"));
    open.two_semesters_make_a_year = fact<bool>::absent();
    EXPECT_EQ(asked(a_pool(paper_saying(open), there("v1", "a", "b", autumn))).missing,
              of_clause("reciprocity/two_semesters_make_a_year", open_cause::rule_unpublished))
        << "the agreement is silent";
}

TEST(clause_balance, without_a_calendar_there_are_no_accounts) {
    reciprocity open = all_known();
    open.calendar_of = {};
    clause_balance const answer = asked(a_pool(paper_saying(open), there("v1", "a", "b", autumn)));
    EXPECT_EQ(answer.balanced, outcome::undetermined);
    EXPECT_EQ(answer.readings, std::vector<balance_reading>{});
    EXPECT_EQ(answer.missing, of_clause("reciprocity/calendar_of"));
    open.calendar_of = fact<party_id>::conflicting({party_id{"a"}, party_id{"b"}});
    clause_balance const two = asked(a_pool(paper_saying(open), there("v1", "a", "b", autumn)));
    ASSERT_EQ(two.readings.size(), 2U);
    EXPECT_EQ(two.readings[0].balanced, outcome::not_satisfied);
    EXPECT_EQ(two.balanced, outcome::undetermined) << "b has no calendar";
    EXPECT_EQ(two.missing.size(), 2U);
}

TEST(clause_balance, of_a_clause_that_sets_nothing_off_does_not_apply) {
    clause_balance const answer =
        asked(a_pool(paper_saying(fact<reciprocity>::absent()), there("v1", "a", "b", autumn)));
    EXPECT_EQ(answer.balanced, outcome::not_applicable);
    EXPECT_EQ(answer.readings, std::vector<balance_reading>{});
    EXPECT_EQ(answer.missing, std::vector<missing_fact>{});
}

TEST(clause_balance, sources_that_disagree_are_readings_each) {
    auto const said = fact<reciprocity>::conflicting({all_known(0), all_known(2)});
    clause_balance const answer = asked(a_pool(paper_saying(said), there("v1", "a", "b", autumn)));
    ASSERT_EQ(answer.readings.size(), 2U);
    EXPECT_EQ(answer.readings[0].balanced, outcome::not_satisfied);
    EXPECT_EQ(answer.readings[1].balanced, outcome::satisfied);
    EXPECT_EQ(answer.balanced, outcome::undetermined);
    EXPECT_EQ(answer.missing, of_clause("reciprocity", open_cause::conflicting));
    EXPECT_EQ(asked(a_pool(paper_saying(said))).balanced, outcome::satisfied) << "both say so";
}

/// Signed in 2026; from 2027 on one semester more or less is no matter.
agreement amended_in_the_year() {
    date const day{2027, 2, 1};
    agreement paper = signed_on(paper_saying(all_known(0)), {2026, 1, 1}, {2026, 1, 1});
    clause changed = paper.clauses[0];
    changed.reciprocity = all_known(1);
    return after(
        std::move(paper), day, {2026, 6, 1},
        agreement_amended{
            "protocol 1", {}, {changed}, {}, {{party_id{"a"}, day}, {party_id{"b"}, day}}, {}});
}

TEST(clause_balance, of_a_clause_that_was_amended_is_told_by_each_text_and_open) {
    view const known = a_pool(amended_in_the_year(), there("v1", "a", "b", autumn));
    clause_balance const answer = asked(known);
    ASSERT_EQ(answer.readings.size(), 2U);
    EXPECT_EQ(answer.readings[0].version, "");
    EXPECT_EQ(answer.readings[0].balanced, outcome::not_satisfied);
    EXPECT_EQ(answer.readings[1].version, "protocol 1");
    EXPECT_EQ(answer.readings[1].balanced, outcome::satisfied);
    EXPECT_EQ(answer.balanced, outcome::undetermined);
    EXPECT_EQ(answer.missing, of_clause("reciprocity/amended", open_cause::rule_unpublished));
    // The days of one text alone decide.
    EXPECT_EQ(asked(known, {{2026, 8, 1}, {2027, 1, 31}}).balanced, outcome::not_satisfied);
    EXPECT_EQ(balance(known, c1, {{2027, 2, 1}, {2027, 7, 31}},
                      {.opening = {{party_id{"a"}, 1}, {party_id{"b"}, -1}}})
                  .balanced,
              outcome::satisfied);
}

TEST(clause_balance, an_amendment_of_something_else_changes_nothing) {
    date const day{2027, 2, 1};
    agreement paper = signed_on(paper_saying(all_known(1)), {2026, 1, 1}, {2026, 1, 1});
    clause changed = paper.clauses[0];
    changed.places = places{unlimited_places{}};
    paper = after(std::move(paper), day, {2026, 6, 1},
                  agreement_amended{
                      "1", {}, {changed}, {}, {{party_id{"a"}, day}, {party_id{"b"}, day}}, {}});
    clause_balance const answer = asked(a_pool(paper, there("v1", "a", "b", autumn)));
    EXPECT_EQ(answer.readings.size(), 1U);
    EXPECT_EQ(answer.balanced, outcome::satisfied);
}

TEST(clause_balance, in_a_pool_counts_those_who_may_send_or_receive) {
    agreement paper = paper_saying(all_known(), {"a", "b", "c"});
    view const all = a_pool(paper, there("v1", "a", "b", autumn), there("v2", "b", "c", autumn),
                            there("v3", "c", "a", autumn));
    EXPECT_EQ(account_lines(asked(all).readings[0].accounts),
              (lines{"2026 a: 1-1=0", "2026 b: 1-1=0", "2026 c: 1-1=0"}));
    paper.clauses[0].sending = std::vector{party_id{"a"}};
    paper.clauses[0].receiving = std::vector{party_id{"b"}};
    view const two = a_pool(paper, there("v1", "a", "b", autumn), there("v2", "b", "c", autumn));
    EXPECT_EQ(asked(two).partners, pair_of);
    EXPECT_EQ(account_lines(asked(two).readings[0].accounts),
              (lines{"2026 a: 1-0=1", "2026 b: 0-1=-1"}));
    paper.clauses[0].receiving = {};
    clause_balance const open =
        asked(a_pool(paper, there("v1", "a", "b", autumn), there("v2", "b", "c", autumn)));
    EXPECT_EQ(account_lines(open.readings[0].accounts),
              (lines{"2026 a: 0..1-0=0..1", "2026 b: 0..1-0..1=-1..1", "2026 c: 0-0..1=-1..0"}))
        << "whether b and c may receive is not known";
    EXPECT_EQ(open.missing, of_clause("receiving"));
}

TEST(clause_balance, partners_bear_the_name_of_who_succeeded_them) {
    auto office = register_with(home_of_two_years(), an_institution("old-b"),
                                an_institution("b", "BY", {}, succeeds("old-b", {2027, 1, 1})));
    ASSERT_TRUE(office
                    .apply(put(paper_saying(all_known(), {"a", "old-b"}),
                               there("v1", "a", "old-b", autumn), there("v2", "b", "a", spring)),
                           date{2026, 6, 1})
                    .has_value());
    clause_balance const answer = asked(office.as_known_on(today));
    EXPECT_EQ(account_lines(answer.readings[0].accounts),
              (lines{"2026 a: 1-1=0", "2026 b: 1-1=0"}));
    EXPECT_EQ(
        balance(office.as_known_on(today), c1, whole_year, {.opening = {{party_id{"old-b"}, 3}}})
            .readings[0]
            .accounts[1]
            .standing,
        (number_range{3, 3}))
        << "what the predecessor brought is brought";
}

TEST(clause_balance, parties_that_are_one_by_now_owe_each_other_nothing) {
    auto office = register_with(home_of_two_years(),
                                an_institution("b", "BY", {}, succeeds("a", {2027, 1, 1})));
    ASSERT_TRUE(office.apply(put(paper_saying(all_known())), date{2026, 6, 1}).has_value());
    clause_balance const answer = asked(office.as_known_on(today));
    EXPECT_EQ(answer.balanced, outcome::not_applicable);
    EXPECT_EQ(answer.partners, std::vector{party_id{"b"}});
}

TEST(clause_balance, of_what_nobody_has_recorded_is_open) {
    clause_balance const no_clause = balance(a_pool(paper_saying(all_known())),
                                             {agreement_id{"x"}, clause_id{"c9"}}, whole_year);
    EXPECT_EQ(no_clause.balanced, outcome::undetermined);
    EXPECT_EQ(no_clause.missing,
              (std::vector<missing_fact>{
                  {"agreement", "x", "/clauses/c9/reciprocity", open_cause::missing}}));
    EXPECT_EQ(asked(a_pool()).missing,
              (std::vector<missing_fact>{{"agreement", "x", "", open_cause::missing}}));
}

TEST(clause_balance, counts_who_is_placed_where_asked) {
    view const known = a_pool(paper_saying(all_known()),
                              under("c1", after_steps(a_way("v1", "a", "b", autumn),
                                                      {{participation_step::nominated, {}, {}}})));
    EXPECT_EQ(account_lines(asked(known).readings[0].accounts),
              (lines{"2026 a: 0-0=0", "2026 b: 0-0=0"}));
    EXPECT_EQ(account_lines(balance(known, c1, whole_year, {.counted = balance_counting::placed})
                                .readings[0]
                                .accounts),
              (lines{"2026 a: 1-0=1", "2026 b: 0-1=-1"}));
}

TEST(clause_balance, asks_for_an_opening_of_partners) {
    view const known = a_pool(paper_saying(all_known()));
    auto const ask = [&](char const* who, std::int64_t amount) {
        static_cast<void>(balance(known, c1, whole_year, {.opening = {{party_id{who}, amount}}}));
    };
    EXPECT_NO_THROW(ask("b", 2));
    EXPECT_THROW(ask("c", 1), std::invalid_argument);
    EXPECT_THROW(ask("b", 1'000'000'001), std::invalid_argument);
}

} // namespace
} // namespace jspu_coop
