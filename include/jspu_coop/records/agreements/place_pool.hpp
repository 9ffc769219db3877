/// @file
/// Places that several clauses share.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/agreements/places.hpp>
#include <jspu_coop/records/ids.hpp>

#include <vector>

namespace jspu_coop {

/// Places that several clauses share, or the total over an agreement. Each clause may have a number
/// of its own besides: both are kept.
struct place_pool {
    pool_id id;                       ///< stable and unique within the agreement
    std::vector<clause_id> clauses{}; ///< the clauses that share; empty: all of the agreement
    fact<jspu_coop::places> places{}; ///< how many; never absent

    /// Pools are equal when all members are.
    friend bool operator==(place_pool const&, place_pool const&) = default;
};
JSPU_COOP_RECORD(place_pool, (id, clauses, places));

} // namespace jspu_coop
