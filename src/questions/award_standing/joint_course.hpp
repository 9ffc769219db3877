/// A course that counts to several awards, and sets of awards.
#pragma once

#include "questions/award_standing/sharing_search.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// Some of the awards, a bit each by their places.
using award_set = std::uint64_t;

/// How many awards such a set can tell apart.
inline constexpr std::size_t most_awards = 64;

/// The set of one award.
[[nodiscard]] constexpr award_set only(std::size_t award) noexcept {
    return award_set{1} << award;
}

/// The two awards of a limit.
[[nodiscard]] inline award_set ends_of(sharing_limit const& limit) {
    return only(limit.first) | only(limit.second);
}

/// Whether both awards of a limit are among these.
[[nodiscard]] inline bool joins(sharing_limit const& limit, award_set awards) {
    return (ends_of(limit) & ~awards) == 0;
}

/// A course that counts to several awards.
struct joint_course {
    std::size_t place;                               ///< in the evidence
    std::vector<std::optional<shared_course>> under; ///< as each limit sees it; none: not at all
    award_set counted{0};                            ///< the awards of the limits that see it
    std::vector<award_set> ways{};                   ///< the awards that it may be let count to
    std::size_t kind{0};                             ///< the same for courses that are alike

    /// How much of any limit it takes at the most.
    [[nodiscard]] decimal greatest() const {
        decimal most{0};
        for (auto const& each : under) {
            most = std::max(most, each ? each->weight.value_or(decimal{0}) : decimal{0});
        }
        return most;
    }
};

} // namespace jspu_coop::detail
