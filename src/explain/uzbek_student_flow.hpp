// Uzbek: the flow of students, in tables and pictures.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_student_flow[] = {
    {"heading.student_flow.all", "jami"},
    {"heading.student_flow.award_conferred", "diplom topshirilgan"},
    {"heading.student_flow.award_earned", "haq qozonilgan, hali topshirilmagan"},
    {"heading.student_flow.award_in_reach", "oʻqilayotgani oʻzlashtirilsa, haq qozoniladi"},
    {"heading.student_flow.award_lacking", "bundan koʻprogʻi yetishmaydi"},
    {"heading.student_flow.award_undetermined", "nomaʼlum"},
    {"heading.student_flow.back", "qaytgan, boshqa hech narsa qayd etilmagan"},
    {"heading.student_flow.conferred", "topshirilgan: {awards}"},
    {"heading.student_flow.end", "yakun"},
    {"heading.student_flow.figures", "raqamlar"},
    {"heading.student_flow.kept_back", "shu davrda kursdan qoldirilgan"},
    {"heading.student_flow.links", "qayerdan qayerga"},
    {"heading.student_flow.missing", "nimalar nomaʼlum"},
    {"heading.student_flow.no_period", "davr nomaʼlum"},
    {"heading.student_flow.not_admitted", "shu kungacha qabul qilinmagan: {count}"},
    {"heading.student_flow.nothing", "hech kim qabul qilinmagan"},
    {"heading.student_flow.on_leave", "hozir, akademik taʼtilda"},
    {"heading.student_flow.perhaps_struck_off",
     "ehtimol, boshqa muassasa bilan birga safdan chiqarilgan"},
    {"heading.student_flow.picture", "talabalarning davrlar boʻyicha yoʻli, {day}"},
    {"heading.student_flow.struck_off", "shu davr muassasasida safdan chiqarilgan"},
    {"heading.student_flow.students", "talabalar"},
    {"heading.student_flow.studying", "hozir"},
    {"heading.student_flow.title", "{programme} dasturi talabalari, {day}"},

};

} // namespace jspu_coop::detail
