/// @file
/// A small set of the values of a described enumeration.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/shape.hpp>

#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <stdexcept>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace detail {

/// True when the enumerators are 0, 1, 2, ... in order of declaration.
template <described_enum E>
[[nodiscard]] constexpr bool is_dense() {
    std::size_t expected = 0;
    for (E const each : every<E>()) {
        if (static_cast<std::size_t>(each) != expected++) {
            return false;
        }
    }
    return true;
}

} // namespace detail

/// A set of the values of a described enumeration, walked in order of declaration.
///
/// One machine word; every operation is constant in time. Formats carry it as a list of codes.
/// @tparam E an enumeration of at most 32 enumerators numbered 0, 1, 2, ...
template <described_enum E>
class enum_set {
    static_assert(detail::is_dense<E>() && every<E>().size() <= 32);

public:
    /// The type of the members.
    using value_type = E;

    /// Walks a set in order of declaration; holds the rest of it, so that it never dangles.
    class const_iterator {
    public:
        using value_type = E;                               ///< what it yields
        using difference_type = std::ptrdiff_t;             ///< distance of two iterators
        using reference = E;                                ///< it yields copies
        using pointer = void;                               ///< there is nothing to point to
        using iterator_category = std::input_iterator_tag;  ///< it yields no references
        using iterator_concept = std::forward_iterator_tag; ///< it may be copied and walked again

        /// The end of every set.
        constexpr const_iterator() noexcept = default;
        /// The first of the members that remain.
        /// @pre it is not the end
        [[nodiscard]] constexpr E operator*() const noexcept {
            return static_cast<E>(std::countr_zero(rest_));
        }
        /// Goes on to the next member.
        constexpr const_iterator& operator++() noexcept {
            rest_ &= rest_ - 1U;
            return *this;
        }
        /// Goes on to the next member and returns the place before.
        constexpr const_iterator operator++(int) noexcept {
            const_iterator const before = *this;
            ++*this;
            return before;
        }
        /// Iterators over one set are equal when they stand at the same member.
        friend constexpr bool operator==(const_iterator const&, const_iterator const&) = default;

    private:
        friend class enum_set;
        explicit constexpr const_iterator(std::uint32_t rest) noexcept : rest_{rest} {}
        std::uint32_t rest_{0};
    };
    /// Members cannot be changed in place.
    using iterator = const_iterator;

    /// The empty set.
    constexpr enum_set() noexcept = default;
    /// The set of the values listed; repetitions do not matter.
    /// @throws std::invalid_argument for a value outside the enumeration
    constexpr enum_set(std::initializer_list<E> values) {
        for (E const each : values) {
            insert(each);
        }
    }
    /// The set of the values in a list; repetitions do not matter.
    /// @throws std::invalid_argument for a value outside the enumeration
    [[nodiscard]] static constexpr enum_set from_vector(std::vector<E> const& values) {
        enum_set made;
        for (E const each : values) {
            made.insert(each);
        }
        return made;
    }
    /// The set of all values of the enumeration.
    [[nodiscard]] static constexpr enum_set all() noexcept {
        enum_set made;
        made.bits_ = everything;
        return made;
    }

    /// True when the value is in the set; false for a value outside the enumeration.
    [[nodiscard]] constexpr bool contains(E value) const noexcept {
        return is_enumerator(value) && (bits_ & bit(value)) != 0;
    }
    /// True when every member of `part` is a member of this set.
    [[nodiscard]] constexpr bool contains_all(enum_set part) const noexcept {
        return (part.bits_ & ~bits_) == 0;
    }
    /// True when the sets share a member.
    [[nodiscard]] constexpr bool intersects(enum_set other) const noexcept {
        return (bits_ & other.bits_) != 0;
    }
    /// How many members the set has.
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        return static_cast<std::size_t>(std::popcount(bits_));
    }
    /// True when the set has no member.
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

    /// Puts a value in.
    /// @return true when it was not there before
    /// @throws std::invalid_argument for a value outside the enumeration
    constexpr bool insert(E value) {
        if (!is_enumerator(value)) {
            throw std::invalid_argument{"a value outside the enumeration"};
        }
        bool const is_new = !contains(value);
        bits_ |= bit(value);
        return is_new;
    }
    /// Takes a value out.
    /// @return true when it was there before
    constexpr bool erase(E value) noexcept {
        bool const was_there = contains(value);
        bits_ &= was_there ? ~bit(value) : everything;
        return was_there;
    }
    /// Takes all values out.
    constexpr void clear() noexcept { bits_ = 0; }

    /// The members in order of declaration.
    [[nodiscard]] std::vector<E> to_vector() const { return std::vector<E>(begin(), end()); }
    /// The first member in order of declaration.
    [[nodiscard]] constexpr const_iterator begin() const noexcept { return const_iterator{bits_}; }
    /// Past the last member.
    [[nodiscard]] constexpr const_iterator end() const noexcept { return const_iterator{}; }

    /// What is in either set.
    [[nodiscard]] friend constexpr enum_set operator|(enum_set left, enum_set right) noexcept {
        left.bits_ |= right.bits_;
        return left;
    }
    /// What is in both sets.
    [[nodiscard]] friend constexpr enum_set operator&(enum_set left, enum_set right) noexcept {
        left.bits_ &= right.bits_;
        return left;
    }
    /// What is in the left set and not in the right one.
    [[nodiscard]] friend constexpr enum_set operator-(enum_set left, enum_set right) noexcept {
        left.bits_ &= ~right.bits_;
        return left;
    }
    /// Sets are equal when they have the same members.
    friend constexpr bool operator==(enum_set, enum_set) = default;
    /// An arbitrary but fixed order, for ordered containers.
    friend constexpr std::strong_ordering operator<=>(enum_set, enum_set) = default;

private:
    static constexpr std::size_t count = every<E>().size();
    static constexpr std::uint32_t everything = ~std::uint32_t{0} >> (32U - count);

    [[nodiscard]] static constexpr bool is_enumerator(E value) noexcept {
        return static_cast<std::size_t>(value) < count;
    }
    [[nodiscard]] static constexpr std::uint32_t bit(E value) noexcept {
        return std::uint32_t{1} << static_cast<std::uint32_t>(value);
    }

    std::uint32_t bits_{0};
};

/// Formats carry a set as the list of its members, in order of declaration.
template <described_enum E>
struct wire<enum_set<E>> {
    /// The members.
    using carried = std::vector<E>;
    /// The members in order of declaration.
    [[nodiscard]] static carried get(enum_set<E> value) { return value.to_vector(); }
    /// The set of the members listed, in any order.
    /// @return the set, or one `set.repeated` for each member that stands there again
    [[nodiscard]] static result<enum_set<E>> make(carried const& members) {
        enum_set<E> made;
        issues found;
        for (std::size_t at = 0; at < members.size(); ++at) {
            if (!made.insert(members[at])) {
                found.push_back({"set.repeated",
                                 severity::error,
                                 path_join("", at),
                                 to_string(members[at]),
                                 {}});
            }
        }
        if (!found.empty()) {
            return fault{std::move(found)};
        }
        return made;
    }
};

} // namespace jspu_coop
