/// @file
/// Coverage by a plain scan over all agreements, day by day: slow and obvious, for comparison.
#pragma once

#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/register/book.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include "support/slow_life.hpp"
#include "support/slow_question.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace jspu_coop::testing {

/// What the scan found for one partner.
struct slow_partner {
    party_id partner;
    outcome result;
    std::set<agreement_id> covering;             ///< those that cover for certain
    std::map<agreement_id, std::set<date>> days; ///< the days that each covers for certain
};

/// What the scan found.
struct slow_verdict {
    outcome result;
    std::vector<slow_partner> partners;
};

/// The days of the small worlds: nothing happens before them, nothing is asked after them.
inline constexpr date first_day{2019, 12, 30};
inline constexpr date last_day{2024, 3, 1};

/// The scan. @pre every fact is known or absent, and the period and both sides are known
class slow_scan {
public:
    /// Lives through the life of each agreement as it was known on a day.
    slow_scan(book const& records, date known_on) : book_{records}, known_on_{known_on} {
        for (agreement const& each : records.agreements) {
            agreement known = each;
            known.history = each.history.as_known_on(known_on);
            if (each.history.entries().empty() || !known.history.entries().empty()) {
                papers_.emplace(each.id, std::move(known));
            }
        }
        for (auto const& [id, paper] : papers_) {
            (void)life_of(id);
        }
    }

    /// The answer for one activity.
    [[nodiscard]] slow_verdict answer(activity const& asked) const {
        slow_question const question{asked};
        if (question.partners.empty()) {
            return {outcome::not_applicable, {}}; // the home side does it alone
        }
        ground_requirement const* rule = nullptr;
        for (ground_requirement const& each : book_.requirements) {
            rule = each.scope == question.scope_asked ? &each : rule;
        }
        required_ground const* needed = rule ? rule->needed.on(question.stay.first()) : nullptr;
        if (needed && *needed != required_ground::agreement) {
            return {outcome::not_applicable, {}};
        }
        slow_verdict whole{outcome::satisfied, {}};
        for (party_id const& each : question.partners) {
            whole.partners.push_back(answer_for(question, each));
            outcome const part = whole.partners.back().result;
            if (part == outcome::not_satisfied) {
                whole.result = part;
            } else if (whole.result == outcome::satisfied) {
                whole.result = part;
            }
        }
        if (!needed) {
            whole.result = outcome::undetermined;
        }
        return whole;
    }

private:
    slow_life const* life_of(agreement_id const& id) {
        if (auto const found = lives_.find(id); found != lives_.end()) {
            return &found->second;
        }
        auto const paper = papers_.find(id);
        if (paper == papers_.end()) {
            return nullptr;
        }
        std::map<agreement_id, slow_life const*> grounds;
        for (ground const& each : paper->second.grounds) {
            if (each.agreement) {
                grounds.emplace(*each.agreement, life_of(*each.agreement));
            }
        }
        return &lives_.try_emplace(id, paper->second, first_day, last_day, grounds).first->second;
    }

    [[nodiscard]] slow_partner answer_for(slow_question const& asked,
                                          party_id const& partner) const {
        slow_partner out{partner, outcome::not_satisfied, {}, {}};
        for (auto const& [id, paper] : papers_) {
            if (covers(paper, asked, partner, false, &out.days[id])) {
                out.covering.insert(id);
                out.result = outcome::satisfied;
            } else if (covers(paper, asked, partner, true, nullptr) && out.covering.empty()) {
                out.result = outcome::undetermined;
            }
        }
        if (out.result == outcome::not_satisfied && !book_is_complete(asked, partner)) {
            out.result = outcome::undetermined;
        }
        return out;
    }

