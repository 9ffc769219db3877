/// @file
/// Who takes part in an activity, as far as is known.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/person_category.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>

namespace jspu_coop {

/// Who takes part in an activity. Where the person is registered, facts that are missing here are
/// taken from the person's record; where both speak and differ, they conflict.
struct participant {
    fact<person_id> person{};          ///< the registered person
    fact<person_category> category{};  ///< student, staff, expert, representative
    fact<qualification_level> level{}; ///< the level studied
    fact<unit_id> unit{};              ///< faculty or department at home

    /// Participants are equal when all members are.
    friend bool operator==(participant const&, participant const&) = default;
};
JSPU_COOP_RECORD(participant, (person, category, level, unit));

} // namespace jspu_coop
