// The stays that count between partners, by year.
#pragma once

#include <jspu_coop/questions/balance.hpp>

#include <map>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// An academic year, and those of its terms that begin in the days asked about.
struct counted_year {
    academic_year year;
    std::vector<period> terms; ///< those asked about, in their order
    std::size_t all_terms;     ///< how many the year has
};

/// What one party has sent and received in a year, by unit.
struct exchanged {
    std::map<exchange_unit, number_range> sent;
    std::map<exchange_unit, number_range> received;
};

/// The years of the calendar that begin terms in the days asked about, in their order.
/// @param missing takes the calendar where it is not known
[[nodiscard]] std::vector<counted_year> years_of(view const& records, party_id const& calendar_of,
                                                 period const& during,
                                                 std::vector<missing_fact>& missing);

/// What was exchanged, for each year by party.
/// @throws std::invalid_argument for a partner beside one that it succeeded
[[nodiscard]] std::vector<std::map<party_id, exchanged>>
exchanged_in(view const& records, std::vector<party_id> const& partners,
             std::vector<counted_year> const& years, reciprocity_terms const& by,
             std::vector<missing_fact>& missing);

} // namespace jspu_coop::detail
