/// @file
/// Practice at a host abroad.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/people/participant.hpp>
#include <jspu_coop/vocabulary/language.hpp>

#include <string_view>

namespace jspu_coop {

/// Practice at a host abroad, which need not be a university: a school, a museum, a company
/// (`other_host`).
struct internship {
    static constexpr std::string_view kind = "internship"; ///< how files tell details apart

    party_id home;                        ///< the sending party
    party_id host;                        ///< where the practice takes place
    participant traveller{};              ///< who goes
    fact<text> task{};                    ///< what is practised
    fact<jspu_coop::language> language{}; ///< the working language
    fact<date> nominated{}; ///< day of nomination by the home party; absent if not yet

    /// Equal when all members are.
    friend bool operator==(internship const&, internship const&) = default;
};
JSPU_COOP_RECORD(internship, (home, host, traveller, task, language, nominated));

} // namespace jspu_coop
