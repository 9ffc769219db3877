/// @file
/// The question whether somebody takes part in an activity as the call publishes.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/questions/application_clock.hpp>
#include <jspu_coop/records/activities/activity.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// How somebody stands to the call under which they take part in an activity, or ask to.
struct call_standing {
    activity_id activity;               ///< the activity asked about
    participation_id who;               ///< the participation asked about
    outcome result;                     ///< the four below together; not applicable without a call
    std::optional<call_reference> call; ///< the call, where it is known and in the register
    std::vector<finding> parts;         ///< in time, by one of its routes, within its period, a
                                        ///< place; empty where no call is known
    std::vector<missing_fact> missing;  ///< what stands in the way; empty unless undetermined

    /// Equal when all members are.
    friend bool operator==(call_standing const&, call_standing const&) = default;
};

/// Does somebody take part in an activity as the call publishes under which they ask (`call_of`)?
/// Every kind of activity can be under a call. Four things are asked, of each of which the call may
/// publish nothing:
///
/// - In time: the application lies within the opening and the deadline, with its minute, as for
///   `eligibility`. Who was nominated and of whom no application is recorded asked by the
///   nomination.
/// - By a route: the way by which the candidate got there is one of the call's. Only a
///   `programme_participation` records it; of any other activity it is missing, unless the call
///   takes candidates by every way.
/// - Within the period: every day of the activity is one of the call's.
/// - A place: with those who hold one (`holds_place`) there are no more than the call takes. Of
///   several participations of one known person one counts. Who may be under the call, and who may
///   hold a place, counts at the most and not at the least: between both the answer is open.
///   Without a limit there is always one.
///
/// Where everybody is asked about first and nominated or accepted only on a "yes", no order of
/// events gives more places than the call has.
///
/// Cost: linear in the activities in which the organisation is named.
/// @param records the register as known on a day
/// @param asked the activity; it need not be in the register
/// @param who which of its participations
/// @param given_first others of the activity who are given places before
/// @param clock the clock of applications, and minutes that no step holds
/// @throws std::invalid_argument when the activity is not valid, or has no such participation
[[nodiscard]] JSPU_COOP_EXPORT call_standing call_standing_of(
    view const& records, activity const& asked, participation_id const& who,
    std::vector<participation_id> const& given_first = {}, application_clock const& clock = {});

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(call_standing const& standing);

} // namespace jspu_coop
