/// @file
/// One attempt at a course.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/study/grade.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/grade_scope.hpp>
#include <jspu_coop/vocabulary/credits.hpp>
#include <jspu_coop/vocabulary/label.hpp>
#include <jspu_coop/vocabulary/teaching_hours.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace jspu_coop {

/// What came of an attempt at a course.
enum class attempt_result {
    in_progress, ///< it is still going on
    passed,      ///< passed: its credits are earned
    failed,      ///< the final control was failed
    absent,      ///< the student did not come to the final control
    barred,      ///< the student was not let in to the final control: too often absent, or in debt
    compensated  ///< failed, and credited all the same by compensation: not to be retaken
};
JSPU_COOP_ENUM(attempt_result, in_progress, passed, failed, absent, barred, compensated);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<attempt_result> = "attempt_result";

/// The name of a result in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(attempt_result value) noexcept {
    switch (value) {
    case attempt_result::in_progress:
        return {"Davom etmoqda", "Изучается", "In progress"};
    case attempt_result::passed:
        return {"Oʻzlashtirilgan", "Сдан", "Passed"};
    case attempt_result::failed:
        return {"Oʻzlashtirilmagan", "Не сдан", "Failed"};
    case attempt_result::absent:
        return {"Yakuniy nazoratga kelmagan", "Неявка", "Absent from the final control"};
    case attempt_result::barred:
        return {"Yakuniy nazoratga qoʻyilmagan", "Не допущен", "Not let in to the final control"};
    case attempt_result::compensated:
        return {"Kompensatsiya bilan hisobga olingan", "Зачтён по компенсации",
                "Credited by compensation"};
    }
    return {};
}

/// Whether a result earns the credits of its course.
[[nodiscard]] constexpr bool earns_credit(attempt_result value) noexcept {
    return value == attempt_result::passed || value == attempt_result::compensated;
}

/// One attempt at a course: the first, or a repeat.
struct course_attempt {
    course_id course;                   ///< the course
    std::int64_t number;                ///< 1 the first time, 2 the first repeat, and so on
    academic_year year;                 ///< in which academic year
    fact<std::int64_t> semester{};      ///< in which semester of that year, from 1
    fact<jspu_coop::credits> credits{}; ///< what the course was worth then; absent: no credit
    fact<assessment_form> form{};       ///< what it ends with
    fact<attempt_result> result{};      ///< what came of it
    fact<jspu_coop::grade> grade{};     ///< its grade; absent where there is none
    fact<teaching_hours> unexcused{};   ///< classroom hours missed without excuse; absent: none

    /// Attempts are equal when all members are.
    friend bool operator==(course_attempt const&, course_attempt const&) = default;
};
JSPU_COOP_RECORD(course_attempt,
                 (course, number, year, semester, credits, form, result, grade, unexcused));

/// Everything wrong with an attempt by itself.
/// @return `course_attempt.number_not_positive`, `course_attempt.semester_not_positive`,
///   `course_attempt.hours_not_positive`, `course_attempt.grade_too_early` (a grade for what is
///   still going on)
[[nodiscard]] JSPU_COOP_EXPORT issues validate(course_attempt const& value);

/// Whether an attempt passed its course: by its result, or else by its grade.
/// What is credited by compensation counts as passed, whatever its grade.
/// @param attempt the attempt
/// @param scales the scales that are known, their ids differ
/// @return whether it did; an attempt in progress has not. Missing while neither result nor grade
///   tell, or the grade's scale is not among those known; conflicting where its sources or its
///   scale are; or `grade.not_on_scale`
[[nodiscard]] JSPU_COOP_EXPORT result<fact<bool>> passes(course_attempt const& attempt,
                                                         std::span<grade_scale const> scales);

} // namespace jspu_coop
