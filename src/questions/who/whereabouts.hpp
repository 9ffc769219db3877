// Where somebody is to be, and on which days, as far as that is known.
#pragma once

#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>
#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/vocabulary/country.hpp>

#include "questions/coverage/lineage.hpp"

#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// The days of a stay in one of the cases that are possible: each end lies between two days.
struct rough_days {
    date first_least;
    date first_most;
    date last_least;
    date last_most;

    [[nodiscard]] bool is_exact() const noexcept {
        return first_least == first_most && last_least == last_most;
    }
};

/// Where somebody is to be, and on which days: for a stay, or to teach a course.
struct whereabouts {
    fact<person_id> person;       ///< who it is
    outcome takes_place;          ///< whether somebody has to be there
    std::vector<rough_days> days; ///< the cases that are possible; none: at no time
    fact<party_id> place;         ///< where: at which party
    bool teaches;                 ///< a course is known that the person gives there

    std::vector<missing_fact> taking_place_missing{}; ///< what `takes_place` rests on
    std::vector<missing_fact> days_missing{};         ///< the period, where it is open
    std::vector<missing_fact> place_missing{};        ///< the place, where it is open
    std::vector<missing_fact> person_missing{};       ///< the person, where it is open

    std::optional<country> held_in{};             ///< of an event: the country that it names
    std::vector<missing_fact> location_missing{}; ///< where in that country it is

    /// The days, where every end is known.
    [[nodiscard]] std::optional<period> exact_days() const;
    /// Whether the day is one of them.
    [[nodiscard]] outcome is_on(date const& day) const;
};

/// The days that a plan may mean, with each recorded end in the place of the planned one.
[[nodiscard]] std::vector<rough_days> cases_of(fact<period> const& planned,
                                               std::optional<date> const& arrived = {},
                                               std::optional<date> const& ended = {});

/// The country of a party of the register; nothing where either is not known.
[[nodiscard]] std::optional<country> seat_of(view const& records, party_id const& who);

/// Of an event that takes place in another country than `place`, as far as is known: which. An
/// event that names its organiser's country is at its organiser's.
[[nodiscard]] std::optional<country> held_elsewhere(view const& records, whereabouts const& of);

/// What is not known of where somebody is.
[[nodiscard]] std::vector<missing_fact> missing_of_place(view const& records,
                                                         whereabouts const& of);

/// Whether somebody is at a party's place.
/// @param line the party, with those that it succeeded
[[nodiscard]] outcome is_at(view const& records, whereabouts const& of, party_id const& who,
                            std::vector<ancestor> const& line);

} // namespace jspu_coop::detail
