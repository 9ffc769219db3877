/// @file
/// A course that an institution teaches.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/study/grade_scope.hpp>
#include <jspu_coop/vocabulary/credits.hpp>
#include <jspu_coop/vocabulary/teaching_hours.hpp>

#include <optional>
#include <string>

namespace jspu_coop {

/// A course (subject, unit) that an institution teaches.
struct course {
    course_id id;                       ///< unique among the courses of all institutions
    party_id institution;               ///< who teaches it
    text title;                         ///< how it is called
    std::optional<std::string> code{};  ///< its code in the institution's own catalogue
    fact<jspu_coop::credits> credits{}; ///< what it is worth; absent where it carries no credit
    fact<assessment_form> form{};       ///< what it ends with
    fact<teaching_hours> classroom{};   ///< its hours in the classroom, from which absence counts

    /// Courses are equal when all members are.
    friend bool operator==(course const&, course const&) = default;
};
JSPU_COOP_RECORD(course, (id, institution, title, code, credits, form, classroom));

/// Everything wrong with a course by itself.
/// @return `course.title_empty`, `course.code_empty`, `course.hours_not_positive`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(course const& value);

} // namespace jspu_coop
