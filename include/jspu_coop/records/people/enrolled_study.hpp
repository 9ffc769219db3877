/// @file
/// A course of study on which a person is or was enrolled.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>

namespace jspu_coop {

/// A course of study on which a person is or was enrolled. Studies may overlap.
struct enrolled_study {
    party_id party;                    ///< where
    fact<unit_id> unit{};              ///< faculty or department there
    fact<qualification_level> level{}; ///< the level studied
    fact<field_of_study> field{};      ///< the field
    jspu_coop::period period;          ///< its days; open while the person is enrolled

    /// Equal when all members are.
    friend bool operator==(enrolled_study const&, enrolled_study const&) = default;
};
JSPU_COOP_RECORD(enrolled_study, (party, unit, level, field, period));

} // namespace jspu_coop
