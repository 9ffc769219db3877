/// @file
/// A paper that a rule asks for.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/paper_kind.hpp>
#include <jspu_coop/vocabulary/paper_provider.hpp>

#include <optional>

namespace jspu_coop {

/// A paper that a rule asks for, whether or not an activity lists it.
struct paper_requirement {
    paper_kind kind;                    ///< what it is
    paper_provider from;                ///< who has to hand it in, for each who takes part
    std::optional<citation> cited_as{}; ///< where the rule is published

    /// Equal when all members are.
    friend bool operator==(paper_requirement const&, paper_requirement const&) = default;
};
JSPU_COOP_RECORD(paper_requirement, (kind, from, cited_as));

} // namespace jspu_coop
