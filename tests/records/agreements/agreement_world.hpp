/// @file
/// Small agreements, for the tests of agreements.
#pragma once

#include <jspu_coop/records/agreements/agreement_force.hpp>
#include <jspu_coop/records/agreements/agreement_state.hpp>

#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

inline party_id const home{"home"};
inline party_id const host{"host"};
inline party_id const third{"third"};

/// A clause that covers student exchange both ways, without limits.
inline clause plain_clause(std::string id) {
    return unrestricted_clause(clause_id{std::move(id)}, {}, {scope::student_exchange},
                               direction::both);
}

/// An agreement of two parties that enters into force with the last signature, for five years, and
/// is not renewed; with one clause and no history.
inline agreement plain_agreement(std::string id = "plain") {
    return {.id = agreement_id{std::move(id)},
            .title = text::of("en", "Agreement"),
            .instrument = instrument::inter_institutional_agreement,
            .binding = true,
            .parties = {home, host},
            .grounds = {},
            .entry = entry_into_force{entry_on_last_signature{}},
            .term = agreement_term{term_for{{5, duration_unit::years}}},
            .renewal = renewal_rule{no_renewal{}},
            .clauses = {plain_clause("c1")},
            .all_clauses_recorded = true,
            .transitional = {},
            .history = {},
            .assumptions = {},
            .cited_as = {}};
}

/// Records an event on its effect day. Throws when that is refused.
inline void happens(agreement& of, date effect, agreement_event event,
                    std::optional<int> supersedes = {}) {
    auto const& entries = of.history.entries();
    date const recorded =
        entries.empty() || entries.back().recorded < effect ? effect : entries.back().recorded;
    record_event(of, effect, recorded, std::move(event), supersedes).value();
}

/// Lets every party sign on a day.
inline agreement signed_on(agreement of, date day) {
    for (party_id const& who : std::vector{of.parties}) {
        happens(of, day, agreement_signed{who, {}});
    }
    return of;
}

/// A ground that is another agreement.
inline ground on_agreement(std::string id, fact<ground_lapse> on_lapse,
                           ground_relation relation = ground_relation::under) {
    return {.relation = relation,
            .agreement = agreement_id{std::move(id)},
            .act = {},
            .limits = {},
            .on_lapse = std::move(on_lapse)};
}

/// A look-up among a few agreements, which must outlive it.
inline agreement_lookup among(std::vector<agreement const*> known) {
    return [known = std::move(known)](agreement_id const& id) -> agreement const* {
        for (agreement const* each : known) {
            if (each->id == id) {
                return each;
            }
        }
        return nullptr;
    };
}

} // namespace jspu_coop::testing
