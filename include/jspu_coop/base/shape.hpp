/// @file
/// What kind of thing a member is, decided once for printing, hashing, comparison and every format.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/textual.hpp>

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace jspu_coop {

/// The kinds of things that records are made of.
enum class shape {
    boolean,  ///< true or false
    integer,  ///< a whole number of at most 64 bits
    string,   ///< free text, UTF-8
    code,     ///< a described enumeration
    textual,  ///< a value with one canonical text
    optional, ///< a value, or none
    fact,     ///< a value that may be unknown
    sequence, ///< values in order
    map,      ///< texts by key, sorted
    variant,  ///< one of several records, told apart by `kind_of`
    wrapped,  ///< a class with an invariant, carried as another shape through `wire`
    record    ///< a described record
};

/// How a class with an invariant is carried: specialise with `get(value) -> carried` and
/// `make(carried) -> result<T>`, where `carried` is a type of any other shape.
template <class T>
struct wire;

/// A class carried through another shape.
template <class T>
concept wired = requires(T const& value) {
    typename wire<T>::carried;
    { wire<T>::get(value) } -> std::convertible_to<typename wire<T>::carried>;
};

/// The stable name of an alternative of a variant: its static member `kind`.
template <class T>
inline constexpr std::string_view kind_of = T::kind;

namespace detail {

template <class T, template <class...> class Template>
inline constexpr bool is_a = false;
template <class... Arguments, template <class...> class Template>
inline constexpr bool is_a<Template<Arguments...>, Template> = true;

template <class T>
[[nodiscard]] consteval shape find_shape() {
    if constexpr (std::same_as<T, bool>) {
        return shape::boolean;
    } else if constexpr (std::integral<T>) {
        return shape::integer;
    } else if constexpr (std::same_as<T, std::string>) {
        return shape::string;
    } else if constexpr (described_enum<T>) {
        return shape::code;
    } else if constexpr (wired<T>) {
        return shape::wrapped;
    } else if constexpr (textual<T>) {
        return shape::textual;
    } else if constexpr (is_a<T, std::optional>) {
        return shape::optional;
    } else if constexpr (is_a<T, jspu_coop::fact>) {
        return shape::fact;
    } else if constexpr (is_a<T, std::vector>) {
        return shape::sequence;
    } else if constexpr (is_a<T, std::map>) {
        return shape::map;
    } else if constexpr (is_a<T, std::variant>) {
        return shape::variant;
    } else {
        static_assert(described_record<T>,
                      "this type has no shape: describe it, or give it a wire");
        return shape::record;
    }
}

} // namespace detail

/// The shape of a type. A type with none does not compile.
template <class T>
inline constexpr shape shape_of = detail::find_shape<T>();

/// True for a member that files and prints leave out: an absent optional, a missing fact.
template <class T>
[[nodiscard]] constexpr bool is_left_out(T const& value) noexcept {
    if constexpr (shape_of<T> == shape::optional) {
        return !value.has_value();
    } else if constexpr (shape_of<T> == shape::fact) {
        return value.state() == knowledge::missing;
    } else {
        return false;
    }
}

} // namespace jspu_coop
