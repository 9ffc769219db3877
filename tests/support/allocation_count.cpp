#include "support/allocation_count.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> counted_allocations{0};

void* counted(std::size_t size) {
    counted_allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* const made = std::malloc(size == 0 ? 1 : size)) {
        return made;
    }
    throw std::bad_alloc{};
}

} // namespace

// Linked only into programs that count: nothing else here is asked for.
void* operator new(std::size_t size) {
    return counted(size);
}
void* operator new[](std::size_t size) {
    return counted(size);
}
void operator delete(void* held) noexcept {
    std::free(held);
}
void operator delete[](void* held) noexcept {
    std::free(held);
}
void operator delete(void* held, std::size_t) noexcept {
    std::free(held);
}
void operator delete[](void* held, std::size_t) noexcept {
    std::free(held);
}

namespace jspu_coop::testing {

std::size_t allocations_so_far() noexcept {
    return counted_allocations.load(std::memory_order_relaxed);
}

} // namespace jspu_coop::testing
