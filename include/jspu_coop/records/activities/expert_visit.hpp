/// @file
/// A visit of a foreign professor or expert.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/language.hpp>

#include <string_view>

namespace jspu_coop {

/// A visit of a foreign professor or expert to the host that invites them.
struct expert_visit {
    static constexpr std::string_view kind = "expert_visit"; ///< how files tell details apart

    fact<party_id> home{}; ///< where the expert works; absent for an independent expert
    party_id host;         ///< the party that invites
    participant expert{};  ///< who comes
    fact<jspu_coop::language> language{}; ///< the language of teaching

    /// Visits are equal when all members are.
    friend bool operator==(expert_visit const&, expert_visit const&) = default;
};
JSPU_COOP_RECORD(expert_visit, (home, host, expert, language));

} // namespace jspu_coop
