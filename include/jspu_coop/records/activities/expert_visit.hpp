/// @file
/// A visit of a foreign professor or expert.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/records/activities/permission.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/language.hpp>
#include <jspu_coop/vocabulary/teaching_hours.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// A visit of a foreign professor or expert to the host that invites them.
///
/// The expert's papers (curriculum vitae, passport, degree, syllabus) are among the activity's
/// `papers`.
struct expert_visit {
    static constexpr std::string_view kind = "expert_visit"; ///< how files tell details apart

    fact<party_id> home{}; ///< where the expert works; absent for an independent expert
    party_id host;         ///< the party that invites
    participant expert{};  ///< who comes
    fact<jspu_coop::language> language{};           ///< the language of teaching
    fact<text> course{};                            ///< what is taught; absent where nothing is
    fact<teaching_hours> hours{};                   ///< how much
    fact<std::string> term{};                       ///< the term in which, by the host's own code
    fact<std::vector<permission>> permissions{};    ///< by what the expert may enter and work
    fact<std::int64_t> registration_working_days{}; ///< working days after arrival within which
                                                    ///< the guest is to be registered; absent
                                                    ///< where no registration is needed

    /// Equal when all members are.
    friend bool operator==(expert_visit const&, expert_visit const&) = default;
};
JSPU_COOP_RECORD(expert_visit, (home, host, expert, language, course, hours, term, permissions,
                                registration_working_days));

} // namespace jspu_coop
