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
/// @param missing in order
/// @param code the code of such a step
inline void tell_missing(finding& root, std::vector<missing_fact> const& missing,
                         std::string const& code) {
    root.missing = missing;
    std::vector<finding> uncertain;
    std::string told;
    for (missing_fact const& fact : missing) {
        if (fact.kind != "activity") {
            continue;
        }
        if (uncertain.empty() || told != fact.id) { // the facts of one stand side by side
            told = fact.id;
            shown_values const who{record_reference{fact.kind, fact.id}};
            uncertain.push_back(found(code, outcome::undetermined, {{"activity", who}}));
        }
        uncertain.back().missing.push_back(fact);
    }
    std::move(uncertain.begin(), uncertain.end(), std::back_inserter(root.because));
}

} // namespace jspu_coop::detail
