/// @file
/// A number of which only bounds may be known.
#pragma once

#include <cstdint>

namespace jspu_coop {

/// A number that is known to lie between two bounds, or on both.
struct number_range {
    std::int64_t least{0}; ///< not less than this
    std::int64_t most{0};  ///< not more than this

    /// Ranges are equal when both bounds are.
    friend bool operator==(number_range const&, number_range const&) = default;
};

} // namespace jspu_coop
