/// Whether two awards can be had at once although only so much may count to both.
#pragma once

#include "questions/award_standing/requirement_check.hpp"

namespace jspu_coop::detail {

/// One of the two awards.
struct sharing_side {
    award_case const& of;
    outcome earned; ///< whether it is earned by itself
};

/// Judges one pair.
[[nodiscard]] result<sharing_standing>
judge_sharing(credit_sharing const& rule, sharing_side const& first, sharing_side const& second);

} // namespace jspu_coop::detail
