/// @file
/// A host that is neither an institution of education nor an organisation: a school, a firm.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/calendar/timeline.hpp>
#include <jspu_coop/calendar/working_week.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/parties/contact.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/country.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// A host that is neither an institution of education nor an organisation: a school, a firm.
struct other_host {
    static constexpr std::string_view kind = "other_host"; ///< how files tell parties apart

    party_id id;                        ///< unique among all parties
    timeline<text> names;               ///< each name from the first day it is known to be in use
    jspu_coop::country country;         ///< where it is
    std::optional<citation> cited_as{}; ///< where this record comes from
    std::vector<contact> contacts{};    ///< how it is reached
    std::optional<holiday_calendar> holidays{};            ///< its days off, as far as known
    std::optional<jspu_coop::working_week> working_week{}; ///< the days of the week on which it
                                                           ///< works, where published

    /// Equal when all members are.
    friend bool operator==(other_host const&, other_host const&) = default;
};
JSPU_COOP_RECORD(other_host, (id, names, country, cited_as, contacts, holidays, working_week));

/// Everything wrong with it.
/// @return `party.name_empty`, and the issues of its contacts, days off and citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(other_host const& value);

} // namespace jspu_coop
