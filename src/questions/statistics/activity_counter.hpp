// Counts who takes part in the activities of a party.
#pragma once

#include "questions/coverage/lineage.hpp"
#include "questions/statistics/agreement_uses.hpp"
#include "questions/statistics/person_tally.hpp"
#include "questions/statistics/sides.hpp"

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// What was counted of the activities.
struct counted_activities {
    std::vector<person_figure> persons;
    agreement_uses uses;
};

/// Counts who takes part in the activities of a party, or of those it succeeded, and which
/// agreements they use.
/// @param missing takes what makes figures of persons uncertain, in any order, with repetitions
[[nodiscard]] counted_activities count_activities(view const& records,
                                                  std::vector<ancestor> const& line,
                                                  figure_spans const& spans,
                                                  std::vector<missing_fact>& missing);

} // namespace jspu_coop::detail
