#include <jspu_coop/vocabulary/pic.hpp>

namespace jspu_coop {

std::optional<std::string> pic_rules::canonical(std::string_view text) {
    if (text.size() != 9 || text.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    return std::string{text};
}

} // namespace jspu_coop
