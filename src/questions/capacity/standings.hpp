// How many of each standing are told, and for whom places are.
#pragma once

#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <vector>

namespace jspu_coop::detail {

/// How many of each standing there are, as far as there are any.
[[nodiscard]] std::vector<finding> standings_of(place_count const& count);

/// Shows the levels and fields of a split.
void show_split(named_values& in, std::vector<qualification_level> const& levels,
                std::vector<field_of_study> const& fields);

} // namespace jspu_coop::detail
