// A look at an agreement that spares most of them the replay of their histories.
#pragma once

#include <jspu_coop/records/agreements/agreement.hpp>

namespace jspu_coop::detail {

/// Whether it is plain that nothing is to be done about the agreement: it has only been drafted and
/// signed, by everybody before the day, no ground can end it, what decides is known, and no end and
/// no last day for notice lies within the days. "No" says nothing.
/// @param of the agreement, its history already reduced to what is known
[[nodiscard]] bool is_plainly_quiet(agreement const& of, date day, date end);

} // namespace jspu_coop::detail
