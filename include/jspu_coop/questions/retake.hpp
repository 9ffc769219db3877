/// @file
/// What somebody has to do who failed a course, as findings.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/study/course_attempt.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/retake_rule.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <span>

namespace jspu_coop {

/// Whether the final control of a course that was failed may be sat again in the same semester, and
/// what has to be done where it may not: the whole course again, paid for by its credits.
///
/// Source of the rule's kind: Uzbekistan State World Languages University, "Study and exam
/// regulations" (https://uzswlu.uz/en/study-and-exam-regulations).
/// @param last the last attempt at the course
/// @param rule the institution's rule
/// @param scales the scales that are known, their ids differ
/// @return the finding `retake`: not applicable where the course is passed or goes on; or the
///   faults of `passes`
[[nodiscard]] JSPU_COOP_EXPORT result<finding> explanation_of(course_attempt const& last,
                                                              retake_rule const& rule,
                                                              std::span<grade_scale const> scales);

} // namespace jspu_coop
