/// @file
/// Under which call of an organisation somebody takes part.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/records/parties/call_reference.hpp>

namespace jspu_coop {

/// The call that the detail of an activity names.
/// @return what a `programme_participation` holds of it; absent for any other kind of activity,
///   whose detail names none
[[nodiscard]] JSPU_COOP_EXPORT fact<call_reference> call_of(activity const& of);

/// Under which call somebody takes part in an activity, or asks to: the call that the participation
/// names, else that of the detail.
/// @param of the activity
/// @param who one of its participations
/// @return the call; absent where none is named: of a `programme_participation` that there is none,
///   of any other activity that there is none, or that nobody has recorded it
[[nodiscard]] JSPU_COOP_EXPORT fact<call_reference> call_of(activity const& of,
                                                            participation const& who);

} // namespace jspu_coop
