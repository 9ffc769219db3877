/// @file
/// What the schemas of the library's own leaves say beside their shape.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/strong_id.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/duration.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/calendar/time_of_day.hpp>
#include <jspu_coop/calendar/working_week.hpp>
#include <jspu_coop/formats/json/schema.hpp>
#include <jspu_coop/vocabulary/enum_set.hpp>

namespace jspu_coop {

namespace detail {

/// A pattern and nothing else.
struct pattern_only {
    [[nodiscard]] static std::string names() { return {}; }
    static constexpr bool is_unique = false;
};

/// Real days from 1400-01-01 to 9999-12-31, unanchored: 28 days of every month, then the 29th and
/// 30th, the 31st, and 29 February of leap years (years divisible by 4, centuries by 400).
inline constexpr char const* date_pattern =
    "((1[4-9]|[2-9][0-9])[0-9]{2}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
    "|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
    "|((1[4-9]|[2-9][0-9])(0[48]|[2468][048]|[13579][26])|(16|[2468][048]|[3579][26])00)-02-29)";

[[nodiscard]] inline std::string anchored(std::string const& pattern) {
    return "^" + pattern + "$";
}

} // namespace detail

/// An id.
template <class Tag>
struct schema_rule<strong_id<Tag>> : detail::pattern_only {
    /// 1 to 64 letters, digits and marks.
    [[nodiscard]] static std::string pattern() { return "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"; }
};

/// A date.
template <>
struct schema_rule<date> : detail::pattern_only {
    /// Exactly the days that exist.
    [[nodiscard]] static std::string pattern() { return detail::anchored(detail::date_pattern); }
};

/// A period; that its days stand in order, a pattern cannot say.
template <>
struct schema_rule<period> : detail::pattern_only {
    /// Two days, or one and `..`.
    [[nodiscard]] static std::string pattern() {
        std::string const day = detail::date_pattern;
        return detail::anchored(day + "/(" + day + "|\\.\\.)");
    }
};

/// A duration.
template <>
struct schema_rule<duration> : detail::pattern_only {
    /// One unit and up to seven digits.
    [[nodiscard]] static std::string pattern() { return "^P(0|[1-9][0-9]{0,6})[DWMY]$"; }
};

/// A time of day.
template <>
struct schema_rule<time_of_day> : detail::pattern_only {
    /// Exactly the minutes of a day.
    [[nodiscard]] static std::string pattern() { return "^([01][0-9]|2[0-3]):[0-5][0-9]$"; }
};

/// A decimal; that it fits in 64 bits, a pattern cannot say.
template <>
struct schema_rule<decimal> : detail::pattern_only {
    /// A sign or none, digits, a point with digits or none.
    [[nodiscard]] static std::string pattern() { return "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"; }
};

/// A text by language.
template <>
struct schema_rule<text> {
    /// None: it is no textual value.
    [[nodiscard]] static std::string pattern() { return {}; }
    /// The shape of a language tag.
    [[nodiscard]] static std::string names() {
        return "^[A-Za-z]{2,3}((-[A-Za-z0-9]{1,8})*-[A-Za-z0-9]{2,8})?$";
    }
    /// It is no sequence.
    static constexpr bool is_unique = false;
};

/// A set of codes: each once.
template <class E>
struct schema_rule<enum_set<E>> {
    /// None: it is no textual value.
    [[nodiscard]] static std::string pattern() { return {}; }
    /// None: it is no map.
    [[nodiscard]] static std::string names() { return {}; }
    /// A code that stands there again is refused.
    static constexpr bool is_unique = true;
};

/// The days of a week: each once.
template <>
struct schema_rule<working_week> : schema_rule<enum_set<weekday>> {};

} // namespace jspu_coop
