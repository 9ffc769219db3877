/// @file
/// A stay of a member of faculty at a partner for professional development.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/language.hpp>

#include <string_view>

namespace jspu_coop {

/// A stay of a member of faculty at a partner for professional development.
struct professional_development_stay {
    static constexpr std::string_view kind =
        "professional_development_stay"; ///< how files tell details apart

    party_id home;                        ///< the sending party
    party_id host;                        ///< the receiving party
    participant traveller{};              ///< who goes
    fact<jspu_coop::language> language{}; ///< the language of the training
    fact<date> nominated{}; ///< day of nomination by the home party; absent if not yet

    /// Stays are equal when all members are.
    friend bool operator==(professional_development_stay const&,
                           professional_development_stay const&) = default;
};
JSPU_COOP_RECORD(professional_development_stay, (home, host, traveller, language, nominated));

} // namespace jspu_coop
