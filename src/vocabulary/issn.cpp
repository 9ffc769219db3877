#include <jspu_coop/vocabulary/issn.hpp>

#include <cstddef>

namespace jspu_coop {

namespace {

/// The digits without the check character, weighted 8 down to 2: ISO 3297, annex A.
[[nodiscard]] char check_character_of(std::string_view digits) noexcept {
    int sum = 0;
    int weight = 8;
    for (char const each : digits) {
        sum += weight-- * (each - '0');
    }
    int const check = (11 - sum % 11) % 11;
    return check == 10 ? 'X' : static_cast<char>('0' + check);
}

} // namespace

std::optional<std::string> issn_rules::canonical(std::string_view text) {
    static constexpr std::size_t hyphen = 4;
    if (text.size() != 9 || text[hyphen] != '-') {
        return std::nullopt;
    }
    std::string digits{text.substr(0, hyphen)};
    digits += text.substr(hyphen + 1, 3);
    char const check = text.back() == 'x' ? 'X' : text.back();
    if (digits.find_first_not_of("0123456789") != std::string::npos
        || check != check_character_of(digits)) {
        return std::nullopt;
    }
    return std::string{text.substr(0, 8)} + check;
}

} // namespace jspu_coop
