// The first letter of a text.
#pragma once

#include <string>
#include <string_view>

namespace jspu_coop::detail {

/// The text with its first letter in upper case, where that letter is Latin (ASCII) or Russian.
[[nodiscard]] inline std::string with_capital(std::string text) {
    auto const at = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    } else if (text.size() > 1 && at(0) == 0xD0 && at(1) >= 0xB0) { // а to п: U+0430 to U+043F
        text[1] = static_cast<char>(at(1) - 0x20);
    } else if (text.size() > 1 && at(0) == 0xD1 && at(1) <= 0x8F) { // р to я: U+0440 to U+044F
        text[0] = static_cast<char>(0xD0);
        text[1] = static_cast<char>(at(1) + 0x20);
    } else if (text.starts_with("ё")) {
        text.replace(0, std::string_view{"ё"}.size(), "Ё");
    }
    return text;
}

} // namespace jspu_coop::detail
