/// @file
/// An ordered set whose copies are taken in no time and never change each other.
#pragma once

#include <jspu_coop/register/persistent_map.hpp>

#include <concepts>
#include <cstddef>
#include <functional>
#include <iterator>
#include <utility>

namespace jspu_coop {

namespace detail {

/// The value of a key in a set.
struct no_value {
    friend bool operator==(no_value const&, no_value const&) = default;
};

} // namespace detail

/// An ordered set that shares all that is equal with its copies; see `persistent_map` for its
/// promises on snapshots, threads, exceptions and iterators.
/// @tparam Key copyable, moved without throwing; no default constructor is asked for
/// @tparam Less a strict weak order of keys
template <class Key, class Less = std::less<>>
class persistent_set {
    using map = persistent_map<Key, detail::no_value, Less>;

public:
    /// The type of the keys.
    using key_type = Key;
    /// The keys are all there is.
    using value_type = Key;

    /// Walks the keys in ascending order.
    class const_iterator {
    public:
        /// A key.
        using value_type = Key;
        /// A key of the set, which is never changed through an iterator.
        using reference = Key const&;
        /// Points to a key of the set.
        using pointer = Key const*;
        /// The type of distances.
        using difference_type = std::ptrdiff_t;
        /// Forward only.
        using iterator_category = std::forward_iterator_tag;

        /// The end of any set.
        const_iterator() noexcept = default;

        /// The key.
        [[nodiscard]] reference operator*() const noexcept { return at_.key(); }
        /// The key.
        [[nodiscard]] pointer operator->() const noexcept { return &at_.key(); }

        /// Goes on to the next key.
        const_iterator& operator++() noexcept {
            ++at_;
            return *this;
        }
        /// Goes on to the next key and returns where it was.
        const_iterator operator++(int) noexcept { return const_iterator{at_++}; }

        /// Iterators of one set are equal when they stand at the same key, or both at the end.
        friend bool operator==(const_iterator const&, const_iterator const&) = default;

    private:
        friend persistent_set;

        explicit const_iterator(typename map::const_iterator at) noexcept : at_{at} {}

        typename map::const_iterator at_;
    };

    /// An empty set.
    persistent_set() = default;
    /// An empty set in this order.
    explicit persistent_set(Less less) : keys_{std::move(less)} {}

    /// How many keys there are.
    [[nodiscard]] std::size_t size() const noexcept { return keys_.size(); }
    /// True when there are none.
    [[nodiscard]] bool empty() const noexcept { return keys_.empty(); }

    /// The least key, or the end.
    [[nodiscard]] const_iterator begin() const noexcept { return const_iterator{keys_.begin()}; }
    /// Behind the greatest key.
    [[nodiscard]] const_iterator end() const noexcept { return {}; }

    /// The first key that does not lie before `key`, or the end.
    template <places_among<Key, Less> Probe = Key>
    [[nodiscard]] const_iterator lower_bound(Probe const& key) const {
        return const_iterator{keys_.lower_bound(key)};
    }
    /// True when some key is equivalent to `key`.
    template <places_among<Key, Less> Probe = Key>
    [[nodiscard]] bool contains(Probe const& key) const {
        return keys_.contains(key);
    }

    /// Calls `visit(key)` for each key, in ascending order.
    template <std::invocable<Key const&> Visit>
    void for_each(Visit&& visit) const {
        for (Key const& each : *this) {
            visit(each);
        }
    }
    /// Calls `visit(key)` for each key from `lower_bound(key)` on, while it returns true.
    template <places_among<Key, Less> Probe = Key, std::predicate<Key const&> Visit>
    void for_each_from(Probe const& key, Visit&& visit) const {
        const_iterator at = lower_bound(key);
        while (at != end() && visit(*at)) {
            ++at;
        }
    }

    /// Adds a key, unless it is there.
    /// @return true when it was added
    bool insert(Key key) { return keys_.insert(std::move(key), {}); }
    /// Takes away the first key that is equivalent to `key`, if there is one.
    /// @return true when there was
    template <places_among<Key, Less> Probe = Key>
    bool erase(Probe const& key) {
        return keys_.erase(key);
    }

    /// Sets are equal when their keys are; a set and its unmodified copy, at a glance.
    friend bool operator==(persistent_set const&,
                           persistent_set const&) requires std::equality_comparable<Key>
    = default;

private:
    map keys_;
};

} // namespace jspu_coop
