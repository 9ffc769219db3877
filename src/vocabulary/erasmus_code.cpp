#include <jspu_coop/vocabulary/erasmus_code.hpp>

namespace jspu_coop {

namespace {

constexpr std::size_t country_width = 3;

[[nodiscard]] bool is_capital(char c) noexcept {
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// One to eight capitals or hyphens, then two digits.
[[nodiscard]] bool is_place(std::string_view text) noexcept {
    if (text.size() < 3 || text.size() > 10) {
        return false;
    }
    std::size_t const letters = text.size() - 2;
    for (char const each : text.substr(0, letters)) {
        if (!is_capital(each) && each != '-') {
            return false;
        }
    }
    return is_digit(text[letters]) && is_digit(text[letters + 1]);
}

/// How many of the first three characters are the country's: up to the first that is no capital.
[[nodiscard]] std::size_t country_length(std::string_view text) noexcept {
    std::size_t length = 0;
    while (length < country_width && length < text.size() && is_capital(text[length])) {
        ++length;
    }
    return length;
}

} // namespace

std::optional<std::string> erasmus_code_rules::canonical(std::string_view text) {
    std::size_t const length = country_length(text);
    std::string_view place = text.substr(length);
    std::size_t spaces = 0;
    while (place.starts_with(' ')) {
        place.remove_prefix(1);
        ++spaces;
    }
    bool const is_padded = length + spaces == country_width;
    if (length == 0 || (!is_padded && spaces != 1) || !is_place(place)) {
        return std::nullopt;
    }
    std::string code{text.substr(0, length)};
    code.resize(country_width, ' ');
    code += place;
    return code;
}

} // namespace jspu_coop
