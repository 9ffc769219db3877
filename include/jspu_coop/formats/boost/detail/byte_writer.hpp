/// @file
/// Bytes at the end of which numbers and texts are put.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop::detail {

/// Bytes at the end of which numbers and texts are put. Numbers are LEB128: seven bits a byte, the
/// lowest first, the top bit set in all but the last; signed ones in zigzag (0, -1, 1, -2 ...).
class byte_writer {
public:
    /// Puts one byte.
    void byte(std::uint8_t value) {
        make_room(1);
        bytes_[used_++] = static_cast<char>(value);
    }
    /// Puts a number without a sign, in one to ten bytes.
    void natural(std::uint64_t value) {
        make_room(longest_number);
        while (value >= 0x80U) {
            bytes_[used_++] = static_cast<char>(value | 0x80U);
            value >>= 7U;
        }
        bytes_[used_++] = static_cast<char>(value);
    }
    /// Puts a number that may be negative.
    void integer(std::int64_t value) {
        auto const bits = static_cast<std::uint64_t>(value);
        natural(bits << 1U ^ (value < 0 ? ~std::uint64_t{0} : 0));
    }
    /// Puts bytes as they are.
    void raw(std::string_view bytes) {
        make_room(bytes.size());
        if (!bytes.empty()) {
            std::memcpy(bytes_.data() + used_, bytes.data(), bytes.size());
        }
        used_ += bytes.size();
    }
    /// Puts the length of a text, then the text.
    void text(std::string_view value) {
        natural(value.size());
        raw(value);
    }

    /// What was put; nothing is left behind.
    [[nodiscard]] std::string take() && {
        bytes_.resize(used_);
        return std::move(bytes_);
    }

private:
    static constexpr std::size_t longest_number = 10;

    void make_room(std::size_t wanted) {
        if (bytes_.size() - used_ < wanted) {
            bytes_.resize(std::max<std::size_t>(bytes_.size() * 2, used_ + wanted + 256));
        }
    }

    std::string bytes_;
    std::size_t used_{0};
};

} // namespace jspu_coop::detail
