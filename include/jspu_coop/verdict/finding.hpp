/// @file
/// One step of an explanation: what was asked, what was found, what lacks.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/verdict/value.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <string>
#include <vector>

namespace jspu_coop {

/// One step of an explanation. Findings form a tree: a verdict's root has the steps that led to it.
struct finding {
    std::string code;    ///< stable dotted code; `explain/` has a sentence for each outcome
    outcome result;      ///< what came out
    named_values values; ///< "observed", "required", "shortfall" and what else it names
    std::vector<missing_fact> missing; ///< what stands in the way; empty unless undetermined
    std::vector<citation> sources;     ///< the clause or rule applied
    std::vector<finding> because;      ///< the steps below

    /// Findings are equal when all members are.
    friend bool operator==(finding const&, finding const&) = default;
};
BOOST_DESCRIBE_STRUCT(finding, (), (code, result, values, missing, sources, because))

} // namespace jspu_coop
