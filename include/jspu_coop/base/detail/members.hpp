/// @file
/// What formats ask of a described record, decided when it is compiled.
#pragma once

#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/shape.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
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

/// The description of a record's member.
template <described_record T, std::size_t Index>
using described_member = boost::mp11::mp_at_c<described_members<T>, Index>;

/// The type of a record's member.
template <described_record T, std::size_t Index>
using member_type =
    std::remove_cvref_t<decltype(std::declval<T&>().*described_member<T, Index>::pointer)>;

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

/// A value that can say what is wrong with it.
template <class T>
concept self_checking = requires(T const& value) {
    { validate(value) } -> std::same_as<issues>;
};

} // namespace jspu_coop::detail
