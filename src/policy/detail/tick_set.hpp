/// @file
/// Sets of 64-bit ticks: the one form to which every condition on one ordered fact comes down.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// Every tick from the first to the last, both included.
struct tick_range {
    std::int64_t first; ///< the lowest
    std::int64_t last;  ///< the highest, not below the first
};

/// Ranges in increasing order, none touching the next.
using tick_set = std::vector<tick_range>;

/// True when the tick is in the set. Linear: sets are small.
[[nodiscard]] inline bool contains(tick_set const& set, std::int64_t tick) noexcept {
    return std::any_of(set.begin(), set.end(), [&](tick_range const& each) {
        return each.first <= tick && tick <= each.last;
    });
}

/// The set of some ticks, in any order.
[[nodiscard]] inline tick_set set_of(std::vector<std::int64_t> ticks) {
    std::sort(ticks.begin(), ticks.end());
    tick_set made;
    for (std::int64_t const each : ticks) {
        if (!made.empty() && each <= made.back().last + 1) {
            made.back().last = each;
        } else {
            made.push_back({each, each});
        }
    }
    return made;
}

/// The range, or nothing when it is reversed.
[[nodiscard]] inline tick_set range_of(std::int64_t first, std::int64_t last) {
    return first <= last ? tick_set{{first, last}} : tick_set{};
}

/// What of a range is not in the set.
[[nodiscard]] inline tick_set complement(tick_set const& set, tick_range within) {
    tick_set rest;
    std::int64_t next = within.first;
    for (tick_range const& each : set) {
        if (each.first > next && next <= within.last) {
            rest.push_back({next, std::min(each.first - 1, within.last)});
        }
        next = std::max(next, each.last + 1);
    }
    if (next <= within.last) {
        rest.push_back({next, within.last});
    }
    return rest;
}

/// True when a set has exactly one tick.
[[nodiscard]] inline bool is_single(tick_set const& set) noexcept {
    return set.size() == 1 && set.front().first == set.front().last;
}

/// The tick of a set that is nearest to another; of two as near, the higher.
/// @pre the set is not empty
[[nodiscard]] inline std::int64_t nearest_in(tick_set const& set, std::int64_t to) noexcept {
    std::int64_t best = set.front().first;
    std::int64_t distance = best > to ? best - to : to - best;
    for (tick_range const& each : set) {
        std::int64_t const here = std::clamp(to, each.first, each.last);
        std::int64_t const away = here > to ? here - to : to - here;
        if (away < distance || (away == distance && here > best)) {
            best = here;
            distance = away;
        }
    }
    return best;
}

} // namespace jspu_coop::detail
