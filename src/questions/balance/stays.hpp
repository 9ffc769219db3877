// The stays that count between partners, by year.
#pragma once

#include <jspu_coop/questions/balance.hpp>
#include <jspu_coop/records/agreements/clause_reference.hpp>

#include "questions/balance/partners.hpp"
#include "questions/detail/calendar_gaps.hpp"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// An academic year, and those of its terms that begin in the days asked about.
struct counted_year {
    academic_year year;
    std::vector<period> terms; ///< those asked about, in their order
    std::size_t all_terms;     ///< how many the calendar lists of the year; of a year that it does
                               ///< not list, or whose terms it does not list, none
};

/// The years asked about, without a gap, and where the calendar does not tell.
struct counted_years {
    std::vector<counted_year> years;
    std::vector<calendar_gap> hidden; ///< where terms may begin that it does not list
};

/// What one party has sent and received in a year, by unit.
struct exchanged {
    std::map<exchange_unit, number_range> sent;
    std::map<exchange_unit, number_range> received;
    bool is_open{false}; ///< whether stays may count in terms that the calendar does not list
};

/// What was exchanged, for each year by party.
struct exchanges {
    std::vector<std::map<party_id, exchanged>> by_year;
    bool is_open_after{false}; ///< whether stays may count in terms after the last of these years
};

/// Which stays count, and in what.
struct counted_exchange {
    std::vector<exchange_partner> partners;
    party_id calendar_of;
    bool two_semesters_make_a_year;
    balance_counting counted;
    std::optional<clause_reference> under{}; ///< those alone that take a place under this clause,
                                             ///< of students of joint programmes, too; none: all
                                             ///< exchange stays
};

/// The years in which the calendar lists terms that begin in the days asked about, and those
/// between them.
/// @param missing takes the calendar where it lists no such term
[[nodiscard]] counted_years years_of(view const& records, party_id const& calendar_of,
                                     period const& during, std::vector<missing_fact>& missing);

/// Counts the stays.
/// @param missing takes what makes some of the numbers uncertain
[[nodiscard]] exchanges exchanged_in(view const& records, counted_exchange const& what,
                                     counted_years const& years, period const& during,
                                     std::vector<missing_fact>& missing);

} // namespace jspu_coop::detail
