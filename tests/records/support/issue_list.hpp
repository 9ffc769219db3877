/// @file
/// Issues as lines, for comparison with what a test expects.
#pragma once

#include <jspu_coop/base/issue.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace jspu_coop::testing {

/// Each issue as `code at path: value`, sorted, since the order of discovery is no promise.
[[nodiscard]] inline std::vector<std::string> issue_lines(issues const& found) {
    std::vector<std::string> lines;
    for (issue const& each : found) {
        lines.push_back(each.code + " at " + each.path + ": " + each.value);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// The lines that a test expects, in the order of `issue_lines`.
[[nodiscard]] inline std::vector<std::string> lines(std::vector<std::string> expected) {
    std::sort(expected.begin(), expected.end());
    return expected;
}

} // namespace jspu_coop::testing
