/// @file
/// Elements put into lists by a key that is a small number.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace jspu_coop::detail {

/// Lists of the places of elements, one list behind the other.
struct key_lists {
    std::vector<std::size_t> begins; ///< where each list begins; one more than there are lists
    std::vector<std::size_t> places; ///< the places of the elements, in each list in their order

    /// The list of a key.
    [[nodiscard]] std::span<std::size_t const> of(std::size_t key) const noexcept {
        return std::span{places}.subspan(begins[key], begins[key + 1] - begins[key]);
    }
    /// The list of a key.
    [[nodiscard]] std::span<std::size_t> of(std::size_t key) noexcept {
        return std::span{places}.subspan(begins[key], begins[key + 1] - begins[key]);
    }
};

/// Puts elements into lists. Linear.
/// @param elements the elements
/// @param count how many lists there are
/// @param key `key(element)`: the number of its list
template <class Elements, class Key>
[[nodiscard]] key_lists lists_by(Elements const& elements, std::size_t count, Key const& key) {
    key_lists lists{std::vector<std::size_t>(count + 1, 0),
                    std::vector<std::size_t>(elements.size())};
    for (auto const& each : elements) {
        ++lists.begins[key(each) + 1];
    }
    for (std::size_t at = 0; at < count; ++at) {
        lists.begins[at + 1] += lists.begins[at];
    }
    std::vector<std::size_t> next{lists.begins};
    for (std::size_t at = 0; at < elements.size(); ++at) {
        lists.places[next[key(elements[at])]++] = at;
    }
    return lists;
}

} // namespace jspu_coop::detail
