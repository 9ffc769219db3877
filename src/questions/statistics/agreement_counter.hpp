// Counts how the agreements of a party stand.
#pragma once

#include "questions/coverage/lineage.hpp"
#include "questions/statistics/agreement_uses.hpp"

#include <vector>

namespace jspu_coop::detail {

/// Adds the figures of agreements, the dormant ones, joint programmes and what carries them.
/// @param line the party asked about, and those it succeeded
/// @param uses what activities use; reasons are taken out of it
/// @param answer where they are added; missing facts in any order, with repetitions
void count_agreements(view const& records, std::vector<ancestor> const& line,
                      figure_spans const& spans, agreement_uses& uses, statistics_answer& answer);

} // namespace jspu_coop::detail
