/// @file
/// An institution of a joint programme.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/national_speciality.hpp>

namespace jspu_coop {

/// An institution of a joint programme, whether students stay there or it only awards: in a "4+0"
/// programme nobody moves, and two institutions award.
struct programme_site {
    party_id institution;                   ///< which; unique within the programme
    fact<national_speciality> speciality{}; ///< the programme's code in the classifier there
    fact<curriculum_id> curriculum{};       ///< the plan of courses there

    /// Sites are equal when all members are.
    friend bool operator==(programme_site const&, programme_site const&) = default;
};
JSPU_COOP_RECORD(programme_site, (institution, speciality, curriculum));

} // namespace jspu_coop
