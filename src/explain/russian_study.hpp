// Russian: findings about grades, averages, credits and the first days of academic years, and the
// facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_study[] = {
    {"grade_reading.grade.satisfied", "[отметка {mark}|отметка][ по шкале «{scale}»] "
                                      "положительная[; худшая положительная: {required}]"},
    {"grade_reading.grade.not_satisfied",
     "[отметка {mark}|отметка][ по шкале «{scale}»] неудовлетворительная[; худшая положительная: "
     "{required}]"},
    {"grade_reading.grade.undetermined",
     "по имеющимся данным нельзя решить, положительная ли [отметка {mark}|отметка][ по шкале "
     "«{scale}»][; худшая положительная: {required}]"},
    {"grade_reading.scale.satisfied", "известно, какая шкала действует[: {scales}]"},
    {"grade_reading.scale.undetermined", "по имеющимся данным нельзя решить, какая шкала "
                                         "действует[; возможно: {scales:or}]"},
    {"grade_reading.points.satisfied",
     "[баллам {points}|баллам][ по шкале «{scale}»] соответствует одна отметка[: {marks}]"},
    {"grade_reading.points.undetermined",
     "по имеющимся данным нельзя решить, какая отметка соответствует [баллам "
     "{points}|баллам][ по шкале «{scale}»][; возможно: {marks:or}]"},
    {"grade_reading.german.satisfied",
     "по модифицированной баварской формуле [отметка {mark}|отметка][ по шкале «{scale}»] в "
     "Германии положительная[: {grade}][; без округления: {exact}][; округление: {rounding}]; "
     "решает вуз"},
    {"grade_reading.german.not_satisfied",
     "по модифицированной баварской формуле [отметка {mark}|отметка][ по шкале «{scale}»] в "
     "Германии неудовлетворительная, так как она хуже 4[: {grade}][; без округления: {exact}][; "
     "округление: {rounding}]; решает вуз"},
    {"grade_reading.suggestion.satisfied",
     "по таблицам распределения [отметка {mark}|отметка] занимает место одной отметки в своём "
     "вузе[: {home}][; лучше неё в другом вузе: {better} %][, не хуже: {up_to} %]; это "
     "предложение, решает экзаменационная комиссия"},
    {"grade_reading.suggestion.undetermined",
     "по таблицам распределения [отметка {mark}|отметка] занимает место нескольких отметок в своём "
     "вузе[: {home:or}][; лучше неё в другом вузе: {better} %][, не хуже: {up_to} %]; решает "
     "экзаменационная комиссия"},
    {"grade_reading.average.satisfied", "средний балл[ по правилу «{policy}»] известен[: "
                                        "{observed}][; печатается: {printed}]"},
    {"grade_reading.average.undetermined",
     "по имеющимся данным нельзя определить средний балл[ по правилу «{policy}»][; возможно: "
     "{observed:or}]"},
    {"grade_reading.average.not_applicable",
     "в средний балл[ по правилу «{policy}»] ничего не входит"},
    {"grade_reading.by_rule.satisfied",
     "одно из прочтений правила[; неудовлетворительная отметка: {fails}][; попытки: "
     "{attempts}][; годы: {span}][; средний балл: {observed}][; печатается: {printed}]"},
    {"grade_reading.by_rule.undetermined",
     "одно из прочтений правила[; неудовлетворительная отметка: {fails}][; попытки: "
     "{attempts}][; годы: {span}]; средний балл по имеющимся данным определить нельзя"},
    {"grade_reading.by_rule.not_applicable",
     "одно из прочтений правила[; неудовлетворительная отметка: {fails}][; попытки: "
     "{attempts}][; годы: {span}]; в средний балл ничего не входит"},
    {"grade_reading.attempt.satisfied",
     "[курс {course}|курс][ за {year}] входит в средний балл[; отметка: {mark}][; учитывается "
     "как: {counted}][; кредиты: {credits}]"},
    {"grade_reading.attempt.not_applicable",
     "[курс {course}|курс][ за {year}] не входит в средний балл[; отметка: {mark}][; кредиты: "
     "{credits}]"},
    {"grade_reading.compensation.satisfied",
     "несданное[ ({courses})] засчитывается по компенсации и пересдаче не подлежит[; в "
     "пределах: {within}][; средний балл: {observed}][, наименьший: {required}]"},
    {"grade_reading.compensation.not_satisfied",
     "несданное[ ({courses})] по компенсации не засчитывается[; в пределах: {within}][; средний "
     "балл: {observed}][, наименьший: {required}]"},
    {"grade_reading.compensation.undetermined",
     "по имеющимся данным нельзя решить, засчитывается ли несданное по компенсации[ ({courses})][; "
     "в пределах: {within}][; средний балл: {observed}][, наименьший: {required}]"},
    {"grade_reading.compensation.not_applicable",
     "засчитывать по компенсации нечего[; в пределах: {within}][; средний балл: {observed}]"},
    {"credit_reading.conversion.satisfied",
     "перевод кредитов[ из системы «{from}»][ в систему «{to}»][: {amount} — это {converted}]; "
     "округление ничего не отнимает"},
    {"credit_reading.conversion.not_satisfied",
     "перевод кредитов[ из системы «{from}»][ в систему «{to}»][: {amount} — это {converted}][; "
     "без округления: {exact}][; потеряно при округлении: {lost}][; добавлено при округлении: "
     "{added}]"},
    {"credit_reading.earned.satisfied",
     "известно, сколько кредитов[ системы «{system}»] получено[: {amount}]"},
    {"credit_reading.earned.undetermined",
     "по имеющимся данным нельзя решить, сколько кредитов[ системы «{system}»] получено"},
    {"credit_reading.course.satisfied", "[курс {course}|курс] даёт свои кредиты[: {amount}][; "
                                        "отметка: {mark}][; результат: {result}]"},
    {"credit_reading.course.not_satisfied",
     "[курс {course}|курс] пока не даёт кредитов[; отметка: {mark}][; результат: {result}][; "
     "кредитов за курс: {amount}]"},
    {"credit_reading.course.undetermined",
     "по имеющимся данным нельзя решить, даёт ли [курс {course}|курс] свои кредиты[; отметка: "
     "{mark}][; кредитов за курс: {amount}]"},
    {"credit_reading.hours.satisfied",
     "[на {day} ]известно, сколько часов стоит за кредитом[ системы «{system}»]"},
    {"credit_reading.hours.undetermined", "по имеющимся данным нельзя решить, сколько часов[ на "
                                          "{day}] стоит за кредитом[ системы «{system}»]"},
    {"credit_reading.hours.not_applicable",
     "сколько часов стоит за кредитом[ системы «{system}»], устанавливает каждый вуз"},
    {"credit_reading.work.satisfied",
     "часы за кредитом[: {exact}][; работа: {work}][; не менее: {least}][; не более: {most}][; "
     "единица: "
     "{kind}][; в астрономических часах, по 45 минут: {clock_least}][–{clock_most}]"},
    {"retake.satisfied", "итоговый контроль[ по курсу {course}] можно пересдать в том же семестре"},
    {"retake.not_satisfied",
     "итоговый контроль[ по курсу {course}] нельзя пересдать в том же семестре"},
    {"retake.undetermined", "по имеющимся данным нельзя решить, можно ли пересдать итоговый "
                            "контроль[ по курсу {course}] в том же семестре"},
    {"retake.not_applicable", "[курс {course}|курс] сдан или ещё изучается: повторять нечего"},
    {"retake.whole_course.satisfied", "курс изучается повторно целиком"},
    {"retake.whole_course.not_satisfied", "повторно изучать курс целиком не нужно"},
    {"retake.whole_course.undetermined",
     "по имеющимся данным нельзя решить, изучается ли курс повторно целиком"},
    {"retake.paid.satisfied",
     "повторное изучение оплачивается по неполученным кредитам[: {amount}]"},
    {"retake.paid.not_satisfied",
     "повторное изучение не оплачивается по неполученным кредитам[: {amount}]"},
    {"retake.paid.undetermined", "по имеющимся данным нельзя решить, оплачивается ли повторное "
                                 "изучение по неполученным кредитам[: {amount}]"},
    {"scholarship_standing.satisfied",
     "[на {day} ]переход на другой период не прекратил стипендию[ "
     "«{scholarship}»][; платит: {payer}]"},
    {"scholarship_standing.not_satisfied",
     "[на {day} ]стипендия[ «{scholarship}»] прекращена[; платил вуз: "
     "{payer}][; день перехода студента: {since}]"},
    {"scholarship_standing.undetermined",
     "по имеющимся данным нельзя решить, прекращена ли[ на {day}] "
     "стипендия[ «{scholarship}»][; платит: {payer}]"},
    {"scholarship_standing.not_applicable",
     "стипендия[ «{scholarship}»] предназначена студентам другой программы[; платит: {payer}]"},
    {"year_starts.satisfied",
     "[учебный год {year}|учебный год][ для {year_of_study}-го курса] у партнёра[ ({partner})]"
     "[, {partner_first:or},] начинается не раньше, чем в своём вузе[ ({home})][, {home_first:or}]"},
    {"year_starts.not_satisfied",
     "[учебный год {year}|учебный год][ для {year_of_study}-го курса] у партнёра[ ({partner})]"
     "[, {partner_first:or},] начинается раньше, чем в своём вузе[ ({home})][, {home_first:or}]"
     "[; раньше на {shortfall}]"},
    {"year_starts.undetermined",
     "по имеющимся данным нельзя решить, начинается ли [учебный год {year}|учебный год][ для "
     "{year_of_study}-го курса] у партнёра[ ({partner})][, {partner_first:or},] раньше, чем в своём "
     "вузе[ ({home})][, {home_first:or}]"},
    {"fact.average_policy.attempts", "какие попытки входят в средний балл"},
    {"fact.average_policy.fails", "как учитывается в среднем балле неудовлетворительная отметка"},
    {"fact.average_policy.span", "курсы каких лет входят в средний балл"},
    {"fact.compensation_rule.limits.*.average",
     "с какого среднего балла отметки там компенсируют друг друга"},
    {"fact.course_attempt.result", "сдан ли курс"},
    {"fact.credit_system.terms.hours", "сколько часов стоит за кредитом системы {record}"},
    {"fact.grade_scale.marks.marks", "за какие баллы ставится какая отметка по шкале {record}"},
    {"fact.grade_scale.marks.marks.*.passes",
     "положительная ли отметка № {number}, считая от лучшей, по шкале {record}"},
    {"fact.grade_scale.marks.pass", "какие отметки по шкале {record} положительные"},
    {"fact.grade_scale.marks.points_rounding", "как округляются баллы по шкале {record}"},
    {"fact.grading_table.counts",
     "какая из нескольких отметок по шкале {record} занимает место отметки другого вуза"},
    {"fact.retake_rule.in_same_semester", "можно ли пересдать итоговый контроль в том же семестре"},
    {"fact.retake_rule.paid_by_credits",
     "оплачивается ли повторное изучение курса по его кредитам"},
    {"fact.retake_rule.whole_course", "изучается ли курс повторно целиком"},
    {"fact.scholarship_rule.ends_with", "с какими периодами прекращается стипендия"},
    {"fact.study_place", "где и на каком уровне изучался курс"},
    {"fact.transcript.attempts",
     "каковы все отметки, результаты и кредиты в выписке студента {record}"},
};

} // namespace jspu_coop::detail
