/// @file
/// A fact about the world, which may be unknown.
#pragma once

#include <optional>
#include <stdexcept>
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
/// Only a known fact has a value. A default fact is missing.
template <class T>
class fact {
public:
    /// The type of the fact's value.
    using value_type = T;

    /// A missing fact.
    fact() noexcept = default;
    /// A known fact.
    fact(T value) : state_{knowledge::known}, value_{std::move(value)} {}

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
        disputed.state_ = knowledge::conflicting;
        disputed.claims_ = std::move(claims);
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
        if (!value_) {
            throw std::logic_error{"the value of a fact that is not known"};
        }
        return *value_;
    }
    /// The known value, or null.
    [[nodiscard]] T const* get() const noexcept { return value_ ? &*value_ : nullptr; }
    /// What the sources claim, in the order in which it was given; empty unless they conflict.
    [[nodiscard]] std::vector<T> const& claims() const noexcept { return claims_; }

    /// Facts are equal when state, value and claims are.
    friend bool operator==(fact const&, fact const&) = default;

private:
    knowledge state_{knowledge::missing};
    std::optional<T> value_;
    std::vector<T> claims_;
};

} // namespace jspu_coop
