// How the answer to a question about many activities tells what is missing.
#pragma once

#include <jspu_coop/verdict/checks.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// Facts of an activity stand under a step of their own that names it; the others stay with the
/// root alone.
/// @param code the code of such a step
inline void tell_missing(finding& root, std::vector<missing_fact> const& missing,
                         std::string const& code) {
    root.missing = missing;
    std::vector<finding> uncertain;
    for (missing_fact const& fact : missing) {
        if (fact.kind != "activity") {
            continue;
        }
        shown_values const who{record_reference{fact.kind, fact.id}};
        auto const told =
            std::find_if(uncertain.begin(), uncertain.end(),
                         [&](finding const& each) { return each.values.at("activity") == who; });
        finding& under =
            told != uncertain.end()
                ? *told
                : uncertain.emplace_back(found(code, outcome::undetermined, {{"activity", who}}));
        under.missing.push_back(fact);
    }
    std::move(uncertain.begin(), uncertain.end(), std::back_inserter(root.because));
}

} // namespace jspu_coop::detail
