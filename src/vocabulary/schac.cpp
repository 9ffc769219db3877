#include <jspu_coop/vocabulary/schac.hpp>

namespace jspu_coop {

namespace {

[[nodiscard]] bool is_letter(char c) noexcept {
    return c >= 'a' && c <= 'z';
}
[[nodiscard]] bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

[[nodiscard]] bool is_domain_label(std::string_view part) noexcept {
    if (part.empty() || part.size() > 63 || part.front() == '-' || part.back() == '-') {
        return false;
    }
    for (char const each : part) {
        if (!is_letter(each) && !is_digit(each) && each != '-') {
            return false;
        }
    }
    return true;
}

[[nodiscard]] bool has_letter(std::string_view part) noexcept {
    for (char const each : part) {
        if (is_letter(each)) {
            return true;
        }
    }
    return false;
}

[[nodiscard]] bool is_domain_name(std::string_view name) noexcept {
    if (name.size() > 253 || name.find('.') == std::string_view::npos) {
        return false;
    }
    for (std::size_t dot = name.find('.'); dot != std::string_view::npos; dot = name.find('.')) {
        if (!is_domain_label(name.substr(0, dot))) {
            return false;
        }
        name.remove_prefix(dot + 1);
    }
    return is_domain_label(name) && has_letter(name);
}

} // namespace

std::optional<std::string> schac_rules::canonical(std::string_view text) {
    std::string small{text};
    for (char& each : small) {
        if (each >= 'A' && each <= 'Z') {
            each = static_cast<char>(each - 'A' + 'a');
        }
    }
    if (!is_domain_name(small)) {
        return std::nullopt;
    }
    return small;
}

} // namespace jspu_coop
