/// @file
/// How each requirement stands where not all can be met at once.
#pragma once

#include <jspu_coop/questions/course_assignment.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// How many requirements that cannot all be met at once are weighed against each other in every
/// way. Of more it is open which are met.
inline constexpr std::size_t most_weighed_demands = 10;

/// How each requirement of a problem stands, and the best way to give courses.
struct settled_demands {
    assignment_answer answer; ///< whether all can be met at once
    std::vector<outcome> met; ///< of each
    bool is_decided{true};    ///< false where the cap of ways was reached before `met` was sure
    std::vector<counted_course> counted{}; ///< a way that fills all that are met, and of the others
                                           ///< as much as what is left goes round
    std::vector<assignment_shortage> shortages{}; ///< of each that its courses cannot fill, by
                                                  ///< itself; then of those that lack together
};

/// Settles each requirement.
///
/// What its courses cannot fill by themselves is not met, and takes nothing from the others. Of the
/// rest, one is not met if it is filled in no way of giving courses that leaves none of the others
/// unfilled which that way could fill. The others are met where all of them can be filled at once;
/// else those that are filled however the others are, and of the rest it is open.
/// @param problem one that is sound
/// @param most_steps how many ways are tried of all, and again to weigh some against each other
[[nodiscard]] result<settled_demands> settle_demands(assignment_problem const& problem,
                                                     std::uint64_t most_steps);

} // namespace jspu_coop::detail
