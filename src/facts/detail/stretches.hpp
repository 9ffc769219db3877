// How long stretches of days are.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/months.hpp>
#include <jspu_coop/calendar/period_set.hpp>

#include <cstdint>
#include <optional>

namespace jspu_coop::detail {

/// How many months the stretches make, each counted by itself; missing where one has no end.
/// @param part_of_month how a part of a month counts: down, up; where the rule does not say, only
///   months that are whole count, and others leave the number missing
[[nodiscard]] fact<std::int64_t> months_of(period_set const& days,
                                           std::optional<rounding> part_of_month);

} // namespace jspu_coop::detail
