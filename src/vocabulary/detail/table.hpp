/// @file
/// Search in the compiled-in tables of the vocabulary, which are ordered by their first column.
#pragma once

#include <algorithm>
#include <array>
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

/// The numbers of a table's rows in the order of another column, so that it too can be searched by
/// halves.
template <class Row, std::size_t Count, class Column>
[[nodiscard]] constexpr std::array<std::uint16_t, Count> ordered_by(Row const (&table)[Count],
                                                                    Column column) {
    std::array<std::uint16_t, Count> order{};
    for (std::size_t at = 0; at < Count; ++at) {
        order[at] = static_cast<std::uint16_t>(at);
    }
    std::ranges::sort(order, {}, [&](std::uint16_t row) { return column(table[row]); });
    return order;
}

/// The number of the row with this value in another column; nothing when there is none.
/// @param order what `ordered_by` made of the table and the column
/// @pre no two rows have the same value in the column
template <class Row, std::size_t Count, class Column>
[[nodiscard]] constexpr std::optional<std::uint16_t>
find_ordered(Row const (&table)[Count], std::array<std::uint16_t, Count> const& order,
             std::string_view wanted, Column column) {
    auto const found = find_row(std::span<std::uint16_t const>{order}, wanted,
                                [&](std::uint16_t row) { return column(table[row]); });
    return found ? std::optional{order[*found]} : std::nullopt;
}

} // namespace jspu_coop::detail
