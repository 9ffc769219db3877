// Tables of messages, put in order by the compiler.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace jspu_coop::detail {

/// Whether a key comes before another. Compilers count the steps of constant evaluation, and this
/// is one for all characters.
[[nodiscard]] constexpr bool comes_before(std::string_view left, std::string_view right) {
    std::size_t const shared = std::min(left.size(), right.size());
    int const order = __builtin_memcmp(left.data(), right.data(), shared);
    return order < 0 || (order == 0 && left.size() < right.size());
}

/// The table in the order of its keys, so that it can be written in the order of its meaning.
template <std::size_t Size>
[[nodiscard]] consteval std::array<message, Size> sorted(message const (&table)[Size]) {
    std::array<message, Size> ordered{};
    std::copy(std::begin(table), std::end(table), ordered.begin());
    std::sort(ordered.begin(), ordered.end(), [](message const& left, message const& right) {
        return comes_before(left.key, right.key);
    });
    return ordered;
}

/// Several tables in one, in the order of the keys.
template <std::size_t... Sizes>
    requires(sizeof...(Sizes) > 1)
[[nodiscard]] consteval auto sorted(message const (&... tables)[Sizes]) {
    message all[(Sizes + ...)]{};
    message* end = std::begin(all);
    ((end = std::copy(std::begin(tables), std::end(tables), end)), ...);
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
