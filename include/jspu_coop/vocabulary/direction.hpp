/// @file
/// Which way persons move under a clause.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// Which way persons move, seen from a clause and not from "us": a clause names its sending and its
/// receiving parties.
enum class direction {
    outgoing, ///< from the clause's sending parties to its receiving parties
    incoming, ///< from the clause's receiving parties to its sending parties
    both      ///< either way
};

JSPU_COOP_ENUM(direction, outgoing, incoming, both);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<direction> = "direction";

/// True when a clause with direction `allowed` admits a move in direction `wanted`; a wish for both
/// ways needs a clause for both ways.
[[nodiscard]] constexpr bool admits(direction allowed, direction wanted) noexcept {
    return allowed == direction::both || allowed == wanted;
}

/// The same move seen with sending and receiving parties exchanged.
[[nodiscard]] constexpr direction reversed(direction value) noexcept {
    switch (value) {
    case direction::outgoing:
        return direction::incoming;
    case direction::incoming:
        return direction::outgoing;
    case direction::both:
        break;
    }
    return value;
}

/// The name of a direction in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(direction value) noexcept {
    switch (value) {
    case direction::outgoing:
        return {"Chiquvchi", "Исходящее", "Outgoing"};
    case direction::incoming:
        return {"Kiruvchi", "Входящее", "Incoming"};
    case direction::both:
        return {"Ikki tomonlama", "В обе стороны", "Both ways"};
    }
    return {};
}

} // namespace jspu_coop
