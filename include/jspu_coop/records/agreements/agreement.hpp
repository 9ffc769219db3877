/// @file
/// An agreement between two or more parties.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/history.hpp>
#include <jspu_coop/records/agreements/agreement_event.hpp>
#include <jspu_coop/records/agreements/clause.hpp>
#include <jspu_coop/records/agreements/ground.hpp>
#include <jspu_coop/records/agreements/instrument.hpp>
#include <jspu_coop/records/agreements/place_pool.hpp>
#include <jspu_coop/records/agreements/teach_out.hpp>
#include <jspu_coop/records/agreements/term.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {

/// That a member of a record is assumed, not sourced. Answers that rest on the record show it.
struct assumption {
    std::string path; ///< JSON pointer to the member within the record
    text reason;      ///< what is assumed, and why

    /// Assumptions are equal when all members are.
    friend bool operator==(assumption const&, assumption const&) = default;
};
JSPU_COOP_RECORD(assumption, (path, reason));

/// An agreement between two or more parties.
///
/// The members say what was first signed; the history says what happened to it since. Parties,
/// clauses, phase and days in force on a day are derived (`agreement_state.hpp`,
/// `agreement_force.hpp`): expiry and automatic renewal are never recorded.
struct agreement {
    agreement_id id;                   ///< unique in the register
    text title;                        ///< its title
    jspu_coop::instrument instrument;  ///< what kind of paper it is
    fact<bool> binding{};              ///< whether it binds: a fact of the paper, not its kind
    std::vector<party_id> parties{};   ///< the parties as first signed; two or more
    std::vector<ground> grounds{};     ///< what it rests on
    fact<entry_into_force> entry{};    ///< how it enters into force
    fact<agreement_term> term{};       ///< how long it runs
    fact<renewal_rule> renewal{};      ///< how it is prolonged
    std::vector<clause> clauses{};     ///< the clauses as first signed
    fact<bool> all_clauses_recorded{}; ///< whether `clauses` and the amendments hold all of them
    std::vector<teach_out> transitional{};         ///< whom it protects after its end
    jspu_coop::history<agreement_event> history{}; ///< what happened to it
    std::vector<assumption> assumptions{};         ///< which members are assumed, not sourced
    std::optional<citation> cited_as{};            ///< where this record comes from
    std::vector<place_pool> pools{};               ///< places that clauses share

    /// Agreements are equal when all members are.
    friend bool operator==(agreement const&, agreement const&) = default;
};
JSPU_COOP_RECORD(agreement,
                 (id, title, instrument, binding, parties, grounds, entry, term, renewal, clauses,
                  all_clauses_recorded, transitional, history, assumptions, cited_as, pools));

/// Everything wrong with an agreement by itself; what it names elsewhere is checked by the
/// register.
/// @return `agreement.title_empty`, `agreement.parties_too_few`, `agreement.party_repeated`,
///   `agreement.clause_repeated`, `agreement.clause_foreign_party` (a clause names a party that
///   never was one), `agreement.ground_itself`, `agreement.teach_out_repeated`,
///   `agreement.teach_out_unknown_clause`, `agreement.term_not_positive`,
///   `agreement.renewal_not_positive` (by nothing, or less than once), `agreement.assumption_path`
///   (not a pointer), `agreement.pool_repeated`, `agreement.pool_unknown_clause`,
///   `agreement.pool_without_places` (absent: a pool that shares nothing),
///   `agreement.letter_of_intent_binding` (warning: it never covers), the issues of its parts, and
///   those of replaying the history (`agreement_rules`)
[[nodiscard]] JSPU_COOP_EXPORT issues validate(agreement const& value);

} // namespace jspu_coop
