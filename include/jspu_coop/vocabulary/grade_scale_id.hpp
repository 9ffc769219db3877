/// @file
/// The scales by which performance is graded.
#pragma once

#include <jspu_coop/base/strong_id.hpp>

#include <string_view>

namespace jspu_coop {

/// Names the id of a grade scale.
struct grade_scale_tag {
    static constexpr std::string_view name = "grade scale id"; ///< the name in issues
};

/// A scale by which performance is graded, such as the ten points of Belarus. The list is open;
/// which marks a scale has is data (`grade_scale`).
using grade_scale_id = strong_id<grade_scale_tag>;

} // namespace jspu_coop
