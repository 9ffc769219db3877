// Where somebody stays because of an activity, and on which days, as far as that is known.
#pragma once

#include <jspu_coop/questions/clashes.hpp>
#include <jspu_coop/questions/student_stays.hpp>
#include <jspu_coop/records/activities/participation_event.hpp>
#include <jspu_coop/verdict/checks.hpp>
#include <jspu_coop/vocabulary/country.hpp>

#include "questions/coverage/lineage.hpp"

#include <memory>
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

/// One person's part in an activity for which somebody goes somewhere.
struct stay {
    std::shared_ptr<activity const> of;     ///< as known
    std::optional<participation_id> who;    ///< none where nobody is listed
    fact<person_id> person;                 ///< who it is
    std::optional<participation_step> last; ///< the last step
    outcome takes_place;                    ///< whether a place is held for it
    outcome is_seen;                        ///< whether an arrival or the end is recorded
    std::vector<rough_days> days;           ///< the cases that are possible; none: at no time
    fact<party_id> home;                    ///< whose member goes
    fact<party_id> place;                   ///< where: the host, or the home party itself
    bool is_guest;                          ///< who comes is a guest, whatever the home party is
    bool teaches;                           ///< a course is known that the person gives there

    std::vector<missing_fact> history_missing; ///< what `takes_place` and `is_seen` rest on
    std::vector<missing_fact> days_missing;    ///< the period, where it is open
    std::vector<missing_fact> home_missing;    ///< the home party, where it is open
    std::vector<missing_fact> place_missing;   ///< the place, where it is open
    std::vector<missing_fact> person_missing;  ///< the person, where it is open

    std::optional<country> held_in{}; ///< of an event: the country that it names for itself

    [[nodiscard]] stay_reference reference() const { return {of->id, who}; }
    /// The days, where every end is known.
    [[nodiscard]] std::optional<period> exact_days() const;
    /// Whether it has the day.
    [[nodiscard]] outcome is_on(date const& day) const;
};

/// The country of a party of the register; nothing where either is not known.
[[nodiscard]] std::optional<country> seat_of(view const& records, party_id const& who);

/// Of an event that takes place in another country than `place`, as far as is known: which. An
/// event that names its organiser's country is at its organiser's.
[[nodiscard]] std::optional<country> held_elsewhere(view const& records, stay const& of);

/// What is not known of where a stay is.
[[nodiscard]] std::vector<missing_fact> missing_of_place(view const& records, stay const& of);

/// Whether a stay is at a party's place.
/// @param line the party, with those that it succeeded
[[nodiscard]] outcome is_at(view const& records, stay const& of, party_id const& who,
                            std::vector<ancestor> const& line);

/// The stays of those who take part in the activity and have neither withdrawn nor been refused;
/// none for an activity for which nobody goes anywhere.
/// @param of as known on the day of the view
[[nodiscard]] std::vector<stay> stays_of(std::shared_ptr<activity const> const& of);

/// The stay of a student, alike; what is not known of it is told as of the student.
[[nodiscard]] std::vector<stay> stays_of(student_stay const& of);

/// The stay of one participation as if it took place; none where nobody goes anywhere.
[[nodiscard]] std::optional<stay> planned_stay(std::shared_ptr<activity const> const& of,
                                               participation const& who);

/// The stays of a person, each with a known or a claimed participation; in order of activities,
/// then those in joint programmes by enrolment.
/// @param except an activity or a stay that is left out; null for none
[[nodiscard]] std::vector<stay> stays_with(view const& records, person_id const& person,
                                           activity_id const* except);

/// Whether two stays of one person clash, or may; none where they surely do not.
[[nodiscard]] std::optional<clash> clash_of(view const& records, person_id const& person,
                                            stay const& one, stay const& other);

/// Every pair that clashes, or may: `one` is the lesser, and the order is that of the pairs.
/// @param on only pairs of stays that have this day, or may; null for all
[[nodiscard]] std::vector<clash> clashes_among(view const& records, person_id const& person,
                                               std::vector<stay> const& stays, date const* on);

} // namespace jspu_coop::detail
