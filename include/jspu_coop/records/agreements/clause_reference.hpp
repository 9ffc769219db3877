/// @file
/// A clause of an agreement of the register.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/records/ids.hpp>

#include <compare>

namespace jspu_coop {

/// A clause of an agreement of the register.
struct clause_reference {
    agreement_id agreement; ///< the agreement
    clause_id clause;       ///< the clause: one that the agreement has or had

    /// References are ordered by agreement, then by clause.
    friend auto operator<=>(clause_reference const&, clause_reference const&) = default;

    /// Equal when all members are.
    friend bool operator==(clause_reference const&, clause_reference const&) = default;
};
JSPU_COOP_RECORD(clause_reference, (agreement, clause));

} // namespace jspu_coop
