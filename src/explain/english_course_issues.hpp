// English: issues of courses, curricula and transcripts.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_course_issues[] = {
    {"average_policy.name_empty", "the way to compute an average has no name"},
    {"average_policy.scale_left_out",
     "the marks of one scale both enter the average and do not[: {value}]"},
    {"average_policy.scale_repeated", "a scale is left out twice[: {value}]"},
    {"course.code_empty", "the course has an empty code"},
    {"course.hours_not_positive", "there cannot be so few hours in the classroom[: {value}]"},
    {"course.title_empty", "the course has no title"},
    {"course_attempt.grade_too_early",
     "there is a grade[, '{value}',] for a course that is still going on"},
    {"course_attempt.hours_not_positive", "there cannot be so few missed hours[: {value}]"},
    {"course_attempt.number_not_positive", "attempts are numbered from one[, and not {value}]"},
    {"course_attempt.semester_not_positive",
     "semesters of a year are numbered from one[, and not {value}]"},
    {"course_equivalence.counts_as_empty", "the courses count as nothing"},
    {"course_equivalence.course_is_itself", "a course[, {value},] counts as itself"},
    {"course_equivalence.course_repeated",
     "a course[, {value},] is named twice[; first at {first}]"},
    {"course_equivalence.passed_empty", "no course is named that would count"},
    {"curriculum.course_repeated",
     "a course[, {value},] stands in two modules[; first in {first}]"},
    {"curriculum.course_unknown", "the course[ {value}] is not known"},
    {"curriculum.credits_too_few",
     "the module asks for[ {value}|more], more than all its courses have[: {available}]"},
    {"curriculum.module_repeated", "two modules have the same id[, {value}][; first at {first}]"},
    {"curriculum.modules_empty", "the curriculum has no module"},
    {"curriculum.name_empty", "the curriculum has no name"},
    {"curriculum.prerequisite_empty", "nothing is named that comes before the course"},
    {"curriculum.prerequisite_not_before",
     "the course[ {value}] comes before another[, {course},] but is planned for no earlier "
     "semester[: {before}, and the other for {semester}]"},
    {"curriculum.prerequisite_repeated",
     "what comes before a course is named twice[: {value}][; first at {first}]"},
    {"curriculum.prerequisite_unplanned", "the course[ {value}] is in no module of the curriculum"},
    {"curriculum.prerequisites_cyclic", "each of these courses comes before itself[: {value}]"},
    {"curriculum_module.course_repeated",
     "the module has a course twice[: {value}][; first at {first}]"},
    {"curriculum_module.courses_empty", "the module has no course"},
    {"curriculum_module.demand_not_positive", "the module asks for nothing[: {value}]"},
    {"curriculum_module.demand_too_large",
     "the module asks for more courses[, {value},] than it has[: {most}]"},
    {"curriculum_module.name_empty", "the module has no name"},
    {"curriculum_module.semester_not_positive",
     "semesters of a study are numbered from one[, and not {value}]"},
    {"transcript.attempt_out_of_order", "the attempts at a course[, {course},] are not numbered "
                                        "one after the other[: {value} instead of {expected}]"},
    {"transcript.grade_contradicts_result",
     "the grade[ '{value}'] of a course[, {course},] contradicts its result[: {result}]"},
    {"transcript.year_decreases", "a repeat of a course[, {course},] lies before the attempt that "
                                  "it repeats[: {value}][, and that in {before}]"},
};

} // namespace jspu_coop::detail
