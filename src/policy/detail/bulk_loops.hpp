// The loops over words of bits that every kind of machine runs, written once. They are compiled
// into whoever calls them, and so for the processor that the caller is compiled for: no copy of
// their own is left that a linker might keep for all.
#pragma once

#include <cstddef>
#include <cstdint>

#if defined(__GNUC__) || defined(__clang__)
#    define JSPU_COOP_INTO_CALLER __attribute__((always_inline)) inline
#else
#    define JSPU_COOP_INTO_CALLER inline
#endif

namespace jspu_coop::detail {

/// `bulk_kernels::split`.
JSPU_COOP_INTO_CALLER void split_words(std::size_t words, std::uint64_t flip,
                                       std::uint64_t const* known, std::uint64_t met_missing,
                                       std::uint64_t failed_missing, std::uint64_t* met,
                                       std::uint64_t* failed) noexcept {
    if (known == nullptr) {
        for (std::size_t word = 0; word < words; ++word) {
            met[word] ^= flip;
            failed[word] = ~met[word];
        }
        return;
    }
    for (std::size_t word = 0; word < words; ++word) {
        std::uint64_t const holds = met[word] ^ flip;
        met[word] = (holds & known[word]) | (met_missing & ~known[word]);
        failed[word] = (~holds & known[word]) | (failed_missing & ~known[word]);
    }
}

/// `bulk_kernels::join`.
JSPU_COOP_INTO_CALLER void join_words(std::size_t words, std::uint64_t* narrowed,
                                      std::uint64_t const* by, std::uint64_t const* skipped,
                                      std::uint64_t* widened, std::uint64_t const* with) noexcept {
    for (std::size_t word = 0; word < words; ++word) {
        narrowed[word] &= by[word] | skipped[word];
        widened[word] |= with[word];
    }
}

/// `bulk_kernels::only_first`.
JSPU_COOP_INTO_CALLER void only_first_words(std::size_t words, std::uint64_t const* first,
                                            std::uint64_t const* second, std::uint64_t const* third,
                                            std::uint64_t* out) noexcept {
    for (std::size_t word = 0; word < words; ++word) {
        out[word] = first[word] & ~(second[word] | third[word]);
    }
}

/// `bulk_kernels::several`.
JSPU_COOP_INTO_CALLER void several_words(std::size_t words, std::uint64_t const* first,
                                         std::uint64_t const* second, std::uint64_t const* third,
                                         std::uint64_t* out) noexcept {
    for (std::size_t word = 0; word < words; ++word) {
        out[word] = (first[word] & second[word]) | ((first[word] | second[word]) & third[word]);
    }
}

} // namespace jspu_coop::detail

#undef JSPU_COOP_INTO_CALLER
