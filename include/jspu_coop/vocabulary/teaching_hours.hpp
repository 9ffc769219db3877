/// @file
/// How many hours are taught.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <cstdint>

namespace jspu_coop {

/// What is meant by an hour: 36 academic hours of 45 minutes are 27 clock hours.
enum class hour_kind {
    academic, ///< of 45 minutes, or as the institution has it
    clock     ///< of 60 minutes
};

JSPU_COOP_ENUM(hour_kind, academic, clock);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<hour_kind> = "hour_kind";

/// The name of a kind in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(hour_kind value) noexcept {
    switch (value) {
    case hour_kind::academic:
        return {"Akademik soat", "Академический час", "Academic hour"};
    case hour_kind::clock:
        return {"Astronomik soat", "Астрономический час", "Clock hour"};
    }
    return {};
}

/// How many hours are taught. Hours of two kinds are never added up.
struct teaching_hours {
    std::int64_t count; ///< one or more
    hour_kind kind;     ///< what an hour is

    /// Hours are equal when count and kind are.
    friend bool operator==(teaching_hours const&, teaching_hours const&) = default;
};
JSPU_COOP_RECORD(teaching_hours, (count, kind));

} // namespace jspu_coop
