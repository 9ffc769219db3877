/// @file
/// Numbers of two digits in the texts of the calendar.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jspu_coop::detail {

/// The number that exactly two ASCII digits write; nothing for any other text.
[[nodiscard]] inline std::optional<int> two_digits(std::string_view text) noexcept {
    if (text.size() != 2 || text.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/// Two digits.
/// @pre 0 <= number <= 99
[[nodiscard]] inline std::string two_digits_of(int number) {
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

} // namespace jspu_coop::detail
