/// @file
/// Professional development or retraining of faculty.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/attendance_mode.hpp>
#include <jspu_coop/vocabulary/development_aim.hpp>
#include <jspu_coop/vocabulary/language.hpp>
#include <jspu_coop/vocabulary/teaching_hours.hpp>

#include <string_view>

namespace jspu_coop {

/// Professional development or retraining of a member of faculty: at a partner, at home, or online.
///
/// The aim decides the scope: `professional_development_of_faculty` or `retraining_of_faculty`.
struct faculty_development {
    static constexpr std::string_view kind =
        "faculty_development"; ///< how files tell details apart

    development_aim aim;                  ///< which of the two it is
    party_id home;                        ///< the party whose faculty it is
    fact<party_id> host{};                ///< who gives the course; absent: the home party itself
    attendance_mode mode;                 ///< in person or from afar
    participant traveller{};              ///< who takes part
    fact<text> course{};                  ///< what is taught
    fact<teaching_hours> hours{};         ///< how much
    fact<jspu_coop::language> language{}; ///< the language of the course
    fact<date> nominated{}; ///< day of nomination by the home party; absent if not yet

    /// Equal when all members are.
    friend bool operator==(faculty_development const&, faculty_development const&) = default;
};
JSPU_COOP_RECORD(faculty_development,
                 (aim, home, host, mode, traveller, course, hours, language, nominated));

} // namespace jspu_coop
