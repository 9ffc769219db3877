/// @file
/// Values with one canonical text and one checked parser.
#pragma once

#include <jspu_coop/base/result.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace jspu_coop {

/// A value with one canonical text: `T::parse(to_string(value))` is the value again, and `parse`
/// accepts only what it would write or a documented variant of it. Formats carry it as a string.
template <class T>
concept textual = requires(T const& value, std::string_view text) {
    { T::parse(text) } -> std::same_as<result<T>>;
    { to_string(value) } -> std::convertible_to<std::string>;
};

} // namespace jspu_coop
