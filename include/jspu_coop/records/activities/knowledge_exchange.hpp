/// @file
/// An exchange of academic knowledge and experience.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/records/activities/project_participant.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/knowledge_form.hpp>

#include <string_view>
#include <vector>

namespace jspu_coop {

/// An exchange of academic knowledge and experience with partners. Nobody need travel.
struct knowledge_exchange {
    static constexpr std::string_view kind = "knowledge_exchange"; ///< how files tell details apart

    party_id home;                                   ///< the party that proposes it
    std::vector<party_id> partners{};                ///< with whom; at least one
    std::vector<knowledge_form> forms{};             ///< what is exchanged; at least one form
    fact<text> subject{};                            ///< what it is about
    std::vector<project_participant> participants{}; ///< the people who take part, as far as known

    /// Equal when all members are.
    friend bool operator==(knowledge_exchange const&, knowledge_exchange const&) = default;
};
JSPU_COOP_RECORD(knowledge_exchange, (home, partners, forms, subject, participants));

} // namespace jspu_coop
