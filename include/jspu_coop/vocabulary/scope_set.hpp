/// @file
/// A set of scopes, as a clause carries it.
#pragma once

#include <jspu_coop/vocabulary/enum_set.hpp>
#include <jspu_coop/vocabulary/scope.hpp>

namespace jspu_coop {

/// A set of scopes, as a clause carries it; walked in the order in which `scope` declares them.
using scope_set = enum_set<scope>;

/// The key directions that at least one scope of the set serves.
[[nodiscard]] constexpr key_direction_set key_directions_of(scope_set scopes) {
    key_direction_set served;
    for (scope const each : scopes) {
        served = served | key_directions_of(each);
    }
    return served;
}

/// The published agreement scopes that at least one scope of the set serves.
[[nodiscard]] constexpr agreement_scope_set agreement_scopes_of(scope_set scopes) {
    agreement_scope_set served;
    for (scope const each : scopes) {
        served = served | agreement_scopes_of(each);
    }
    return served;
}

} // namespace jspu_coop
