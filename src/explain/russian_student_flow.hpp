// Russian: the flow of students, in tables and pictures.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_student_flow[] = {
    {"heading.student_flow.all", "все"},
    {"heading.student_flow.award_conferred", "документ выдан"},
    {"heading.student_flow.award_earned", "право есть, документ ещё не выдан"},
    {"heading.student_flow.award_in_reach", "право будет, когда сдано всё, что изучается"},
    {"heading.student_flow.award_lacking", "не хватает большего"},
    {"heading.student_flow.award_undetermined", "неизвестно"},
    {"heading.student_flow.back", "вернулись, больше ничего не записано"},
    {"heading.student_flow.conferred", "выдано: {awards}"},
    {"heading.student_flow.end", "окончание"},
    {"heading.student_flow.figures", "цифры"},
    {"heading.student_flow.kept_back", "оставались на повторный год"},
    {"heading.student_flow.links", "откуда и куда"},
    {"heading.student_flow.missing", "что неизвестно"},
    {"heading.student_flow.no_period", "период неизвестен"},
    {"heading.student_flow.not_admitted", "без приёма на программу к этому дню: {count}"},
    {"heading.student_flow.nothing", "никто не принят"},
    {"heading.student_flow.on_leave", "сейчас, в академическом отпуске"},
    {"heading.student_flow.perhaps_struck_off", "возможно, отчислены вместе с другим вузом"},
    {"heading.student_flow.picture", "путь студентов по периодам, {day}"},
    {"heading.student_flow.struck_off", "отчислены в вузе этого периода"},
    {"heading.student_flow.students", "студенты"},
    {"heading.student_flow.studying", "сейчас"},
    {"heading.student_flow.title", "студенты программы «{programme}» на {day}"},

};

} // namespace jspu_coop::detail
