/// How the requirements of an award that list courses stand, together.
#pragma once

#include "questions/award_standing/course_fit.hpp"
#include "questions/award_standing/requirement_check.hpp"

#include <vector>

namespace jspu_coop::detail {

/// How they stand, and which course fills which.
struct judged_listed {
    std::vector<requirement_standing> standings; ///< of each of the requirements that list courses
    std::vector<requirement_filling> fillings;   ///< what counts for which for certain
    outcome whole;                               ///< whether all of them are met at once, so far as
                                                 ///< courses and curricula are known
    outcome whole_with_progress;                 ///< whether they are, once all that goes on is
                                                 ///< passed
};

/// Whether the credits of one course may be split between requirements of the award.
[[nodiscard]] outcome credits_may_split(programme_award const& award);

/// Notes whether credits may be split, where that is open and a demand counts credits.
void note_open_split(std::vector<missing_fact>& missing, award_case const& of,
                     std::vector<listed_demand> const& demands);

/// How those of the requirements that list courses stand.
[[nodiscard]] result<judged_listed>
judge_listed(award_case const& of, std::vector<award_requirement_id> const& requirements);

/// Whether all of these requirements that ask for credits or courses are met; undetermined where
/// the search came to its cap.
/// @param demands what the requirements that list courses ask for
[[nodiscard]] result<outcome> study_is_enough(award_case const& of, study_reading const& study,
                                              std::vector<award_requirement_id> const& requirements,
                                              std::vector<listed_demand> const& demands);

} // namespace jspu_coop::detail
