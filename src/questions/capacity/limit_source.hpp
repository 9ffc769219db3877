// What an agreement says of places: for a clause, and for the pools that it shares.
#pragma once

#include <jspu_coop/questions/capacity.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop::detail {

/// Days in which a text about places speaks.
struct limit_days {
    std::optional<place_span> span;    ///< none: nothing is counted, or the days are not known
    std::vector<std::size_t> readings; ///< what it is an answer to: of several texts that answer
                                       ///< the same, nobody has said which one counts
};

/// One text about places, and for which days it speaks.
struct limit_source {
    std::optional<pool_id> pool;    ///< none for the clause's own places
    std::vector<clause_id> clauses; ///< whose participations count; empty: all of the agreement
    fact<places> said;              ///< the text
    fact_place place;               ///< where it stands
    std::string version{};          ///< the amendment that brought it; empty: as first signed
    std::vector<limit_days> days{}; ///< one or more
};

/// The spans of a calendar in which places are counted, and what it does not tell of the days.
struct chosen_spans {
    std::vector<place_span> spans;
    std::vector<missing_fact> hidden; ///< where not empty, places may count in other spans too
};

/// The days about which it is asked.
struct asked_days {
    /// Chooses the spans of the calendar of a party.
    std::function<chosen_spans(party_id const&, academic_calendar const&, place_period)> choose;
    period days;  ///< the days; they stand in the place of spans where nothing is counted
    bool is_stay; ///< whether days of a span that are not among them make no difference
};

/// The days of an academic year, or of one term of it, in which places are counted.
[[nodiscard]] asked_days asked_in(academic_year year, std::optional<std::string> const& term);

/// Notes that nobody has said which of several texts about the same days counts.
/// @param of where the texts stand
void note_amendment(std::vector<missing_fact>& to, fact_place const& of);

/// The texts that speak of a clause, each with the days for which it does: the clause's own, by
/// `those_that_bear`, then the pools.
/// @param missing takes what is not known of places and calendars
[[nodiscard]] std::vector<limit_source> limits_on(view const& records,
                                                  clause_reference const& clause,
                                                  asked_days const& asked,
                                                  std::vector<missing_fact>& missing);

} // namespace jspu_coop::detail
