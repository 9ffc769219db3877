/// @file
/// The requirements of an assignment that count alike.
#pragma once

#include <jspu_coop/questions/course_assignment.hpp>

#include "questions/course_assignment/counting_flow.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// The requirements that count so, and what every course has in that measure.
struct measured_part {
    demand_measure measure;           ///< in what they count
    std::vector<std::size_t> demands; ///< by their numbers in the problem
    std::vector<std::int64_t> asks;   ///< of each of them
    std::vector<std::int64_t> has;    ///< of each course
};

/// The requirements that count credits.
[[nodiscard]] measured_part part_by_credits(assignment_problem const& problem);

/// The requirements to which whole courses are given, each with the fewest that can meet it.
[[nodiscard]] measured_part part_by_courses(assignment_problem const& problem);

/// The network of a part.
[[nodiscard]] counting_flow flow_of(assignment_problem const& problem, measured_part const& part);

/// Whether all requirements count so.
[[nodiscard]] bool all_count(assignment_problem const& problem, demand_measure measure) noexcept;

} // namespace jspu_coop::detail
