#include <jspu_coop/records/study/course_attempt.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <iterator>

namespace jspu_coop {

issues validate(course_attempt const& value) {
    issues found;
    if (value.number <= 0) {
        detail::report(found, "course_attempt.number_not_positive", "/number",
                       std::to_string(value.number));
    }
    detail::for_each_claim(value.semester, "/semester",
                           [&](std::int64_t semester, std::string const& path) {
                               if (semester <= 0) {
                                   detail::report(found, "course_attempt.semester_not_positive",
                                                  path, std::to_string(semester));
                               }
                           });
    detail::for_each_claim(
        value.unexcused, "/unexcused", [&](teaching_hours const& hours, std::string const& path) {
            if (hours.count <= 0) {
                detail::report(found, "course_attempt.hours_not_positive", path_join(path, "count"),
                               std::to_string(hours.count));
            }
        });
    if (value.result == fact{attempt_result::in_progress} && value.grade.is_known()) {
        detail::report(found, "course_attempt.grade_too_early", "/grade", value.grade.value().mark);
    }
    return found;
}

namespace {

[[nodiscard]] result<fact<bool>> passes_by_grade(fact<grade> const& of,
                                                 std::span<grade_scale const> scales) {
    if (!of.is_known()) {
        return fact<bool>{};
    }
    auto const scale = std::ranges::find(scales, of.value().scale, &grade_scale::id);
    return scale == scales.end() ? result<fact<bool>>{fact<bool>{}} : passes(*scale, of.value());
}

} // namespace

result<fact<bool>> passes(course_attempt const& attempt, std::span<grade_scale const> scales) {
    if (attempt_result const* const known = attempt.result.get()) {
        return fact<bool>{earns_credit(*known)};
    }
    auto const& claims = attempt.result.claims();
    if (claims.empty()) {
        return passes_by_grade(attempt.grade, scales);
    }
    auto const earning = std::ranges::count_if(claims, earns_credit);
    if (earning == std::ssize(claims)) { // passed, or credited: in either case
        return fact<bool>{true};
    }
    return earning > 0 ? fact<bool>::conflicting({false, true}) : fact<bool>{false};
}

} // namespace jspu_coop
