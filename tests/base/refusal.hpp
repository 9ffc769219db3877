/// @file
/// What a refused result says, for tests.
#pragma once

#include <jspu_coop/base/result.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace jspu_coop::test {

/// The issues of a refusal; none when the result is a success.
template <class T>
[[nodiscard]] issues refusal_of(result<T> const& outcome) {
    try {
        static_cast<void>(outcome.value());
    } catch (fault_error const& refused) {
        return refused.why().all();
    }
    return {};
}

/// The codes of a refusal, sorted; none when the result is a success.
template <class T>
[[nodiscard]] std::vector<std::string> codes_of(result<T> const& outcome) {
    std::vector<std::string> codes;
    for (issue const& each : refusal_of(outcome)) {
        codes.push_back(each.code);
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

/// The only code of a refusal; empty when the result is a success or has several issues.
template <class T>
[[nodiscard]] std::string code_of_refusal(result<T> const& outcome) {
    auto const codes = codes_of(outcome);
    return codes.size() == 1 ? codes.front() : std::string{};
}

} // namespace jspu_coop::test
