/// Until when a final examination may be tried.
#pragma once

#include <jspu_coop/calendar/months.hpp>
#include <jspu_coop/records/programmes/final_examination.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace jspu_coop::detail {

/// The last days on which a final examination may be tried once more, by what sources leave open:
/// from which failure on the years are counted, the first or the last, and whether the anniversary
/// belongs to them. The study ends with the first try: its end is no third reading.
struct last_try_days {
    date certain;  ///< by every reading it may be tried up to this day
    date possible; ///< by none it may be tried after this day
};

/// The last days of who failed an examination; the end of the calendar where they go beyond.
/// @param failed the days of the failures, the first one first; at least one
[[nodiscard]] inline last_try_days last_try(examination_tries const& tries,
                                            std::vector<date> const& failed) {
    auto const years = static_cast<int>(std::min<std::int64_t>(tries.years, 10'000));
    auto const from_first = add_years(failed.front(), years, rounding::down);
    auto const from_last = add_years(failed.back(), years, rounding::up);
    return {from_first.has_value() ? from_first->previous().value() : date::max(),
            from_last.has_value() ? *from_last : date::max()};
}

} // namespace jspu_coop::detail
