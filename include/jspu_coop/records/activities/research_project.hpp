/// @file
/// A joint research project of several parties.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/activities/project_funder.hpp>
#include <jspu_coop/records/activities/project_output.hpp>
#include <jspu_coop/records/activities/project_participant.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/money.hpp>

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
    std::vector<project_funder> funders{};           ///< who pays; they need no agreement
    std::vector<party_id> associated_partners{};     ///< those that take part without an agreement
    fact<money> budget{};                            ///< what the whole costs
    std::vector<project_output> outputs{};           ///< what it is to bring forth

    /// Equal when all members are.
    friend bool operator==(research_project const&, research_project const&) = default;
};
JSPU_COOP_RECORD(research_project, (coordinator, partners, participants, funders,
                                    associated_partners, budget, outputs));

} // namespace jspu_coop
