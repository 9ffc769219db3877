/// @file
/// A policy that a record names.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/strong_id.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// Names the id of a policy, where a record refers to it.
struct referred_policy_tag {
    static constexpr std::string_view name = "policy id"; ///< the name in issues
};
/// Names the id of a parameter of a policy, where a record sets it.
struct referred_parameter_tag {
    static constexpr std::string_view name = "policy parameter id"; ///< the name in issues
};

using referred_policy_id = strong_id<referred_policy_tag>;       ///< a policy, as records name it
using referred_parameter_id = strong_id<referred_parameter_tag>; ///< a parameter of such a policy

/// What a record sets a parameter of a policy to.
struct policy_setting {
    referred_parameter_id parameter;  ///< which parameter
    std::string value;                ///< the value's canonical text: `2.4`, `2026-09-01`
    std::optional<citation> source{}; ///< where it is set so; none: nothing is said

    /// Equal when all members are.
    friend bool operator==(policy_setting const&, policy_setting const&) = default;
};
JSPU_COOP_RECORD(policy_setting, (parameter, value, source));

/// A policy that a record names, with the parameters that it sets.
///
/// Records stand below policies and know them by name alone: whether there is such a policy, and
/// whether its parameters take these values, is found out where policies are compiled.
struct policy_reference {
    referred_policy_id policy;              ///< which policy
    std::vector<policy_setting> settings{}; ///< what is set; the others keep the policy's values

    /// Equal when all members are.
    friend bool operator==(policy_reference const&, policy_reference const&) = default;
};
JSPU_COOP_RECORD(policy_reference, (policy, settings));

/// Everything wrong with a reference by itself.
/// @return `policy_reference.parameter_repeated`, `policy_reference.value_empty`, and the issues of
/// each citation under `/settings/0/source`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(policy_reference const& value);

} // namespace jspu_coop
