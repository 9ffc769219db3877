/// @file
/// A grade, and how it is read by its scale.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/vocabulary/grade_scale_id.hpp>

#include <compare>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jspu_coop {

/// A mark of a scale. A mark without its scale says nothing: 3.5 is one thing of 4.5 and another
/// of 4.3.
struct grade {
    grade_scale_id scale; ///< the scale
    std::string mark;     ///< the mark as it is written there: "4", "A+", "12.5", "pass"

    /// Grades are equal when scale and mark are.
    friend bool operator==(grade const&, grade const&) = default;
};
JSPU_COOP_RECORD(grade, (scale, mark));

/// Whether a grade passes.
/// @return whether it does; missing or conflicting where the scale leaves that open;
///   `grade.other_scale` when the grade is of another scale; or `grade.not_on_scale`
[[nodiscard]] JSPU_COOP_EXPORT result<fact<bool>> passes(grade_scale const& scale, grade const& of);

/// What a grade counts as a number.
/// @return the number, or nothing for a mark that counts none, such as "pass"; `grade.other_scale`;
///   or `grade.not_on_scale`
[[nodiscard]] JSPU_COOP_EXPORT result<std::optional<decimal>> value_of(grade_scale const& scale,
                                                                       grade const& of);

/// Which of two grades of one scale is better: `greater` when `left` is.
/// @return the order, `grade.other_scale` or `grade.not_on_scale`
[[nodiscard]] JSPU_COOP_EXPORT result<std::strong_ordering>
compare_by_merit(grade_scale const& scale, grade const& left, grade const& right);

/// The grade that is given for points.
///
/// Points inside a band have its mark. Points between two bands (89.95 where one ends at 89.9 and
/// the next begins at 90) could be either: the grade is conflicting, unless the scale says how
/// points are rounded. Points below all bands, and points of a scale that lists some marks without
/// bands below, are not decided by the scale: the grade is missing.
/// @return the grade; `grade.no_bands` when no mark of the scale has a band; or
///   `grade.points_out_of_range`
[[nodiscard]] JSPU_COOP_EXPORT result<fact<grade>> grade_for_points(grade_scale const& scale,
                                                                    decimal points);

/// The scale that governs at a place of study.
/// @pre the ids of the scales differ
/// @return the one scale whose scope takes the place in; conflicting with all that may, by id, when
///   there are several; missing when there is none, or only one of which it is not certain. Linear
///   in the number of scales.
[[nodiscard]] JSPU_COOP_EXPORT fact<grade_scale_id>
scale_in_force(std::span<grade_scale const> scales, study_place const& place);

} // namespace jspu_coop
