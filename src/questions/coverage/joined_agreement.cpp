#include "questions/coverage/joined_agreement.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// The parties of the state in whose place somebody of this line stands on a day.
std::vector<party_id> stands_for(std::vector<ancestor> const& line,
                                 std::vector<party_id> const& parties, date const& day) {
    std::vector<party_id> places;
    for (ancestor const& each : line) {
        bool const bound = !each.binds_since || *each.binds_since <= day;
        if (bound && std::find(parties.begin(), parties.end(), each.id) != parties.end()) {
            places.push_back(each.id);
        }
    }
    return places;
}

/// The days on which parties or clauses may change: events, and successions on either side.
std::set<date> turning_days(joined_agreement const& joined) {
    std::set<date> days;
    for (auto const* entry : joined.paper->history.effective()) {
        days.insert(entry->effect);
    }
    for (auto const* line : {&joined.home_line, &joined.partner_line}) {
        for (ancestor const& each : *line) {
            if (each.binds_since) {
                days.insert(*each.binds_since);
            }
        }
    }
    return days;
}

/// The stretches between turning days within `whole`.
std::vector<period> stretches(period const& whole, std::set<date> const& turns) {
    std::vector<period> parts;
    date from = whole.first();
    for (date const& turn : turns) {
        if (from < turn && whole.contains(turn)) {
            parts.push_back(period{from, *turn.previous()});
            from = turn;
        }
    }
    parts.push_back(whole.last() ? period{from, *whole.last()} : period::from(from));
    return parts;
}

void add_segments(joined_agreement& joined, fact<period> const& asked) {
    std::set<date> const turns = turning_days(joined);
    // While the period is not known, any stretch of the agreement's life may be meant.
    date const earliest = turns.empty() ? date::min() : *turns.begin();
    period const whole = asked.is_known() ? asked.value() : period::from(earliest);
    std::set<clause_id> clauses;
    for (period const& days : stretches(whole, turns)) {
        agreement_state state = state_on(*joined.paper, days.first());
        for (clause_version const& each : state.clauses) {
            clauses.insert(each.current.id);
        }
        auto home_as = stands_for(joined.home_line, state.parties, days.first());
        auto partner_as = stands_for(joined.partner_line, state.parties, days.first());
        joined.segments.push_back(
            {days, std::move(state), std::move(home_as), std::move(partner_as)});
    }
    joined.clauses.assign(clauses.begin(), clauses.end());
}

/// What rests on an agreement that has to stay within limits has to stay within them too. A ground
/// that is only mentioned passes nothing on. Two ways may lead to one ground.
void add_limits(std::vector<inherited_limits>& limits, std::set<agreement_id>& seen,
                agreement const& paper, agreement_lookup const& find) {
    if (!seen.insert(paper.id).second) {
        return;
    }
    for (ground const& each : paper.grounds) {
        if (each.limits) {
            limits.push_back({*each.limits, paper.id});
        }
        if (each.agreement && each.relation != ground_relation::references) {
            if (agreement const* const under = find(*each.agreement)) {
                add_limits(limits, seen, *under, find);
            }
        }
    }
}

bool belongs(agreement const& paper, party_id const& who) {
    auto const parties = known_parties(paper);
    return std::find(parties.begin(), parties.end(), who) != parties.end();
}

} // namespace

clause_version const* joined_agreement::clause_in(agreement_segment const& segment,
                                                  clause_id const& id) noexcept {
    for (clause_version const& each : segment.state.clauses) {
        if (each.current.id == id) {
            return &each;
        }
    }
    return nullptr;
}

std::vector<party_id> known_parties(agreement const& paper) {
    std::vector<party_id> parties = paper.parties;
    for (auto const* entry : paper.history.effective()) {
        if (auto const* const acceded = std::get_if<agreement_acceded>(&entry->event)) {
            parties.push_back(acceded->party);
        }
    }
    return parties;
}

std::vector<joined_agreement> agreements_joining(view const& records, coverage_need const& need) {
    std::vector<ancestor> const home_line = lineage_of(records.records(), need.home.value());
    std::vector<ancestor> const partner_line = lineage_of(records.records(), need.partner.value());
    std::map<agreement_id, std::shared_ptr<agreement const>> papers;
    for (ancestor const& home : home_line) {
        for (ancestor const& partner : partner_line) {
            records.records().agreements_between(home.id, partner.id, [&](auto const& found) {
                auto known = records.as_known(found);
                // The register also finds those who joined by what was recorded later.
                if (known && belongs(*known, home.id) && belongs(*known, partner.id)) {
                    papers.emplace(known->id, std::move(known));
                }
                return true;
            });
        }
    }
    std::map<agreement_id, std::shared_ptr<agreement const>> grounds;
    agreement_lookup const find_ground = [&](agreement_id const& id) {
        return grounds.try_emplace(id, records.find_agreement(id)).first->second.get();
    };
    std::vector<joined_agreement> joined;
    for (auto& [id, paper] : papers) {
        agreement_force force = force_of(*paper, find_ground);
        std::vector<inherited_limits> limits;
        std::set<agreement_id> seen;
        add_limits(limits, seen, *paper, find_ground);
        joined.push_back({std::move(paper),
                          std::move(force),
                          {},
                          home_line,
                          partner_line,
                          std::move(limits),
                          {}});
        add_segments(joined.back(), need.period);
    }
    return joined;
}

} // namespace jspu_coop::detail
