/// @file
/// How often memory was taken.
#pragma once

#include <cstddef>

namespace jspu_coop::testing {

/// How often `operator new` was called so far, by every thread. A test program that asks this
/// counts each call.
[[nodiscard]] std::size_t allocations_so_far() noexcept;

/// How often some work takes memory.
template <class Work>
[[nodiscard]] std::size_t allocations_of(Work const& work) {
    std::size_t const before = allocations_so_far();
    work();
    return allocations_so_far() - before;
}

} // namespace jspu_coop::testing
