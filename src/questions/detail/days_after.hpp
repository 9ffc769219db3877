/// The last day of a limit in days after another.
#pragma once

#include <jspu_coop/calendar/working_days.hpp>

#include <algorithm>
#include <cstdint>

namespace jspu_coop::detail {

/// More days than there are dates: whatever counts so far finds no day.
inline constexpr std::int64_t beyond_all_dates = 4'000'000;

/// The last day of a limit in working days after another, as `add_working_days` has it for any
/// count.
/// @pre the count is positive
[[nodiscard]] inline calendar_answer<date> working_days_after(date const& from, std::int64_t count,
                                                              working_week const& week,
                                                              holiday_calendar const& holidays) {
    int const counted = static_cast<int>(std::min(count, beyond_all_dates));
    return add_working_days(from, counted, week, holidays);
}

} // namespace jspu_coop::detail
