/// @file
/// How far a clock is ahead of UTC.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>

#include <compare>
#include <stdexcept>
#include <string>
#include <string_view>

namespace jspu_coop {

/// How far a clock is ahead of Coordinated Universal Time, to the minute: `+05:00` in Tashkent,
/// `-03:30`. Not a time zone: it knows no summer time.
class utc_offset {
public:
    /// The farthest that a clock may be off, either way: 18 hours, as in XML Schema and SQL.
    static constexpr int most_minutes = 18 * 60;

    /// For offsets written in a program: `utc_offset{300}` is `+05:00`.
    /// @throws std::invalid_argument beyond `most_minutes` either way
    constexpr explicit utc_offset(int minutes) : minutes_{minutes} {
        if (minutes < -most_minutes || most_minutes < minutes) {
            throw std::invalid_argument{"a clock is at most 18 hours off UTC"};
        }
    }

    /// Reads `+05:00` or `-03:30`, exactly; UTC itself is `+00:00`.
    /// @return the offset, `utc_offset.malformed`, or `utc_offset.out_of_range`
    [[nodiscard]] JSPU_COOP_EXPORT static result<utc_offset> parse(std::string_view text);

    /// Minutes ahead of UTC; negative where the clock is behind.
    [[nodiscard]] constexpr int minutes() const noexcept { return minutes_; }

    /// Offsets are ordered from the farthest behind to the farthest ahead.
    [[nodiscard]] friend constexpr std::strong_ordering
    operator<=>(utc_offset const&, utc_offset const&) noexcept = default;
    /// Offsets are equal when their minutes are.
    [[nodiscard]] friend constexpr bool operator==(utc_offset const&,
                                                   utc_offset const&) noexcept = default;

private:
    int minutes_;
};

/// The sign, hours and minutes: `+05:00`.
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(utc_offset value);

} // namespace jspu_coop
