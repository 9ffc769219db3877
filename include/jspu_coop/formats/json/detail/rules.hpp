/// @file
/// What the JSON format asks of a type, decided when it is compiled.
#pragma once

#include <jspu_coop/base/shape.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

/// The names of a record's members, in order of description.
template <described_record T>
inline constexpr auto member_names = [] {
    std::array<std::string_view, member_count<T>> names{};
    std::size_t at = 0;
    boost::mp11::mp_for_each<described_members<T>>([&](auto member) { names[at++] = member.name; });
    return names;
}();

/// The type of a record's member.
template <described_record T, std::size_t Index>
using member_type =
    std::remove_cvref_t<decltype(std::declval<T&>()
                                 .*boost::mp11::mp_at_c<described_members<T>, Index>::pointer)>;

template <described_record T>
[[nodiscard]] consteval bool has_member_named(std::string_view name) {
    for (std::string_view const each : member_names<T>) {
        if (each == name) {
            return true;
        }
    }
    return false;
}

template <class>
inline constexpr bool has_records_only = false;
/// The alternatives of a variant are records without a member called `kind`, their kinds differ.
template <class... Alternatives>
inline constexpr bool has_records_only<std::variant<Alternatives...>> = [] {
    if constexpr (((shape_of<Alternatives> == shape::record) && ...)) {
        std::array<std::string_view, sizeof...(Alternatives)> const kinds{kind_of<Alternatives>...};
        for (std::size_t left = 0; left < kinds.size(); ++left) {
            for (std::size_t right = left + 1; right < kinds.size(); ++right) {
                if (kinds[left] == kinds[right]) {
                    return false;
                }
            }
        }
        return (!has_member_named<Alternatives>("kind") && ...);
    } else {
        return false;
    }
}();

/// The kinds of a variant, in order of declaration.
template <class>
inline constexpr int kinds_of = 0;
template <class... Alternatives>
inline constexpr std::array<std::string_view, sizeof...(Alternatives)>
    kinds_of<std::variant<Alternatives...>>{kind_of<Alternatives>...};

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
