/// @file
/// An activity of any scope that has no detail of its own.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/scope.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// An activity of any scope that has no detail of its own; applications extend the library with it.
struct other_activity {
    static constexpr std::string_view kind = "other_activity"; ///< how files tell details apart

    jspu_coop::scope scope;                 ///< what kind of activity it is
    party_id home;                          ///< the party that proposes it, or sends
    std::vector<party_id> partners{};       ///< each needs an agreement with `home`; at least one
    std::optional<participant> traveller{}; ///< who goes, where somebody does

    /// Activities are equal when all members are.
    friend bool operator==(other_activity const&, other_activity const&) = default;
};
JSPU_COOP_RECORD(other_activity, (scope, home, partners, traveller));

} // namespace jspu_coop
