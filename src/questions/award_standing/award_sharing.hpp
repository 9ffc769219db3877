/// Whether awards can be had together by what the programme says of sharing.
#pragma once

#include "questions/award_standing/sharing.hpp"

#include <vector>

namespace jspu_coop::detail {

/// What awards come to together.
struct shared_awards {
    std::vector<sharing_standing> pairs;       ///< each that a rule speaks of, then each other to
                                               ///< which something counts at once
    std::vector<joint_sharing_standing> joint; ///< those that several rules join
    outcome all;                               ///< whether all are earned at once
    std::vector<missing_fact> missing;         ///< what stands in the way of `all`
};

/// Judges these awards together. Where nobody has published what may be shared, it is open whether
/// two of them are earned at once to which something counts, unless they ask for one common set of
/// requirements.
/// @param programme whose awards they are
/// @param sides the awards; one at least
[[nodiscard]] result<shared_awards> judge_shared(joint_programme const& programme,
                                                 std::vector<sharing_side> const& sides);

/// Judges whether each award that is not conferred can be had with those that are, and whether it
/// is due then.
/// @param awards as each stands by itself; in the order of the sides
/// @param sides every award of the programme
[[nodiscard]] result<void> judge_with_conferred(std::vector<award_standing>& awards,
                                                joint_programme const& programme,
                                                std::vector<sharing_side> const& sides);

} // namespace jspu_coop::detail
