// Where somebody stays because of an activity, and what clashes with it.
#pragma once

#include <jspu_coop/questions/clashes.hpp>
#include <jspu_coop/questions/student_stays.hpp>
#include <jspu_coop/records/activities/participation_event.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/who/duties.hpp"
#include "questions/who/whereabouts.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// One person's part in an activity for which somebody goes somewhere. It takes place where a place
/// is held for it, and is at the host, or at the home party itself.
struct stay : whereabouts {
    std::shared_ptr<activity const> of;     ///< as known
    std::optional<participation_id> who;    ///< none where nobody is listed
    std::optional<participation_step> last; ///< the last step
    outcome is_seen;                        ///< whether an arrival or the end is recorded
    fact<party_id> home;                    ///< whose member goes
    bool is_guest;                          ///< who comes is a guest, whatever the home party is

    std::vector<missing_fact> home_missing{}; ///< the home party, where it is open

    [[nodiscard]] stay_reference reference() const { return {of->id, who}; }
};

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

/// Whether a stay clashes with a course that the person is to teach, alike.
[[nodiscard]] std::optional<clash> clash_of(view const& records, person_id const& person,
                                            stay const& one, duty const& other);

/// Every pair that clashes, or may, in the order of `clashes_of`.
/// @param on only pairs that have this day, or may; null for all
[[nodiscard]] std::vector<clash> clashes_among(view const& records, person_id const& person,
                                               std::vector<stay> const& stays,
                                               std::vector<duty> const& duties, date const* on);

} // namespace jspu_coop::detail
