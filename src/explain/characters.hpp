// How wide texts are, and how they stand in markup.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::detail {

/// How many characters a text has. The letters of the library's languages are one each.
[[nodiscard]] inline std::size_t characters_in(std::string_view text) noexcept {
    std::size_t count = 0;
    for (char const each : text) {
        count += (static_cast<unsigned char>(each) & 0xC0U) != 0x80U ? 1 : 0;
    }
    return count;
}

/// A text within XML or HTML. What may not stand there at all is replaced.
[[nodiscard]] inline std::string escaped_markup(std::string_view text) {
    std::string safe;
    for (char const each : text) {
        switch (each) {
        case '&':
            safe += "&amp;";
            break;
        case '<':
            safe += "&lt;";
            break;
        case '>':
            safe += "&gt;";
            break;
        case '"':
            safe += "&quot;";
            break;
        case '\'':
            safe += "&#39;";
            break;
        default: {
            bool const is_allowed =
                static_cast<unsigned char>(each) >= 0x20 || each == '\n' || each == '\t';
            safe += is_allowed ? std::string(1, each) : "\uFFFD";
        }
        }
    }
    return safe;
}

/// A text in lines of at most so many characters, broken between words; a longer word has its own.
[[nodiscard]] inline std::vector<std::string> in_lines(std::string_view text, std::size_t most) {
    std::vector<std::string> lines{""};
    while (!text.empty()) {
        std::size_t const end = text.find(' ');
        std::string_view const word = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        std::string& last = lines.back();
        if (last.empty()) {
            last = word;
        } else if (characters_in(last) + 1 + characters_in(word) <= most) {
            last += " " + std::string{word};
        } else {
            lines.emplace_back(word);
        }
    }
    return lines;
}

} // namespace jspu_coop::detail
