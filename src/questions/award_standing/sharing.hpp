/// Whether awards can be had at once although only so much may count to two of them.
#pragma once

#include "questions/award_standing/requirement_check.hpp"

#include <vector>

namespace jspu_coop::detail {

/// One of the awards.
struct sharing_side {
    award_case const& of;
    outcome earned; ///< whether it is earned by itself
};

/// Judges one pair.
[[nodiscard]] result<sharing_standing>
judge_sharing(credit_sharing const& rule, sharing_side const& first, sharing_side const& second);

/// The awards that several rules join, directly or by others between them, judged together: what is
/// left out of an award for one rule may be what it needs for the next.
/// @param rules of the programme
/// @param pairs what each of them came to by itself
/// @param sides every award of the programme
[[nodiscard]] result<std::vector<joint_sharing_standing>>
judge_joint_sharing(std::vector<credit_sharing> const& rules,
                    std::vector<sharing_standing> const& pairs,
                    std::vector<sharing_side> const& sides);

} // namespace jspu_coop::detail
