// How partners stand under a clause, on random pools: by the terms that are handed over where all
// is known, coin by coin, and whatever the facts turn out to be.
#include <jspu_coop/questions/clause_balance.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "support/dice.hpp"
#include "support/slow_balance.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

std::vector<party_id> const pool{party_id{"a"}, party_id{"b"}, party_id{"c"}};

/// A random pool of three whose clause says everything, and stays of two years.
class clause_game {
public:
    explicit clause_game(std::uint64_t seed) : throws{seed} {
        said = {party_id{"a"}, throws.one_in(2), std::int64_t{throws.below(3)},
                throws.one_in(2) ? fact<std::int64_t>::absent()
                                 : fact<std::int64_t>{std::int64_t{throws.below(3)}}};
        if (throws.one_in(3)) {
            start.opening = {{party_id{"a"}, 2 - throws.below(5)}};
        }
        std::vector<char const*> const names{"a", "b", "c"};
        std::vector<period> const whens{autumn, spring, whole_year, next_autumn, next_spring};
        for (int at = 0; at < 7; ++at) {
            char const* const from = throws.pick(names);
            char const* const to = throws.pick(names);
            if (from != to) {
                stays.push_back(under(
                    "c1", arrived(a_way("v" + std::to_string(at), from, to, throws.pick(whens)))));
            }
        }
    }

    [[nodiscard]] view known() const { return known(said, stays); }

    [[nodiscard]] static view
    known(fact<reciprocity> clause, std::vector<activity> const& all,
          fact<std::vector<party_id>> const& sending = fact<std::vector<party_id>>::absent()) {
        auto office = register_with(home_of_two_years(), an_institution("b"), an_institution("c"));
        agreement paper = an_agreement("x", {"a", "b", "c"});
        paper.clauses[0].reciprocity = std::move(clause);
        paper.clauses[0].sending = sending;
        paper.clauses[0].receiving = sending;
        paper.clauses.push_back(a_clause("c2"));
        RC_ASSERT(office.apply(put(paper), date{2026, 6, 1}).has_value());
        for (activity const& each : all) {
            RC_ASSERT(office.apply(put(each), date{2026, 6, 1}).has_value());
        }
        return office.as_known_on(today);
    }

    /// The terms of a clause that says everything, as they are handed over.
    [[nodiscard]] reciprocity_terms terms_of(reciprocity const& agreed) const {
        auto const* const lasts = agreed.credit_lasts.get();
        auto const* const tolerated = agreed.tolerance.get();
        return {agreed.calendar_of.value(), agreed.two_semesters_make_a_year.value(),
                tolerated ? *tolerated : 0, lasts ? std::optional{*lasts} : std::nullopt,
                balance_counting::arrived,  start.opening};
    }

    dice throws;
    reciprocity said;
    balance_start start;
    std::vector<activity> stays;
};

RC_GTEST_PROP(clause_balance, is_the_balance_by_its_terms_where_all_is_known,
              (std::uint64_t seed)) {
    clause_game const game{seed};
    clause_balance const answer = balance(game.known(), c1, two_years, game.start);
    balance_answer const handed_over =
        balance(game.known(), pool, two_years, game.terms_of(game.said));
    RC_ASSERT(answer.readings.size() == 1U);
    RC_ASSERT(answer.readings[0].accounts == handed_over.accounts);
    RC_ASSERT(answer.balanced == handed_over.balanced);
    RC_ASSERT(answer.missing.empty());
    RC_ASSERT(answer.balanced
              == outcome_of(slow_balanced(game.stays, pool, game.terms_of(game.said))));
}

/// Every value that an open fact may have, as far as they make a difference here.
template <class T>
std::vector<fact<T>> completions(fact<T> const& of, std::vector<fact<T>> const& any) {
    if (!of.is_open()) {
        return {of};
    }
    std::vector<fact<T>> claimed(of.claims().begin(), of.claims().end());
    return claimed.empty() ? any : claimed;
}

std::vector<reciprocity> completions(reciprocity const& of) {
    std::vector<fact<std::int64_t>> const numbers{0, 1, 2, 3, 50};
    std::vector<fact<std::int64_t>> lasts = numbers;
    lasts.push_back(fact<std::int64_t>::absent());
    std::vector<reciprocity> all;
    for (auto const& units :
         completions(of.two_semesters_make_a_year, {fact<bool>{true}, fact<bool>{false}})) {
        for (auto const& tolerance : completions(of.tolerance, numbers)) {
            for (auto const& each : completions(of.credit_lasts, lasts)) {
                all.push_back({of.calendar_of, units, tolerance, each});
            }
        }
    }
    return all;
}

