/// @file
/// A period of a joint programme that is spent at a partner.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/language.hpp>

#include <cstdint>
#include <string_view>

namespace jspu_coop {

/// A period of a joint programme that a student spends at a partner: the partner year of "3+1".
///
/// Which semesters these are is a fact of the programme, not of its label: universities place the
/// partner year differently.
struct joint_programme_period {
    static constexpr std::string_view kind =
        "joint_programme_period"; ///< how files tell details apart

    party_id home;                        ///< where the student is enrolled first
    party_id host;                        ///< where the period is spent
    participant student{};                ///< who goes
    fact<text> programme{};               ///< what the joint programme is called
    fact<std::int64_t> first_semester{};  ///< of the programme, from 1
    fact<std::int64_t> last_semester{};   ///< of the programme; not before the first
    fact<jspu_coop::language> language{}; ///< the language of study at the host
    fact<date> admitted{};                ///< day of admission to the programme
    fact<date> nominated{}; ///< day of nomination by the home party; absent if not yet
    fact<joint_programme_id> joint_programme{}; ///< its id, where the register has the programme

    /// Equal when all members are.
    friend bool operator==(joint_programme_period const&, joint_programme_period const&) = default;
};
JSPU_COOP_RECORD(joint_programme_period,
                 (home, host, student, programme, first_semester, last_semester, language, admitted,
                  nominated, joint_programme));

} // namespace jspu_coop
