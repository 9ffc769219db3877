/// @file
/// Taking part in an international seminar, conference or symposium.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>

#include <string_view>

namespace jspu_coop {

/// Taking part in an international seminar, conference or symposium.
struct event_participation {
    static constexpr std::string_view kind =
        "event_participation"; ///< how files tell details apart

    party_id home;              ///< the party whose member takes part
    fact<party_id> organiser{}; ///< the party that holds the event
    participant attendee{};     ///< who takes part

    /// Participations are equal when all members are.
    friend bool operator==(event_participation const&, event_participation const&) = default;
};
JSPU_COOP_RECORD(event_participation, (home, organiser, attendee));

} // namespace jspu_coop
