// The repository's own sources as text: found, read, and freed of comments and literals.
#pragma once

#include "support/source_folder.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <filesystem>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace project {

/// The text of every C++ file under some folders, by its path in the repository.
inline std::map<std::string, std::string> sources_in(std::vector<std::string> const& folders) {
    namespace fs = std::filesystem;
    fs::path const root = jspu_coop::testing::in_source_folder("");
    std::map<std::string, std::string> found;
    for (std::string const& folder : folders) {
        if (!fs::exists(root / folder)) {
            continue;
        }
        for (fs::directory_entry const& entry : fs::recursive_directory_iterator(root / folder)) {
            fs::path const& file = entry.path();
            if (!entry.is_regular_file()
                || (file.extension() != ".hpp" && file.extension() != ".cpp"
                    && file.extension() != ".inc" && file.extension() != ".ipp")) {
                continue;
            }
            found.emplace(file.lexically_relative(root).generic_string(),
                          jspu_coop::testing::content_of(file));
        }
    }
    return found;
}

/// The text of every C++ file of the library.
inline std::map<std::string, std::string> library_sources() {
    return sources_in({"include/jspu_coop", "src"});
}

inline bool is_header(std::string_view path) {
    return path.ends_with(".hpp");
}

namespace detail {

inline bool is_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Where the word that ends just before `end` begins.
inline std::size_t word_start(std::string_view text, std::size_t end) {
    while (end > 0 && (is_word(text[end - 1]) || text[end - 1] == '\'')) {
        --end;
    }
    return end;
}

/// The position after a quoted literal that opens at `open`; an unclosed one ends with the line.
inline std::size_t after_quoted(std::string_view text, std::size_t open) {
    char const quote = text[open];
    std::size_t at = open + 1;
    while (at < text.size() && text[at] != quote && text[at] != '\n') {
        at += text[at] == '\\' ? 2U : 1U;
    }
    return at < text.size() && text[at] == quote ? at + 1 : std::min(at, text.size());
}

/// The position after a raw string whose opening quotation mark is at `open`.
inline std::size_t after_raw(std::string_view text, std::size_t open) {
    std::size_t const bracket = text.find('(', open);
    if (bracket == std::string_view::npos) {
        return text.size();
    }
    std::string const close = ")" + std::string(text.substr(open + 1, bracket - open - 1)) + "\"";
    std::size_t const end = text.find(close, bracket);
    return end == std::string_view::npos ? text.size() : end + close.size();
}

} // namespace detail

/// The text with comments and the insides of literals blanked; lines keep their numbers. What
/// stands after #include is kept if `keep_literals`.
inline std::string code_of(std::string_view text, bool keep_literals = false) {
    std::string code;
    code.reserve(text.size());
    auto const blank = [&](std::size_t from, std::size_t to) {
        for (std::size_t at = from; at < to; ++at) {
            code += text[at] == '\n' ? '\n' : ' ';
        }
    };
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at + 1;
        std::string_view const rest = text.substr(at);
        if (rest.starts_with("//")) {
            end = std::min(text.find('\n', at), text.size());
            blank(at, end);
        } else if (rest.starts_with("/*")) {
            std::size_t const close = text.find("*/", at + 2);
            end = close == std::string_view::npos ? text.size() : close + 2;
            blank(at, end);
        } else if (text[at] == '"' || text[at] == '\'') {
            std::size_t const start = detail::word_start(text, at);
            std::string_view const prefix = text.substr(start, at - start);
            bool const in_number = text[at] == '\'' && !prefix.empty()
                                   && std::isdigit(static_cast<unsigned char>(prefix.front())) != 0;
            if (in_number) {
                code += text[at];
            } else {
                bool const raw = text[at] == '"'
                                 && (prefix == "R" || prefix == "u8R" || prefix == "LR"
                                     || prefix == "uR" || prefix == "UR");
                end = raw ? detail::after_raw(text, at) : detail::after_quoted(text, at);
                if (keep_literals) {
                    code += text.substr(at, end - at);
                } else {
                    blank(at, end);
                }
            }
        } else {
            code += text[at];
        }
        at = end;
    }
    return code;
}

/// One match of a pattern: the line, counted from one, and what matched.
struct finding {
    std::size_t line;
    std::string text;
};

/// Every match of the pattern, line by line.
inline std::vector<finding> find_all(std::string const& code, std::regex const& pattern,
                                     std::size_t group = 0) {
    std::vector<finding> found;
    std::size_t line_number = 0;
    for (std::size_t at = 0; at < code.size();) {
        ++line_number;
        std::size_t const end = std::min(code.find('\n', at), code.size());
        std::string const line = code.substr(at, end - at);
        for (std::sregex_iterator match(line.begin(), line.end(), pattern), last; match != last;
             ++match) {
            found.push_back({line_number, (*match)[group].str()});
        }
        at = end + 1;
    }
    return found;
}

/// The number of lines; a last line without a line end counts.
inline std::size_t lines_of(std::string_view text) {
    std::size_t lines = 0;
    for (char const each : text) {
        lines += each == '\n' ? 1U : 0U;
    }
    return lines + (text.empty() || text.ends_with('\n') ? 0U : 1U);
}

} // namespace project
