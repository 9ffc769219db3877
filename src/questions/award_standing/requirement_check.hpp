/// How the requirements of an award stand.
#pragma once

#include "questions/award_standing/counting_lines.hpp"
#include "questions/award_standing/study_check.hpp"

#include <cstddef>
#include <vector>

namespace jspu_coop::detail {

/// What the requirements of an award are judged by. All of it must outlive the judging.
struct award_case {
    joint_programme const& programme;
    enrolment const& student;
    date const& day;
    award_terms const& by;
    programme_award const& award;
    counting_table table;                     ///< what counts to the award
    std::vector<requirement_filling> fills{}; ///< which course is counted for which requirement
};

/// What is open of lines that may count and do not for certain.
[[nodiscard]] std::vector<missing_fact> open_lines(award_case const& of);

/// What is open of what may count to the award: whether it counts, and what it is worth.
[[nodiscard]] std::vector<missing_fact> open_study(award_case const& of);

/// Requirements and what they came to.
struct judged_requirements {
    std::vector<requirement_standing> standings; ///< in the order in which they were asked about
    std::vector<requirement_filling> fillings;   ///< what counts for which for certain
    outcome listed;                              ///< whether those that list courses are met at
                                                 ///< once
    outcome listed_with_progress; ///< whether they are, once all that goes on is passed
};

/// How these requirements stand, which are all of the award's by one source.
[[nodiscard]] result<judged_requirements>
judge_requirements(award_case const& of, std::vector<award_requirement_id> const& requirements);

} // namespace jspu_coop::detail
