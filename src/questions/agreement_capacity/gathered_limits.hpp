// What an agreement says of places, gathered from all its clauses and pools.
#pragma once

#include <jspu_coop/questions/number_range.hpp>

#include "questions/agreement_capacity/place_sum.hpp"
#include "questions/capacity/limit_source.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace jspu_coop::detail {

/// Places that are counted alike. Only they add up.
struct place_unit {
    place_rule rule; ///< persons or person-months
    place_period each;
    fact<rounding> parts; ///< of person-months: how a part of a month counts
    std::optional<place_span> span;

    friend bool operator==(place_unit const&, place_unit const&) = default;
};

/// The unit in which a text counts in a span; none where it sets no number.
[[nodiscard]] std::optional<place_unit> unit_of(fact<places> const& said,
                                                std::optional<place_span> const& span);

/// What is said of places: a number in a unit, or what stands in its place.
[[nodiscard]] place_rule rule_of(fact<places> const& said);

/// All texts about the places of one clause, or of one pool.
struct gathered_limit {
    std::optional<pool_id> pool;    ///< none of a clause's own
    std::vector<clause_id> clauses; ///< whose participations count; empty: all of the agreement
    std::vector<limit_source> texts;
};

/// The number that a text sets.
/// @pre it sets one
[[nodiscard]] std::int64_t number_in(places const& said);

/// How many places a text leaves, whatever is not known.
using text_number = std::function<number_range(limit_source const&)>;

/// The number that a text sets.
[[nodiscard]] number_range number_said(limit_source const& text);

/// How much a limit allows in a unit.
struct allowance {
    bool is_counted{false};   ///< whether one of its texts sets a number in the unit
    bool is_contested{false}; ///< whether several texts that speak of the same days differ
    place_number least{};     ///< whichever of its texts counts, and whatever is not known
    place_number most{};
};

/// @param number_of how many places a text that sets a number leaves
[[nodiscard]] allowance allowance_of(gathered_limit const& limit, place_unit const& in,
                                     text_number const& number_of = number_said);

/// The clauses that an agreement has or had, by id.
[[nodiscard]] std::vector<clause_id> clauses_ever(agreement const& paper);

/// The limits of an agreement.
struct gathered_limits {
    std::vector<gathered_limit> own;   ///< of each of these clauses, in the same order
    std::vector<gathered_limit> pools; ///< by id
};

/// @param missing takes what is not known of places and calendars
[[nodiscard]] gathered_limits limits_of(view const& records, agreement_id const& paper,
                                        std::vector<clause_id> const& clauses,
                                        asked_days const& asked,
                                        std::vector<missing_fact>& missing);

} // namespace jspu_coop::detail
