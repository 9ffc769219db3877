/// @file
/// Places in a persistent tree, and the ways to them.
#pragma once

#include <jspu_coop/register/detail/persistent_node.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace jspu_coop::detail {

/// The way from the root to an entry: the slot to take at each height, the entry's own at height 0.
class tree_path {
public:
    /// The slot to take at a height.
    [[nodiscard]] std::size_t at(std::size_t height) const noexcept { return slots_[height]; }
    /// Takes another slot at a height.
    void set(std::size_t height, std::size_t slot) noexcept {
        slots_[height] = static_cast<std::uint8_t>(slot);
    }

private:
    std::array<std::uint8_t, most_levels> slots_{};
};

/// Where an entry stands, or would stand. The end has no leaf.
template <class Entry>
struct tree_place {
    leaf_node<Entry> const* leaf{nullptr}; ///< the leaf; null at the end and in an empty tree
    tree_path path;                        ///< the way there

    /// The entry that stands there, or null behind the last entry of the leaf.
    [[nodiscard]] Entry const* entry() const noexcept {
        return leaf != nullptr && path.at(0) < leaf->slots.size() ? &leaf->slots[path.at(0)]
                                                                  : nullptr;
    }

    /// Equal within one tree when they are the same place.
    friend bool operator==(tree_place const& left, tree_place const& right) noexcept {
        return left.leaf == right.leaf && left.path.at(0) == right.path.at(0);
    }
};

/// Leads a place to the first entry below a node.
template <class Entry>
void descend(tree_place<Entry>& place, tree_node<Entry> const& top) noexcept {
    tree_node<Entry> const* here = &top;
    for (; here->height > 0; here = as<branch_node<Entry>>(*here).slots.front().child.get()) {
        place.path.set(here->height, 0);
    }
    place.leaf = &as<leaf_node<Entry>>(*here);
    place.path.set(0, 0);
}

/// The place of the first entry below `root`, or the end.
template <class Entry>
[[nodiscard]] tree_place<Entry> first_place(tree_node<Entry> const* root) noexcept {
    tree_place<Entry> place;
    if (root != nullptr) {
        descend(place, *root);
    }
    return place;
}

/// Moves a place behind the last entry of its leaf to the next leaf's first one, or to the end.
template <class Entry>
void settle(tree_place<Entry>& place, tree_node<Entry> const* root) noexcept {
    if (place.leaf == nullptr || place.path.at(0) < place.leaf->slots.size()) {
        return;
    }
    branch_node<Entry> const* turn = nullptr; // the lowest node on the way that has a further child
    for (tree_node<Entry> const* here = root; here->height > 0;) {
        auto const& node = as<branch_node<Entry>>(*here);
        std::size_t const taken = place.path.at(node.height);
        if (taken + 1 < node.slots.size()) {
            turn = &node;
        }
        here = node.slots[taken].child.get();
    }
    if (turn == nullptr) {
        place = {};
        return;
    }
    std::size_t const next = place.path.at(turn->height) + 1;
    place.path.set(turn->height, next);
    descend(place, *turn->slots[next].child);
}

/// The place below `root` in front of which every entry lies before the key that is looked for. It
/// may be behind the last entry of its leaf.
/// @param reaches whether the place lies behind a fence: in its subtree or further on
/// @param is_before whether an entry's key lies before the key that is looked for
template <class Entry, class Reaches, class Before>
[[nodiscard]] tree_place<Entry> locate(tree_node<Entry> const* root, Reaches reaches,
                                       Before is_before) {
    tree_place<Entry> place;
    if (root == nullptr) {
        return place;
    }
    tree_node<Entry> const* here = root;
    while (here->height > 0) {
        auto const& slots = as<branch_node<Entry>>(*here).slots;
        auto const next =
            std::partition_point(slots.begin() + 1, slots.end(),
                                 [&](branch<Entry> const& each) { return reaches(each.key); });
        place.path.set(here->height, static_cast<std::size_t>(next - slots.begin()) - 1);
        here = (next - 1)->child.get();
    }
    place.leaf = &as<leaf_node<Entry>>(*here);
    auto const& slots = place.leaf->slots;
    auto const found = std::partition_point(slots.begin(), slots.end(),
                                            [&](Entry const& each) { return is_before(each.key); });
    place.path.set(0, static_cast<std::size_t>(found - slots.begin()));
    return place;
}

} // namespace jspu_coop::detail
