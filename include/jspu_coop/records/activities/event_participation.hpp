/// @file
/// Taking part in an international seminar, conference or symposium.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/attendance_mode.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/event_kind.hpp>
#include <jspu_coop/vocabulary/event_role.hpp>

#include <optional>
#include <string_view>

namespace jspu_coop {

/// Taking part in an international seminar, conference or symposium.
struct event_participation {
    static constexpr std::string_view kind =
        "event_participation"; ///< how files tell details apart

    party_id home;              ///< the party whose member takes part
    fact<party_id> organiser{}; ///< the party that holds the event; absent: the home party itself
    event_kind event;           ///< what kind of event it is
    attendance_mode mode;       ///< in person or from afar
    participant attendee{};     ///< who takes part
    fact<event_role> role{};    ///< as speaker or listener
    fact<text> title{};         ///< the event's name
    fact<text> contribution{};  ///< the title of the talk or poster; absent where there is none
    std::optional<jspu_coop::country> country{}; ///< where it takes place, if not in the country of
                                                 ///< the organiser

    /// Equal when all members are.
    friend bool operator==(event_participation const&, event_participation const&) = default;
};
JSPU_COOP_RECORD(event_participation,
                 (home, organiser, event, mode, attendee, role, title, contribution, country));

} // namespace jspu_coop
