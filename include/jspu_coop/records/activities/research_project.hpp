/// @file
/// A joint research project of several parties.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/records/activities/project_participant.hpp>
#include <jspu_coop/records/ids.hpp>

#include <string_view>
#include <vector>

namespace jspu_coop {

/// A joint research project: a coordinator and its partners, each of which needs an agreement with
/// the coordinator. Nobody need travel.
struct research_project {
    static constexpr std::string_view kind = "research_project"; ///< how files tell details apart

    party_id coordinator;                            ///< the party that leads
    std::vector<party_id> partners{};                ///< the parties that take part; at least one
    std::vector<project_participant> participants{}; ///< the people who take part, as far as known
    std::vector<party_id> funders{}; ///< the parties that pay; they need no agreement

    /// Projects are equal when all members are.
    friend bool operator==(research_project const&, research_project const&) = default;
};
JSPU_COOP_RECORD(research_project, (coordinator, partners, participants, funders));

} // namespace jspu_coop
