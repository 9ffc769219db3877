/// @file
/// Bytes from the front of which numbers and texts are taken.
#pragma once

#include <jspu_coop/formats/boost/refusal.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jspu_coop::detail {

/// Bytes from the front of which numbers and texts are taken; never past their end. Numbers are
/// taken in their shortest spelling only, so that a value has one.
/// Every member throws `archive_refusal` with `archive.damaged` for what `byte_writer` never put.
class byte_reader {
public:
    /// Reads these bytes, which outlive the reader.
    explicit byte_reader(std::string_view bytes) noexcept
        : at_{bytes.data()}, end_{bytes.data() + bytes.size()} {}

    /// How many bytes are left.
    [[nodiscard]] std::size_t left() const noexcept { return static_cast<std::size_t>(end_ - at_); }

    /// Takes one byte.
    [[nodiscard]] std::uint8_t byte() {
        if (at_ == end_) {
            refuse_content();
        }
        return static_cast<std::uint8_t>(*at_++);
    }
    /// Takes a number without a sign.
    [[nodiscard]] std::uint64_t natural() {
        std::uint8_t const first = byte();
        return first < 0x80U ? first : rest_of(first);
    }
    /// Takes a number that may be negative.
    [[nodiscard]] std::int64_t integer() {
        std::uint64_t const bits = natural();
        return static_cast<std::int64_t>(bits >> 1U ^ (~(bits & 1U) + 1));
    }
    /// Takes bytes as they are.
    [[nodiscard]] std::string_view raw(std::uint64_t size) {
        if (size > left()) {
            refuse_content();
        }
        std::string_view const taken{at_, static_cast<std::size_t>(size)};
        at_ += size;
        return taken;
    }
    /// Takes a text behind its length.
    [[nodiscard]] std::string_view text() { return raw(natural()); }

private:
    // Apart, so that numbers of one byte, which are most, are read in place.
    [[nodiscard, gnu::noinline]] std::uint64_t rest_of(std::uint8_t first) {
        std::uint64_t value = first & 0x7FU;
        for (unsigned shift = 7;; shift += 7) {
            std::uint8_t const next = byte();
            if ((shift == 63 && next > 1) || next == 0) {
                refuse_content(); // more than 64 bits, or a longer spelling than need be
            }
            value |= std::uint64_t{next & 0x7FU} << shift;
            if (next < 0x80U) {
                return value;
            }
        }
    }

    char const* at_;
    char const* end_;
};

} // namespace jspu_coop::detail
