#include "questions/balance/partners.hpp"

#include "questions/coverage/lineage.hpp"
#include "records/agreements/detail/parties_ever.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// A party, and everything that it succeeded.
std::set<party_id> line_of(view const& records, party_id const& who) {
    std::set<party_id> line;
    for (ancestor const& each : lineage_of(records.records(), who)) {
        line.insert(each.id);
    }
    return line;
}

void add_successors(view const& records, party_id const& of, std::set<party_id>& to) {
    for (party_id const& each : records.records().successors_of(of)) {
        to.insert(each);
        add_successors(records, each, to); // the register refuses cycles
    }
}

/// Who stands in the place of a party now, as far as that is one.
party_id heir_of(view const& records, party_id who) {
    for (auto next = records.records().successors_of(who); next.size() == 1;
         next = records.records().successors_of(who)) {
        who = next.front();
    }
    return who;
}

bool meet(std::set<party_id> const& left, std::set<party_id> const& right) {
    return std::ranges::any_of(left, [&](party_id const& each) { return right.contains(each); });
}

/// The partner in which a signatory takes part.
exchange_partner partner_under(view const& records, party_id const& signatory,
                               std::vector<missing_fact> doubts) {
    party_id const heir = heir_of(records, signatory);
    exchange_partner made{heir, line_of(records, heir), std::move(doubts)};
    add_successors(records, heir, made.stands_for);
    return made;
}

void add_partner(std::vector<exchange_partner>& to, exchange_partner made) {
    auto const same = std::ranges::find_if(
        to, [&](exchange_partner const& each) { return meet(each.stands_for, made.stands_for); });
    if (same == to.end()) {
        to.push_back(std::move(made));
        return;
    }
    same->stands_for.merge(made.stands_for);
    if (same->doubts.empty() || made.doubts.empty()) { // it is one if either is
        same->doubts.clear();
    } else {
        merge_into(same->doubts, made.doubts);
    }
}

} // namespace

std::vector<exchange_partner> partners_of(view const& records,
                                          std::vector<party_id> const& partners) {
    std::vector<exchange_partner> all;
    for (party_id const& each : partners) {
        all.push_back({each, line_of(records, each)});
        // A party and whom it succeeded are one: they cannot owe each other anything.
        for (party_id const& other : partners) {
            if (other != each && all.back().stands_for.contains(other)) {
                throw std::invalid_argument{to_string(each) + " stands for " + to_string(other)
                                            + ", which is a partner too"};
            }
        }
    }
    return all;
}

std::vector<exchange_partner> partners_under(view const& records, agreement const& paper,
                                             clause const& text, fact_place const& clause) {
    std::vector<exchange_partner> all;
    for (party_id const& signatory : parties_ever(paper)) {
        std::vector<missing_fact> doubts;
        auto const may = [&](fact<std::vector<party_id>> const& among, char const* member) {
            outcome const result =
                outcome_over(among, outcome::satisfied, [&](std::vector<party_id> const& list) {
                    return outcome_of(std::ranges::find(list, signatory) != list.end());
                });
            if (result == outcome::undetermined) {
                fact_place const place{clause.kind, clause.id, clause.path + "/" + member};
                merge_into(doubts, {place.when(among.state())});
            }
            return result;
        };
        outcome const may_send = may(text.sending, "sending");
        outcome const speaks = either(may_send, may(text.receiving, "receiving"));
        if (speaks == outcome::satisfied) {
            doubts.clear();
        }
        if (speaks != outcome::not_satisfied) {
            add_partner(all, partner_under(records, signatory, std::move(doubts)));
        }
    }
    return all;
}

} // namespace jspu_coop::detail
