// What an academic calendar does not tell of the days of a stay.
#pragma once

#include <jspu_coop/calendar/academic_calendar.hpp>
#include <jspu_coop/records/agreements/places.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// The rows for everyone, in the order of their first days. They point into the calendar.
[[nodiscard]] std::vector<academic_calendar_row const*> rows_of(academic_calendar const& calendar);

/// Days in which a year or term may lie that the calendar does not list.
struct calendar_gap {
    period days;
    std::optional<academic_year> after;  ///< the listed year before the gap, or of it
    std::optional<academic_year> before; ///< the listed year after the gap, where years lack
    char const* member; ///< what lacks of the year `after`, "terms" or "last"; null: whole years
};

/// The gaps of a calendar, in the order of their days. Between two years of which one follows the
/// other, and between two terms that a row lists, lie breaks: nothing lacks there. Before the first
/// listed term of a year, and after the last one, another term may lie.
/// @param each whether years or terms are looked for
[[nodiscard]] std::vector<calendar_gap> gaps_of(academic_calendar const& calendar,
                                                place_period each);

/// What a gap hides of the days of a stay: years by their labels, as far as these can have the
/// days.
/// @pre the gap and the stay share a day
[[nodiscard]] std::vector<missing_fact> hidden_by(calendar_gap const& gap, party_id const& whose,
                                                  period const& stay);

/// That a calendar does not tell of a year.
/// @param members what of it: nothing, "terms", or "terms" and the name of one
[[nodiscard]] missing_fact not_told(party_id const& whose, academic_year year,
                                    std::vector<std::string> const& members = {});

/// What keeps from telling in which years or terms a stay lies; nothing where the calendar tells.
[[nodiscard]] std::vector<missing_fact> hidden_days(academic_calendar const& calendar,
                                                    party_id const& whose, place_period each,
                                                    period const& stay);

} // namespace jspu_coop::detail
