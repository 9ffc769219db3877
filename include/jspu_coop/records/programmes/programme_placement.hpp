/// @file
/// Where the semesters of a joint programme are spent.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/records/programmes/programme_period.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {

/// Where the semesters of a joint programme are spent, by one source: sources that disagree are
/// placements of their own, each with its citation.
struct programme_placement {
    std::vector<programme_period> periods; ///< from the first semester to the last, without a gap
    std::optional<citation> cited_as{};    ///< where it is said

    /// Placements are equal when all members are.
    friend bool operator==(programme_placement const&, programme_placement const&) = default;
};
JSPU_COOP_RECORD(programme_placement, (periods, cited_as));

/// The semesters that are spent at one site before the next move: neighbouring periods at one site
/// are one stay.
struct programme_stay {
    party_id site;               ///< where
    std::int64_t first_semester; ///< from 1
    std::int64_t last_semester;  ///< the last, itself included

    /// Stays are equal when all members are.
    friend bool operator==(programme_stay const&, programme_stay const&) = default;
};
JSPU_COOP_RECORD(programme_stay, (site, first_semester, last_semester));

/// The stays of a placement, in order. Linear.
/// @pre the placement is valid
[[nodiscard]] JSPU_COOP_EXPORT std::vector<programme_stay>
stays_of(programme_placement const& value);

/// A placement in one line: `1-6 jspu, 7-8 bspu`, a part for each stay.
/// @pre the placement is valid
[[nodiscard]] JSPU_COOP_EXPORT std::string outline_of(programme_placement const& value);

/// Everything wrong with a placement by itself.
/// @return `programme_placement.periods_empty`, `programme_placement.period_repeated` (an id),
///   `programme_placement.periods_overlap` (or are not in order), `programme_placement.gap`
///   (semesters that are spent nowhere; the first period begins with semester 1), and the issues of
///   the periods and the citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(programme_placement const& value);

} // namespace jspu_coop
