// The names of days off that have no labels.
#pragma once

#include <jspu_coop/base/text.hpp>

#include <string>
#include <vector>

namespace jspu_coop::testing {

/// Names as they were written, in no known language.
inline std::vector<text> as_written(std::vector<std::string> const& names) {
    std::vector<text> all;
    for (std::string const& each : names) {
        all.push_back(text::of("und", each));
    }
    return all;
}

} // namespace jspu_coop::testing
