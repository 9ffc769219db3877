/// @file
/// The nodes of a persistent tree: shared, counted, and copied before they are changed.
#pragma once

#include <boost/container/static_vector.hpp>
#include <boost/smart_ptr/intrusive_ptr.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace jspu_coop::detail {

/// The most slots of a node.
inline constexpr std::size_t most_slots = 32;
/// The fewest slots of a node other than the root. Less than half of the most, so that a node that
/// was just split or merged is far from being merged or split again.
inline constexpr std::size_t least_slots = 12;
/// The most levels of a tree: 2 * 12^15 entries fit no address space.
inline constexpr std::size_t most_levels = 16;

/// What leaves and branch nodes have in common.
///
/// The counter is the node's own and not that of `std::shared_ptr`, whose `use_count() == 1` does
/// not order the last reads of another thread before the writes that follow it
/// ([util.smartptr.shared.obs]).
template <class Entry>
struct tree_node {
    /// A node without owners yet.
    explicit tree_node(std::uint8_t level) noexcept : height{level} {}
    /// A copy begins without owners.
    tree_node(tree_node const& other) noexcept : height{other.height} {}
    tree_node& operator=(tree_node const&) = delete;

    mutable std::atomic<std::size_t> owners{0}; ///< how many pointers hold the node
    std::uint8_t const height;                  ///< levels below; 0 is a leaf

protected:
    ~tree_node() = default;
};

/// A node with its slots.
template <class Entry, class Slot>
struct node_of : tree_node<Entry> {
    using tree_node<Entry>::tree_node;

    boost::container::static_vector<Slot, most_slots> slots; ///< in ascending order of their keys
};

/// An owner of a node.
template <class Entry>
using node_ptr = boost::intrusive_ptr<tree_node<Entry>>;

/// A subtree and its fence: a key above every key to the left and not above any key of the subtree.
/// The fence of a node's first subtree is never asked for.
template <class Entry>
struct branch {
    typename Entry::key_type key; ///< the fence
    node_ptr<Entry> child;        ///< the subtree; never null
};

/// A node of entries.
template <class Entry>
using leaf_node = node_of<Entry, Entry>;
/// A node of subtrees.
template <class Entry>
using branch_node = node_of<Entry, branch<Entry>>;

/// The node as what it is; its height tells.
template <class Node, class Entry>
[[nodiscard]] Node const& as(tree_node<Entry> const& node) noexcept {
    return static_cast<Node const&>(node);
}

/// How many slots a node has.
template <class Entry>
[[nodiscard]] std::size_t slot_count(tree_node<Entry> const& node) noexcept {
    return node.height == 0 ? as<leaf_node<Entry>>(node).slots.size()
                            : as<branch_node<Entry>>(node).slots.size();
}

/// Counts one more owner.
template <class Entry>
void intrusive_ptr_add_ref(tree_node<Entry> const* node) noexcept {
    // Who adds an owner holds one already, so that nothing needs to be ordered.
    node->owners.fetch_add(1, std::memory_order_relaxed);
}

/// Counts one owner less; the last one deletes the node.
template <class Entry>
void intrusive_ptr_release(tree_node<Entry> const* node) noexcept {
    if (node->owners.fetch_sub(1, std::memory_order_acq_rel) != 1) {
        return;
    }
    if (node->height == 0) {
        delete static_cast<leaf_node<Entry> const*>(node);
    } else {
        delete static_cast<branch_node<Entry> const*>(node);
    }
}

/// The node, to be edited: itself where this is its only owner, else a copy that takes its place.
///
/// Editing a node in place is safe beside snapshots in other threads. `held` lies in the map that
/// is being modified or in a node that was itself made its owner's own, so that an owner count of 1
/// means that the whole path from the root belongs to this map alone. A new owner can only be
/// copied from an existing one, and the only one is `held`, which nobody may read while its map is
/// being modified. So the count cannot rise behind our back; and where it fell to 1 just now, the
/// acquiring load makes all that the former owners read happen before the edit.
///
/// A copy owns all the children that the original owns: below a shared node every node is shared.
/// @throws whatever copying a slot or allocating throws; then nothing has changed
template <class Node, class Entry>
[[nodiscard]] Node& own(node_ptr<Entry>& held) {
    if (held->owners.load(std::memory_order_acquire) != 1) {
        held = node_ptr<Entry>{new Node(as<Node>(*held))};
    }
    return static_cast<Node&>(*held);
}

} // namespace jspu_coop::detail
