/// @file
/// A short course at a partner.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/attendance_mode.hpp>
#include <jspu_coop/vocabulary/language.hpp>
#include <jspu_coop/vocabulary/teaching_hours.hpp>

#include <string_view>

namespace jspu_coop {

/// A short course that a partner gives: a summer school, a training week.
struct short_term_training {
    static constexpr std::string_view kind =
        "short_term_training"; ///< how files tell details apart

    party_id home;                        ///< the sending party
    party_id host;                        ///< the party that gives the course
    attendance_mode mode;                 ///< in person or from afar
    participant traveller{};              ///< who takes part
    fact<text> course{};                  ///< what is taught
    fact<teaching_hours> hours{};         ///< how much
    fact<jspu_coop::language> language{}; ///< the language of the course
    fact<date> nominated{}; ///< day of nomination by the home party; absent if not yet

    /// Equal when all members are.
    friend bool operator==(short_term_training const&, short_term_training const&) = default;
};
JSPU_COOP_RECORD(short_term_training,
                 (home, host, mode, traveller, course, hours, language, nominated));

} // namespace jspu_coop
