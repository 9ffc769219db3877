/// @file
/// How a grade is read by its scale, by another, and by rules of compensation, as findings.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/study/compensation.hpp>
#include <jspu_coop/records/study/german_grade.hpp>
#include <jspu_coop/records/study/grade.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/grading_table.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/vocabulary/grade_scale_id.hpp>

#include <span>
#include <string>

namespace jspu_coop {

/// Whether a grade passes by its scale, with the scale as its source.
/// @return the finding `grade_reading.grade`: undetermined where the scale leaves it open; or the
///   faults of `passes`
[[nodiscard]] JSPU_COOP_EXPORT result<finding> explanation_of(grade const& of,
                                                              grade_scale const& scale);

/// Which mark is given for points, and below it whether each mark passes that it may be.
/// @return the finding `grade_reading.points`: undetermined between two bands while nobody says how
///   points are rounded, and below all bands; or the faults of `grade_for_points`
[[nodiscard]] JSPU_COOP_EXPORT result<finding> explanation_of(decimal points,
                                                              grade_scale const& scale);

/// Which scale governs at a place, as `scale_in_force` tells it.
/// @param governing the scale, or all that may govern
/// @param scales those that are known; an id that is none of them is shown as it is
/// @return the finding `grade_reading.scale`: undetermined unless one governs for certain
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(fact<grade_scale_id> const& governing,
                                                      std::span<grade_scale const> scales);

/// What a grade is in Germany by the modified Bavarian formula. It binds nobody.
/// @param read what `to_german_grade` gives
/// @param of the grade
/// @param scale its scale
/// @param rounding how it was rounded
/// @return the finding `grade_reading.german`: whether it passes there
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(german_grade const& read, grade const& of,
                                                      grade_scale const& scale,
                                                      german_rounding const& rounding);

/// Which grade at home holds the same place by the ECTS grading tables. It is a suggestion.
/// @param read what `suggest` gives
/// @param elsewhere the table of the grade
/// @param mark the mark of that table
/// @param home the table at home
/// @return the finding `grade_reading.suggestion`: undetermined where several grades at home hold
///   that place, since no rule says which
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(grade_suggestion const& read,
                                                      grading_table const& elsewhere,
                                                      std::string const& mark,
                                                      grading_table const& home);

/// Whether what was failed in a group of courses is credited by compensation.
/// @param made what `compensate` gives
/// @param of the transcript
/// @param rule the rule
/// @return the finding `grade_reading.compensation`: not applicable where nothing was failed, or
///   the rule does not work within such a group
[[nodiscard]] JSPU_COOP_EXPORT finding explanation_of(compensation const& made,
                                                      transcript const& of,
                                                      compensation_rule const& rule);

} // namespace jspu_coop
