/// @file
/// Which levels the scores of a language examination are: data, with a source.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/cefr_level.hpp>
#include <jspu_coop/vocabulary/citation.hpp>

#include <optional>
#include <vector>

namespace jspu_coop {

/// From which score on a level is reached.
struct score_step {
    cefr_level level; ///< the level
    decimal lowest;   ///< the lowest score that is this level

    /// Equal when both members are.
    friend bool operator==(score_step const&, score_step const&) = default;
};
JSPU_COOP_RECORD(score_step, (level, lowest));

/// Which levels the scores of a language examination are, by one source. Sources differ: IELTS 6.5
/// is B2 by one and C1 by another, so that a mapping has a name, and answers say which was used.
struct score_mapping {
    score_mapping_id id;                 ///< the name: "ielts.british_council"
    language_examination_id examination; ///< whose scores: "ielts"
    std::vector<score_step> steps;       ///< the lowest level first; a score below it is no level
    std::optional<period> in_force{};    ///< the days on which it holds; none: no limit is known
    citation cited_as;                   ///< on what it rests

    /// Mappings are equal when all members are.
    friend bool operator==(score_mapping const&, score_mapping const&) = default;
};
JSPU_COOP_RECORD(score_mapping, (id, examination, steps, in_force, cited_as));

/// Everything wrong with a mapping.
/// @return `score_mapping.steps_empty`; `score_mapping.steps_not_increasing` (a step whose level or
///   score is not above that of the step before it); and the issues of the citation, under
///   `/cited_as`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(score_mapping const& value);

/// The level that a score is.
/// @param by a valid mapping
/// @param score the score, compared exactly: 6.4 is below 6.5
/// @return the highest level whose step the score reaches; none below the lowest
[[nodiscard]] JSPU_COOP_EXPORT std::optional<cefr_level> level_of(score_mapping const& by,
                                                                  decimal const& score) noexcept;

} // namespace jspu_coop
