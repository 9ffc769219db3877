/// @file
/// What a decision is asked with, checked.
#pragma once

#include <jspu_coop/policy/evaluation.hpp>

#include <cstddef>
#include <vector>

namespace jspu_coop::detail {

/// The version in force on a day, or null.
[[nodiscard]] policy_version const* version_on(policy const& of, date day) noexcept;

/// Whether a waiver counts: its act is known, and the reference day not after its end. One whose
/// act bears no day is known from always on.
[[nodiscard]] inline bool counts_in(decision_terms const& terms, waiver const& each) noexcept {
    date const known_on = terms.known_on.value_or(terms.reference_day);
    return (!each.by.on || *each.by.on <= known_on)
           && (!each.last || terms.reference_day <= *each.last);
}

/// What one day chooses that may be the reference day of a policy.
struct policy_reading {
    reference_day_kind by;         ///< which day it is
    policy_version const* version; ///< the version in force on it, or null
    decision_terms terms;          ///< what is asked by it: with this day and no other
    std::size_t row;               ///< which of the days of the terms it is: 0 the reference day
};

/// The policy by each day that may choose its version, that of its `reference_day` first; one alone
/// where all these days are one.
/// @param policies where references are looked up
/// @param of the policy that is asked
/// @param terms what it is asked with
/// @return the readings, or everything wrong with the days, parameters and waivers; of the latter
///   two nothing is said where no version is in force
[[nodiscard]] result<std::vector<policy_reading>>
readings_of(policy_library const& policies, policy const& of, decision_terms const& terms);

} // namespace jspu_coop::detail
