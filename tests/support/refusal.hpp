/// @file
/// Looks at why something was refused.
#pragma once

#include <jspu_coop/base/result.hpp>

#include <string>
#include <vector>

namespace jspu_coop::testing {

/// The code of the first issue; `accepted` when there was none.
template <class T>
[[nodiscard]] std::string code_of_refusal(result<T> const& from) {
    return from.has_error() ? from.error().first().code : "accepted";
}

/// The path of the first issue; `accepted` when there was none.
template <class T>
[[nodiscard]] std::string path_of_refusal(result<T> const& from) {
    return from.has_error() ? from.error().first().path : "accepted";
}

/// The codes of issues, in order, each with its path: `code at path`.
[[nodiscard]] inline std::vector<std::string> codes_and_paths(issues const& found) {
    std::vector<std::string> lines;
    for (issue const& each : found) {
        lines.push_back(each.code + " at " + each.path);
    }
    return lines;
}

} // namespace jspu_coop::testing
