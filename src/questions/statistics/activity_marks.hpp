// Under which keys an activity counts, whoever takes part in it.
#pragma once

#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/vocabulary/enum_set.hpp>

#include "questions/statistics/person_tally.hpp"
#include "questions/statistics/sides.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace jspu_coop::detail {

/// The categories that somebody may have.
using possible_categories = enum_set<person_category>;

/// What a fact claims; empty while nobody says.
[[nodiscard]] possible_categories claims_of(fact<person_category> const& of);

/// What the activity and the person's record claim together; the activity decides where the record
/// claims several, of which it names one.
[[nodiscard]] possible_categories joined(possible_categories told, possible_categories recorded);

/// The categories that somebody may have who takes part in an activity of its kind.
[[nodiscard]] possible_categories allowed_categories(activity const& of);

/// What an activity is; nothing for an exchange, of which the category decides.
[[nodiscard]] std::optional<scope> scope_of(activity const& of) noexcept;

/// Under which keys an activity counts, whoever takes part in it.
struct activity_marks {
    outcome belongs; ///< whether the party asked about is a side of it
    std::vector<key_mark> marks;
    bool is_exchange;                                    ///< whether the category decides the scope
    std::vector<party_id const*> partners;               ///< the known sides beside the party
    bool may_have_other_partners;                        ///< whether a side is not known
    std::vector<std::pair<char const*, knowledge>> open; ///< the sides that are not known
};

} // namespace jspu_coop::detail
