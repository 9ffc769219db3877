/// @file
/// A record is described once; printing, hashing, comparison reports and every format follow from
/// it.
#pragma once

#include <jspu_coop/base/detail/arity.hpp>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace jspu_coop {

/// A record: an aggregate whose members are all described.
template <class T>
concept described_record =
    std::is_class_v<T> && boost::describe::has_describe_members<T>::value && !std::is_union_v<T>;

/// An enumeration whose enumerators are described; their names are its stable codes.
template <class T>
concept described_enum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

/// The described public members of a record, in order of declaration.
template <described_record T>
using described_members = boost::describe::describe_members<T, boost::describe::mod_public>;

/// How many members a record describes.
template <described_record T>
inline constexpr std::size_t member_count = boost::mp11::mp_size<described_members<T>>::value;

/// True when no member of the record was forgotten in its description.
template <described_record T>
inline constexpr bool fully_described = detail::has_members<T, member_count<T>>;

/// Calls `visit(name, value)` for each member of a record, in order of declaration.
/// @param record the record to walk
/// @param visit a callable of (char const*, member const&)
template <described_record T, class Visit>
constexpr void for_each_member(T const& record, Visit&& visit) {
    boost::mp11::mp_for_each<described_members<T>>(
        [&](auto member) { visit(member.name, record.*member.pointer); });
}

/// Calls `visit(name, left, right)` for each member of two records, in order of declaration.
template <described_record T, class Visit>
constexpr void for_each_described_pair(T const& left, T const& right, Visit&& visit) {
    boost::mp11::mp_for_each<described_members<T>>(
        [&](auto member) { visit(member.name, left.*member.pointer, right.*member.pointer); });
}

} // namespace jspu_coop

/// @def JSPU_COOP_RECORD
/// Describes a record and proves that no member was forgotten. Stands in the record's own
/// namespace, after its definition: `JSPU_COOP_RECORD(stay, (home, host, period))`.
#define JSPU_COOP_RECORD(Type, Members)                                                            \
    BOOST_DESCRIBE_STRUCT(Type, (), Members)                                                       \
    static_assert(::jspu_coop::fully_described<Type>, "a member of " #Type " is not described")

/// @def JSPU_COOP_ENUM
/// Describes an enumeration whose enumerators are its stable codes:
/// `JSPU_COOP_ENUM(direction, outgoing, incoming, both)`.
#define JSPU_COOP_ENUM(Type, ...) BOOST_DESCRIBE_ENUM(Type, __VA_ARGS__)
