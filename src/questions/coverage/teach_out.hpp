// Transitional clauses: what they let finish after an agreement has ended.
#pragma once

#include "questions/coverage/checks.hpp"

namespace jspu_coop::detail {

/// The finding on the days in force, mended by a transitional clause where one protects the
/// traveller on the days that lack.
/// @param days the days asked about: the activity's period, or a part of it
/// @param plain the finding without transitional clauses; not satisfied, or undetermined
[[nodiscard]] finding protected_by_teach_out(check_input const& input, fact<period> const& days,
                                             finding plain);

} // namespace jspu_coop::detail
