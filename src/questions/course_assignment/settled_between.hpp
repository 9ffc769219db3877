/// @file
/// How each requirement stands where it is not known what counts.
#pragma once

#include <jspu_coop/questions/course_assignment.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// How each requirement stands, in whatever problem between two: what is certain may count, and
/// more of what is possible may or may not. One that is met or is not in each of them is.
/// @param certain with the same courses and requirements as `possible`, and for each of these no
///   course that it has not there, nor with more credits
/// @param possible one that is sound
/// @param most_steps how many ways are tried of each problem that is looked at
[[nodiscard]] result<std::vector<outcome>> settle_between(assignment_problem const& certain,
                                                          assignment_problem const& possible,
                                                          std::uint64_t most_steps);

} // namespace jspu_coop::detail
