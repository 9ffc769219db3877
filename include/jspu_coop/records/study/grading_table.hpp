/// @file
/// How often each passing grade was given: ECTS grading tables.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/records/study/grade.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>
#include <jspu_coop/vocabulary/grade_scale_id.hpp>
#include <jspu_coop/vocabulary/isced_level.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jspu_coop {

/// How often a mark was given.
struct mark_count {
    std::string mark;   ///< a mark that passes
    std::int64_t count; ///< how often; not negative

    /// Equal when all members are.
    friend bool operator==(mark_count const&, mark_count const&) = default;
};
JSPU_COOP_RECORD(mark_count, (mark, count));

/// How often each passing grade was given in a reference group: a field and a level, over at least
/// two academic years (ECTS Users' Guide 2015, pages 39 and 40).
struct grading_table {
    grade_scale_id scale;               ///< the scale of the marks
    field_of_study field;               ///< the field, narrow or detailed
    isced_level level;                  ///< the level; bachelor's and master's grades stand apart
    academic_year first;                ///< the first year that is counted
    academic_year last;                 ///< the last year that is counted
    std::vector<mark_count> counts;     ///< the passing marks, from the best
    std::optional<citation> cited_as{}; ///< where it is published

    /// Tables are equal when all members are.
    friend bool operator==(grading_table const&, grading_table const&) = default;
};
JSPU_COOP_RECORD(grading_table, (scale, field, level, first, last, counts, cited_as));

/// Everything wrong with a table by itself.
/// @return `grading_table.years_too_few` (less than two), `grading_table.field_too_broad`,
///   `grading_table.counts_empty`, `grading_table.mark_repeated`, `grading_table.count_negative`,
///   `grading_table.nothing_counted`, `grading_table.too_many` (more than 10^15 grades in all), and
///   the issues of the citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(grading_table const& value);

/// Everything wrong with a table on its scale, besides.
/// @return `grading_table.other_scale`, `grading_table.mark_unknown`, `grading_table.failing_mark`
///   (a mark that is not known to pass), `grading_table.order` (a mark that is not worse than the
///   one before it)
[[nodiscard]] JSPU_COOP_EXPORT issues validate(grading_table const& value,
                                               grade_scale const& scale);

/// What a grade from elsewhere may be at home. The examination board decides.
struct grade_suggestion {
    ratio better;            ///< the share of grades elsewhere that are better than it
    ratio up_to;             ///< the share that are better or the same
    std::vector<grade> home; ///< the grades at home within these shares, from the best; several
                             ///< where the shares reach over a border, which no rule settles

    /// Equal when all members are.
    friend bool operator==(grade_suggestion const&, grade_suggestion const&) = default;
};
JSPU_COOP_RECORD(grade_suggestion, (better, up_to, home));

/// Which grades at home hold the same place among all as a grade from elsewhere: those whose
/// cumulative shares, counted from the best, overlap with its own.
/// @param elsewhere the table of the grade
/// @param mark a mark of it
/// @param home the table at home, of the same level and field
/// @pre `validate` finds nothing in either table
/// @return the suggestion; `grading_table.groups_differ` when level or field differ;
///   `grading_table.mark_not_counted` when the table elsewhere has no such mark, or never saw it
///   given: a grade that fails is in no table. Linear in the tables.
[[nodiscard]] JSPU_COOP_EXPORT result<grade_suggestion>
suggest(grading_table const& elsewhere, std::string const& mark, grading_table const& home);

} // namespace jspu_coop
