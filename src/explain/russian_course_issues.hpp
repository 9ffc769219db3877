// Russian: issues of courses, curricula and transcripts.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_course_issues[] = {
    {"average_policy.name_empty", "у правила среднего балла нет названия"},
    {"average_policy.scale_left_out",
     "отметки одной шкалы и входят в средний балл, и не входят[: {value}]"},
    {"average_policy.scale_repeated", "шкала исключена дважды[: {value}]"},
    {"course.code_empty", "у курса пустой код"},
    {"course.hours_not_positive", "аудиторных часов не может быть так мало[: {value}]"},
    {"course.title_empty", "у курса нет названия"},
    {"course_attempt.grade_too_early", "есть отметка[ «{value}»] за курс, который ещё не закончен"},
    {"course_attempt.hours_not_positive", "пропущенных часов не может быть так мало[: {value}]"},
    {"course_attempt.number_not_positive", "попытки нумеруются с единицы[, а не {value}]"},
    {"course_attempt.semester_not_positive", "семестры года нумеруются с единицы[, а не {value}]"},
    {"course_equivalence.counts_as_empty", "курсы ничему не соответствуют"},
    {"course_equivalence.course_is_itself", "курс[ {value}] соответствует сам себе"},
    {"course_equivalence.course_repeated", "курс[ {value}] назван дважды[; впервые в {first}]"},
    {"course_equivalence.passed_empty", "не назван ни один курс, который засчитывался бы"},
    {"curriculum.course_repeated", "курс[ {value}] стоит в двух модулях[; впервые в {first}]"},
    {"curriculum.course_unknown", "курс[ {value}] неизвестен"},
    {"curriculum.credits_too_few",
     "модуль требует[ {value}|больше], больше, чем есть у всех его курсов[: {available}]"},
    {"curriculum.module_repeated",
     "у двух модулей один идентификатор[ {value}][; впервые в {first}]"},
    {"curriculum.modules_empty", "в учебном плане нет ни одного модуля"},
    {"curriculum.name_empty", "у учебного плана нет названия"},
    {"curriculum.prerequisite_empty", "не названо ничего, что предшествует курсу"},
    {"curriculum.prerequisite_not_before",
     "курс[ {value}] предшествует другому[, {course},] но запланирован не раньше[: в семестре "
     "{before}, а тот в семестре {semester}]"},
    {"curriculum.prerequisite_repeated",
     "предшествующее курсу названо дважды[: {value}][; впервые в {first}]"},
    {"curriculum.prerequisite_unplanned", "курса[ {value}] нет ни в одном модуле учебного плана"},
    {"curriculum.prerequisites_cyclic", "каждый из этих курсов предшествует сам себе[: {value}]"},
    {"curriculum_module.course_repeated",
     "курс стоит в модуле дважды[: {value}][; впервые в {first}]"},
    {"curriculum_module.courses_empty", "в модуле нет ни одного курса"},
    {"curriculum_module.demand_not_positive", "модуль ничего не требует[: {value}]"},
    {"curriculum_module.demand_too_large",
     "модуль требует больше курсов[ ({value})], чем в нём есть[: {most}]"},
    {"curriculum_module.name_empty", "у модуля нет названия"},
    {"curriculum_module.semester_not_positive",
     "семестры обучения нумеруются с единицы[, а не {value}]"},
    {"transcript.attempt_out_of_order",
     "попытки по курсу[ {course}] пронумерованы не подряд[: {value} вместо {expected}]"},
    {"transcript.grade_contradicts_result",
     "отметка[ «{value}»] по курсу[ {course}] противоречит его результату[: {result}]"},
    {"transcript.year_decreases", "повтор курса[ {course}] стоит раньше попытки, которую он "
                                  "повторяет[: {value}][; та — {before}]"},
};

} // namespace jspu_coop::detail
