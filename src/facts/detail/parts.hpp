// What a person took part in, as far as facts need it.
#pragma once

#include <jspu_coop/calendar/period_set.hpp>
#include <jspu_coop/facts/fact_terms.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <memory>
#include <vector>

namespace jspu_coop::detail {

/// One part of a person in an activity, as known on the day of the view.
struct personal_part {
    std::shared_ptr<activity const> of; ///< the activity as known
    participation const* listed;        ///< the participation; null where only the detail describes
    outcome is_person;                  ///< whether it is the person's, and counts
    participation_state state;          ///< by every step that is recorded
};

/// Adds the parts of an activity that are the person's, or may be.
/// @param of as known on the day of the view
void add_parts(std::vector<personal_part>& to, std::shared_ptr<activity const> const& of,
               person_id const& who);

/// The parts that are the person's, or may be, in the order of activities.
/// @param terms which activities are left out
[[nodiscard]] std::vector<personal_part> parts_of(view const& records, person_id const& who,
                                                  fact_terms const& terms);

/// Days, of which some are certain and others possible.
struct rough_set {
    period_set certain{};  ///< on these days for certain
    period_set possible{}; ///< and perhaps on these; the certain ones are among them
};

/// On which days the parts took somebody abroad, as far as recorded.
/// @param day days after it do not count
/// @param gone takes the activities that did for certain; null: nobody asks
[[nodiscard]] rough_set days_abroad(view const& records, std::vector<personal_part> const& parts,
                                    date const& day,
                                    std::vector<std::shared_ptr<activity const>>* gone = nullptr);

/// On which days the parts took somebody into one of the programmes, as far as recorded.
/// @param day days after it do not count
/// @param gone takes the activities that did for certain; null: nobody asks
[[nodiscard]] rough_set days_in(view const& records, std::vector<personal_part> const& parts,
                                std::vector<programme_reference> const& programmes, date const& day,
                                std::vector<std::shared_ptr<activity const>>* gone = nullptr);

/// Whether somebody has taken part by a day.
[[nodiscard]] outcome took_part(personal_part const& part, date const& day);
/// Whether somebody had been accepted and withdrew by a day.
[[nodiscard]] outcome withdrew(personal_part const& part, date const& day);

} // namespace jspu_coop::detail
