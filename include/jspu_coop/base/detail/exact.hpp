/// @file
/// What the exact numbers share: limits, digits, powers of ten.
#pragma once

#include <jspu_coop/base/detail/int128.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace jspu_coop::detail {

/// True when `T` is one of `Others`.
template <class T, class... Others>
inline constexpr bool is_any_of = (std::same_as<T, Others> || ...);

/// An integer type that counts, and every value of which fits 64 signed bits: neither `bool` nor a
/// character.
template <class T>
concept whole_number = std::integral<T> && std::numeric_limits<T>::digits <= 63
                       && !is_any_of<T, bool, char, wchar_t, char8_t, char16_t, char32_t>;

/// True when the number fits 64 signed bits.
[[nodiscard]] constexpr bool fits_int64(int128 number) noexcept {
    return number >= std::numeric_limits<std::int64_t>::min()
           && number <= std::numeric_limits<std::int64_t>::max();
}

/// Ten to the power of `exponent`.
/// @pre 0 <= exponent <= 38
[[nodiscard]] constexpr int128 power_of_ten(int exponent) noexcept {
    int128 power = 1;
    while (exponent-- > 0) {
        power *= 10;
    }
    return power;
}

/// True when `digits` is a non-empty run of ASCII digits.
[[nodiscard]] constexpr bool are_digits(std::string_view digits) noexcept {
    for (char const each : digits) {
        if (each < '0' || each > '9') {
            return false;
        }
    }
    return !digits.empty();
}

/// True when `digits` writes a whole number without a sign and without leading zeros.
[[nodiscard]] constexpr bool is_natural(std::string_view digits) noexcept {
    return are_digits(digits) && (digits.size() == 1 || digits.front() != '0');
}

/// Takes a leading minus off `text`.
/// @return true when there was one
[[nodiscard]] constexpr bool take_minus(std::string_view& text) noexcept {
    bool const minus = text.starts_with('-');
    text.remove_prefix(minus ? 1 : 0);
    return minus;
}

/// The number that the digits of `head`, then of `tail` write, with the sign; none when it does not
/// fit 64 signed bits.
[[nodiscard]] constexpr std::optional<std::int64_t>
number_of_digits(bool minus, std::string_view head, std::string_view tail = {}) noexcept {
    int128 number = 0;
    for (std::string_view const digits : {head, tail}) {
        for (char const each : digits) {
            number = number * 10 + (minus ? '0' - each : each - '0');
            if (!fits_int64(number)) {
                return std::nullopt;
            }
        }
    }
    return static_cast<std::int64_t>(number);
}

} // namespace jspu_coop::detail
