/// Whether an examination was passed while it might still be tried.
#pragma once

#include "questions/award_standing/requirement_check.hpp"

#include <vector>

namespace jspu_coop::detail {

/// Whether a pass came in time.
struct pass_in_time {
    outcome holds;                     ///< satisfied, or undetermined: no source says what becomes
                                       ///< of a pass that came too late
    std::vector<missing_fact> missing; ///< what is missing where it is open
};

/// Judges the pass of an examination by how often it was failed before, and since when. Where an
/// act stands behind the pass, it was decided, and holds. In which years tries are counted, no
/// source says: a pass within a year of as many fails as the tries of a year is open.
/// @pre it was passed
[[nodiscard]] pass_in_time judge_pass(award_case const& of, award_requirement_id const& id,
                                      final_examination const& asked,
                                      examination_evidence const& tried);

} // namespace jspu_coop::detail
