/// @file
/// A period of a joint programme: which semesters are spent where.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/period_fee.hpp>
#include <jspu_coop/records/programmes/period_gate.hpp>
#include <jspu_coop/vocabulary/credits.hpp>
#include <jspu_coop/vocabulary/language.hpp>

#include <cstdint>
#include <vector>

namespace jspu_coop {

/// A period of a joint programme: which semesters are spent where. Semesters count from 1 over the
/// whole programme, so that a stay may begin and end within an academic year.
struct programme_period {
    /// The most semesters that a programme may have.
    static constexpr std::int64_t most_semesters = 200;

    programme_period_id id;                 ///< unique within the placement
    party_id site;                          ///< where it is spent: a site of the programme
    std::int64_t first_semester;            ///< from 1
    std::int64_t last_semester;             ///< the last, itself included
    fact<jspu_coop::credits> credits{};     ///< how many credits the whole period carries
    fact<jspu_coop::language> language{};   ///< the language of teaching
    fact<std::vector<period_gate>> gates{}; ///< all must be met before; absent: none
    std::vector<period_fee> fees{};         ///< what is said of its costs; of the rest nothing is
                                            ///< known

    /// Periods are equal when all members are.
    friend bool operator==(programme_period const&, programme_period const&) = default;
};
JSPU_COOP_RECORD(programme_period,
                 (id, site, first_semester, last_semester, credits, language, gates, fees));

/// Everything wrong with a period by itself.
/// @return `programme_period.semester_out_of_range` (1 to 200),
///   `programme_period.semesters_reversed`, `programme_period.list_empty` (gates that are known and
///   none listed: where there are none, they are absent), `programme_period.gate_repeated`, and the
///   issues of gates and fees
[[nodiscard]] JSPU_COOP_EXPORT issues validate(programme_period const& value);

} // namespace jspu_coop
