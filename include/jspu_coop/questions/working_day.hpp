/// @file
/// The question whether a day is worked at a party.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/register/view.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// Whether a day is worked at a party, and why.
struct working_day_answer {
    party_id at;                       ///< the party asked about
    date day;                          ///< the day asked about
    outcome worked;                    ///< whether it is a working day
    std::optional<day_status> why;     ///< what makes it so; none where that is not certain
    std::vector<missing_fact> missing; ///< what stands in the way; empty unless undetermined
};

/// Is a day worked at a party, by its working week, its holidays and what decrees have made of the
/// day?
///
/// Where the week is not recorded, every week is tried: a day that is off by each of them is off.
/// Of a year that the calendar does not claim to know, and of a party that records neither week nor
/// holidays, nothing is known.
///
/// Cost: linear in the size of the calendar.
/// @param records the register as known on a day
/// @param at the party: an institution, an organisation, another host, a state
/// @param day the day
[[nodiscard]] JSPU_COOP_EXPORT working_day_answer working_day(view const& records,
                                                              party_id const& at, date const& day);

/// The answer as one tree of findings, for `explain/` and for machines.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(working_day_answer const& answer);

/// What makes a day worked or off, as a finding of its own: `day.week`, `day.holiday` or
/// `day.overlay`.
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(day_status const& status);

} // namespace jspu_coop
