/// @file
/// How many persons a clause has room for.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>

#include <cstdint>
#include <string_view>
#include <variant>

namespace jspu_coop {

/// The stretch of time for which places are counted.
enum class place_period {
    academic_year, ///< anew each academic year
    term           ///< anew each term
};
JSPU_COOP_ENUM(place_period, academic_year, term);

/// A number of places; zero is a number too, and means that nobody may go.
struct numbered_places {
    static constexpr std::string_view kind = "number"; ///< how files tell places apart

    std::int64_t persons;         ///< places each period, zero or more
    place_period each;            ///< the period for which they are counted
    fact<party_id> calendar_of{}; ///< whose academic year counts

    /// Places are equal when all members are.
    friend bool operator==(numbered_places const&, numbered_places const&) = default;
};
JSPU_COOP_RECORD(numbered_places, (persons, each, calendar_of));

/// The agreement says that there is no limit.
struct unlimited_places {
    static constexpr std::string_view kind = "unlimited"; ///< how files tell places apart

    /// Always equal.
    friend bool operator==(unlimited_places const&, unlimited_places const&) = default;
};
JSPU_COOP_RECORD(unlimited_places, ());

/// The agreement leaves the number to a later decision that is not recorded yet.
struct undefined_places {
    static constexpr std::string_view kind = "not_yet_defined"; ///< how files tell places apart

    /// Always equal.
    friend bool operator==(undefined_places const&, undefined_places const&) = default;
};
JSPU_COOP_RECORD(undefined_places, ());

/// How many persons a clause has room for: a number, no limit, or not yet defined.
using places = std::variant<numbered_places, unlimited_places, undefined_places>;

} // namespace jspu_coop
