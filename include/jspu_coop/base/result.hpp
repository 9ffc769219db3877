/// @file
/// A value, or the fault that stood in its way.
#pragma once

#include <jspu_coop/base/fault.hpp>

#include <boost/system/result.hpp>

#include <map>
#include <string>
#include <type_traits>
#include <utility>

namespace jspu_coop {

/// A value, or the fault that stood in its way. Nothing else in the library reports bad input.
template <class T>
using result = boost::system::result<T, fault>;

/// A refusal of one issue, ready to be returned as any `result<T>`.
[[nodiscard]] inline fault refuse(std::string code, std::string value = {}, std::string path = {},
                                  std::map<std::string, std::string> parameters = {}) {
    return fault{issue{std::move(code), severity::error, std::move(path), std::move(value),
                       std::move(parameters)}};
}

/// The record itself when nothing is wrong with it, else the fault of all issues found.
/// @param value a record for which `validate(value)` returns its issues
template <class T>
[[nodiscard]] result<T> checked(T value) {
    issues found = validate(value);
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    return value;
}

/// The fault that an issue list stands for, or success when it holds no error.
[[nodiscard]] inline result<void> as_result(issues found) {
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    return {};
}

/// Applies `next` to the value, or passes the fault on.
/// @param from the result to go on from
/// @param next a function from `T` to `result<U>`
template <class T, class Next>
[[nodiscard]] auto and_then(result<T> from, Next&& next) -> std::invoke_result_t<Next, T> {
    if (from.has_error()) {
        return std::move(from).error();
    }
    return std::forward<Next>(next)(std::move(*from));
}

} // namespace jspu_coop
