// Tables of messages, put in order by the compiler.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace jspu_coop::detail {

/// The table in the order of its keys, so that it can be written in the order of its meaning.
template <std::size_t Size>
[[nodiscard]] consteval std::array<message, Size> sorted(message const (&table)[Size]) {
    std::array<message, Size> ordered{};
    std::copy(std::begin(table), std::end(table), ordered.begin());
    std::sort(ordered.begin(), ordered.end(),
              [](message const& left, message const& right) { return left.key < right.key; });
    return ordered;
}

/// Two tables in one, in the order of the keys.
template <std::size_t Size, std::size_t More>
[[nodiscard]] consteval std::array<message, Size + More> sorted(message const (&table)[Size],
                                                                message const (&more)[More]) {
    message all[Size + More]{};
    std::copy(std::begin(more), std::end(more),
              std::copy(std::begin(table), std::end(table), std::begin(all)));
    return sorted(all);
}

/// Whether every key stands once.
template <std::size_t Size>
[[nodiscard]] consteval bool are_unique(std::array<message, Size> const& ordered) {
    return std::adjacent_find(
               ordered.begin(), ordered.end(),
               [](message const& left, message const& right) { return left.key == right.key; })
           == ordered.end();
}

} // namespace jspu_coop::detail
