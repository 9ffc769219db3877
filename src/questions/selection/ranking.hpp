// In which order applicants stand, as far as their facts tell.
#pragma once

#include <jspu_coop/questions/selection.hpp>

#include <vector>

namespace jspu_coop::detail {

/// How two applicants stand to one another.
enum class standing { before, behind, equal, open };

/// Whether values of the type can be ranked.
[[nodiscard]] bool has_order(fact_type const& type) noexcept;

/// How one stands to the other by the keys, in turn. A key that is missing or conflicting leaves it
/// open, unless an earlier one decides.
/// @param one what is known of the one; null where nothing is
/// @param other what is known of the other; likewise
[[nodiscard]] standing compare(fact_row const* one, fact_row const* other,
                               std::vector<ranking_key> const& keys);

/// The keys of an applicant that are missing or conflicting.
[[nodiscard]] std::vector<missing_fact> open_keys(fact_row const* of,
                                                  std::vector<ranking_key> const& keys);

} // namespace jspu_coop::detail
