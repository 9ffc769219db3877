/// Courses that may stand in each other's place.
#pragma once

#include "questions/award_standing/joint_course.hpp"
#include "questions/award_standing/listed_check.hpp"

#include <vector>

namespace jspu_coop::detail {

/// Gives the same kind to courses that are alike: under each limit, and in each award, where either
/// counts by itself, for the same credit, earned at the same sites and listed by the same demands,
/// or not at all. Which of them is let count to which awards makes no difference then.
/// @param demands of each award what its requirements that list courses ask for
/// @param by how what was studied is read
void find_kinds(std::vector<joint_course>& courses, std::vector<award_case const*> const& awards,
                std::vector<std::vector<listed_demand>> const& demands, line_reading by);

} // namespace jspu_coop::detail
