/// @file
/// A minute of a day.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/time_of_day.hpp>

#include <compare>
#include <string>
#include <string_view>

namespace jspu_coop {

/// A minute of a day, on the clock of the place that is spoken of. No time zone is computed: two
/// moments may be compared only where they are of one place.
struct local_moment {
    date day;         ///< the day
    time_of_day time; ///< the minute of it

    /// Reads the ISO 8601 form without a zone, to the minute, exactly: `2026-09-01T08:30`.
    /// @return the moment, `local_moment.malformed`, or what `date::parse` and
    /// `time_of_day::parse` refuse
    [[nodiscard]] JSPU_COOP_EXPORT static result<local_moment> parse(std::string_view text);

    /// Moments are ordered by time.
    [[nodiscard]] friend constexpr std::strong_ordering
    operator<=>(local_moment const&, local_moment const&) noexcept = default;
    /// Moments are equal when day and minute are.
    [[nodiscard]] friend constexpr bool operator==(local_moment const&,
                                                   local_moment const&) noexcept = default;
};

/// The ISO 8601 form without a zone, to the minute: `2026-09-01T08:30`.
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(local_moment const& value);

} // namespace jspu_coop
