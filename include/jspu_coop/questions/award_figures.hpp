/// @file
/// How many students stand how towards the awards of a joint programme.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/records/ids.hpp>

#include <cstdint>
#include <vector>

namespace jspu_coop {

/// How many students stand how towards one award: each in one figure.
struct award_figure {
    award_id award;               ///< which
    std::int64_t conferred{0};    ///< it is conferred
    std::int64_t earned{0};       ///< it is earned, and not conferred
    std::int64_t in_reach{0};     ///< it will be earned once all that goes on is passed
    std::int64_t lacking{0};      ///< more is lacking than what goes on
    std::int64_t undetermined{0}; ///< what is missing decides

    /// Figures are equal when all members are.
    friend bool operator==(award_figure const&, award_figure const&) = default;
};
JSPU_COOP_RECORD(award_figure, (award, conferred, earned, in_reach, lacking, undetermined));

/// Counts one more student. Standings are counted one by one, so that nobody need keep them.
/// @param figures the figures so far; an award that is not among them yet comes behind
/// @param standing where the student stands
JSPU_COOP_EXPORT void add_standing(std::vector<award_figure>& figures,
                                   programme_standing const& standing);

} // namespace jspu_coop
