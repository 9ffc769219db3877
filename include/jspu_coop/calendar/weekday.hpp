/// @file
/// The days of the week.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/calendar/date.hpp>

#include <string_view>

namespace jspu_coop {

/// A day of the week, in the order of ISO 8601.
enum class weekday {
    monday,    ///< the first day of the week
    tuesday,   ///< the second
    wednesday, ///< the third
    thursday,  ///< the fourth
    friday,    ///< the fifth
    saturday,  ///< the sixth
    sunday     ///< the last
};
JSPU_COOP_ENUM(weekday, monday, tuesday, wednesday, thursday, friday, saturday, sunday)

/// The name of the vocabulary in issues.
template <>
inline constexpr std::string_view enumeration_name<weekday> = "weekday";

/// The day of the week on which a date falls.
[[nodiscard]] constexpr weekday weekday_of(date day) noexcept {
    return static_cast<weekday>(day.weekday() - 1); // the date counts from 1
}

} // namespace jspu_coop
