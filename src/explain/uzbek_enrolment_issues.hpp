// Uzbek: issues of enrolments.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_enrolment_issues[] = {
    {"enrolment.already_registered", "talaba u yerda allaqachon roʻyxatda[: {value}]"},
    {"enrolment.amount_not_positive", "toʻlov noldan katta boʻladi[, {value} emas]"},
    {"enrolment.annuls_nothing", "bekor qilishda qaysi yozuv bekor qilinayotgani aytilmagan"},
    {"enrolment.award_conferred_already", "diplom[ ({value})] allaqachon berilgan"},
    {"enrolment.award_lost",
     "koʻchirilgan talabaga dasturdan chiqishning hech bir yoʻli diplomni[ ({value})] qoldirmaydi"},
    {"enrolment.award_of_struck_off",
     "diplom[ ({value})] talabani safdan chiqargan oliygoh[ ({site})] tomonidan berilgan"},
    {"enrolment.award_out_of_turn",
     "diplom[ ({value})] boshqasidan[ ({after})] keyin beriladi, u esa berilmagan"},
    {"enrolment.award_unknown", "dasturda bunday diplom yoʻq[: {value}]"},
    {"enrolment.course_repeated", "fan[ ({value})] ikki marta koʻrsatilgan[; birinchisi: {first}]"},
    {"enrolment.courses_empty", "birorta fan koʻrsatilmagan"},
    {"enrolment.not_on_leave", "talaba u yerda akademik taʼtilda emas[: {value}]"},
    {"enrolment.not_registered", "talaba u yerda roʻyxatda emas[: {value}]"},
    {"enrolment.not_struck_off",
     "talaba u yerda ham, u yerda roʻyxatga olingani yoki tiklanganidan beri boshqa joyda ham "
     "safdan chiqarilmagan[: {value}]"},
    {"enrolment.nothing_proposed",
     "davr[ ({value})] uchun imzolanadigan oʻquv kelishuvi taklif qilinmagan"},
    {"enrolment.on_leave", "talaba akademik taʼtilda, shuning uchun bu mumkin emas[: {value}]"},
    {"enrolment.other_programme", "roʻyxat boshqa dastur boʻyicha[: {expected} emas, {value}]"},
    {"enrolment.period_step_illegal",
     "davrga [“{value}” qadami|bu qadam] mumkin emas[ (“{before}” qadamidan keyin)]"},
    {"enrolment.period_unknown", "dasturda bunday davr yoʻq[: {value}]"},
    {"enrolment.requirement_unknown", "dasturda bunday talab yoʻq[: {value}]"},
    {"enrolment.signed_already", "bu tomon taklifni allaqachon imzolagan[: {value}]"},
    {"enrolment.site_unknown", "bu muassasa dasturda qatnashmaydi[: {value}]"},
    {"enrolment.step_illegal",
     "talabaning hozirgi holatida[ ({phase})] [“{value}” qadami|bu qadam] mumkin emas"},
    {"enrolment.struck_off",
     "talaba u yerda safdan chiqarilgan: u roʻyxatga olinmaydi, tiklanadi[: {value}]"},
    {"enrolment.struck_off_everywhere",
     "talaba barcha oliygohlarda safdan chiqarilgan, tiklanmaguncha bu mumkin emas[: {value}]"},
    {"enrolment.year_not_current",
     "faqat hozirgi kurs[ ({year})] qayta oʻqilishi mumkin[, {value} emas]"},
    {"enrolment.year_not_next",
     "faqat hozirgi kursdan[ ({year})] keyingisiga oʻtkazish mumkin[, {value} ga emas]"},
    {"enrolment.year_not_positive", "kurslar birdan boshlab raqamlanadi[, {value} emas]"},
};

} // namespace jspu_coop::detail
