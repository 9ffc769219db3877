/// @file
/// The identifiers of policies and of what they are made of.
#pragma once

#include <jspu_coop/base/strong_id.hpp>

#include <string_view>

namespace jspu_coop {

/// Names the id of a policy.
struct policy_tag {
    static constexpr std::string_view name = "policy id"; ///< the name in issues
};
/// Names the id of a version, unique within its policy.
struct policy_version_tag {
    static constexpr std::string_view name = "policy version id"; ///< the name in issues
};
/// Names the id of a requirement, unique within a version of a policy and stable over versions.
struct policy_requirement_tag {
    static constexpr std::string_view name = "policy requirement id"; ///< the name in issues
};
/// Names the id of a parameter, unique within its policy.
struct policy_parameter_tag {
    static constexpr std::string_view name = "policy parameter id"; ///< the name in issues
};
/// Names what a source leaves open, unique within its policy: every candidate reading that answers
/// one question is chosen together.
struct policy_question_tag {
    static constexpr std::string_view name = "policy question id"; ///< the name in issues
};

using policy_id = strong_id<policy_tag>;                         ///< a policy
using policy_version_id = strong_id<policy_version_tag>;         ///< a version of a policy
using policy_requirement_id = strong_id<policy_requirement_tag>; ///< a requirement in a version
using policy_parameter_id = strong_id<policy_parameter_tag>;     ///< a parameter of a policy
using policy_question_id = strong_id<policy_question_tag>;       ///< what a source leaves open

} // namespace jspu_coop
