// How ranges of numbers are shown.
#pragma once

#include <jspu_coop/questions/number_range.hpp>

#include <string>

namespace jspu_coop::detail {

/// "2", or "2…3" where it is not certain.
[[nodiscard]] inline std::string shown(number_range const& range) {
    std::string const least = std::to_string(range.least);
    return range.least == range.most ? least : least + "\u2026" + std::to_string(range.most);
}

} // namespace jspu_coop::detail
