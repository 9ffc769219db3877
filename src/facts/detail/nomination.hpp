// Whether somebody is nominated: the detail of the activity and the history, read together.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/activities/participation_state.hpp>

namespace jspu_coop::detail {

/// The day of nomination that a detail says; missing where its kind of activity has none.
[[nodiscard]] fact<date> told_nomination(activity_detail const& of);

/// What is known of the nomination of somebody.
struct nomination {
    fact<date> on;               ///< the day; absent: not nominated
    fact<date> told{};           ///< what the detail alone says; missing of several who take part
    bool is_contradicted{false}; ///< whether the detail and the history say different things
    bool is_denied{false};       ///< whether one of them says that there is none, against the other
    bool is_not_yet{false}; ///< whether only the history says that there is none, which goes no
                            ///< further than asking: one may still come
};

/// The nomination of the only participation of an activity, or of an activity that lists none, by
/// the activity's detail and the history. Where one is silent the other speaks; neither may be
/// relied on where they contradict. Of several participations the detail, which names one
/// traveller, says nothing of any.
///
/// The history is silent where no step is recorded, and where somebody is past the nomination
/// without one: nobody need record it. Who only asks or waits is not nominated, nor is
/// somebody all of whose steps turned out to be mistakes.
/// @param who one who takes part in it; null where it lists none
/// @param state where the participation stands at the end of `day`
/// @param day what happens later counts as not happened; the last day there is: all counts
[[nodiscard]] nomination nomination_of(activity const& of, participation const* who,
                                       participation_state const& state,
                                       date const& day = date::max());

} // namespace jspu_coop::detail
