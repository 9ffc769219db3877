/// @file
/// The shape of a language tag (`uz`, `uz-Latn`, `zh-Hant-TW`) and its canonical casing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace jspu_coop {

namespace detail {

[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

[[nodiscard]] constexpr bool is_ascii_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr char ascii_lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] constexpr char ascii_upper(char c) noexcept {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

[[nodiscard]] constexpr bool all_letters(std::string_view part) noexcept {
    for (char const each : part) {
        if (!is_ascii_letter(each)) {
            return false;
        }
    }
    return true;
}

[[nodiscard]] constexpr bool is_language_subtag(std::string_view part) noexcept {
    if (part.empty() || part.size() > 8) {
        return false;
    }
    for (char const each : part) {
        if (!is_ascii_letter(each) && !is_ascii_digit(each)) {
            return false;
        }
    }
    return true;
}

/// Writes a subtag that is not the first and not behind a singleton.
constexpr void recase_subtag(char* part, std::size_t size) noexcept {
    if (!all_letters({part, size}) || (size != 2 && size != 4)) {
        return;
    }
    part[0] = ascii_upper(part[0]);
    if (size == 2) {
        part[1] = ascii_upper(part[1]);
    }
}

} // namespace detail

/// True when `tag` has the shape of a BCP 47 language tag: a primary subtag of 2 or 3 ASCII
/// letters, then subtags of 1 to 8 ASCII letters or digits behind hyphens, the last one not a
/// single character. The shape is all that is asked: no registry is consulted, letter case does not
/// matter. Tags without a language (`x-private`, `i-default`) are not accepted. Source: RFC 5646,
/// section 2.1.
[[nodiscard]] constexpr bool is_language_tag(std::string_view tag) noexcept {
    std::string_view const primary = tag.substr(0, tag.find('-'));
    if (primary.size() < 2 || primary.size() > 3 || !detail::all_letters(primary)) {
        return false;
    }
    std::string_view last = primary;
    while (last.size() < tag.size()) {
        tag.remove_prefix(last.size() + 1);
        last = tag.substr(0, tag.find('-'));
        if (!detail::is_language_subtag(last)) {
            return false;
        }
    }
    return last.size() > 1;
}

/// The tag in canonical casing: everything lower (`UZ` is `uz`), but a script of four letters in
/// title case (`uz-Latn`) and a region of two letters in upper case (`en-GB`), unless they stand
/// behind a singleton (`en-CA-x-ca`). Source: RFC 5646, section 2.1.1.
/// @param tag any text; what is no language tag comes back with its casing changed and means
/// nothing
[[nodiscard]] inline std::string canonical_language_tag(std::string_view tag) {
    std::string canonical{tag};
    for (char& each : canonical) {
        each = detail::ascii_lower(each);
    }
    std::size_t from = canonical.find('-');
    while (from < canonical.size()) {
        std::size_t const begin = from + 1;
        from = canonical.find('-', begin);
        std::size_t const size = (from < canonical.size() ? from : canonical.size()) - begin;
        if (size == 1) {
            break;
        }
        detail::recase_subtag(canonical.data() + begin, size);
    }
    return canonical;
}

} // namespace jspu_coop
