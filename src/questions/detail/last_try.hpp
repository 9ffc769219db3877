/// Until when a final examination may be tried.
#pragma once

#include <jspu_coop/calendar/months.hpp>
#include <jspu_coop/records/programmes/final_examination.hpp>

#include <algorithm>
#include <cstdint>

namespace jspu_coop::detail {

/// The last day on which a final examination may be tried that was first failed on a day; the end
/// of the calendar where it goes beyond.
[[nodiscard]] inline date last_try(examination_tries const& tries, date const& first_failed) {
    auto const years = static_cast<int>(std::min<std::int64_t>(tries.years, 10'000));
    auto const last = add_years(first_failed, years, rounding::down);
    return last.has_value() ? *last : date::max();
}

} // namespace jspu_coop::detail
