/// @file
/// The systems in which credits are counted.
#pragma once

#include <jspu_coop/base/strong_id.hpp>

#include <string_view>

namespace jspu_coop {

/// Names the id of a credit system.
struct credit_system_tag {
    static constexpr std::string_view name = "credit system id"; ///< the name in issues
};

/// A system in which credits are counted: `ects`, `uz`, `uk`. The list is open; what a credit is
/// worth in a system is data (`credit_system`).
using credit_system_id = strong_id<credit_system_tag>;

} // namespace jspu_coop
