/// @file
/// The register: every record of an office, kept consistent.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/register/book.hpp>
#include <jspu_coop/register/change_set.hpp>
#include <jspu_coop/register/snapshot.hpp>
#include <jspu_coop/register/view.hpp>

namespace jspu_coop {

/// The register: every record of an office, kept consistent.
///
/// A change is accepted whole or not at all; a refused change changes nothing and says all that is
/// wrong, in an order that does not depend on that of the changes. Snapshots taken earlier stay as
/// they were. One thread may change the register while others read snapshots; `current` and `apply`
/// themselves are not to be called at once from two threads.
class cooperation_register {
public:
    /// An empty register.
    cooperation_register() = default;

    /// Opens a register that holds a book; its log goes on from the book's.
    /// @return the register, or every issue of the book, with paths within it: those of each
    /// record,
    ///   `register.id_repeated`, `register.reference_unknown` (a record names another that is not
    ///   there; only courses in the history of an enrolment need not be),
    ///   `register.reference_wrong_kind` (a predecessor, a site of a joint programme, who teaches a
    ///   course or whose a curriculum is, that is not an institution; an organiser that is not an
    ///   organisation), `register.unit_unknown` (a clause, person or participant names a unit that
    ///   no party has), `register.clause_unknown` (under which somebody takes part, or that carries
    ///   a joint programme, and that its agreement never had), `register.teach_out_unknown` (of a
    ///   joint programme, that is no transitional clause of its agreement),
    ///   `register.programme_elsewhere` (a period of a joint programme whose home or host is none
    ///   of its institutions), `register.programme_unknown` and `register.call_unknown` (that an
    ///   organisation does not have), what a curriculum lacks beside its courses
    ///   (`curriculum.credits_too_few`, `credits.system_mixed`) and an enrolment beside its joint
    ///   programme (as `enrolment.site_unknown`), `register.ground_cycle`,
    ///   `register.succession_cycle`, `register.predecessor_repeated` (two successors of one
    ///   institution on one day), `register.requirement_repeated` (a scope twice),
    ///   `register.log_disordered` (revisions count 1, 2, 3 ...; the lines of one revision share a
    ///   day, and stand in the order of kinds and ids; no line is recorded before an earlier one),
    ///   `id.malformed` (in the log), `register.recorded_decreases` (the log ends before a day on
    ///   which a history entry claims to have been recorded)
    [[nodiscard]] JSPU_COOP_EXPORT static result<cooperation_register> open(book const& records);

    /// The register as it is now.
    [[nodiscard]] snapshot const& current() const noexcept { return current_; }
    /// The register as it is now, as known on a day.
    [[nodiscard]] view as_known_on(date const& day) const { return {current_, day}; }

    /// Applies all changes, or none.
    ///
    /// A stored history is only added to, and stays whose it is: an enrolment to which something
    /// has happened is not given to another student or programme, nor removed, and nobody to whom
    /// something has happened is taken out of an activity that stays. An agreement or an activity
    /// that no other record names may be removed with its history, as what was entered in error:
    /// then earlier views do not have it either. What came to an end is not removed, but ended by
    /// an event.
    ///
    /// A record that is put as it stands is no change: changes that change nothing make no
    /// revision. Takes time logarithmic in the number of records, and linear in the changes; an
    /// institution that loses a unit or moves to another country costs time linear in the records
    /// that name it, and a joint programme whose plan changes in the enrolments on it.
    /// @param changes what to add, replace and remove
    /// @param recorded the day on which the office records it
    /// @return the new snapshot, or every issue: those named at `open`, with paths that begin with
    ///   kind and id ("/agreement/bspu-2020/clauses/0"), and `register.change_repeated`,
    ///   `register.not_there` (a removal of nothing), `register.still_referenced` (a removal of
    ///   what another record names), `register.history_rewritten` (a replacement whose history does
    ///   not extend the stored one, or that gives it to another student or programme),
    ///   `register.history_removed` (a removal of an enrolment to which something has happened),
    ///   `register.recorded_decreases` (recorded before an earlier change; a history entry that
    ///   claims to have been recorded after this change; an entry added to a stored history that
    ///   claims to have been recorded before the last change, since what was known then cannot
    ///   change any more)
    [[nodiscard]] JSPU_COOP_EXPORT result<snapshot> apply(change_set const& changes,
                                                          date const& recorded);

private:
    snapshot current_;
};

} // namespace jspu_coop
