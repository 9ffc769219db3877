/// @file
/// A post that a person holds or held.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/person_category.hpp>

#include <optional>

namespace jspu_coop {

/// A post that a person holds or held at a party. Posts may overlap.
struct post {
    party_id party;              ///< where
    fact<unit_id> unit{};        ///< faculty or department there
    person_category category;    ///< academic or administrative staff
    std::optional<text> title{}; ///< docent, head of department
    jspu_coop::period period;    ///< its days; open while it is held

    /// Equal when all members are.
    friend bool operator==(post const&, post const&) = default;
};
JSPU_COOP_RECORD(post, (party, unit, category, title, period));

} // namespace jspu_coop