/// The same with terms that are not known, or disputed.
reciprocity fogged(reciprocity of, dice& throws) {
    auto const number = [&](fact<std::int64_t>& each) {
        if (throws.one_in(3)) {
            each = fact<std::int64_t>::missing();
        } else if (throws.one_in(3) && each.is_known()) {
            each = fact<std::int64_t>::conflicting({each.value(), each.value() + 1});
        }
    };
    number(of.tolerance);
    number(of.credit_lasts);
    if (throws.one_in(2)) {
        of.two_semesters_make_a_year =
            throws.one_in(2) ? fact<bool>::missing() : fact<bool>::conflicting({true, false});
    }
    return of;
}

RC_GTEST_PROP(clause_balance, is_decided_just_where_all_that_the_terms_may_be_agree,
              (std::uint64_t seed)) {
    clause_game game{seed};
    reciprocity const open = fogged(game.said, game.throws);
    clause_balance const answer =
        balance(clause_game::known(open, game.stays), c1, two_years, game.start);
    std::vector<outcome> outcomes;
    for (reciprocity const& each : completions(open)) {
        outcomes.push_back(outcome_of(slow_balanced(game.stays, pool, game.terms_of(each))));
    }
    RC_ASSERT(answer.balanced == common_outcome(outcomes));
    RC_ASSERT(answer.balanced != outcome::undetermined || !answer.missing.empty());
    RC_CLASSIFY(answer.balanced == outcome::satisfied, "balanced");
    RC_CLASSIFY(answer.balanced == outcome::not_satisfied, "not balanced");
}

bool lies_in(number_range const& narrow, number_range const& wide) {
    return wide.least <= narrow.least && narrow.most <= wide.most;
}

/// Whatever turns out to be true: the clause of a stay, who may send or receive, the terms.
RC_GTEST_PROP(clause_balance, whatever_turns_out_to_be_true_lies_in_a_reading,
              (std::uint64_t seed)) {
    clause_game game{seed};
    clause_reference const other{agreement_id{"x"}, clause_id{"c2"}};
    std::vector<activity> open_stays;
    for (activity& each : game.stays) {
        fact<clause_reference>& truth = each.participations[0].under;
        truth = game.throws.one_in(4) ? fact{other} : truth;
        open_stays.push_back(each);
        if (game.throws.one_in(3)) {
            open_stays.back().participations[0].under =
                game.throws.one_in(2) ? fact<clause_reference>::missing()
                                      : fact<clause_reference>::conflicting({c1, other});
        }
    }
    auto const sides = game.throws.one_in(2) ? fact<std::vector<party_id>>::absent()
                                             : fact{std::vector{party_id{"a"}, party_id{"b"}}};
    auto const open_sides = game.throws.one_in(2) ? sides : fact<std::vector<party_id>>{};
    reciprocity const open = game.throws.one_in(2) ? game.said : fogged(game.said, game.throws);
    game.start.opening = {};
    clause_balance const wide =
        balance(clause_game::known(open, open_stays, open_sides), c1, two_years);
    clause_balance const narrow =
        balance(clause_game::known(game.said, game.stays, sides), c1, two_years);
    RC_ASSERT(narrow.missing.empty());
    RC_ASSERT(wide.balanced == outcome::undetermined || wide.balanced == narrow.balanced);
    bool is_among = false;
    for (balance_reading const& reading : wide.readings) {
        bool lies =
            reading.two_semesters_make_a_year == game.said.two_semesters_make_a_year.value();
        for (balance_account const& truth : narrow.readings.at(0).accounts) {
            lies = lies
                   && std::any_of(reading.accounts.begin(), reading.accounts.end(),
                                  [&](balance_account const& guess) {
                                      return guess.year == truth.year && guess.party == truth.party
                                             && guess.unit == truth.unit
                                             && lies_in(truth.sent, guess.sent)
                                             && lies_in(truth.received, guess.received)
                                             && lies_in(truth.standing, guess.standing)
                                             && lies_in(truth.lapses, guess.lapses);
                                  });
        }
        is_among = is_among || lies;
    }
    RC_ASSERT(is_among);
}

} // namespace
} // namespace jspu_coop
