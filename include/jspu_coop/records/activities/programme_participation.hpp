/// @file
/// Taking part in a programme of an organisation.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/attendance_mode.hpp>
#include <jspu_coop/vocabulary/language.hpp>
#include <jspu_coop/vocabulary/nomination_route.hpp>
#include <jspu_coop/vocabulary/programme_form.hpp>

#include <string_view>

namespace jspu_coop {

/// Taking part in a programme of an organisation: a grant, project, training or workshop.
///
/// How often one person may, is a rule of the programme (`organisation_programme::repeat`).
struct programme_participation {
    static constexpr std::string_view kind =
        "programme_participation"; ///< how files tell details apart

    party_id home;                        ///< the party whose member takes part
    party_id organiser;                   ///< the organisation that runs the programme
    programme_form form;                  ///< a grant, project, training or workshop
    attendance_mode mode;                 ///< in person or from afar
    fact<programme_id> programme{};       ///< which of its programmes
    fact<call_id> call{};                 ///< under which call; absent where there is none
    fact<nomination_route> route{};       ///< by which way the candidate got there
    participant traveller{};              ///< who takes part
    fact<jspu_coop::language> language{}; ///< the working language
    fact<date> nominated{}; ///< day of nomination; absent if not yet, or where there is none

    /// Equal when all members are.
    friend bool operator==(programme_participation const&,
                           programme_participation const&) = default;
};
JSPU_COOP_RECORD(programme_participation, (home, organiser, form, mode, programme, call, route,
                                           traveller, language, nominated));

} // namespace jspu_coop
