/// @file
/// What can be wrong with one step of a participation.
#pragma once

#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/records/activities/participation_event.hpp>

namespace jspu_coop::detail {

/// Everything wrong with a step by itself; paths within the event.
[[nodiscard]] issues event_issues(participation_event const& event);

} // namespace jspu_coop::detail
