/// @file
/// How much credit may count to two awards of a joint programme.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/credits.hpp>

#include <optional>

namespace jspu_coop {

/// How much credit may count to both of two awards. Their order does not matter.
struct credit_sharing {
    award_id first;                     ///< one award
    award_id second;                    ///< the other
    fact<credits> most{};               ///< how much at most; absent: without limit
    std::optional<citation> cited_as{}; ///< where it is said

    /// Equal when all members are.
    friend bool operator==(credit_sharing const&, credit_sharing const&) = default;
};
JSPU_COOP_RECORD(credit_sharing, (first, second, most, cited_as));

} // namespace jspu_coop
