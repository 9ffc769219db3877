/// @file
/// The last day of a term, with its automatic renewals.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/records/agreements/term.hpp>

#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// The last day of a length of time from a day on, rounded down; nothing when the calendar does not
/// reach so far.
[[nodiscard]] std::optional<date> last_day_of(date first, duration length);

/// The last day of the term itself; nothing when it has no end, or none that is known.
/// @param first the first day in force; nothing where it is not known
[[nodiscard]] std::optional<date> first_end_of(fact<agreement_term> const& term,
                                               std::optional<date> first);

/// The last day of a term once its automatic renewals are counted in; nothing when it has no end.
///
/// Each end is counted from the day after the first end, so that months rounded down do not drift.
/// A notice stops the renewal at the first end for which it comes in time.
/// @param first_end the last day of the term itself; nothing when it has no end
/// @param rule how it is renewed; null when it is not
/// @param notices the days on which notice was given
/// @param replaced the day from which an act sets another end, if any: renewals that would begin on
///   that day or later do not happen
[[nodiscard]] std::optional<date> renewed_end(std::optional<date> first_end,
                                              automatic_renewal const* rule,
                                              std::vector<date> const& notices,
                                              std::optional<date> replaced);

/// A renewal that happens unless notice is given.
struct coming_renewal {
    date end;                  ///< the last day before it
    date last_for_notice;      ///< the last day on which a notice comes in time for it
    std::optional<date> until; ///< the last day that it adds; nothing when the calendar ends first
};

/// The automatic renewals of a term that no notice yet stops, and of which the last day for notice
/// lies between two days. Parameters as of `renewed_end`.
/// @param first the first day on which notice may be due
/// @param last the last one
[[nodiscard]] std::vector<coming_renewal> coming_renewals(std::optional<date> first_end,
                                                          automatic_renewal const& rule,
                                                          std::vector<date> const& notices,
                                                          std::optional<date> replaced, date first,
                                                          date last);

} // namespace jspu_coop::detail
