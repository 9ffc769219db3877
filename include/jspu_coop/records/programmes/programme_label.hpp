/// @file
/// "3+1": what the published label of a joint programme says of its placement.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/programmes/programme_placement.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// What the label of a joint programme says, in years.
///
/// Two numbers are totals, and leave open which years are where: under "3+1" universities place the
/// year abroad last or third, and with some it is the three years that are abroad. In "4+0" the
/// students never move. Three numbers or more are stays in order: "1+2+1".
struct programme_label {
    std::vector<decimal> years; ///< at least two: whole or half years, as they are written

    /// Labels are equal when their numbers are.
    friend bool operator==(programme_label const&, programme_label const&) = default;
};
JSPU_COOP_RECORD(programme_label, (years));

/// Reads two or more numbers of years between plus signs: `3+1`, 2.5 + 1.5, `1+2+1`.
///
/// Years are whole or half (2.5, or 2,5 as in Uzbek and Russian), below 100, without leading
/// zeros, and more than nothing; only the second of two numbers may be 0. Spaces around the
/// signs are understood.
/// @return the label, or `programme_label.malformed`
[[nodiscard]] JSPU_COOP_EXPORT result<programme_label> parse_programme_label(std::string_view text);

/// Whether a placement is one of those that the label allows.
/// @param label what is published
/// @param placement where the semesters are spent
/// @param semesters_a_year how many semesters an academic year has
/// @pre the placement is valid, and a year has a semester or more
[[nodiscard]] JSPU_COOP_EXPORT bool agrees(programme_label const& label,
                                           programme_placement const& placement,
                                           std::int64_t semesters_a_year);

} // namespace jspu_coop
