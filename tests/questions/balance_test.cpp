// Reciprocity: golden cases that a reader can check by hand, an oracle, and the soundness of
// ranges.
#include <jspu_coop/questions/balance.hpp>

#include "support/dice.hpp"
#include "support/exchange_world.hpp"
#include "support/slow_balance.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <stdexcept>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::exchange_world;

lines accounts(balance_answer const& answer) {
    return account_lines(answer.accounts);
}

TEST(balance, two_stays_of_a_semester_outweigh_one_of_a_year_where_agreed) {
    view const known =
        a_pool(arrived(a_way("v1", "a", "b", autumn)), arrived(a_way("v2", "a", "b", spring)),
               arrived(a_way("v3", "b", "a", whole_year)));
    balance_answer const answer = balance(known, pair_of, whole_year, terms());
    EXPECT_EQ(accounts(answer), (lines{"2026 a: 2-2=0", "2026 b: 2-2=0"}));
    EXPECT_EQ(answer.balanced, outcome::satisfied);
    reciprocity_terms apart = terms();
    apart.two_semesters_make_a_year = false;
    balance_answer const strict = balance(known, pair_of, whole_year, apart);
    EXPECT_EQ(accounts(strict), (lines{"2026 a: 2-0=2", "2026 a years: 0-1=-1", "2026 b: 0-2=-2",
                                       "2026 b years: 1-0=1"}));
    EXPECT_EQ(strict.balanced, outcome::not_satisfied);
}

TEST(balance, what_a_year_leaves_goes_into_the_next_and_lapses) {
    view const known =
        a_pool(arrived(a_way("v1", "a", "b", autumn)), arrived(a_way("v2", "a", "b", autumn)),
               arrived(a_way("v3", "a", "b", spring)), arrived(a_way("v4", "b", "a", next_autumn)));
    auto const stands = [&](std::optional<std::int64_t> lasts) {
        return accounts(balance(known, pair_of, two_years, terms(0, lasts)));
    };
    EXPECT_EQ(stands({}),
              (lines{"2026 a: 3-0=3", "2026 b: 0-3=-3", "2027 a: 0-1=2", "2027 b: 1-0=-2"}));
    EXPECT_EQ(stands(0), (lines{"2026 a: 3-0=3, 3 lapses", "2026 b: 0-3=-3, -3 lapses",
                                "2027 a: 0-1=-1, -1 lapses", "2027 b: 1-0=1, 1 lapses"}));
    EXPECT_EQ(stands(1), (lines{"2026 a: 3-0=3", "2026 b: 0-3=-3", "2027 a: 0-1=2, 2 lapses",
                                "2027 b: 1-0=-2, -2 lapses"}));
    EXPECT_EQ(balance(known, pair_of, two_years, terms(2)).balanced, outcome::satisfied);
    EXPECT_EQ(balance(known, pair_of, two_years, terms(1)).balanced, outcome::not_satisfied);
    EXPECT_EQ(accounts(balance(known, pair_of, {{2027, 7, 1}, {2028, 7, 1}}, terms())),
              (lines{"2027 a: 0-1=-1", "2027 b: 1-0=1"}));
}

TEST(balance, what_is_brought_in_is_used_first) {
    view const known = a_pool(arrived(a_way("v1", "a", "b", autumn)));
    reciprocity_terms brought = terms(0, 0);
    brought.opening = {{party_id{"a"}, -4}, {party_id{"b"}, 4}};
    EXPECT_EQ(accounts(balance(known, pair_of, whole_year, brought)),
              (lines{"2026 a: 1-0=1, 1 lapses", "2026 b: 0-1=-1, -1 lapses"}))
        << "nothing is carried over";
    brought.credit_lasts = 1;
    EXPECT_EQ(accounts(balance(known, pair_of, whole_year, brought)),
              (lines{"2026 a: 1-0=-3, -3 lapses", "2026 b: 0-1=3, 3 lapses"}));
}

TEST(balance, in_a_pool_each_stands_against_all_others) {
    view const known =
        a_pool(arrived(a_way("v1", "a", "b", autumn)), arrived(a_way("v2", "b", "c", autumn)),
               arrived(a_way("v3", "c", "a", autumn)), arrived(a_way("v4", "c", "a", spring)));
    std::vector<party_id> const pool{party_id{"c"}, party_id{"a"}, party_id{"b"}};
    balance_answer const answer = balance(known, pool, whole_year, terms(1));
    EXPECT_EQ(accounts(answer), (lines{"2026 c: 2-1=1", "2026 a: 1-2=-1", "2026 b: 1-1=0"}));
    EXPECT_EQ(answer.balanced, outcome::satisfied);
}

