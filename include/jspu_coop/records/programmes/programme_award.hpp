/// @file
/// A document that a joint programme leads to.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// A document that a joint programme leads to: one diploma, whoever signs it.
struct programme_award {
    award_id id;                              ///< unique within the programme
    fact<text> title{};                       ///< the qualification that it names
    fact<qualification_level> level{};        ///< of which level
    fact<std::vector<party_id>> awarded_by{}; ///< by whom: one institution, or several together
    fact<std::vector<award_requirement_id>> requirements{}; ///< all that has to be done for it
    fact<std::vector<party_id>> counts_from{};              ///< the sites whose credit counts to it
    fact<std::vector<award_id>> after{}; ///< the awards that are conferred before it; absent:
                                         ///< in any order
    std::optional<citation> cited_as{};  ///< where it is said
    fact<bool> credits_split{};          ///< whether the credits of one course may be split between
                                         ///< requirements of credits that list courses; absent: no

    /// Awards are equal when all members are.
    friend bool operator==(programme_award const&, programme_award const&) = default;
};
JSPU_COOP_RECORD(programme_award, (id, title, level, awarded_by, requirements, counts_from, after,
                                   cited_as, credits_split));

/// Everything wrong with an award by itself.
/// @return `programme_award.title_empty`, `programme_award.nobody_awards`,
///   `programme_award.list_empty` (a list that is known and holds nothing),
///   `programme_award.value_repeated`, and the issues of its citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(programme_award const& value);

} // namespace jspu_coop
