/// @file
/// A run of bits in memory that somebody else owns.
#pragma once

#include <cstddef>
#include <cstdint>

namespace jspu_coop {

/// A run of bits in memory that somebody else owns, as Arrow lays bitmaps out: bit `n` is bit
/// `n % 8` of byte `n / 8`, the lowest of a byte first.
struct bit_span {
    unsigned char const* bytes{nullptr}; ///< the first byte; null only for no bits
    std::size_t offset{0};               ///< how many bits before the first are not part of it
    std::size_t count{0};                ///< how many bits there are

    /// The bit at an index below `count`.
    [[nodiscard]] constexpr bool operator[](std::size_t at) const noexcept {
        std::size_t const bit = offset + at;
        return (bytes[bit / 8] >> (bit % 8) & 1U) != 0;
    }
};

/// How many words of 64 bits hold so many bits.
[[nodiscard]] constexpr std::size_t words_for(std::size_t bits) noexcept {
    return bits / 64 + (bits % 64 != 0 ? 1 : 0);
}

} // namespace jspu_coop
