// Agreements that do not join the two sides, but come close.
#pragma once

#include <jspu_coop/questions/coverage.hpp>

#include "questions/coverage/need.hpp"

#include <vector>

namespace jspu_coop::detail {

/// At most `most_near_misses` agreements: first those of the partner with others, then those of the
/// home side with others in the partner's country, each in the order of their ids.
/// @pre home and partner are known
[[nodiscard]] std::vector<coverage_near_miss> near_misses(view const& records,
                                                          coverage_need const& need);

} // namespace jspu_coop::detail
