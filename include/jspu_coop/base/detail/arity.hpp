/// @file
/// Whether an aggregate has so many members, found without its description.
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

/// Whether an aggregate has just so many members.
///
/// What takes `Count` values but not one more has no other number of members: if it had more, all
/// behind the first `Count` would have defaults, and it would take one more. To ask for the number
/// itself would cost every source that includes a record an instantiation for each guess.
template <class T, std::size_t Count>
inline constexpr bool has_members = takes_members<T>(std::make_index_sequence<Count>{})
                                    && !takes_members<T>(std::make_index_sequence<Count + 1>{});

} // namespace jspu_coop::detail
