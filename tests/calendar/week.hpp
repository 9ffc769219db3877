/// @file
/// A world of seven days, in which a period is a set of bits.
#pragma once

#include <jspu_coop/calendar/period.hpp>

#include <cstddef>
#include <vector>

namespace jspu_coop::week {

/// A set of days: bit 0 to 6 for the week, and bit 7 to 9 for the days after it, which only an open
/// period has.
using days = unsigned;

/// The days that only an open period has. Three, so that shifting by one keeps some of them.
inline constexpr days beyond = 0x380U;

/// The day of the week, 0 to 6.
[[nodiscard]] inline date day(int at) {
    return *date{2024, 2, 26}.plus_days(at); // 26 February to 3 March 2024, across a leap day
}

/// Every period of the week, in order: by first day, then by last, then the open one.
[[nodiscard]] inline std::vector<period> all_periods() {
    std::vector<period> all;
    for (int first = 0; first < 7; ++first) {
        for (int last = first; last < 7; ++last) {
            all.emplace_back(day(first), day(last));
        }
        all.push_back(period::from(day(first)));
    }
    return all;
}

/// The days of one period.
[[nodiscard]] inline days days_of(period const& value) {
    days found = value.is_open() ? beyond : 0U;
    for (int at = 0; at < 7; ++at) {
        bool const after_first = day(at) >= value.first();
        bool const before_end = value.is_open() || day(at) <= *value.last();
        found |= after_first && before_end ? 1U << at : 0U;
    }
    return found;
}

/// The days of several periods.
[[nodiscard]] inline days days_of(std::vector<period> const& values) {
    days found = 0;
    for (period const& each : values) {
        found |= days_of(each);
    }
    return found;
}

/// How many runs of consecutive days a set has.
[[nodiscard]] inline std::size_t count_of_runs(days set) {
    std::size_t runs = 0;
    for (days starts = set & ~(set << 1); starts != 0; starts &= starts - 1) {
        ++runs;
    }
    return runs;
}

} // namespace jspu_coop::week
