/// @file
/// Leave of a foreign guest to enter or to work.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/permission_kind.hpp>

#include <optional>

namespace jspu_coop {

/// Leave of a foreign guest to enter or to work, or that none is needed.
struct permission {
    permission_kind kind;            ///< what is allowed, and by what
    fact<jspu_coop::period> valid{}; ///< the days on which it holds
    std::optional<act> decided_by{}; ///< the act that gave it

    /// Equal when all members are.
    friend bool operator==(permission const&, permission const&) = default;
};
JSPU_COOP_RECORD(permission, (kind, valid, decided_by));

} // namespace jspu_coop
