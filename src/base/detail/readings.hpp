/// What a fact may be by those who know something of it.
#pragma once

#include <jspu_coop/base/fact.hpp>

#include <vector>

namespace jspu_coop::detail {

/// The known value, or what each source claims; nothing of a fact that is missing or absent. The
/// pointers live as long as the fact.
template <class T>
[[nodiscard]] std::vector<T const*> readings_of(fact<T> const& of) {
    std::vector<T const*> all;
    if (T const* const value = of.get()) {
        all.push_back(value);
    }
    for (T const& claim : of.claims()) {
        all.push_back(&claim);
    }
    return all;
}

/// The known value, or what each source claims; of a fact of which nobody claims anything, each
/// that it may be.
/// @param otherwise what it may be
template <class T, class Range>
[[nodiscard]] std::vector<T> possible_values(fact<T> const& of, Range const& otherwise) {
    if (T const* const known = of.get()) {
        return {*known};
    }
    return of.claims().empty() ? std::vector<T>(otherwise.begin(), otherwise.end()) : of.claims();
}

} // namespace jspu_coop::detail
