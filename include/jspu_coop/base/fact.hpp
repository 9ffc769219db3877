/// @file
/// A fact about the world, which may be unknown.
#pragma once

#include <concepts>
#include <memory>
#include <stdexcept>
#include <type_traits>
#include <utility>
#include <vector>

namespace jspu_coop {

/// What is known of a fact.
enum class knowledge {
    missing,    ///< nobody has said; the answer may be anything
    known,      ///< one value is known
    absent,     ///< it is known that there is none
    conflicting ///< sources disagree; the values they claim are kept
};

/// A fact: known, absent, missing or conflicting. Missing is not false, and not absent.
///
/// Only a known fact has a value. A default fact is missing. One that is moved from keeps its
/// state.
///
/// Most facts of records are not known: value and claims share one place.
template <class T>
class fact {
public:
    /// The type of the fact's value.
    using value_type = T;

    /// A missing fact.
    fact() noexcept {}
    /// A known fact.
    fact(T value) : held_{std::move(value)}, state_{knowledge::known} {}

    /// The same fact.
    fact(fact const& other) : fact{} { take(other); }
    /// The same fact.
    fact(fact&& other) noexcept(std::is_nothrow_move_constructible_v<T>) : fact{} {
        take(std::move(other));
    }
    /// The same.
    fact& operator=(fact const& other) {
        if (this != &other && !assign(other)) {
            fact copy{other};
            clear();
            take(std::move(copy));
        }
        return *this;
    }
    /// The same.
    fact& operator=(fact&& other) noexcept(
        std::is_nothrow_move_constructible_v<T>&& std::is_nothrow_move_assignable_v<T>) {
        if (this != &other && !assign(std::move(other))) {
            clear();
            take(std::move(other));
        }
        return *this;
    }
    /// Ends its value.
    ~fact() { clear(); }

    /// A fact of which nobody has said anything.
    [[nodiscard]] static fact missing() noexcept { return {}; }
    /// A fact of which it is known that there is none.
    [[nodiscard]] static fact absent() noexcept {
        fact none;
        none.state_ = knowledge::absent;
        return none;
    }
    /// A fact on which sources disagree.
    /// @param claims what they claim, at least two, all different
    /// @throws std::invalid_argument otherwise
    [[nodiscard]] static fact conflicting(std::vector<T> claims) {
        if (!are_conflicting(claims)) {
            throw std::invalid_argument{"a conflict needs two different claims, none repeated"};
        }
        fact disputed;
        std::construct_at(&disputed.held_.claims, std::move(claims));
        disputed.state_ = knowledge::conflicting;
        return disputed;
    }
    /// True when `claims` can be the claims of a conflict: at least two, all different.
    [[nodiscard]] static bool are_conflicting(std::vector<T> const& claims) {
        for (auto left = claims.begin(); left != claims.end(); ++left) {
            for (auto right = left + 1; right != claims.end(); ++right) {
                if (*left == *right) {
                    return false;
                }
            }
        }
        return claims.size() >= 2;
    }

    /// What is known of the fact.
    [[nodiscard]] knowledge state() const noexcept { return state_; }
    /// True when one value is known.
    [[nodiscard]] bool is_known() const noexcept { return state_ == knowledge::known; }
    /// True when it is known that there is none.
    [[nodiscard]] bool is_absent() const noexcept { return state_ == knowledge::absent; }
    /// True when the fact cannot be relied on: missing or conflicting.
    [[nodiscard]] bool is_open() const noexcept {
        return state_ == knowledge::missing || state_ == knowledge::conflicting;
    }

    /// The known value.
    /// @throws std::logic_error when the fact is not known
    [[nodiscard]] T const& value() const {
        if (!is_known()) {
            throw std::logic_error{"the value of a fact that is not known"};
        }
        return held_.value;
    }
    /// The known value, or null.
    [[nodiscard]] T const* get() const noexcept {
        return is_known() ? std::addressof(held_.value) : nullptr;
    }
    /// What the sources claim, in the order in which it was given; empty unless they conflict.
    [[nodiscard]] std::vector<T> const& claims() const noexcept {
        static std::vector<T> const none;
        return state_ == knowledge::conflicting ? held_.claims : none;
    }

    /// Facts are equal when state, value and claims are.
    friend bool operator==(fact const& left,
                           fact const& right) requires std::equality_comparable<T> {
        if (left.state_ != right.state_) {
            return false;
        }
        switch (left.state_) {
        case knowledge::known:
            return left.held_.value == right.held_.value;
        case knowledge::conflicting:
            return left.held_.claims == right.held_.claims;
        default:
            return true;
        }
    }

private:
    /// What the state says, or nothing.
    union contents {
        contents() noexcept {}
        explicit contents(T&& known) : value{std::move(known)} {}
        contents(contents const&) = delete;
        contents& operator=(contents const&) = delete;
        ~contents() {}

        T value;
        std::vector<T> claims;
    };

    void clear() noexcept {
        if (state_ == knowledge::known) {
            std::destroy_at(std::addressof(held_.value));
        } else if (state_ == knowledge::conflicting) {
            std::destroy_at(&held_.claims);
        }
        state_ = knowledge::missing;
    }
    /// Becomes like another while it holds nothing.
    template <class Other>
    void take(Other&& other) {
        if (other.state_ == knowledge::known) {
            std::construct_at(std::addressof(held_.value), std::forward<Other>(other).held_.value);
        } else if (other.state_ == knowledge::conflicting) {
            std::construct_at(&held_.claims, std::forward<Other>(other).held_.claims);
        }
        state_ = other.state_;
    }
    /// Becomes like another in the room it has, where both hold the same kind of thing.
    template <class Other>
    [[nodiscard]] bool assign(Other&& other) {
        if (state_ != other.state_) {
            return false;
        }
        if (state_ == knowledge::known) {
            held_.value = std::forward<Other>(other).held_.value;
        } else if (state_ == knowledge::conflicting) {
            held_.claims = std::forward<Other>(other).held_.claims;
        }
        return true;
    }

    contents held_;
    knowledge state_{knowledge::missing};
};

} // namespace jspu_coop
