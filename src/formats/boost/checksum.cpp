#include "formats/boost/checksum.hpp"

#include <boost/crc.hpp>

#include <array>
#include <cstddef>

namespace jspu_coop::detail {

namespace {

// Boost.CRC looks up one byte after another, each look-up waiting for the one before, which takes
// as long as writing the record. So its table is unrolled: `tables[k][b]` is what byte `b` does to
// the remainder when `k` bytes follow it, and a step's sixteen look-ups wait for none another
// ("slicing", M. Kounavis and F. Berry, 2005).
constexpr std::size_t step = 16;
using tables = std::array<std::array<std::uint32_t, 256>, step>;

tables make_tables() {
    tables made{};
    for (std::size_t byte = 0; byte < 256; ++byte) {
        boost::crc_optimal<32, 0x04C11DB7, 0, 0, true, true> remainder;
        remainder.process_byte(static_cast<unsigned char>(byte));
        for (auto& table : made) {
            table[byte] = remainder.checksum();
            remainder.process_byte(0);
        }
    }
    return made;
}

tables const& the_tables() {
    static tables const made = make_tables();
    return made;
}

std::uint32_t byte_at(char const* bytes, std::size_t at) noexcept {
    return static_cast<unsigned char>(bytes[at]);
}

} // namespace

std::uint32_t crc32_of(std::string_view bytes) noexcept {
    tables const& by_distance = the_tables();
    char const* at = bytes.data();
    std::size_t left = bytes.size();
    std::uint32_t remainder = 0xFFFFFFFF;
    for (; left >= step; left -= step, at += step) {
        std::uint32_t next = 0;
        for (std::size_t each = 0; each < step; ++each) {
            std::uint32_t const carried = each < 4 ? remainder >> (8 * each) & 0xFFU : 0;
            next ^= by_distance[step - 1 - each][byte_at(at, each) ^ carried];
        }
        remainder = next;
    }
    for (; left > 0; --left, ++at) {
        remainder = by_distance[0][(remainder ^ byte_at(at, 0)) & 0xFFU] ^ remainder >> 8U;
    }
    return ~remainder;
}

} // namespace jspu_coop::detail
