/// @file
/// Grades that partners have agreed to take for one another.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/study/grade.hpp>
#include <jspu_coop/records/study/rule_basis.hpp>
#include <jspu_coop/vocabulary/grade_scale_id.hpp>

#include <string>
#include <vector>

namespace jspu_coop {

/// One line of a table of agreed grades.
struct agreed_pair {
    std::string from; ///< a mark of the scale that is converted from
    std::string to;   ///< the mark for which it is taken

    /// Equal when both are.
    friend bool operator==(agreed_pair const&, agreed_pair const&) = default;
};
JSPU_COOP_RECORD(agreed_pair, (from, to));

/// A published or agreed table from the marks of one scale to those of another. It goes one way.
struct agreed_grades {
    grade_scale_id from;            ///< the scale of the grades that are converted
    grade_scale_id to;              ///< another scale
    std::vector<agreed_pair> pairs; ///< the lines of the table; each mark of `from` at most once
    rule_basis basis;               ///< who says so

    /// Tables are equal when all members are.
    friend bool operator==(agreed_grades const&, agreed_grades const&) = default;
};
JSPU_COOP_RECORD(agreed_grades, (from, to, pairs, basis));

/// Everything wrong with a table by itself.
/// @return `agreed_grades.same_scale`, `agreed_grades.pairs_empty`, `agreed_grades.mark_repeated`,
///   and the issues of its basis
[[nodiscard]] JSPU_COOP_EXPORT issues validate(agreed_grades const& value);

/// Everything wrong with a table on its scales, besides.
/// @return `agreed_grades.other_scale` for a scale that is not the table's;
///   `agreed_grades.mark_unknown`; `agreed_grades.pass_becomes_fail` (warning), where a mark that
///   passes is taken for one that fails, or the other way round
[[nodiscard]] JSPU_COOP_EXPORT issues validate(agreed_grades const& value, grade_scale const& from,
                                               grade_scale const& to);

/// The grade for which a grade is taken.
/// @return the grade; missing when the table does not name the mark, for what is agreed of other
///   marks says nothing of it; or `grade.other_scale`
[[nodiscard]] JSPU_COOP_EXPORT result<fact<grade>> convert(grade const& of,
                                                           agreed_grades const& table);

} // namespace jspu_coop
