/// @file
/// An explanation as plain lines, for failure messages and comparisons.
#pragma once

#include <jspu_coop/questions/coverage.hpp>

#include <string>

namespace jspu_coop::testing {

/// One line a finding, indented by its depth: code, outcome, values, what is missing.
[[nodiscard]] inline std::string lines_of(finding const& from, std::size_t depth = 0) {
    std::string lines(depth * 2, ' ');
    lines += from.code + ": " + to_string(from.result);
    for (auto const& [name, values] : from.values) {
        lines += ", " + name;
        for (shown_value const& each : values) {
            lines += ' ' + to_string(each);
        }
    }
    for (missing_fact const& each : from.missing) {
        lines += " <" + each.kind + ' ' + each.id + each.path + ' ' + to_string(each.cause) + '>';
    }
    lines += '\n';
    for (finding const& each : from.because) {
        lines += lines_of(each, depth + 1);
    }
    return lines;
}

/// The whole verdict.
[[nodiscard]] inline std::string lines_of(coverage_verdict const& verdict) {
    return lines_of(explanation_of(verdict));
}

} // namespace jspu_coop::testing
