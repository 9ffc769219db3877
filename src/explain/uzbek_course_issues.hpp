// Uzbek: issues of courses, curricula and transcripts.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_course_issues[] = {
    {"average_policy.name_empty", "oʻrtacha ball qoidasining nomi yoʻq"},
    {"average_policy.scale_left_out",
     "bir tizim baholari oʻrtacha ballga ham kiradi, ham kirmaydi[: {value}]"},
    {"average_policy.scale_repeated", "tizim ikki marta chiqarilgan[: {value}]"},
    {"course.code_empty", "fanning kodi boʻsh"},
    {"course.hours_not_positive", "auditoriya soatlari bunchalik kam boʻla olmaydi[: {value}]"},
    {"course.title_empty", "fanning nomi yoʻq"},
    {"course_attempt.grade_too_early", "hali tugamagan fan uchun baho[ (“{value}”)] bor"},
    {"course_attempt.hours_not_positive",
     "qoldirilgan soatlar bunchalik kam boʻla olmaydi[: {value}]"},
    {"course_attempt.number_not_positive", "urinishlar birdan boshlab raqamlanadi[, {value} emas]"},
    {"course_attempt.semester_not_positive",
     "yil semestrlari birdan boshlab raqamlanadi[, {value} emas]"},
    {"course_equivalence.counts_as_empty", "fanlar hech narsaga tenglashtirilmagan"},
    {"course_equivalence.course_is_itself", "fan[ ({value})] oʻziga tenglashtirilgan"},
    {"course_equivalence.course_repeated",
     "fan[ ({value})] ikki marta koʻrsatilgan[; birinchisi: {first}]"},
    {"course_equivalence.passed_empty", "hisobga olinadigan birorta fan koʻrsatilmagan"},
    {"curriculum.course_repeated", "fan[ ({value})] ikki modulda turibdi[; birinchisi: {first}]"},
    {"curriculum.course_unknown", "fan[ ({value})] nomaʼlum"},
    {"curriculum.credits_too_few",
     "modul[ {value}|koʻproq] talab qiladi, bu barcha fanlaridagidan koʻp[: {available}]"},
    {"curriculum.module_repeated",
     "ikki modulning identifikatori bir xil[: {value}][; birinchisi: {first}]"},
    {"curriculum.modules_empty", "oʻquv rejada birorta modul yoʻq"},
    {"curriculum.name_empty", "oʻquv rejaning nomi yoʻq"},
    {"curriculum.prerequisite_empty", "fandan oldin nima oʻtilishi koʻrsatilmagan"},
    {"curriculum.prerequisite_not_before",
     "fan[ ({value})] boshqasidan[ ({course})] oldin oʻtiladi, lekin undan oldingi semestrga "
     "rejalashtirilmagan[: {before}-semestr, u esa {semester}-semestr]"},
    {"curriculum.prerequisite_repeated",
     "fandan oldin oʻtiladigani ikki marta koʻrsatilgan[: {value}][; birinchisi: {first}]"},
    {"curriculum.prerequisite_unplanned", "fan[ ({value})] oʻquv rejaning birorta modulida yoʻq"},
    {"curriculum.prerequisites_cyclic",
     "bu fanlarning har biri oʻzidan oldin oʻtilishi kerak[: {value}]"},
    {"curriculum_module.course_repeated",
     "fan modulda ikki marta turibdi[: {value}][; birinchisi: {first}]"},
    {"curriculum_module.courses_empty", "modulda birorta fan yoʻq"},
    {"curriculum_module.demand_not_positive", "modul hech narsa talab qilmaydi[: {value}]"},
    {"curriculum_module.demand_too_large",
     "modul oʻzidagidan koʻp fan[ ({value})] talab qiladi[; fanlari: {most}]"},
    {"curriculum_module.name_empty", "modulning nomi yoʻq"},
    {"curriculum_module.semester_not_positive",
     "oʻqish semestrlari birdan boshlab raqamlanadi[, {value} emas]"},
    {"transcript.attempt_out_of_order",
     "fan[ ({course})] boʻyicha urinishlar ketma-ket raqamlanmagan[: {expected} oʻrniga {value}]"},
    {"transcript.grade_contradicts_result",
     "fan[ ({course})] bahosi[ (“{value}”)] uning natijasiga zid[: {result}]"},
    {"transcript.year_decreases", "fan[ ({course})] takrori oʻzi takrorlagan urinishdan oldin "
                                  "turibdi[: {value}][; u esa {before}]"},
};

} // namespace jspu_coop::detail
