/// @file
/// How many members an aggregate has, found without its description.
#pragma once

#include <cstddef>
#include <utility>

namespace jspu_coop::detail {

/// Stands for any member in an unevaluated brace-initialisation. It converts to a reference, so
/// that members with converting constructors (optional, variant) are not ambiguous.
struct any_member {
    template <class T>
    operator T&() const&; // never defined: only asked whether it would fit
    template <class T>
    operator T&() const&&;
};

template <std::size_t>
using any_member_at = any_member;

template <class T, std::size_t... Index>
[[nodiscard]] consteval bool takes_members(std::index_sequence<Index...>) {
    return requires {
        T{any_member_at<Index>{}...};
    };
}

/// The largest number of members with which `T` can be brace-initialised (at most 32).
template <class T, std::size_t Most = 32>
[[nodiscard]] consteval std::size_t aggregate_arity() {
    if constexpr (takes_members<T>(std::make_index_sequence<Most>{})) {
        return Most;
    } else if constexpr (Most == 0) {
        return 0;
    } else {
        return aggregate_arity<T, Most - 1>();
    }
}

} // namespace jspu_coop::detail
