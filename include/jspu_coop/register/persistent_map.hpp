/// @file
/// An ordered map whose copies are taken in no time and never change each other.
#pragma once

#include <jspu_coop/register/detail/persistent_place.hpp>
#include <jspu_coop/register/detail/persistent_tree.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <functional>
#include <iterator>
#include <utility>

namespace jspu_coop {

namespace detail {

/// Defined by tests alone, to look at the nodes of a map.
struct persistent_map_probe;

/// A transparent order that compares keys with something else.
template <class Less, class Probe, class Key>
concept orders_beside = requires(Less const& less, Probe const& probe, Key const& key) {
    typename Less::is_transparent;
    { less(probe, key) } -> std::convertible_to<bool>;
    { less(key, probe) } -> std::convertible_to<bool>;
};

} // namespace detail

/// One entry of a persistent map.
template <class Key, class Value>
struct map_entry {
    /// The type of the key.
    using key_type = Key;

    Key key;                           ///< the key, which orders the entries
    [[no_unique_address]] Value value; ///< what belongs to it

    /// Entries are equal when keys and values are.
    friend bool operator==(map_entry const&, map_entry const&) = default;
};

/// What a map of these keys, in this order, can be asked for: a key, or where the order says that
/// it is transparent, anything that it places among the keys. Several keys may be equivalent to it,
/// as all pairs are to a first half; they stand together.
template <class Probe, class Key, class Less>
concept places_among = std::same_as<Probe, Key> || detail::orders_beside<Less, Probe, Key>;

/// An ordered map that shares all that is equal with its copies: a path-copying B+-tree.
///
/// A copy of a map is a snapshot of it: taken in constant time whatever the size, and untouched by
/// whatever happens to the original, as the original is by what happens to the copy. A modification
/// copies one node a level, at times two, of at most 32 entries each, and only those that another
/// map still shares.
///
/// - Thread safety: maps that share nodes are independent of each other. Const operations on one
///   map may run in many threads at once; a modification needs that one map, and no other, to
///   itself.
/// - Exceptions: a modification that throws leaves the entries as they were.
/// - Validity: iterators, and pointers and references to entries, belong to one map. They end with
///   its next insertion, assignment or erasure, even with one that throws. To go on reading, keep a
///   copy of the map and read that.
/// - Cost: look-ups and modifications take logarithmic time; one step of an iterator takes constant
///   time on average.
/// @tparam Key copyable, moved without throwing; no default constructor is asked for
/// @tparam Value likewise; costs no space when empty
/// @tparam Less a strict weak order of keys
template <class Key, class Value, class Less = std::less<>>
class persistent_map {
public:
    /// The type of the keys.
    using key_type = Key;
    /// The type of the values.
    using mapped_type = Value;
    /// A key and its value.
    using value_type = map_entry<Key, Value>;

    /// Walks the entries in ascending order of their keys.
    class const_iterator {
    public:
        /// An entry.
        using value_type = map_entry<Key, Value>;
        /// An entry of the map, which is never changed through an iterator.
        using reference = value_type const&;
        /// Points to an entry of the map.
        using pointer = value_type const*;
        /// The type of distances.
        using difference_type = std::ptrdiff_t;
        /// Forward only.
        using iterator_category = std::forward_iterator_tag;

        /// The end of any map.
        const_iterator() noexcept = default;

        /// The key.
        [[nodiscard]] Key const& key() const noexcept { return (**this).key; }
        /// The value.
        [[nodiscard]] Value const& value() const noexcept { return (**this).value; }
        /// The entry.
        [[nodiscard]] reference operator*() const noexcept {
            return place_.leaf->slots[place_.path.at(0)];
        }
        /// The entry.
        [[nodiscard]] pointer operator->() const noexcept { return &**this; }

        /// Goes on to the next entry.
        const_iterator& operator++() noexcept {
            place_.path.set(0, place_.path.at(0) + 1);
            detail::settle(place_, root_);
            return *this;
        }
        /// Goes on to the next entry and returns where it was.
        const_iterator operator++(int) noexcept {
            const_iterator const before = *this;
            ++*this;
            return before;
        }

        /// Iterators of one map are equal when they stand at the same entry, or both at the end.
        friend bool operator==(const_iterator const& left, const_iterator const& right) noexcept {
            return left.place_ == right.place_;
        }

    private:
        friend persistent_map;
        using place = detail::tree_place<value_type>;
        using node = detail::tree_node<value_type>;

