/// @file
/// What a decision is asked with, checked.
#pragma once

#include <jspu_coop/policy/evaluation.hpp>

namespace jspu_coop::detail {

/// The version in force on a day, or null.
[[nodiscard]] policy_version const* version_on(policy const& of, date day) noexcept;

/// Whether a waiver counts for a reference day: not before the day of its act, nor after its end.
/// One whose act bears no day counts from always on.
[[nodiscard]] inline bool counts_on(waiver const& each, date day) noexcept {
    return (!each.by.on || *each.by.on <= day) && (!each.last || day <= *each.last);
}

/// Everything wrong with the parameters and waivers of a decision.
/// @param policies where references are looked up
/// @param of the policy that is asked
/// @param version the version that judges
/// @param terms what it is asked with
[[nodiscard]] issues issues_of(policy_library const& policies, policy const& of,
                               policy_version const& version, decision_terms const& terms);

} // namespace jspu_coop::detail
