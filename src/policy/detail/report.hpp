/// @file
/// Shortens the reporting of issues.
#pragma once

#include <jspu_coop/base/issue.hpp>

#include <map>
#include <string>
#include <utility>

namespace jspu_coop::detail {

/// Adds an error.
inline void report(issues& found, std::string code, std::string path, std::string value = {},
                   std::map<std::string, std::string> parameters = {}) {
    found.push_back({std::move(code), severity::error, std::move(path), std::move(value),
                     std::move(parameters)});
}

/// Several functions as one, for `std::visit`.
template <class... Functions>
struct overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
overloaded(Functions...) -> overloaded<Functions...>;

} // namespace jspu_coop::detail
