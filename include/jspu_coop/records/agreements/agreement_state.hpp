/// @file
/// Where an agreement stands: the fold of its history, and the table of legal steps.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/history.hpp>
#include <jspu_coop/records/agreements/agreement.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {

/// Where an agreement stands by what was recorded. Expiry is not a step: see `agreement_force.hpp`.
enum class agreement_phase {
    unrecorded,    ///< nothing has happened yet
    drafted,       ///< the text is settled
    partly_signed, ///< some party has yet to sign
    awaiting,      ///< all have signed; entry into force has yet to come
    in_force,      ///< it has entered into force
    suspended,     ///< it has been suspended
    terminated     ///< it has been ended
};
JSPU_COOP_ENUM(agreement_phase, unrecorded, drafted, partly_signed, awaiting, in_force, suspended,
               terminated);

/// A clause as it stands, with the amendment that brought it.
struct clause_version {
    clause current;      ///< the clause as it reads
    int sequence;        ///< history entry of the amendment that brought it; 0: as first signed
    std::string version; ///< what the parties call that amendment; empty: as first signed

    /// Equal when all members are.
    friend bool operator==(clause_version const&, clause_version const&) = default;
};
JSPU_COOP_RECORD(clause_version, (current, sequence, version));

/// A version of the text that is settled, and not in force: some party has yet to sign it.
struct pending_amendment {
    std::string version;                 ///< what the parties call it
    date drafted;                        ///< when it was settled
    std::vector<party_id> signatories{}; ///< who has signed it, in that order

    /// Equal when all members are.
    friend bool operator==(pending_amendment const&, pending_amendment const&) = default;
};
JSPU_COOP_RECORD(pending_amendment, (version, drafted, signatories));

/// What the recorded history of an agreement amounts to.
struct agreement_state {
    agreement_phase phase; ///< the last step
    std::vector<party_id>
        parties{}; ///< who is a party; of an ended agreement, who was when it ended
    std::vector<party_id> signatories{};     ///< which of the first parties have signed
    std::optional<date> last_signature{};    ///< when the last of them signed; none while one lacks
    std::optional<date> entered{};           ///< its first day in force, where that is recorded or
                                             ///< follows from a known rule
    std::vector<clause_version> clauses{};   ///< the clauses that stand
    std::vector<suspension_block> blocked{}; ///< what a suspension blocks; empty unless suspended
    std::vector<pending_amendment> amendments{}; ///< versions that were drafted, and neither came
                                                 ///< into force nor were dropped; none of an
                                                 ///< agreement that was ended

    /// Equal when all members are.
    friend bool operator==(agreement_state const&, agreement_state const&) = default;
};
JSPU_COOP_RECORD(agreement_state, (phase, parties, signatories, last_signature, entered, clauses,
                                   blocked, amendments));

/// True when an event of this kind may follow in this phase. The whole table of legal steps; what a
/// step needs besides (who may sign, which clause can end) is checked by `agreement_rules`.
/// @param phase the phase before
/// @param kind the event's `kind`, such as "signed"
[[nodiscard]] JSPU_COOP_EXPORT bool may_follow(agreement_phase phase,
                                               std::string_view kind) noexcept;

/// The legal steps of one agreement: models `history_rules`.
///
/// Refusals: `agreement.step_illegal` (the table), `agreement.not_a_party`,
/// `agreement.already_a_party`, `agreement.signed_twice`, `agreement.entry_not_by_event` (its rule
/// sets the day), `agreement.amendment_unsigned` (a party's signature lacks),
/// `agreement.amendment_foreign_signature`, `agreement.amendment_empty`, `agreement.clause_exists`,
/// `agreement.clause_unknown`, `agreement.clause_touched_twice`,
/// `agreement.version_empty` (a draft without a name), `agreement.amendment_repeated` (one of that
/// name is pending), `agreement.amendment_unknown`
/// (none is), `agreement.suspension_blocks_nothing`, `agreement.renewal_too_early` (the new last
/// day lies before the act), `agreement.annuls_nothing`.
class agreement_rules {
public:
    /// The fold's state.
    using state = agreement_state;

    /// The rules of `of`, which must outlive them.
    explicit agreement_rules(agreement const& of) noexcept : of_{&of} {}

    /// The state before anything is recorded.
    [[nodiscard]] JSPU_COOP_EXPORT state initial() const;
    /// The state after one more entry, or why the entry is illegal.
    [[nodiscard]] JSPU_COOP_EXPORT result<state>
    step(state before, history_entry<agreement_event> const& next) const;

private:
    agreement const* of_;
};

/// Records that something happened to an agreement; refused unless the whole history stays legal.
///
/// Paths of issues begin at the agreement: `/history/2/event/party`.
/// @param of the agreement; unchanged on a fault
/// @param effect the day on which it takes effect
/// @param recorded the day on which the office records it; never before an earlier recording
/// @param event what happened
/// @param supersedes the entry that this one corrects, if any
/// @return success, the issues of the event's act and clauses, or what `history::append` and
///   `agreement_rules` refuse
[[nodiscard]] JSPU_COOP_EXPORT result<void> record_event(agreement& of, date effect, date recorded,
                                                         agreement_event event,
                                                         std::optional<int> supersedes = {});

/// What the history amounts to on a day: entries that take effect later are left out, and a day
/// that the entry rule names counts once it has come.
/// @pre the agreement is valid
[[nodiscard]] JSPU_COOP_EXPORT agreement_state state_on(agreement const& of, date const& day);

/// The table of legal steps as a Graphviz DOT graph, for the documentation.
[[nodiscard]] JSPU_COOP_EXPORT std::string legal_steps_as_dot();

} // namespace jspu_coop
