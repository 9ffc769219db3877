// Whether somebody is nominated: the detail of the activity and the history, read together.
#pragma once

#include <jspu_coop/records/activities/participation_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

namespace jspu_coop::detail {

/// What is known of the nomination of somebody.
struct nomination {
    fact<date> on;               ///< the day; absent: not nominated
    bool is_contradicted{false}; ///< whether the detail and the history say different things
    bool is_denied{false};       ///< whether one of them says that there is none, against the other
};

/// The nomination of the only participation of an activity, or of an activity that lists none, by
/// the activity's detail and the history. Where one is silent the other speaks; neither may be
/// relied on where they contradict. Of several participations the detail, which names one
/// traveller, says nothing of any.
///
/// The history is silent where no step is recorded, and where somebody is past the nomination
/// without one: nobody need record it. Who only asks or waits is not nominated, nor is
/// somebody all of whose steps turned out to be mistakes.
/// @param who one who takes part in it
/// @param state where the participation stands at the end of `day`
/// @param day what happens later counts as not happened; the last day there is: all counts
[[nodiscard]] nomination nomination_of(activity const& of, participation const& who,
                                       participation_state const& state,
                                       date const& day = date::max());

/// The nomination that coverage asks about, by all that was recorded by a day: that of the only
/// participation; of several, what the detail says.
[[nodiscard]] nomination needed_nomination(activity const& of, date const& known_on);

/// Whether somebody holds a place, by the history and the nomination.
[[nodiscard]] outcome holds_place_by(participation_state const& state, nomination const& told);

/// That the detail and the history contradict each other.
[[nodiscard]] missing_fact contradicted_nomination(activity const& of);

} // namespace jspu_coop::detail
