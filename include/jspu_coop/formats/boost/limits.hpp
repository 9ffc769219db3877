/// @file
/// How much an archive may ask of its reader.
#pragma once

#include <cstddef>
#include <cstdint>

namespace jspu_coop {

/// How much an archive may ask of its reader. What exceeds a limit is refused before it is stored.
struct archive_limits {
    /// Bytes of the archive, envelope included: `archive.too_large`.
    std::size_t bytes{std::size_t{1} << 30U};
    /// Elements of all lists and maps together: `archive.too_many_items`.
    std::uint64_t items{100'000'000};
    /// Records within one another: `archive.too_deep`.
    std::size_t depth{64};
};

} // namespace jspu_coop
