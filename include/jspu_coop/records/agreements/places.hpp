/// @file
/// How many persons a clause has room for.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/months.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace jspu_coop {

/// The stretch of time for which places are counted.
enum class place_period {
    academic_year, ///< anew each academic year
    term           ///< anew each term
};
JSPU_COOP_ENUM(place_period, academic_year, term);

/// Of the places, at most so many for those at a level or in a field. An empty list names all.
struct place_split {
    std::vector<qualification_level> levels{}; ///< those at one of these levels
    std::vector<field_of_study> fields{};      ///< those with a field that lies in one of these
    std::int64_t persons;                      ///< places each period, zero or more

    /// Splits are equal when all members are.
    friend bool operator==(place_split const&, place_split const&) = default;
};
JSPU_COOP_RECORD(place_split, (levels, fields, persons));

/// A number of places; zero is a number too, and means that nobody may go. Places each term are
/// seats: a stay of a full year takes one in each term.
struct numbered_places {
    static constexpr std::string_view kind = "number"; ///< how files tell places apart

    std::int64_t persons;              ///< places each period, zero or more
    place_period each;                 ///< the period for which they are counted
    fact<party_id> calendar_of{};      ///< whose academic year counts
    std::vector<place_split> splits{}; ///< how the places are split; each sets a limit of its own

    /// Places are equal when all members are.
    friend bool operator==(numbered_places const&, numbered_places const&) = default;
};
JSPU_COOP_RECORD(numbered_places, (persons, each, calendar_of, splits));

/// Of the person-months, at most so many for those at a level or in a field. An empty list names
/// all.
struct month_split {
    std::vector<qualification_level> levels{}; ///< those at one of these levels
    std::vector<field_of_study> fields{};      ///< those with a field that lies in one of these
    std::int64_t months;                       ///< person-months each period, zero or more

    /// Splits are equal when all members are.
    friend bool operator==(month_split const&, month_split const&) = default;
};
JSPU_COOP_RECORD(month_split, (levels, fields, months));

/// A number of person-months: one person for five months takes as much as five for one.
struct numbered_person_months {
    static constexpr std::string_view kind = "person_months"; ///< how files tell places apart

    std::int64_t months;               ///< person-months each period, zero or more
    place_period each;                 ///< the period for which they are counted
    fact<party_id> calendar_of{};      ///< whose academic year counts
    std::vector<month_split> splits{}; ///< how the months are split; each sets a limit of its own
    fact<jspu_coop::rounding> rounding{}; ///< how a part of a month counts: as none (`down`), or as
                                          ///< a whole one (`up`); absent: the agreement is silent

    /// Places are equal when all members are.
    friend bool operator==(numbered_person_months const&, numbered_person_months const&) = default;
};
JSPU_COOP_RECORD(numbered_person_months, (months, each, calendar_of, splits, rounding));

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

/// How many persons a clause has room for: a number, person-months, no limit, or not yet defined.
using places =
    std::variant<numbered_places, numbered_person_months, unlimited_places, undefined_places>;

} // namespace jspu_coop
