/// The search for a way to share courses between awards.
#pragma once

#include "questions/award_standing/sharing_courses.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// How much two awards may share, read in one way.
struct sharing_limit {
    std::size_t first;           ///< one award, by its place among those that are asked about
    std::size_t second;          ///< the other
    std::optional<decimal> most; ///< how much at most; none: without limit
    std::vector<shared_course> courses; ///< what counts to both
};

/// To how many awards that limits join one course may count, for its ways to be tried.
inline constexpr int most_awards_of_course = 10;

/// Whether each course can be let count to some of the awards, so that the studies of every award
/// are enough and each limit is kept.
/// @param awards whose requirements are known; one at least
/// @param limits each of two of the awards, no two of the same
/// @param by how what was studied is read
/// @return whether there is a way; nothing where the cap of steps was reached before one was found,
///   or one course counts to more than `most_awards_of_course`
[[nodiscard]] result<std::optional<bool>> can_share(std::vector<award_case const*> const& awards,
                                                    std::vector<sharing_limit> const& limits,
                                                    line_reading by);

} // namespace jspu_coop::detail
