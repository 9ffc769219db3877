// The most that several limits leave room for together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// A number of which there may be no end: none is more than any number.
using place_number = std::optional<std::int64_t>;

/// A limit that several clauses share.
struct shared_limit {
    std::vector<std::size_t> members; ///< which clauses
    place_number most;
};

/// A sum that the limits leave room for, given clause by clause. The greatest where the shared
/// limits nest or lie apart.
/// @param own the limit of each clause
[[nodiscard]] place_number sum_that_fits(std::vector<place_number> const& own,
                                         std::vector<shared_limit> const& shared);

/// A sum that the limits never let be exceeded. The least such where the shared limits nest or lie
/// apart.
/// @param own the limit of each clause
[[nodiscard]] place_number sum_that_bounds(std::vector<place_number> const& own,
                                           std::vector<shared_limit> const& shared);

} // namespace jspu_coop::detail
