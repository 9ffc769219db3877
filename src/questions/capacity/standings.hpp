// How many of each standing are told.
#pragma once

#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <vector>

namespace jspu_coop::detail {

/// How many of each standing there are, as far as there are any.
[[nodiscard]] std::vector<finding> standings_of(place_count const& count);

} // namespace jspu_coop::detail
