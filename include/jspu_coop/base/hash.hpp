/// @file
/// A hash of any record, from its description alone.
#pragma once

#include <jspu_coop/base/shape.hpp>

#include <boost/container_hash/hash.hpp>

#include <cstddef>
#include <type_traits>
#include <variant>

namespace jspu_coop {

/// A hash in which equal values agree. Not stable between versions: never store it.
template <class T>
[[nodiscard]] std::size_t hash_of(T const& value) {
    constexpr shape kind = shape_of<T>;
    std::size_t seed = 0;
    auto const add = [&](auto const& part) { boost::hash_combine(seed, hash_of(part)); };
    if constexpr (kind == shape::boolean || kind == shape::integer || kind == shape::string) {
        return boost::hash<T>{}(value);
    } else if constexpr (kind == shape::code) {
        return boost::hash<std::underlying_type_t<T>>{}(
            static_cast<std::underlying_type_t<T>>(value));
    } else if constexpr (kind == shape::textual) {
        return boost::hash<std::string>{}(to_string(value));
    } else if constexpr (kind == shape::optional) {
        boost::hash_combine(seed, value.has_value());
        if (value) {
            add(*value);
        }
    } else if constexpr (kind == shape::fact) {
        boost::hash_combine(seed, static_cast<int>(value.state()));
        if (auto const* known = value.get()) {
            add(*known);
        }
        add(value.claims());
    } else if constexpr (kind == shape::sequence) {
        boost::hash_combine(seed, value.size());
        for (auto const& each : value) {
            add(static_cast<typename T::value_type const&>(each));
        }
    } else if constexpr (kind == shape::map) {
        for (auto const& [key, entry] : value) {
            add(key);
            add(entry);
        }
    } else if constexpr (kind == shape::variant) {
        boost::hash_combine(seed, value.index());
        std::visit(add, value);
    } else if constexpr (kind == shape::wrapped) {
        return hash_of(static_cast<typename wire<T>::carried const&>(wire<T>::get(value)));
    } else {
        for_each_member(value, [&](char const*, auto const& member) { add(member); });
    }
    return seed;
}

} // namespace jspu_coop
