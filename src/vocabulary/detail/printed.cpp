#include "printed.hpp"

#include <jspu_coop/base/utf8.hpp>

namespace jspu_coop::detail {

namespace {

[[nodiscard]] bool has_control_character(std::string_view value) noexcept {
    for (char const each : value) {
        auto const byte = static_cast<unsigned char>(each);
        if ((byte < 0x20 && each != '\t' && each != '\n') || byte == 0x7F) {
            return true;
        }
    }
    return false;
}

} // namespace

void check_printed(issues& found, std::string_view record, std::string_view member,
                   std::string const& value) {
    auto const report = [&](std::string_view what) {
        std::string code{record};
        code.append(".").append(member).append(what);
        found.push_back({std::move(code), severity::error, path_join("", member), {}, {}});
    };
    if (value.find_first_not_of(" \t\n") == std::string_view::npos) {
        report("_empty");
    } else if (!is_utf8(value) || has_control_character(value)) {
        report("_malformed");
    }
}

void check_printed(issues& found, std::string_view record, std::string_view member,
                   std::optional<std::string> const& value) {
    if (value) {
        check_printed(found, record, member, *value);
    }
}

} // namespace jspu_coop::detail