TEST(balance, counts_students_who_were_there) {
    view const known = a_pool(
        arrived(a_way("staff", "a", "b", autumn, person_category::academic_staff)),
        after_steps(a_way("gone", "a", "b", autumn), {{participation_step::nominated, {}, {}},
                                                      {participation_step::withdrawn, {}, {}}}),
        after_steps(a_way("placed", "a", "b", autumn), {{participation_step::nominated, {}, {}}}),
        arrived(a_way("there", "a", "b", autumn)));
    EXPECT_EQ(accounts(balance(known, pair_of, whole_year, terms())),
              (lines{"2026 a: 1-0=1", "2026 b: 0-1=-1"}));
    reciprocity_terms planned = terms();
    planned.counted = balance_counting::placed;
    EXPECT_EQ(accounts(balance(known, pair_of, whole_year, planned)),
              (lines{"2026 a: 2-0=2", "2026 b: 0-2=-2"}));
}

// Nobody need record the arrival; of whom no step is recorded nothing is known.
TEST(balance, who_was_accepted_to_a_stay_that_has_begun_may_have_been_there) {
    activity const accepted =
        after_steps(a_way("accepted", "a", "b", autumn), {{participation_step::accepted, {}, {}}});
    auto office = register_with(home_of_two_years(), an_institution("b"));
    ASSERT_TRUE(office.apply(put(accepted, a_way("listed", "b", "a", autumn)), date{2026, 6, 1})
                    .has_value());
    view const before = office.as_known_on(today);
    EXPECT_EQ(accounts(balance(before, pair_of, whole_year, terms())),
              (lines{"2026 a: 0-0=0", "2026 b: 0-0=0"}))
        << "the stays have not begun";
    balance_answer const answer =
        balance(office.as_known_on({2027, 1, 1}), pair_of, whole_year, terms());
    EXPECT_EQ(accounts(answer), (lines{"2026 a: 0..1-0..1=-1..1", "2026 b: 0..1-0..1=-1..1"}));
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{
                  {"activity", "accepted", "/participations/p/history", open_cause::missing},
                  {"activity", "listed", "/participations/p/history", open_cause::missing}}));
}

TEST(balance, a_partner_stands_for_whom_it_succeeded) {
    auto office = register_with(home_of_two_years(), an_institution("old-b"),
                                an_institution("b", "BY", {}, succeeds("old-b", {2027, 1, 1})));
    ASSERT_TRUE(office
                    .apply(put(arrived(a_way("v1", "a", "old-b", autumn)),
                               arrived(a_way("v2", "a", "b", spring))),
                           date{2026, 6, 1})
                    .has_value());
    view const known = office.as_known_on(today);
    EXPECT_EQ(accounts(balance(known, pair_of, whole_year, terms())),
              (lines{"2026 a: 2-0=2", "2026 b: 0-2=-2"}));
    EXPECT_THROW(
        static_cast<void>(balance(known, {party_id{"b"}, party_id{"old-b"}}, whole_year, terms())),
        std::invalid_argument);
}

TEST(balance, what_is_not_known_makes_a_range_and_is_named) {
    activity nobody = a_way("nobody", "b", "a", autumn);
    nobody.participations.clear();
    view const known = a_pool(arrived(a_way("when", "a", "b", {})),
                              arrived(a_way("who", "a", "b", autumn, {})), nobody);
    balance_answer const answer = balance(known, pair_of, whole_year, terms());
    EXPECT_EQ(accounts(answer), (lines{"2026 a: 0..3-0..1=-1..3", "2026 b: 0..1-0..3=-3..1"}));
    EXPECT_EQ(answer.balanced, outcome::undetermined);
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{
                  {"activity", "nobody", "/participations", open_cause::missing},
                  {"activity", "when", "/period", open_cause::missing},
                  {"activity", "who", "/detail/traveller/category", open_cause::missing}}));
    EXPECT_EQ(balance(known, pair_of, whole_year, terms(3)).balanced, outcome::satisfied)
        << "whatever turns out to be true";
}

TEST(balance, without_a_calendar_is_not_known) {
    view const known = a_pool(arrived(a_way("v1", "a", "b", autumn)));
    reciprocity_terms other = terms();
    other.calendar_of = party_id{"b"};
    balance_answer const answer = balance(known, pair_of, whole_year, other);
    EXPECT_EQ(answer.balanced, outcome::undetermined);
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{{"party", "b", "/calendar", open_cause::missing}}));
}

