/// @file
/// That somebody takes part in an activity: what happened, under which clause, what is due.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/history.hpp>
#include <jspu_coop/records/activities/participation_event.hpp>
#include <jspu_coop/records/agreements/clause_reference.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/parties/call_reference.hpp>
#include <jspu_coop/vocabulary/act.hpp>
#include <jspu_coop/vocabulary/nomination_route.hpp>

#include <optional>

namespace jspu_coop {

/// Something to be handed in after the activity.
struct deliverable {
    fact<date> due{};            ///< the day by which; absent where none is asked for
    fact<date> received{};       ///< the day it came; absent if not yet
    std::optional<act> waived{}; ///< the act by which none is asked for any more

    /// Deliverables are equal when all members are.
    friend bool operator==(deliverable const&, deliverable const&) = default;
};
JSPU_COOP_RECORD(deliverable, (due, received, waived));

/// That somebody takes part in an activity, or wanted to. An activity of a group has several.
struct participation {
    participation_id id;            ///< stable and unique within the activity
    fact<person_id> person{};       ///< who; absent while a place is held for nobody in particular
    fact<clause_reference> under{}; ///< the clause whose place is taken; absent: under none
    jspu_coop::history<participation_event> history{}; ///< what happened
    deliverable report{};                              ///< the report that the participant owes
    deliverable certificate{};            ///< the certificate or transcript that the host owes
    std::optional<call_reference> call{}; ///< the call of an organisation under which the person
                                          ///< asked for it; none where it is not recorded or there
                                          ///< is none. A `programme_participation` has it in its
                                          ///< detail
    fact<nomination_route> route{}; ///< by which way the person got there, where a call admits some
                                    ///< ways only. A `programme_participation` has it in its detail

    /// Participations are equal when all members are.
    friend bool operator==(participation const&, participation const&) = default;
};
JSPU_COOP_RECORD(participation, (id, person, under, history, report, certificate, call, route));

/// Everything wrong with a participation by itself.
/// @return `participation.rank_without_reserve`, `participation.rank_not_positive`, the issues of
///   its acts, and those of replaying the history (`participation_rules`)
[[nodiscard]] JSPU_COOP_EXPORT issues validate(participation const& value);

} // namespace jspu_coop