        const_iterator(node const* root, place where) noexcept : root_{root}, place_{where} {
            detail::settle(place_, root_);
        }

        node const* root_{nullptr};
        place place_;
    };

    /// An empty map.
    persistent_map() = default;
    /// An empty map in this order.
    explicit persistent_map(Less less) : less_{std::move(less)} {}

    /// How many entries there are.
    [[nodiscard]] std::size_t size() const noexcept { return tree_.size(); }
    /// True when there are none.
    [[nodiscard]] bool empty() const noexcept { return size() == 0; }

    /// The entry with the least key, or the end.
    [[nodiscard]] const_iterator begin() const noexcept {
        return {tree_.root(), detail::first_place(tree_.root())};
    }
    /// Behind the entry with the greatest key.
    [[nodiscard]] const_iterator end() const noexcept { return {}; }

    /// The first entry whose key does not lie before `key`, or the end.
    template <places_among<Key, Less> Probe = Key>
    [[nodiscard]] const_iterator lower_bound(Probe const& key) const {
        auto const lies_before = [&](Key const& each) { return less_(each, key); };
        return {tree_.root(), detail::locate(tree_.root(), lies_before, lies_before)};
    }
    /// The value of the first key that is equivalent to `key`, or null.
    template <places_among<Key, Less> Probe = Key>
    [[nodiscard]] Value const* find(Probe const& key) const {
        const_iterator const at = lower_bound(key);
        return at != end() && !less_(key, at.key()) ? &at.value() : nullptr;
    }
    /// True when some key is equivalent to `key`.
    template <places_among<Key, Less> Probe = Key>
    [[nodiscard]] bool contains(Probe const& key) const {
        return find(key) != nullptr;
    }

    /// Calls `visit(key, value)` for each entry, in ascending order of keys.
    template <std::invocable<Key const&, Value const&> Visit>
    void for_each(Visit&& visit) const {
        for (value_type const& each : *this) {
            visit(each.key, each.value);
        }
    }
    /// Calls `visit(key, value)` for each entry from `lower_bound(key)` on, while it returns true.
    template <places_among<Key, Less> Probe = Key, std::predicate<Key const&, Value const&> Visit>
    void for_each_from(Probe const& key, Visit&& visit) const {
        const_iterator at = lower_bound(key);
        while (at != end() && visit(at.key(), at.value())) {
            ++at;
        }
    }

    /// Adds an entry, unless there is one with its key.
    /// @return true when it was added
    bool insert(Key key, Value value) {
        auto const place = place_of(key);
        if (holds(place, key)) {
            return false;
        }
        tree_.insert(place.path, value_type{std::move(key), std::move(value)});
        return true;
    }
    /// Adds an entry, or gives the key that is there another value.
    /// @return true when it was added
    bool insert_or_assign(Key key, Value value) {
        auto const place = place_of(key);
        if (holds(place, key)) {
            tree_.edit(place.path).value = std::move(value);
            return false;
        }
        tree_.insert(place.path, value_type{std::move(key), std::move(value)});
        return true;
    }
    /// Takes away the entry of the first key that is equivalent to `key`, if there is one.
    /// @return true when there was
    template <places_among<Key, Less> Probe = Key>
    bool erase(Probe const& key) {
        const_iterator const at = lower_bound(key);
        if (at == end() || less_(key, at.key())) {
            return false;
        }
        tree_.erase(at.place_.path);
        return true;
    }

    /// Maps are equal when their entries are; a map and its unmodified copy, at a glance.
    friend bool
    operator==(persistent_map const& left,
               persistent_map const& right) requires std::equality_comparable<value_type> {
        return left.tree_.root() == right.tree_.root()
               || (left.size() == right.size()
                   && std::equal(left.begin(), left.end(), right.begin()));
    }

private:
    friend detail::persistent_map_probe;

    /// Where an entry with this key stands or is to be put; never settled, so that it keeps to the
    /// fences.
    [[nodiscard]] auto place_of(Key const& key) const {
        return detail::locate(
            tree_.root(), [&](Key const& fence) { return !less_(key, fence); },
            [&](Key const& each) { return less_(each, key); });
    }
    /// True when the entry at this place has this key.
    [[nodiscard]] bool holds(detail::tree_place<value_type> const& place, Key const& key) const {
        value_type const* const found = place.entry();
        return found != nullptr && !less_(key, found->key);
    }

    detail::persistent_tree<value_type> tree_;
    [[no_unique_address]] Less less_{};
};

} // namespace jspu_coop
