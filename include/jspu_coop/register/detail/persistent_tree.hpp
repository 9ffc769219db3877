/// @file
/// The edits of a persistent tree.
#pragma once

#include <jspu_coop/register/detail/persistent_node.hpp>
#include <jspu_coop/register/detail/persistent_place.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <type_traits>
#include <utility>

namespace jspu_coop::detail {

/// A B+-tree of shared nodes, which knows places and not the order of keys.
///
/// Each step of an edit (copying a shared node, splitting a full one, refilling a poor one) either
/// happens or not, and leaves a well-formed tree of the same entries; what may throw stands before
/// what changes the tree. The entry itself comes or goes last, without throwing.
/// @tparam Entry a `key` of type `key_type` and whatever belongs to it; moving it never throws
template <class Entry>
class persistent_tree {
    static_assert(
        std::is_nothrow_move_constructible_v<Entry> && std::is_nothrow_move_assignable_v<Entry>,
        "moving a key or a value must not throw");

    using key_type = typename Entry::key_type;
    using pointer = node_ptr<Entry>;
    using leaf = leaf_node<Entry>;
    using inner = branch_node<Entry>;

public:
    /// A tree without entries.
    persistent_tree() noexcept = default;
    /// Shares all nodes.
    persistent_tree(persistent_tree const& other) noexcept
        : root_{other.root_}, size_{other.size_} {}
    /// Leaves `other` empty.
    persistent_tree(persistent_tree&& other) noexcept
        : root_{std::move(other.root_)}, size_{std::exchange(other.size_, 0)} {}
    /// Takes the nodes and the size of `other`.
    persistent_tree& operator=(persistent_tree other) noexcept {
        root_.swap(other.root_);
        std::swap(size_, other.size_);
        return *this;
    }
    ~persistent_tree() = default;

    /// How many entries there are.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    /// The topmost node; null when there are no entries.
    [[nodiscard]] tree_node<Entry> const* root() const noexcept { return root_.get(); }

    /// Puts an entry where `path` leads, in front of what is there.
    /// @pre the order of keys allows it
    void insert(tree_path path, Entry entry) {
        if (!root_) {
            root_ = pointer{new leaf{0}};
        } else if (is_full(*root_)) {
            raise_root(path);
        }
        pointer* here = &root_;
        while ((*here)->height > 0) {
            inner& parent = own<inner>(*here);
            if (is_full(*child(parent, path))) {
                split_child(parent, path);
            }
            here = &child(parent, path);
        }
        auto& slots = own<leaf>(*here).slots;
        slots.insert(slots.begin() + index(path.at(0)), std::move(entry));
        ++size_;
    }

    /// The entry where `path` leads, to be changed in all but its key.
    [[nodiscard]] Entry& edit(tree_path const& path) {
        pointer* here = &root_;
        while ((*here)->height > 0) {
            here = &child(own<inner>(*here), path);
        }
        return own<leaf>(*here).slots[path.at(0)];
    }

    /// Takes away the entry where `path` leads.
    void erase(tree_path path) {
        if (size_ == 1) {
            *this = persistent_tree{};
            return;
        }
        pointer* here = &root_;
        while ((*here)->height > 0) {
            inner& parent = own<inner>(*here);
            if (slot_count(*child(parent, path)) <= least_slots) {
                refill_child(parent, path);
            }
            if (parent.slots.size() == 1) { // only the root comes to this
                root_ = pointer{std::move(parent.slots.front().child)};
            } else {
                here = &child(parent, path);
            }
        }
        auto& slots = own<leaf>(*here).slots;
        slots.erase(slots.begin() + index(path.at(0)));
        --size_;
    }

private:
    [[nodiscard]] static std::ptrdiff_t index(std::size_t slot) noexcept {
        return static_cast<std::ptrdiff_t>(slot);
    }
    [[nodiscard]] static bool is_full(tree_node<Entry> const& node) noexcept {
        return slot_count(node) == most_slots;
    }
    [[nodiscard]] static pointer& child(inner& parent, tree_path const& path) noexcept {
        return parent.slots[path.at(parent.height)].child;
    }

    /// Puts a new root above a full one. The old root is copied once: a new one comes rarely.
    void raise_root(tree_path& path) {
        auto const top_height = static_cast<std::uint8_t>(root_->height + 1);
        pointer top{new inner{top_height}};
        inner& node = own<inner>(top);
        node.slots.push_back(branch<Entry>{front_key(*root_), root_});
        path.set(top_height, 0);
        split_child(node, path);
        root_ = std::move(top);
    }

    [[nodiscard]] static key_type const& front_key(tree_node<Entry> const& node) noexcept {
        return node.height == 0 ? as<leaf>(node).slots.front().key
                                : as<inner>(node).slots.front().key;
    }

    /// Splits the full child on the path in two; the path follows its entry.
    static void split_child(inner& parent, tree_path& path) {
        std::size_t const below = parent.height - 1U;
        std::size_t const place = path.at(parent.height);
        pointer& full = parent.slots[place].child;
        branch<Entry> upper = below == 0 ? split(own<leaf>(full)) : split(own<inner>(full));
        parent.slots.insert(parent.slots.begin() + index(place + 1), std::move(upper));

        // An entry on the border goes left: it belongs in front of the entry that is the new fence.
        std::size_t const first_on_right = below == 0 ? split_at + 1 : split_at;
        if (path.at(below) >= first_on_right) {
            path.set(parent.height, place + 1);
            path.set(below, path.at(below) - split_at);
        }
    }

    /// Moves the upper half of a full node to a new one.
    template <class Node>
    [[nodiscard]] static branch<Entry> split(Node& full) {
        auto* const right = new Node{full.height};
        pointer held{right};
        branch<Entry> upper{full.slots[split_at].key, std::move(held)};
        auto const middle = full.slots.begin() + index(split_at);
        right->slots.assign(std::make_move_iterator(middle),
                            std::make_move_iterator(full.slots.end()));
        full.slots.erase(middle, full.slots.end());
        return upper;
    }

    /// Gives the poor child on the path a slot of its neighbour, or merges the two when the
    /// neighbour is poor as well; the path follows its entry.
    static void refill_child(inner& parent, tree_path& path) {
        if (parent.height == 1) {
            refill_child_as<leaf>(parent, path);
        } else {
            refill_child_as<inner>(parent, path);
        }
    }

    template <class Node>
    static void refill_child_as(inner& parent, tree_path& path) {
        std::size_t const below = parent.height - 1U;
        std::size_t const poor = path.at(parent.height);
        std::size_t const low = poor == 0 ? 0 : poor - 1;
        auto const upper = parent.slots.begin() + index(low + 1);
        auto& left = own<Node>(parent.slots[low].child).slots;
        auto& right = own<Node>(upper->child).slots;
        if (left.size() + right.size() <= 2 * least_slots) {
            if (poor != low) {
                path.set(parent.height, low);
                path.set(below, path.at(below) + left.size());
            }
            left.insert(left.end(), std::make_move_iterator(right.begin()),
                        std::make_move_iterator(right.end()));
            parent.slots.erase(upper);
        } else if (poor == low) {
            key_type fence = right[1].key;
            left.push_back(std::move(right.front()));
            right.erase(right.begin());
            upper->key = std::move(fence);
        } else {
            key_type fence = left.back().key;
            right.insert(right.begin(), std::move(left.back()));
            left.pop_back();
            upper->key = std::move(fence);
            path.set(below, path.at(below) + 1);
        }
    }

    static constexpr std::size_t split_at = most_slots / 2;

    pointer root_;
    std::size_t size_{0};
};

} // namespace jspu_coop::detail
