/// @file
/// Search in the compiled-in tables of the vocabulary, which are ordered by their first column.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace jspu_coop::detail {

/// True when the keys of the rows ascend and none is repeated.
template <class Row, class Key>
[[nodiscard]] constexpr bool ascends(std::span<Row const> rows, Key key) {
    for (std::size_t at = 1; at < rows.size(); ++at) {
        if (!(key(rows[at - 1]) < key(rows[at]))) {
            return false;
        }
    }
    return true;
}

/// The number of the row with this key, by binary search; nothing when there is none.
/// @pre the keys of the rows ascend
template <class Row, class Key>
[[nodiscard]] constexpr std::optional<std::uint16_t> find_row(std::span<Row const> rows,
                                                              std::string_view wanted, Key key) {
    std::size_t first = 0;
    std::size_t last = rows.size();
    while (first < last) {
        std::size_t const middle = first + (last - first) / 2;
        std::string_view const met = key(rows[middle]);
        if (met == wanted) {
            return static_cast<std::uint16_t>(middle);
        }
        (met < wanted ? first : last) = met < wanted ? middle + 1 : middle;
    }
    return std::nullopt;
}

} // namespace jspu_coop::detail
