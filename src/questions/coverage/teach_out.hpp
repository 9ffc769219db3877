// Transitional clauses: what they let finish after an agreement has ended.
#pragma once

#include "questions/coverage/checks.hpp"

#include <optional>

namespace jspu_coop::detail {

/// The days on which a transitional clause protects whom it protects; none where it ends before.
/// @param last the last day of the agreement
[[nodiscard]] std::optional<period> protected_days(teach_out const& rule, date const& last);

/// Whether a clause lives on by a transitional clause.
/// @param clause null: the agreement has none
[[nodiscard]] bool lives_on(teach_out const& rule, clause_id const* clause);

/// The finding on the days in force, mended by a transitional clause where one protects the
/// traveller on the days that lack.
/// @param days the days asked about: the activity's period, or a part of it
/// @param plain the finding without transitional clauses; not satisfied, or undetermined
[[nodiscard]] finding protected_by_teach_out(check_input const& input, fact<period> const& days,
                                             finding plain);

} // namespace jspu_coop::detail
