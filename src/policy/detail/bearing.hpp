/// @file
/// Which policies that are referred to bear on an applicant.
#pragma once

#include <jspu_coop/policy/policy_verdict.hpp>

namespace jspu_coop::detail {

/// Tells of each advisory requirement of another policy whether the reference to it bears on the
/// applicant, and lists those that warn.
///
/// A reference bears where it is asked for: not under `not`, in a guard, an exception or one of
/// several readings; not where it, or what stands above it, does not apply or is waived; under
/// `when` where the guard is met, under `unless` where the exception is not; and of several
/// alternatives of which enough are met, where it stands in one that is.
void tell_what_bears(policy_verdict& verdict);

} // namespace jspu_coop::detail
