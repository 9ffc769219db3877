// How ranges of numbers are shown.
#pragma once

#include <jspu_coop/questions/number_range.hpp>

#include <cstdint>
#include <string>

namespace jspu_coop::detail {

/// "2", "−1".
[[nodiscard]] inline std::string shown_number(std::int64_t number) {
    std::string const digits = std::to_string(number);
    return number < 0 ? "\u2212" + digits.substr(1) : digits;
}

/// "2", or "2…3" where it is not certain.
[[nodiscard]] inline std::string shown(number_range const& range) {
    std::string const least = shown_number(range.least);
    return range.least == range.most ? least : least + "\u2026" + shown_number(range.most);
}

} // namespace jspu_coop::detail
