#include "support/allocation_count.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

#if defined(__SANITIZE_ADDRESS__)
#    define JSPU_COOP_COUNTS_BY_HOOK
#elif defined(__has_feature)
#    if __has_feature(address_sanitizer)
#        define JSPU_COOP_COUNTS_BY_HOOK
#    endif
#endif

#if defined(JSPU_COOP_COUNTS_BY_HOOK)
// AddressSanitizer has operators of its own, which must stay together; it calls hooks instead.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*)(void const volatile*,
                                                                  std::size_t),
                                                         void (*)(void const volatile*));
#endif

namespace {

std::atomic<std::size_t> counted_allocations{0};

void count_one() noexcept {
    counted_allocations.fetch_add(1, std::memory_order_relaxed);
}

#if defined(JSPU_COOP_COUNTS_BY_HOOK)
int const installed = __sanitizer_install_malloc_and_free_hooks(
    [](void const volatile*, std::size_t) { count_one(); }, [](void const volatile*) {});
#else
void* counted(std::size_t size) {
    count_one();
    if (void* const made = std::malloc(size == 0 ? 1 : size)) {
        return made;
    }
    throw std::bad_alloc{};
}
#endif

} // namespace

#if !defined(JSPU_COOP_COUNTS_BY_HOOK)
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
#endif

namespace jspu_coop::testing {

std::size_t allocations_so_far() noexcept {
#if defined(JSPU_COOP_COUNTS_BY_HOOK)
    static_cast<void>(installed);
#endif
    return counted_allocations.load(std::memory_order_relaxed);
}

} // namespace jspu_coop::testing
