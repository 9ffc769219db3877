/// @file
/// Applies a change set to the roots of a register.
#pragma once

#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/register/change_set.hpp>

#include "roots.hpp"

namespace jspu_coop::detail {

/// The roots after a change set, or everything that speaks against it. The roots given stay as they
/// are. Changes that change nothing give the same roots again.
[[nodiscard]] result<register_roots> apply(register_roots const& before, change_set const& changes,
                                           date const& recorded);

} // namespace jspu_coop::detail
