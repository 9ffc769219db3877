// Uzbek: issues of joint programmes.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_programme_issues[] = {
    {"award_requirement.courses_too_few",
     "roʻyxatdagidan[ ({value} ta)] koʻproq fan[ ({least} ta)] talab qilingan"},
    {"award_requirement.least_not_positive", "talab hech narsa talab qilmaydi[: {value}]"},
    {"award_requirement.list_empty", "oliygohlar roʻyxati maʼlum deyilgan, lekin boʻsh"},
    {"award_requirement.name_empty", "talabning nomi yoʻq"},
    {"award_requirement.value_repeated",
     "talab roʻyxatida “{value}” ikki marta turibdi[; birinchisi: {first}]|talab roʻyxatida bir "
     "qiymat ikki marta turibdi"},
    {"joint_programme.award_repeated",
     "dasturning ikki hujjati bir xil identifikatorga ega[: “{value}”][; birinchisi: {first}]"},
    {"joint_programme.award_unknown", "dasturda koʻrsatilgan hujjat[ (“{value}”)] yoʻq"},
    {"joint_programme.awards_empty", "dastur hujjatlari maʼlum deyilgan, lekin sanab oʻtilmagan"},
    {"joint_programme.clause_repeated",
     "dasturda bir band ikki marta koʻrsatilgan[: {value}][; birinchisi: {first}]"},
    {"joint_programme.conferral_cycle",
     "hujjatni[ (“{value}”)] faqat oʻzidan keyin berish mumkin boʻlib qolgan"},
    {"joint_programme.credit_systems_differ",
     "davrlarning kreditlari har xil tizimda, ular qoʻshilmaydi[: {first} va {value}]"},
    {"joint_programme.credits_beyond_plan", "rejadagi davrlar u yerda beradigan kreditdan[ "
                                            "({placed})] koʻprogʻi[, {value},] talab qilinadi"},
    {"joint_programme.falls_with_itself", "oliygoh[ (“{value}”)] safidan chiqarilish shu "
                                          "oliygohning oʻzidan chiqarilishga ergashtirilgan"},
    {"joint_programme.label_contradicts_placement",
     "semestrlarning joylashuvi[ ({placed})] dasturning belgisiga[ (“{value}”)] mos emas"},
    {"joint_programme.list_empty", "dasturdagi roʻyxat maʼlum deyilgan, lekin boʻsh"},
    {"joint_programme.longest_duration_too_short",
     "eng uzoq muddat[ ({value})] dasturning oʻzidan qisqa[: {placed}]"},
    {"joint_programme.name_empty", "qoʻshma dasturning nomi yoʻq"},
    {"joint_programme.one_awarding_institution",
     "dasturning barcha hujjatlarini bitta oliygoh[ (“{value}”)] beradi"},
    {"joint_programme.period_unknown", "dasturda koʻrsatilgan davr[ (“{value}”)] yoʻq"},
    {"joint_programme.placement_lacking",
     "belgi[ (“{value}”)] har bir oliygohda necha yil oʻqilishini aytadi, qaysi yillar qayerda "
     "ekanini emas: joylashuv koʻrsatilmagan"},
    {"period_stay.site_open",
     "manbalarga koʻra davr[ (“{value}”)] turli muassasalarda oʻtadi"},
    {"joint_programme.published_kind_clashes", "eʼlonda bir atama[ (“{value}”)] ishlatilgan, "
                                               "faktlardan esa boshqasi kelib chiqadi[: {kind}]"},
    {"joint_programme.published_kind_empty", "eʼlondagi hujjat nomi boʻsh"},
    {"joint_programme.requirement_repeated",
     "dasturning ikki talabi bir xil identifikatorga ega[: “{value}”][; birinchisi: {first}]"},
    {"joint_programme.requirement_unknown", "dasturda koʻrsatilgan talab[ (“{value}”)] yoʻq"},
    {"joint_programme.residency_out_of_reach",
     "oliygohda dastur ajratganidan[ ({placed})] koʻproq semestr[ ({value})] talab qilingan"},
    {"joint_programme.semesters_a_year_out_of_range",
     "bir yilda buncha semestr boʻlishi mumkin emas[: {value}][; eng koʻpi {most}]"},
    {"joint_programme.sharing_repeated",
     "ikki hujjatga hisoblash bir juftlik uchun ikki marta berilgan[; birinchisi: {first}]"},
    {"joint_programme.sharing_with_itself",
     "hujjat[ (“{value}”)] kreditlarni oʻzi bilan boʻlishmoqda"},
    {"joint_programme.site_repeated",
     "oliygoh[ (“{value}”)] dasturda ikki marta turibdi[; birinchisi: {first}]"},
    {"joint_programme.site_unknown", "oliygoh[ (“{value}”)] dastur ishtirokchisi emas"},
    {"joint_programme.sites_empty", "dasturda birorta oliygoh yoʻq"},
    {"joint_programme.value_repeated",
     "dasturdagi roʻyxatda “{value}” ikki marta turibdi[; birinchisi: {first}]|dasturdagi "
     "roʻyxatda bir qiymat ikki marta turibdi"},
    {"period_fee.amount_not_positive", "toʻlov noldan katta emas[: {value}]"},
    {"period_fee.day_repeated",
     "toʻlovning ikki qismi bir kunga[ ({value})] toʻgʻri keladi[; birinchisi: {first}]"},
    {"period_fee.payer_is_payee", "oliygoh[ (“{value}”)] oʻziga oʻzi toʻlamoqda"},
    {"period_fee.percent_not_positive", "toʻlovning bir qismi noldan katta emas[: {value} %]"},
    {"period_fee.shares_empty", "toʻlov qismlari maʼlum deyilgan, lekin sanab oʻtilmagan"},
    {"period_fee.shares_not_whole", "toʻlov qismlari birgalikda 100 % emas[: {value} %]"},
    {"policy_reference.parameter_repeated",
     "qoidaning parametri ikki marta berilgan[: “{value}”][; birinchisi: {first}]"},
    {"policy_reference.value_empty", "qoida parametrining qiymati boʻsh"},
    {"policy_setting.malformed", "[“{value}” matni|boʻsh matn] qoidaga kerakli qiymat emas[; "
                                 "kerakli qiymat turi: “{expected}”]"},
    {"policy_setting.unknown", "qoidada[ “{policy}”] bunday parametr yoʻq[: “{value}”]"},
    {"programme_award.list_empty", "hujjatdagi roʻyxat maʼlum deyilgan, lekin boʻsh"},
    {"programme_award.nobody_awards", "hujjatni hech kim bermaydi deyilgan"},
    {"programme_award.title_empty", "hujjatning nomi maʼlum deyilgan, lekin boʻsh"},
    {"programme_award.value_repeated",
     "hujjat roʻyxatida “{value}” ikki marta turibdi[; birinchisi: {first}]|hujjat roʻyxatida bir "
     "qiymat ikki marta turibdi"},
    {"programme_label.malformed",
     "[“{value}” matni|boʻsh matn] “3+1” koʻrinishidagi yillar belgisi emas"},
    {"programme_period.gate_repeated",
     "qoida[ (“{value}”)] bir kunda ikki marta talab qilingan[; birinchisi: {first}]"},
    {"programme_period.list_empty",
     "davr oldidagi shartlar maʼlum deyilgan, lekin sanab oʻtilmagan"},
    {"programme_period.semester_out_of_range",
     "bunday semestr boʻlishi mumkin emas[: {value}][; semestrlar 1 dan {most} gacha]"},
    {"programme_period.semesters_reversed",
     "davrning oxirgi semestri[ ({value})] birinchisidan[ ({first})] oldin"},
    {"programme_placement.gap", "bu semestrdan[ ({value})] oldingilari hech qayerga joylanmagan[; "
                                "keyingisi {expected} boʻlishi kerak]"},
    {"programme_placement.period_repeated",
     "joylashuvning ikki davri bir xil identifikatorga ega[: “{value}”][; birinchisi: {first}]"},
    {"programme_placement.periods_empty", "joylashuvda birorta davr yoʻq"},
    {"programme_placement.periods_overlap",
     "davr oldingisi tugamasdan boshlanadi[ ({value}-semestrdan)][; keyingisi {expected} boʻlishi "
     "kerak]"},
};

} // namespace jspu_coop::detail
