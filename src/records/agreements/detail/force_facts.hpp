/// @file
/// What the history of an agreement says about its days in force.
#pragma once

#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/agreements/agreement.hpp>
#include <jspu_coop/records/agreements/agreement_force.hpp>

#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// Days that an act gave, and the notices given before the next such act.
struct prolongation {
    date from;                 ///< the day from which the act has effect
    date until;                ///< the last day that it names
    std::vector<date> notices; ///< in order of time
};

/// What the history of an agreement says about its days in force.
struct force_facts {
    std::optional<date> all_signed; ///< the day on which the last party signed
    std::optional<date> entered;    ///< the first day in force, where recorded or by a known rule
    std::vector<date> notices;      ///< the notices before the first renewal by act
    std::vector<prolongation> acts; ///< the renewals by act, in order of time
    std::optional<date> ended;      ///< the first day after its termination
    std::vector<suspension> suspensions; ///< in order of time
};

/// Collects what the entries in force of the agreement's history say.
/// @pre the agreement is valid
[[nodiscard]] force_facts facts_of_history(agreement const& of);

} // namespace jspu_coop::detail
