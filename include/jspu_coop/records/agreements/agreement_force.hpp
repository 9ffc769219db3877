/// @file
/// On which days an agreement is in force, as far as its facts tell.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/period_set.hpp>
#include <jspu_coop/records/agreements/agreement.hpp>
#include <jspu_coop/records/ids.hpp>

#include <functional>
#include <string>
#include <vector>

namespace jspu_coop {

/// A fact of an agreement on which an answer waits.
struct open_agreement_fact {
    agreement_id agreement; ///< the agreement, which may be a ground of the one asked about
    std::string path;       ///< JSON pointer to the fact within it
    knowledge state;        ///< missing, or conflicting

    /// Equal when all members are.
    friend bool operator==(open_agreement_fact const&, open_agreement_fact const&) = default;
};

/// A stretch of days on which an agreement is suspended.
struct suspension {
    jspu_coop::period period; ///< from the first suspended day; open while not resumed
    std::vector<suspension_block> blocks{}; ///< what it blocks

    /// Equal when all members are.
    friend bool operator==(suspension const&, suspension const&) = default;
};

/// On which days an agreement is in force. Suspended days count as in force: see `suspensions`.
///
/// `certain` lies in `possible`. Where they differ, the answer waits on the facts in `open`.
struct agreement_force {
    period_set certain;  ///< in force whatever the missing facts are
    period_set possible; ///< in force under some completion of the missing facts
    std::vector<open_agreement_fact> open{}; ///< the missing or conflicting facts that matter
    std::vector<suspension> suspensions{};   ///< in order of their first days
};

/// Finds an agreement as it is known; null when there is none.
using agreement_lookup = std::function<agreement const*(agreement_id const&)>;

/// On which days an agreement is in force, by its signatures, entry rule, term, renewal rule,
/// notices, termination, and the lapse of its grounds.
///
/// - An automatic renewal happens unless notice was given by the last day for it, counted back from
///   the term's last day with months rounded down; a notice that comes too late for one end serves
///   for the next. Each end is counted from the day after the term's first end, so that rounding
///   does not drift.
/// - A renewal by act runs from its effect day to the day that it names, where the renewal rule
///   applies anew. Automatic renewals that would begin on its effect day or later, and notices
///   given before, concern it no more; days of the term itself it does not take away.
/// - A ground lapses on the first day, from the agreement's own first day on, on which it is no
///   longer in force. It then ends the agreement for good, or not, as `on_lapse` says; a ground
///   that never was in force has not lapsed, and agreements that rest on one another do not end
///   each other.
///
/// Hence an event that takes effect later changes no day before, but for one: that an agreement, of
/// whose rule of entry nothing is known, entered into force on a day tells that it had not before.
/// @pre the agreement is valid, and so is every agreement that `find` gives
/// @param of the agreement, its history already reduced to what is known
/// @param find gives the agreements that serve as grounds; a ground that is not found never lapses
[[nodiscard]] JSPU_COOP_EXPORT agreement_force force_of(agreement const& of,
                                                        agreement_lookup const& find = {});

} // namespace jspu_coop
