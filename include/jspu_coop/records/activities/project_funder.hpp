/// @file
/// Who pays for a project.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/money.hpp>

namespace jspu_coop {

/// Who pays for a project, and how much.
struct project_funder {
    party_id party;       ///< who pays; needs no agreement for that
    fact<money> amount{}; ///< how much in all

    /// Equal when all members are.
    friend bool operator==(project_funder const&, project_funder const&) = default;
};
JSPU_COOP_RECORD(project_funder, (party, amount));

} // namespace jspu_coop
