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
/// open, unless an earlier one decides. Where several days may choose the version of the policy, so
/// do answers that differ by them: which day counts for one counts for the other.
/// @param one the verdict on the one, with the facts by each day
/// @param other the verdict on the other, under the same call
[[nodiscard]] standing compare(eligibility_verdict const& one, eligibility_verdict const& other,
                               std::vector<ranking_key> const& keys);

/// What is open of an applicant's keys: those that are missing or conflicting by some day that may
/// choose the version, and which day does, where a key differs by them.
[[nodiscard]] std::vector<missing_fact> open_keys(eligibility_verdict const& of,
                                                  std::vector<ranking_key> const& keys);

} // namespace jspu_coop::detail