TEST(balance, asks_for_partners_and_terms_that_make_sense) {
    view const known = a_pool();
    auto const ask = [&](std::vector<party_id> const& partners, reciprocity_terms const& by) {
        static_cast<void>(balance(known, partners, whole_year, by));
    };
    EXPECT_THROW(ask({party_id{"a"}}, terms()), std::invalid_argument);
    EXPECT_THROW(ask({party_id{"a"}, party_id{"a"}}, terms()), std::invalid_argument);
    EXPECT_THROW(ask(pair_of, terms(-1)), std::invalid_argument);
    EXPECT_THROW(ask(pair_of, terms(0, -1)), std::invalid_argument);
    reciprocity_terms other = terms();
    other.opening = {{party_id{"c"}, 1}};
    EXPECT_THROW(ask(pair_of, other), std::invalid_argument);
    other.opening = {{party_id{"a"}, 1'000'000'001}};
    EXPECT_THROW(ask(pair_of, other), std::invalid_argument);
}

bool lies_in(number_range const& narrow, number_range const& wide) {
    return wide.least <= narrow.least && narrow.most <= wide.most && narrow.least <= narrow.most;
}

/// Learning what was not known only narrows the figures, and never turns an answer.
RC_GTEST_PROP(balance, whatever_turns_out_to_be_true_lies_in_the_ranges, (std::uint64_t seed)) {
    dice throws{seed};
    std::vector<period> const whens{autumn, spring, whole_year, next_autumn, next_spring};
    auto office = register_with(home_of_two_years(), an_institution("b"), an_institution("c"));
    auto later = register_with(home_of_two_years(), an_institution("b"), an_institution("c"));
    std::vector<char const*> const names{"a", "b", "c"};
    std::vector<activity> all;
    for (int at = 0; at < 7; ++at) {
        char const* const from = throws.pick(names);
        char const* const to = throws.pick(names);
        if (from == to) {
            continue;
        }
        activity const known = arrived(
            a_way("v" + std::to_string(at), from, to, throws.pick(whens),
                  throws.one_in(4) ? person_category::academic_staff : person_category::student));
        all.push_back(known);
        activity fogged = known;
        if (throws.one_in(4)) {
            fogged.period = throws.one_in(2)
                                ? fact<period>{}
                                : fact<period>::conflicting(
                                    {known.period.value(), {{2020, 1, 1}, {2020, 1, 2}}});
        }
        if (throws.one_in(4)) {
            std::get<exchange_stay>(fogged.detail).traveller.category = {};
        }
        RC_ASSERT(office.apply(put(fogged), date{2026, 6, 1}).has_value());
        RC_ASSERT(later.apply(put(known), date{2026, 6, 1}).has_value());
    }
    reciprocity_terms by = terms(throws.below(3));
    if (throws.one_in(2)) {
        by.credit_lasts = throws.below(3);
    }
    by.two_semesters_make_a_year = throws.one_in(2);
    std::vector<party_id> const pool{party_id{"a"}, party_id{"b"}, party_id{"c"}};
    balance_answer const wide = balance(office.as_known_on(today), pool, two_years, by);
    balance_answer const narrow = balance(later.as_known_on(today), pool, two_years, by);
    RC_ASSERT(narrow.missing.empty());
    RC_ASSERT(wide.accounts.size() == narrow.accounts.size());
    for (std::size_t at = 0; at < wide.accounts.size(); ++at) {
        balance_account const& guess = wide.accounts[at];
        balance_account const& truth = narrow.accounts[at];
        RC_ASSERT(lies_in(truth.sent, guess.sent));
        RC_ASSERT(lies_in(truth.received, guess.received));
        RC_ASSERT(lies_in(truth.standing, guess.standing));
        RC_ASSERT(lies_in(truth.lapses, guess.lapses));
        RC_ASSERT(truth.standing.least == truth.standing.most);
        RC_ASSERT(guess.balanced == outcome::undetermined || guess.balanced == truth.balanced);
    }
    RC_ASSERT(wide.balanced == outcome::undetermined || wide.balanced == narrow.balanced);
    // Without fog, every figure is the one that coins give.
    std::map<std::pair<party_id, exchange_unit>, coins> purses;
    for (balance_account const& truth : narrow.accounts) {
        int const year = truth.year.first() - 2026;
        coins& purse = purses[{truth.party, truth.unit}];
        purse.add(slow_net(all, truth.party, year, truth.unit, by.two_semesters_make_a_year), year);
        RC_ASSERT(truth.standing.least == purse.standing());
        RC_ASSERT(truth.lapses.least == purse.lapse_after(year, by.credit_lasts));
    }
}

} // namespace
} // namespace jspu_coop
