/// @file
/// The reasons of a policy's answer.
#pragma once

#include "policy/detail/judgement.hpp"

namespace jspu_coop::detail {

/// One row in terms of a program.
struct judged_row {
    program const& of;                  ///< the program
    fact_row const& row;                ///< the row
    std::vector<prospect> const& facts; ///< what each fact may turn out to be
};

/// The requirement at a node and those below it.
/// @param top the node, which has a requirement
/// @param judged what may come out at each node
/// @param is_advisory the requirement only warns
[[nodiscard]] requirement_verdict explain(judged_row const& in, std::size_t top,
                                          judgement const& judged, bool is_advisory);

/// Marks the requirements on which an answer rests, and lists the lowest of them.
void mark_decisive(std::vector<requirement_verdict>& parts, outcome result,
                   std::vector<policy_requirement_id>& decisive);

/// The fact as it stands in the way.
[[nodiscard]] missing_fact missing_of(fact_schema const& schema, std::size_t fact,
                                      fact_slot const& slot);
/// The question as it stands in the way.
[[nodiscard]] missing_fact missing_of(question const& open);

/// Which missing facts and questions matter, and which few of them may settle the answer.
void find_missing(judged_row const& in, judgement& judged, policy_verdict& verdict);

/// The nearest change of each known fact that turns a "no" into a "yes".
/// @param judged what may come out of the row
[[nodiscard]] std::vector<nearest_change> find_changes(judged_row const& in,
                                                       judgement const& judged);

} // namespace jspu_coop::detail
