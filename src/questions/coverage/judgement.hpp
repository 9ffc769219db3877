// All candidates of one agreement, and what they amount to.
#pragma once

#include "questions/coverage/checks.hpp"

#include <vector>

namespace jspu_coop::detail {

/// One agreement judged against one need.
struct agreement_judgement {
    outcome result;                             ///< whether it covers the whole activity alone
    std::vector<clause_id> clauses;             ///< when it does: the clauses, in order of the days
    std::vector<coverage_candidate> candidates; ///< one for each clause, or one without
    period_set covered;                         ///< the days that it covers for certain
    std::vector<missing_fact> missing; ///< what stands in the way; empty unless undetermined
};

/// Judges every clause of an agreement, and how clauses follow one another.
[[nodiscard]] agreement_judgement judge(view const& records, coverage_need const& need,
                                        joined_agreement const& joined);

} // namespace jspu_coop::detail
