/// @file
/// Who takes part in a project of several parties.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/project_role.hpp>

namespace jspu_coop {

/// Who takes part in a project of several parties, and for which of them. An agreement between two
/// of the parties has a say in their own people only.
struct project_participant {
    fact<party_id> party{};    ///< to whom the participant belongs
    participant person{};      ///< what is known of the participant
    fact<project_role> role{}; ///< as what

    /// Equal when all members are.
    friend bool operator==(project_participant const&, project_participant const&) = default;
};
JSPU_COOP_RECORD(project_participant, (party, person, role));

} // namespace jspu_coop
