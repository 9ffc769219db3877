/// @file
/// What the JSON format asks of a type, decided when it is compiled.
#pragma once

#include <jspu_coop/base/detail/members.hpp>

#include <variant>

namespace jspu_coop::detail {

template <class>
inline constexpr bool no_alternative_has_fact = false;

/// True when a value of the type cannot be taken for a statement about a fact.
template <class T>
[[nodiscard]] consteval bool can_be_a_fact() {
    if constexpr (shape_of<T> == shape::record) {
        return !has_member_named<T>("fact");
    } else if constexpr (shape_of<T> == shape::variant) {
        return no_alternative_has_fact<T>;
    } else if constexpr (shape_of<T> == shape::wrapped) {
        // The invariant behind a wrapped map is trusted not to know a key called fact.
        return shape_of<typename wire<T>::carried> == shape::map
               || can_be_a_fact<typename wire<T>::carried>();
    } else {
        return shape_of<T> != shape::optional && shape_of<T> != shape::fact
               && shape_of<T> != shape::map;
    }
}

template <class... Alternatives>
inline constexpr bool
    no_alternative_has_fact<std::variant<Alternatives...>> = (can_be_a_fact<Alternatives>() && ...);

/// True for a type whose empty value is left out as a member: sequences, maps, what is carried so.
template <class T>
[[nodiscard]] consteval bool is_list() {
    if constexpr (shape_of<T> == shape::wrapped) {
        return is_list<typename wire<T>::carried>();
    } else {
        return shape_of<T> == shape::sequence || shape_of<T> == shape::map;
    }
}

/// True when a list is empty.
template <class T>
[[nodiscard]] bool is_empty_list(T const& value) {
    if constexpr (shape_of<T> == shape::wrapped) {
        return is_empty_list<typename wire<T>::carried>(wire<T>::get(value));
    } else {
        return value.empty();
    }
}

} // namespace jspu_coop::detail