    [[nodiscard]] bool book_is_complete(slow_question const& asked, party_id const& partner) const {
        for (book_statement const& each : book_.statements) {
            bool const speaks = each.partner
                                    ? *each.partner == partner || *each.partner == asked.home_side
                                    : each.country == country_of_party(partner)
                                          || each.country == country_of_party(asked.home_side);
            if (speaks && each.stated <= known_on_ && each.complete_since <= asked.stay.first()) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] party const* find_party(party_id const& id) const {
        for (party const& each : book_.parties) {
            if (id_of(each) == id) {
                return &each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] std::optional<country> country_of_party(party_id const& id) const {
        return country_of(*find_party(id));
    }

    /// Whether somebody's signature binds another on a day.
    [[nodiscard]] bool binds(party_id const& signatory, party_id const& who, date day) const {
        succession const* const after = succession_of(*find_party(who));
        return signatory == who
               || (after && after->since <= day && binds(signatory, after->predecessor, day));
    }
    [[nodiscard]] std::set<party_id> places_of(party_id const& who, slow_text const& text,
                                               date day) const {
        std::set<party_id> places;
        for (party_id const& each : text.parties) {
            if (binds(each, who, day)) {
                places.insert(each);
            }
        }
        return places;
    }

    [[nodiscard]] slow_question::side side_of(party_id const& who,
                                              std::set<party_id> places) const {
        slow_question::side made{who, std::move(places), {}};
        for (party const& each : book_.parties) {
            if (binds(id_of(each), who, date::max())) {
                made.line.insert(id_of(each));
            }
        }
        return made;
    }

    /// @param hopeful whether what the papers leave open is taken to be as good as possible
    /// @param days collects the days that some clause covers
    [[nodiscard]] bool covers(agreement const& paper, slow_question const& asked,
                              party_id const& partner, bool hopeful, std::set<date>* days) const {
        bool const binding = paper.instrument != instrument::letter_of_intent
                             && paper.binding.is_known() && paper.binding.value();
        if (!binding || is_blocked(lives_.at(paper.id), asked)
            || !is_within_limits(paper, asked, partner)) {
            return false;
        }
        bool every_day = true;
        for (date day = asked.stay.first(); day <= *asked.stay.last(); day = days_later(day, 1)) {
            bool const covered = covers_on(paper, asked, partner, hopeful, day);
            every_day = every_day && covered;
            if (covered && days != nullptr) {
                days->insert(day);
            }
        }
        return every_day;
    }

    [[nodiscard]] bool covers_on(agreement const& paper, slow_question const& asked,
                                 party_id const& partner, bool hopeful, date day) const {
        slow_life const& life = lives_.at(paper.id);
        slow_text const& text = *life.on(day).text;
        auto const home = places_of(asked.home_side, text, day);
        auto const host = places_of(partner, text, day);
        if (home.empty() || host.empty()) {
            return false;
        }
        auto const senders = side_of(asked.home_side, home);
        auto const receivers = side_of(partner, host);
        for (auto const& [id, each] : text.clauses) {
            if (lives_on(paper, asked, &id, day) && asked.fits(each, senders, receivers, hopeful)) {
                return true;
            }
        }
        bool const more_clauses =
            !(paper.all_clauses_recorded.is_known() && paper.all_clauses_recorded.value());
        return hopeful && more_clauses && lives_on(paper, asked, nullptr, day);
    }

    /// In force on the day, or protected after the end.
    [[nodiscard]] bool lives_on(agreement const& paper, slow_question const& asked,
                                clause_id const* id, date day) const {
        slow_life const& life = lives_.at(paper.id);
        if (life.on(day).in_force) {
            return true;
        }
        for (teach_out const& rule : paper.transitional) {
            bool const meant = rule.clauses.empty()
                               || (id && std::count(rule.clauses.begin(), rule.clauses.end(), *id));
            for (date end = life.first(); meant && end < day; end = days_later(end, 1)) {
                bool const is_end = life.on(end).in_force && !life.on(days_later(end, 1)).in_force;
                if (is_end && asked.is_protected(rule, end)
                    && day <= (rule.until ? *rule.until : slow_add(end, *rule.length, false))) {
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] bool is_blocked(slow_life const& life, slow_question const& asked) const {
        auto const blocked = [&](date day, suspension_block what) {
            return life.on(day).text->blocked.contains(what);
        };
        date const first = asked.stay.first();
        bool may_be_nominated = !asked.nominates;
        for (date day = asked.nominated.value_or(std::min(known_on_, first));
             !may_be_nominated && day <= asked.nominated.value_or(first);
             day = days_later(day, 1)) {
            may_be_nominated = !blocked(day, suspension_block::nominations);
        }
        if (!may_be_nominated || (asked.travels && blocked(first, suspension_block::departures))) {
            return true;
        }
        for (date day = asked.stay.first(); day <= *asked.stay.last(); day = days_later(day, 1)) {
            if (blocked(day, suspension_block::stays)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool is_within_limits(agreement const& paper, slow_question const& asked,
                                        party_id const& partner) const {
        for (ground const& each : paper.grounds) {
            if (each.agreement && each.relation != ground_relation::references
                && papers_.contains(*each.agreement)
                && !is_within_limits(papers_.at(*each.agreement), asked, partner)) {
                return false;
            }
            if (!each.limits) {
                continue;
            }
            if ((!each.limits->scopes.empty()
                 && !slow_question::holds(each.limits->scopes, asked.scope_asked))
                || (each.limits->period && !each.limits->period->contains(asked.stay))) {
                return false;
            }
            for (party_id const& side : {asked.home_side, partner}) {
                auto const where = country_of_party(side);
                if (!each.limits->countries.empty()
                    && (!where || !slow_question::holds(each.limits->countries, *where))) {
                    return false;
                }
            }
        }
        return true;
    }

    book const& book_;
    date known_on_;
    std::map<agreement_id, agreement> papers_;
    std::map<agreement_id, slow_life> lives_;
};

} // namespace jspu_coop::testing
