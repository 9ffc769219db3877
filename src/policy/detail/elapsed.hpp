/// @file
/// The time between two days, of either order.
#pragma once

#include <jspu_coop/policy/leaf_condition.hpp>

#include "policy/detail/tick_set.hpp"

#include <cstdint>
#include <optional>
#include <variant>

namespace jspu_coop::detail {

/// How time is counted and compared.
struct elapsed_rule {
    duration_unit unit;   ///< what is counted
    rounding count;       ///< down or up
    rounding no_such_day; ///< down or up
    ends counted;         ///< whether the last day counts
    comparison by;        ///< how the count is compared
    std::int64_t limit;   ///< with what
};

/// The rule of a condition, with one of the values that its limit may have.
[[nodiscard]] inline elapsed_rule rule_of(elapsed_condition const& asked, fact_value const& limit) {
    return {asked.unit,    asked.count,      asked.no_such_day,
            asked.counted, asked.comparison, std::get<integer_value>(limit).number};
}

/// The count which time would have to reach.
[[nodiscard]] constexpr std::int64_t count_to_reach(elapsed_rule const& rule) noexcept {
    return rule.by == comparison::above   ? rule.limit + 1
           : rule.by == comparison::below ? rule.limit - 1
                                          : rule.limit;
}

/// The count from one day to another, each a day number; below zero backwards. It never falls as
/// `to` comes later or `from` earlier.
[[nodiscard]] std::int64_t elapsed(elapsed_rule const& rule, std::int64_t from, std::int64_t to);

/// The whole units of a time that was counted up and is no whole number of them: more than three
/// years are counted as four. None where the count is exact.
[[nodiscard]] std::optional<std::int64_t> whole_below(elapsed_rule const& rule, std::int64_t from,
                                                      std::int64_t to);

/// Whether a count is as the rule asks.
[[nodiscard]] bool is_met(elapsed_rule const& rule, std::int64_t count) noexcept;

/// The days of a range from which it is met to a day; none when there are none. They follow one
/// another, since the count never falls. Nothing is allocated.
[[nodiscard]] std::optional<tick_range> range_from(elapsed_rule const& rule, std::int64_t to,
                                                   tick_range within);
/// The days of a range to which it is met from a day; none when there are none.
[[nodiscard]] std::optional<tick_range> range_to(elapsed_rule const& rule, std::int64_t from,
                                                 tick_range within);

/// The days of a range from which it is met to a day.
[[nodiscard]] tick_set days_from(elapsed_rule const& rule, std::int64_t to, tick_range within);
/// The days of a range to which it is met from a day.
[[nodiscard]] tick_set days_to(elapsed_rule const& rule, std::int64_t from, tick_range within);

} // namespace jspu_coop::detail
