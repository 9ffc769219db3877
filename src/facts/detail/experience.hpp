// How long somebody has worked.
#pragma once

#include <jspu_coop/calendar/period_set.hpp>

#include <cstdint>

namespace jspu_coop::detail {

/// Between how many whole months days may make.
struct month_range {
    std::int64_t least; ///< those of each unbroken run by itself
    std::int64_t most;  ///< where what is left over of several runs makes months together
};

/// How many whole months the days make.
/// @param days runs that have an end
[[nodiscard]] month_range months_of_runs(period_set const& days);

} // namespace jspu_coop::detail
