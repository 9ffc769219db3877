/// @file
/// The scales by which performance is graded.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/records/study/grade_scope.hpp>
#include <jspu_coop/records/study/mark_list.hpp>
#include <jspu_coop/records/study/mark_range.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/grade_scale_id.hpp>

#include <optional>
#include <variant>

namespace jspu_coop {

/// The marks of a scale: listed one by one, or every number of a range.
using scale_marks = std::variant<mark_list, mark_range>;

/// A scale by which performance is graded, as data: which marks there are, which pass, what they
/// count, and where it governs. Marks of two scales are never compared, and labels such as
/// "satisfactory" never say that two marks are the same.
struct grade_scale {
    grade_scale_id id;                  ///< unique
    text name;                          ///< how the scale is called
    std::optional<grade_scope> scope{}; ///< where and for whom it governs; none: only where
                                        ///< somebody names it
    scale_marks marks;                  ///< its marks
    citation cited_as;                  ///< where it is published

    /// Scales are equal when all members are.
    friend bool operator==(grade_scale const&, grade_scale const&) = default;
};
JSPU_COOP_RECORD(grade_scale, (id, name, scope, marks, cited_as));

/// Everything wrong with a grade scale.
/// @return `grade_scale.name_empty`, and the issues of scope, marks and citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(grade_scale const& value);

} // namespace jspu_coop
