// Into which parts the limits of an agreement are split, and what they leave to a part.
#pragma once

#include "questions/agreement_capacity/gathered_limits.hpp"
#include "questions/capacity/tally.hpp"

#include <compare>
#include <vector>

namespace jspu_coop::detail {

/// Whom a split is for.
struct split_group {
    std::vector<qualification_level> levels; ///< in order, each once; empty: any
    std::vector<field_of_study> fields;      ///< in order, each once; empty: any

    friend bool operator==(split_group const&, split_group const&) = default;
    friend auto operator<=>(split_group const&, split_group const&) = default;
};

/// How several limits are split.
struct common_split {
    outcome alike{outcome::not_applicable}; ///< not applicable where none of them is split
    std::vector<split_group> groups;        ///< where they are split alike: the groups, in order
};

/// @param limits each with a text that sets a number in the unit
[[nodiscard]] common_split split_of(std::vector<gathered_limit const*> const& limits,
                                    place_unit const& in);

/// The parts of a text that bind everybody in a group: all places or months, then each split for
/// whoever is in it.
[[nodiscard]] std::vector<split_part> parts_over(fact<places> const& said,
                                                 split_group const& group);

/// Whether somebody in a group may be in none of the others, or only in such as bind the whole
/// group: then the others leave it all that is its own.
[[nodiscard]] bool has_own(split_group const& group, std::vector<split_group> const& all);

} // namespace jspu_coop::detail
