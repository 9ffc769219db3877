/// @file
/// A call of an organisation of the register.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/records/ids.hpp>

#include <compare>

namespace jspu_coop {

/// A call of an organisation: its id is unique among all calls of the organisation.
struct call_reference {
    party_id organisation; ///< whose call it is
    call_id call;          ///< which of its calls

    /// References are ordered by organisation, then by call.
    friend auto operator<=>(call_reference const&, call_reference const&) = default;

    /// Equal when both members are.
    friend bool operator==(call_reference const&, call_reference const&) = default;
};
JSPU_COOP_RECORD(call_reference, (organisation, call));

} // namespace jspu_coop
