/// @file
/// The check that text is well-formed UTF-8.
#pragma once

#include <cstddef>
#include <string_view>

namespace jspu_coop {

namespace detail {

/// Length of the well-formed sequence at the front of `bytes`, or 0 (Unicode 15, table 3-7).
[[nodiscard]] constexpr std::size_t utf8_sequence_length(std::string_view bytes) noexcept {
    auto const byte = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    unsigned const lead = byte(0);
    std::size_t const length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length < 2 || bytes.size() < length) {
        return length == 1 ? 1 : 0;
    }
    unsigned const low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned const high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < low || byte(1) > high) {
        return 0;
    }
    for (std::size_t at = 2; at < length; ++at) {
        if ((byte(at) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

} // namespace detail

/// True when `bytes` is well-formed UTF-8: no overlong forms, surrogates or values past U+10FFFF.
[[nodiscard]] constexpr bool is_utf8(std::string_view bytes) noexcept {
    while (!bytes.empty()) {
        std::size_t const length = detail::utf8_sequence_length(bytes);
        if (length == 0) {
            return false;
        }
        bytes.remove_prefix(length);
    }
    return true;
}

} // namespace jspu_coop
