/// @file
/// What differs between two records: each path with both values.
#pragma once

#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/base/shape.hpp>

#include <algorithm>
#include <string>
#include <variant>
#include <vector>

namespace jspu_coop {

/// One place in which two records differ.
struct difference {
    std::string path;   ///< JSON pointer to the place
    std::string before; ///< readable text of the left value; empty where the place is only right
    std::string after;  ///< readable text of the right value; empty where the place is only left

    /// Differences are equal when all members are.
    friend bool operator==(difference const&, difference const&) = default;
};
JSPU_COOP_RECORD(difference, (path, before, after));

namespace detail {

template <class T>
void find_differences(std::vector<difference>& out, std::string const& path, T const& left,
                      T const& right);

template <class T>
void differ_in_sequence(std::vector<difference>& out, std::string const& path, T const& left,
                        T const& right) {
    for (std::size_t at = 0; at < std::max(left.size(), right.size()); ++at) {
        std::string const place = path_join(path, at);
        if (at >= left.size()) {
            out.push_back({place, {}, printed(right[at])});
        } else if (at >= right.size()) {
            out.push_back({place, printed(left[at]), {}});
        } else {
            find_differences(out, place, left[at], right[at]);
        }
    }
}

template <class T>
void differ_in_map(std::vector<difference>& out, std::string const& path, T const& left,
                   T const& right) {
    for (auto const& [key, value] : left) {
        auto const other = right.find(key);
        if (other == right.end()) {
            out.push_back({path_join(path, key), printed(value), {}});
        } else {
            find_differences(out, path_join(path, key), value, other->second);
        }
    }
    for (auto const& [key, value] : right) {
        if (!left.contains(key)) {
            out.push_back({path_join(path, key), {}, printed(value)});
        }
    }
}

template <class T>
void differ_in_variant(std::vector<difference>& out, std::string const& path, T const& left,
                       T const& right) {
    std::visit(
        [&](auto const& held) {
            using held_type = std::remove_cvref_t<decltype(held)>;
            find_differences(out, path, held, std::get<held_type>(right));
        },
        left);
}

template <class T>
void find_differences(std::vector<difference>& out, std::string const& path, T const& left,
                      T const& right) {
    if (left == right) {
        return;
    }
    constexpr shape kind = shape_of<T>;
    if constexpr (kind == shape::record) {
        for_each_described_pair(
            left, right, [&](char const* name, auto const& before, auto const& after) {
                find_differences(out, path_join(path, std::string_view{name}), before, after);
            });
    } else if constexpr (kind == shape::sequence) {
        differ_in_sequence(out, path, left, right);
    } else if constexpr (kind == shape::map) {
        differ_in_map(out, path, left, right);
    } else if constexpr (kind == shape::wrapped) {
        find_differences<typename wire<T>::carried>(out, path, wire<T>::get(left),
                                                    wire<T>::get(right));
    } else if constexpr (kind == shape::variant) {
        if (left.index() == right.index()) {
            differ_in_variant(out, path, left, right);
            return;
        }
        out.push_back({path, printed(left), printed(right)});
    } else {
        out.push_back({path, printed(left), printed(right)});
    }
}

} // namespace detail

/// Every place in which two values of one type differ, in order of description; empty when equal.
///
/// Sequences are compared position by position. An optional or a fact that differs is reported
/// whole.
template <class T>
[[nodiscard]] std::vector<difference> diff(T const& before, T const& after) {
    std::vector<difference> found;
    detail::find_differences(found, {}, before, after);
    return found;
}

} // namespace jspu_coop
