/// @file
/// A stretch of days, both ends included.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/date.hpp>

#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// A stretch of days, first and last included; the end may be open. Never empty, never reversed.
///
/// An open period has every day from its first on. It is not equal to the period that ends on
/// 9999-12-31, although no day tells them apart: "no end" and "that end" are different statements.
class period {
public:
    /// For periods written in a program: `period{{2020, 5, 20}, {2025, 5, 19}}`.
    /// @throws std::invalid_argument when `last` is before `first`
    constexpr period(date first, date last) : first_{first}, last_{last} {
        if (last < first) {
            throw std::invalid_argument{"a period ends before it begins"};
        }
    }

    /// For periods that come from outside.
    /// @param first the first day
    /// @param last the last day; nothing when the end is open
    /// @return the period, or `period.reversed`
    [[nodiscard]] JSPU_COOP_EXPORT static result<period> make(date first, std::optional<date> last);

    /// The period from a day on, without an end.
    [[nodiscard]] static constexpr period from(date first) noexcept {
        return period{first, std::optional<date>{}};
    }

    /// Reads an ISO 8601 interval of two days, `2020-05-20/2025-05-19`, or `2020-05-20/..`.
    /// @return the period, `period.malformed`, `period.reversed`, or what `date::parse` refuses
    [[nodiscard]] JSPU_COOP_EXPORT static result<period> parse(std::string_view text);

    /// The first day.
    [[nodiscard]] constexpr date first() const noexcept { return first_; }
    /// The last day; nothing when the end is open.
    [[nodiscard]] constexpr std::optional<date> last() const noexcept { return last_; }
    /// True when there is no end.
    [[nodiscard]] constexpr bool is_open() const noexcept { return !last_; }
    /// How many days there are, both ends counted; nothing when the end is open.
    [[nodiscard]] constexpr std::optional<int> days() const noexcept {
        return last_ ? std::optional{*last_ - first_ + 1} : std::nullopt;
    }

    /// True when the day is in the period.
    [[nodiscard]] constexpr bool contains(date day) const noexcept {
        return first_ <= day && (!last_ || day <= *last_);
    }
    /// True when the other period lies in this one; a closed one never contains an open one.
    [[nodiscard]] constexpr bool contains(period const& other) const noexcept {
        return first_ <= other.first_ && (!last_ || (other.last_ && *other.last_ <= *last_));
    }
    /// True when the periods share a day.
    [[nodiscard]] constexpr bool overlaps(period const& other) const noexcept {
        return (!other.last_ || first_ <= *other.last_) && (!last_ || other.first_ <= *last_);
    }
    /// True when one begins on the day after the other's last: no day shared, none between.
    [[nodiscard]] constexpr bool adjacent_to(period const& other) const noexcept {
        return (last_ && other.first_ - *last_ == 1) || (other.last_ && first_ - *other.last_ == 1);
    }

    /// The days in both; nothing when there are none.
    [[nodiscard]] constexpr std::optional<period> intersect(period const& other) const noexcept {
        if (!overlaps(other)) {
            return std::nullopt;
        }
        std::optional<date> const last =
            !last_ || (other.last_ && *other.last_ < *last_) ? other.last_ : last_;
        return period{first_ < other.first_ ? other.first_ : first_, last};
    }
    /// The days of this period that are not in the other: no part, one, or two in order.
    [[nodiscard]] JSPU_COOP_EXPORT std::vector<period> minus(period const& other) const;

    /// Periods are ordered by first day, then by last, an open end after every other.
    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(period const& left,
                                                                    period const& right) noexcept {
        if (left.first_ != right.first_) {
            return left.first_ <=> right.first_;
        }
        if (left.last_ && right.last_) {
            return *left.last_ <=> *right.last_;
        }
        return left.is_open() <=> right.is_open();
    }
    /// Periods are equal when both ends are.
    [[nodiscard]] friend constexpr bool operator==(period const&, period const&) noexcept = default;

private:
    /// @pre `last` is not before `first`
    constexpr period(date first, std::optional<date> last) noexcept : first_{first}, last_{last} {}

    date first_;
    std::optional<date> last_;
};

/// The ISO 8601 interval: `2020-05-20/2025-05-19`, or `2020-05-20/..` when the end is open.
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(period const& value);

} // namespace jspu_coop

/// Hash of a period, for unordered containers.
template <>
struct std::hash<jspu_coop::period> {
    /// A hash of both ends.
    [[nodiscard]] std::size_t operator()(jspu_coop::period const& value) const noexcept {
        std::size_t const end = value.is_open() ? 0 : std::hash<jspu_coop::date>{}(*value.last());
        return std::hash<jspu_coop::date>{}(value.first()) * 1000003U ^ end;
    }
};
