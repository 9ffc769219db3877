/// @file
/// Some of the requirements of an assignment, by their numbers.
#pragma once

#include <jspu_coop/questions/course_assignment.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// Requirements, in order.
using demand_list = std::vector<std::size_t>;

/// The same problem with these requirements alone.
/// @param without courses that may not count; null: all may
[[nodiscard]] assignment_problem restricted(assignment_problem const& problem,
                                            demand_list const& demands,
                                            std::vector<bool> const* without = nullptr);

/// How much there is for a requirement, in its own measure.
[[nodiscard]] std::int64_t available_for(assignment_problem const& problem,
                                         course_demand const& demand);

/// The requirements that their courses can fill, each by itself.
[[nodiscard]] demand_list fillable(assignment_problem const& problem);

/// Which of these requirements lack together, by any of the shortages; all where none tells.
/// @param shortages of the problem that has these requirements alone
[[nodiscard]] demand_list short_of(demand_list const& demands,
                                   std::vector<assignment_shortage> const& shortages);

/// The requirements that are not among others. Both are in order.
[[nodiscard]] demand_list others_than(demand_list const& demands, demand_list const& without);

/// The courses that may count for any of these requirements.
[[nodiscard]] std::vector<bool> courses_of(assignment_problem const& problem,
                                           demand_list const& demands);

} // namespace jspu_coop::detail
