/// @file
/// The checks that many records share.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/print.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// Reports an error at a place.
inline void report(issues& found, std::string code, std::string path, std::string value = {},
                   std::map<std::string, std::string> parameters = {}) {
    found.push_back({std::move(code), severity::error, std::move(path), std::move(value),
                     std::move(parameters)});
}

/// A key as an issue's value: texts as they are, everything else as it is printed.
template <class Key>
[[nodiscard]] std::string value_of_key(Key const& key) {
    if constexpr (std::is_same_v<Key, std::string>) {
        return key;
    } else {
        return printed(key);
    }
}

/// Reports each element of a list whose key an earlier one has.
/// @param path JSON pointer to the list
/// @param key what must differ from element to element
/// @param member the key's member name; empty when the element is its own key
template <class T, class Key = std::identity>
void report_repeated(issues& found, std::string_view code, std::string_view path,
                     std::vector<T> const& list, Key key = {}, std::string_view member = {}) {
    for (auto each = list.begin(); each != list.end(); ++each) {
        auto const first = std::find_if(list.begin(), each, [&](T const& other) {
            return std::invoke(key, other) == std::invoke(key, *each);
        });
        if (first == each) {
            continue;
        }
        auto const place = [&](auto at) {
            std::string const element =
                path_join(path, static_cast<std::size_t>(at - list.begin()));
            return member.empty() ? element : path_join(element, member);
        };
        report(found, std::string{code}, place(each), value_of_key(std::invoke(key, *each)),
               {{"first", place(first)}});
    }
}

/// Adds the issues of a part that may be absent.
/// @param path JSON pointer to the part
template <class T>
void validate_part(issues& found, std::string_view path, std::optional<T> const& part) {
    if (part) {
        append_under(found, path, validate(*part));
    }
}

/// Adds the issues of every element of a list.
/// @param path JSON pointer to the list
template <class T>
void validate_each(issues& found, std::string_view path, std::vector<T> const& parts) {
    for (std::size_t at = 0; at < parts.size(); ++at) {
        append_under(found, path_join(path, at), validate(parts[at]));
    }
}

/// Calls `visit(value, path)` with the known value of a fact, or with each claim of a conflict.
/// @param path JSON pointer to the fact
template <class T, class Visit>
void for_each_claim(fact<T> const& from, std::string const& path, Visit visit) {
    if (T const* const known = from.get()) {
        visit(*known, path);
    }
    for (std::size_t at = 0; at < from.claims().size(); ++at) {
        visit(from.claims()[at], path_join(path_join(path, "claims"), at));
    }
}

} // namespace jspu_coop::detail
