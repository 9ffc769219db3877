// The call on which an activity has to rest.
#pragma once

#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <vector>

namespace jspu_coop::detail {

/// Whether everybody takes part under a call, where the rule for the scope asks for one: the
/// finding "going.call_ground".
/// @param asked with the histories of the day
/// @param who those who still take part, or want to
[[nodiscard]] finding judge_call_ground(view const& records, activity const& asked,
                                        std::vector<participation const*> const& who);

} // namespace jspu_coop::detail
