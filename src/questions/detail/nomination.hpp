// What questions make of a nomination.
#pragma once

#include <jspu_coop/verdict/checks.hpp>

#include "facts/detail/nomination.hpp"

namespace jspu_coop::detail {

/// The nomination that coverage asks about, by all that was recorded by a day: that of the only
/// participation; of several, what the detail says.
[[nodiscard]] nomination needed_nomination(activity const& of, date const& known_on);

/// Whether somebody holds a place, by the history and the nomination.
[[nodiscard]] outcome holds_place_by(participation_state const& state, nomination const& told);

/// That the detail and the history contradict each other.
[[nodiscard]] missing_fact contradicted_nomination(activity const& of);

} // namespace jspu_coop::detail
