/// @file
/// Texts within DOT.
#pragma once

#include <string>
#include <string_view>

namespace jspu_coop::detail {

/// The text within a DOT string: what would end it is escaped.
[[nodiscard]] inline std::string dot_text(std::string_view said) {
    std::string safe;
    for (char const each : said) {
        if (each == '\n') {
            safe += "\\n";
            continue;
        }
        safe += each == '"' || each == '\\' ? "\\" : "";
        safe += each;
    }
    return safe;
}

} // namespace jspu_coop::detail
