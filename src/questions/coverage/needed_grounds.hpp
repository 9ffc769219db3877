// On what an activity has to rest.
#pragma once

#include <jspu_coop/records/agreements/ground_requirement.hpp>

#include "questions/coverage/need.hpp"

#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// A ground that an activity may need, and the rule that says so.
struct needed_ground {
    required_ground ground;
    std::optional<citation> cited_as; ///< of the first such rule
};

/// What an activity of its possible scopes needs, by its first day.
struct needed_grounds {
    std::vector<needed_ground> possible; ///< each ground once
    std::vector<citation> sources;       ///< where the rules stand
    std::vector<missing_fact> missing;   ///< rules and days that are not known

    [[nodiscard]] bool contains(required_ground ground) const;
};

[[nodiscard]] needed_grounds needed_grounds_of(view const& records, coverage_need const& need);

} // namespace jspu_coop::detail
