/// @file
/// A unit, and the institution to which it belongs.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/records/ids.hpp>

namespace jspu_coop {

/// A unit, and the institution to which it belongs: two institutions may use one id.
struct party_unit {
    party_id party; ///< the institution
    unit_id unit;   ///< its faculty or department

    /// Equal when both members are.
    friend bool operator==(party_unit const&, party_unit const&) = default;
};
JSPU_COOP_RECORD(party_unit, (party, unit));

} // namespace jspu_coop
