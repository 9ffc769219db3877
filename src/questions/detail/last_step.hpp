// The last step of a participation, without a replay where none is needed.
#pragma once

#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <optional>

namespace jspu_coop::detail {

/// The last step of a valid history; none before the first.
[[nodiscard]] std::optional<participation_step> last_step(history<participation_event> const& of);

/// Whether somebody took part, by the last step.
/// @param may_have_begun whether the activity may have begun
[[nodiscard]] outcome took_part_by(std::optional<participation_step> last,
                                   bool may_have_begun) noexcept;

/// Whether an activity may have begun by a day.
[[nodiscard]] bool may_have_begun_by(fact<period> const& when, date day);

} // namespace jspu_coop::detail
