/// @file
/// The inner loops: what is asked of each value of a run, as bits.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace jspu_coop::detail {

/// What the values of a column are stored as.
enum class element { int8, uint8, int16, uint16, int32, uint32, int64, uint64, bits };
inline constexpr std::size_t numeric_elements = 8;

/// Inner loops for one kind of machine. Each reads 64 values a word, and writes the words.
struct bulk_kernels {
    /// Whether each value lies in a range, the ends of which are values of the element.
    using range_test = void (*)(void const* values, std::size_t words, std::int64_t first,
                                std::int64_t last, std::uint64_t* out) noexcept;
    /// Whether each value has all, or any, of some bits.
    using mask_test = void (*)(void const* values, std::size_t words, std::uint64_t mask,
                               std::uint64_t* out) noexcept;
    /// Whether the bit is set that each value is the index of; of values beyond `size`, not.
    using table_test = void (*)(void const* values, std::size_t words, std::uint64_t const* table,
                                std::size_t size, std::uint64_t* out) noexcept;

    /// Makes of what holds (`met`, turned where `flip` is all ones) and of what is known (null:
    /// all) what may be met and what may fail; of what is not known, `met_missing` and
    /// `failed_missing`.
    using split_loop = void (*)(std::size_t words, std::uint64_t flip, std::uint64_t const* known,
                                std::uint64_t met_missing, std::uint64_t failed_missing,
                                std::uint64_t* met, std::uint64_t* failed) noexcept;
    /// `narrowed &= by | skipped` and `widened |= with`.
    using join_loop = void (*)(std::size_t words, std::uint64_t* narrowed, std::uint64_t const* by,
                               std::uint64_t const* skipped, std::uint64_t* widened,
                               std::uint64_t const* with) noexcept;
    /// What is in the first and in neither of the others; or in more than one of three.
    using pick_loop = void (*)(std::size_t words, std::uint64_t const* first,
                               std::uint64_t const* second, std::uint64_t const* third,
                               std::uint64_t* out) noexcept;

    std::array<range_test, numeric_elements> in_range; ///< by element
    std::array<mask_test, numeric_elements> has_all;   ///< by element
    std::array<mask_test, numeric_elements> has_any;   ///< by element
    std::array<table_test, numeric_elements> in_table; ///< by element
    split_loop split;                                  ///< of a leaf
    join_loop join;                                    ///< of `all` and `any`
    pick_loop only_first;                              ///< what is certain
    pick_loop several;                                 ///< what is undetermined
};

/// Tables hold whole words, and at least so many: every value of 8 bits has its own.
inline constexpr std::size_t least_table_words = 4;

/// What every machine has.
[[nodiscard]] bulk_kernels const& portable_kernels() noexcept;
/// The best that this machine has.
[[nodiscard]] bulk_kernels const& fastest_kernels() noexcept;

} // namespace jspu_coop::detail
