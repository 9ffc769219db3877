// What an agreement says of places: for a clause, and for the pools that it shares.
#pragma once

#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// One text about places, and for which spans it speaks.
struct limit_source {
    std::optional<pool_id> pool;    ///< none for the clause's own places
    std::vector<clause_id> clauses; ///< whose participations count; empty: all of the agreement
    fact<places> said;              ///< the text
    fact_place place;               ///< where it stands
    std::vector<place_span> spans;  ///< where places are counted: for which spans; else empty
};

/// Chooses the spans of a calendar in which places are counted.
using span_chooser = std::function<std::vector<place_span>(academic_calendar const&, place_period)>;

/// The texts that speak of a clause, each with the spans for which it stands: the clause's own in
/// every version that holds on the first day of some span, then the pools.
/// @param missing takes what is not known of the calendars
[[nodiscard]] std::vector<limit_source> limits_on(view const& records,
                                                  clause_reference const& clause,
                                                  span_chooser const& choose,
                                                  std::vector<missing_fact>& missing);

} // namespace jspu_coop::detail
