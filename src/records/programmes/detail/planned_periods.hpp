/// A period of a joint programme, by each source of the placement.
#pragma once

#include <jspu_coop/records/programmes/joint_programme.hpp>

#include "base/detail/readings.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// A period as a source of the placement has it.
struct planned_period {
    programme_period const* period; ///< the period
    std::int64_t end;               ///< the last semester of that placement
};

/// The period of an id, by each source of the placement that has it. The pointers live as long as
/// the programme.
[[nodiscard]] inline std::vector<planned_period> planned_periods(joint_programme const& programme,
                                                                 programme_period_id const& id) {
    std::vector<planned_period> found;
    for (programme_placement const* const each : readings_of(programme.placement)) {
        auto const there = std::ranges::find(each->periods, id, &programme_period::id);
        if (there != each->periods.end()) {
            found.push_back({&*there, each->periods.back().last_semester});
        }
    }
    return found;
}

} // namespace jspu_coop::detail
