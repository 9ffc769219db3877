// Uzbek: the findings about the awards of joint programmes, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_awards[] = {
    {"award_standing.all_earned.satisfied",
     "[{day} holatiga ][{programme} dasturining|dasturning] barcha diplomlariga haq qozonilgan"},
    {"award_standing.all_earned.not_satisfied",
     "[{day} holatiga ][{programme} dasturining|dasturning] barcha diplomlariga haq qozonilmagan"},
    {"award_standing.all_earned.undetermined",
     "[{programme} dasturining|dasturning] barcha diplomlariga[ {day} holatiga] haq qozonilganmi — "
     "maʼlum boʻlganidan hal qilib boʻlmaydi"},
    {"award_standing.all_earned.not_applicable",
     "[{day} holatiga ][{programme} dasturi|dastur] biror talab qoʻyadigan diplomga olib kelmaydi"},
    {"award_standing.earned.satisfied",
     "[{award} diplomiga|diplomga] haq qozonilgan: barcha talablar bajarilgan"},
    {"award_standing.earned.not_satisfied",
     "[{award} diplomiga|diplomga] hali haq qozonilmagan: barcha talablar bajarilmagan"},
    {"award_standing.earned.undetermined",
     "[{award} diplomiga|diplomga] haq qozonilganmi — maʼlum boʻlganidan hal qilib boʻlmaydi"},
    {"award_standing.earned.not_applicable", "[{award} diplomi|diplom] hech narsa talab qilmaydi"},
    {"award_standing.credits.satisfied",
     "[{requirement}|talab]: bajarilgan[; kredit: {observed}][, kerak: {required}]"},
    {"award_standing.credits.not_satisfied",
     "[{requirement}|talab]: bajarilmagan[; kredit: {observed}][, kerak: {required}][, "
     "yetishmaydi: {shortfall}]"},
    {"award_standing.credits.undetermined",
     "[{requirement}|talab]: bajarilgani nomaʼlum[; aniq kredit: {observed}][, kerak: {required}]"},
    {"award_standing.courses.satisfied",
     "[{requirement}|talab]: bajarilgan[; fan: {observed}][, kerak: {required}]"},
    {"award_standing.courses.not_satisfied",
     "[{requirement}|talab]: bajarilmagan[; fan: {observed}][, kerak: {required}][, yetishmaydi: "
     "{shortfall}]"},
    {"award_standing.courses.undetermined",
     "[{requirement}|talab]: bajarilgani nomaʼlum[; aniq fan: {observed}][, kerak: {required}]"},
    {"award_standing.semesters.satisfied",
     "[{requirement}|talab]: bajarilgan[; semestr: {observed}][, kerak: {required}]"},
    {"award_standing.semesters.not_satisfied",
     "[{requirement}|talab]: bajarilmagan[; semestr: {observed}][, kerak: {required}][, "
     "yetishmaydi: {shortfall}]"},
    {"award_standing.semesters.undetermined", "[{requirement}|talab]: bajarilgani nomaʼlum[; aniq "
                                              "semestr: {observed}][, kerak: {required}]"},
    {"award_standing.courses_lack.not_satisfied",
     "[{requirement}|talab]: bajarilmagan[; quyidagilar bilan birga: {together}][, kerakli fanlar: "
     "{required}][, mos keladi: {observed}][, yetishmaydi: {shortfall}]"},
    {"award_standing.courses_lack.undetermined",
     "[{requirement}|talab]: bajarilgani nomaʼlum[; quyidagilar bilan birga: {together}][, kerakli "
     "fanlar: {required}][, aniq mos keladi: {observed}]"},
    {"award_standing.credits_lack.not_satisfied",
     "[{requirement}|talab]: bajarilmagan[; quyidagilar bilan birga: {together}][, kerakli "
     "kreditlar: {required}][, mos keladi: {observed}][, yetishmaydi: {shortfall}]"},
    {"award_standing.credits_lack.undetermined",
     "[{requirement}|talab]: bajarilgani nomaʼlum[; quyidagilar bilan birga: {together}][, kerakli "
     "kreditlar: {required}][, aniq mos keladi: {observed}]"},
    {"award_standing.no_way.not_satisfied",
     "[{requirement}|talab]: bajarilmagan; fanlar qanday taqsimlanmasin, ularni boʻlishadigan "
     "talablarning hammasi bajarilmaydi[: {together}]"},
    {"award_standing.no_way.undetermined",
     "[{requirement}|talab]: bajarilgani nomaʼlum; aniq maʼlumotlarga koʻra, fanlar qanday "
     "taqsimlanmasin, ularni boʻlishadigan talablarning hammasi bajarilmaydi[: {together}]"},
    {"award_standing.courses_not_decided.undetermined",
     "[{requirement}|talab]: hal qilinmagan; fanlarni taqsimlash usullari juda koʻp, hammasi "
     "tekshirilmagan[; bu fanlar quyidagilarga ham kerak: {together}]"},
    {"award_standing.still_lacking.not_satisfied", "hali yetishmaydi[: {courses}]"},
    {"award_standing.may_fill.not_satisfied", "yana mos kelishi mumkin[: {courses}]"},
    {"award_standing.curriculum.satisfied",
     "[{requirement}|oʻquv rejasi]: barcha modullar bajarilgan"},
    {"award_standing.curriculum.not_satisfied",
     "[{requirement}|oʻquv rejasi]: barcha modullar bajarilmagan"},
    {"award_standing.curriculum.undetermined",
     "[{requirement}|oʻquv rejasi]: barcha modullar bajarilgani nomaʼlum"},
    {"award_standing.before.not_satisfied",
     "[{course}|fan]: undan oldin yana topshirish kerak[: {before}]"},
    {"award_standing.before.undetermined",
     "[{course}|fan]: undan oldin, ehtimol, yana topshirish kerak[: {before}]"},
    {"award_standing.use.may_be_recognised.undetermined",
     "eʼlon qilingan qoidaga koʻra tan olinishi mumkin, qaror yozilmagan[: {courses}]"},
    {"award_standing.passed_after.undetermined",
     "[{requirement}|imtihon]: topshirilgan, lekin qoidaga koʻra endi topshirib boʻlmas edi; "
     "natija haqiqiymi — nomaʼlum: ruxsat bergan hujjat yozilmagan"},
    {"award_standing.not_taken.not_satisfied", "[{requirement}|imtihon]: hali topshirilmagan"},
    {"award_standing.right_lost.not_satisfied", "[{requirement}|imtihon]: topshirilmagan va qayta "
                                                "topshirish mumkin boʻlgan yillar oʻtib ketgan"},
    {"award_standing.not_accepted.not_satisfied",
     "[{requirement}|imtihon]: diplom beruvchi muassasa tan olmaydi"},
    {"award_standing.passed.satisfied",
     "[{requirement}|imtihon]: topshirilgan, diplom beruvchi har bir muassasa tan oladi"},
    {"award_standing.passed.undetermined", "[{requirement}|imtihon]: topshirilgan; diplom beruvchi "
                                           "har bir muassasa tan oladimi — nomaʼlum"},
    {"award_standing.policy.satisfied", "[{requirement}|qoida]: bajarilgan"},
    {"award_standing.policy.not_satisfied", "[{requirement}|qoida]: bajarilmagan"},
    {"award_standing.policy.undetermined", "[{requirement}|qoida]: bajarilgani nomaʼlum"},
    {"award_standing.policy.not_applicable", "[{requirement}|qoida]: tatbiq etilmaydi"},
    {"award_standing.with_progress.satisfied",
     "hozir oʻqilayotgan hamma narsa topshirilgach bajariladi"},
    {"award_standing.use.counted.satisfied", "hisobga olinadi[: {courses}]"},
    {"award_standing.use.in_progress.not_satisfied", "hali oʻqilmoqda[: {courses}]"},
    {"award_standing.use.not_passed.not_satisfied", "oʻzlashtirilmagan[: {courses}]"},
    {"award_standing.use.site_does_not_count.not_satisfied",
     "hisobga olinmaydi, chunki diplom uchun bu muassasa kreditlari qabul qilinmaydi[: {courses}]"},
    {"award_standing.use.not_recognised.not_satisfied",
     "hisobga olinmaydi, chunki diplom beruvchi muassasa tan olmagan[: {courses}]"},
    {"award_standing.use.recognition_refused.not_satisfied",
     "hisobga olinmaydi, chunki tan olish rad etilgan[: {courses}]"},
    {"award_standing.use.not_known.undetermined", "hisobga olinishi nomaʼlum[: {courses}]"},
    {"award_standing.due.satisfied", "[{award} diplomini|diplomni] hozir topshirish mumkin"},
    {"award_standing.due.not_satisfied",
     "[{award} diplomini|diplomni] [endi topshirib boʻlmaydi, unga huquq yoʻqotilgan: {lost}|hali "
     "topshirib boʻlmaydi][; avval topshiriladi: {after}][; "
     "safdan chiqarilgan: {struck_off}][; boshqa oliygohga ergashib safdan chiqarilgan: {fallen}]"},
    {"award_standing.due.undetermined",
     "[{award} diplomini|diplomni] hozir topshirish mumkinmi — nomaʼlum[; avval topshiriladi: "
     "{after}][; safdan chiqarilgan: {struck_off}][; boshqa oliygohga ergashib safdan chiqarilgan: "
     "{fallen}]"},
    {"award_standing.due.not_applicable",
     "[{award} diplomi|diplom] allaqachon topshirilgan[, {conferred}]"},
    {"award_standing.both.satisfied",
     "[ikkala diplomga ({awards})|ikkala diplomga] bir vaqtda haq qozonilgan[; ikkalasiga mos "
     "keladi: {shared}][; ikkalasiga koʻpi bilan hisoblanadi: {most}]"},
    {"award_standing.both.not_satisfied",
     "[ikkala diplomga ({awards})|ikkala diplomga] bir vaqtda haq qozonilmagan[; ikkalasiga mos "
     "keladi: {shared}][; ikkalasiga koʻpi bilan hisoblanadi: {most}]"},
    {"award_standing.both.undetermined",
     "[ikkala diplomga ({awards})|ikkala diplomga] bir vaqtda haq qozonilganmi — nomaʼlum[; "
     "ikkalasiga mos keladi: {shared}][; ikkalasiga koʻpi bilan hisoblanadi: {most}]"},
    {"award_standing.both.not_applicable",
     "[ikkala diplom ({awards})|ikkala diplom] hech narsa talab qilmaydi[; ikkalasiga mos keladi: "
     "{shared}][; ikkalasiga koʻpi bilan hisoblanadi: {most}]"},
    {"award_standing.all_at_once.satisfied", "diplomlarga[ ({awards})] bir vaqtda, har ikkitasiga "
                                             "hisoblanadigan miqdor doirasida haq qozonilgan"},
    {"award_standing.all_at_once.not_satisfied",
     "diplomlarga[ ({awards})] har ikkitasiga hisoblanadigan miqdor doirasida bir vaqtda haq "
     "qozonilmagan"},
    {"award_standing.all_at_once.undetermined",
     "diplomlarga[ ({awards})] har ikkitasiga hisoblanadigan miqdor doirasida bir vaqtda haq "
     "qozonilganmi — nomaʼlum"},
    {"award_standing.all_at_once.not_applicable",
     "diplomlar[ ({awards})] hech narsa talab qilmaydi"},
    {"award_standing.remains.satisfied",
     "rejadan chiqilgandan keyin[ ({ways})] [{award} diplomini|diplomni] hali olish mumkin"},
    {"award_standing.remains.not_satisfied",
     "rejadan chiqilgandan keyin[ ({ways})] [{award} diplomini|diplomni] endi olib boʻlmaydi"},
    {"award_standing.remains.undetermined", "rejadan chiqilgandan keyin[ ({ways})] [{award} "
                                            "diplomini|diplomni] hali olish mumkinmi — nomaʼlum"},
    {"award_standing.one_or_other.not_satisfied",
     "ularning har birini hozir topshirish mumkin, lekin ikkalasini emas: birini yoki boshqasini"},
    {"award_standing.one_or_other.undetermined",
     "ularning har birini hozir topshirish mumkin; ikkalasini yoki faqat birini — maʼlum "
     "boʻlganidan hal qilib boʻlmaydi"},
    {"award_standing.shared.satisfied", "ikkalasiga mos keladi[: {courses}]"},
    {"award_standing.with_conferred.not_satisfied",
     "[{award} diplomini|diplomni] topshirilgani bilan birga olib boʻlmaydi: ikkalasiga mumkin "
     "boʻlganidan koʻproq hisoblanar edi"},
    {"award_standing.with_conferred.undetermined",
     "[{award} diplomini|diplomni] topshirilgani bilan birga olish mumkinmi — maʼlum "
     "boʻlganidan hal qilib boʻlmaydi"},
    {"award_standing.not_decided.undetermined",
     "hisobga olinadiganni boʻlishning barcha usullari tekshirilmagan: ular juda koʻp"},
    {"period_recognition.in_full.satisfied",
     "[{day} holatiga ][{period} davri|davr] uchun kelishilganlarning barchasi topshirilgan va "
     "hammasi tan olinishi kerak"},
    {"period_recognition.in_full.not_satisfied",
     "[{day} holatiga ][{period} davri|davr] uchun kelishilganlarning hammasi topshirilmagan; "
     "topshirilgani baribir tan olinishi kerak"},
    {"period_recognition.in_full.undetermined",
     "[{period} davri|davr] uchun kelishilganlarning barchasi[ {day} holatiga] topshirilganmi — "
     "maʼlum boʻlganidan hal qilib boʻlmaydi"},
    {"period_recognition.in_full.not_applicable",
     "[{day} holatiga ][{period} davri|davr] uchun kuchga kirgan taʼlim kelishuvi yoʻq"},
    {"period_recognition.recognised.satisfied", "tan olingan[: {courses}]"},
    {"period_recognition.to_recognise.satisfied", "tan olinishi kerak[: {courses}]"},
    {"period_recognition.refused.not_satisfied",
     "kelishilgan va topshirilgan boʻlsa ham, tan olish rad etilgan[: {courses}]"},
    {"period_recognition.in_progress.not_satisfied", "hali oʻqilmoqda[: {courses}]"},
    {"period_recognition.not_passed.not_satisfied", "oʻzlashtirilmagan[: {courses}]"},
    {"period_recognition.not_studied.not_satisfied", "hech narsa qayd etilmagan[: {courses}]"},
    {"period_recognition.not_agreed.not_satisfied",
     "topshirilgan, lekin kelishilmagan, shuning uchun tan olish majburiy emas[: {courses}]"},
    {"period_recognition.not_known.undetermined", "topshirilgani nomaʼlum[: {courses}]"},
    {"period_recognition.change_open.not_applicable",
     "yangisi taklif qilingan, lekin imzolanmaguncha hech kimni majburlamaydi[; hali imzolamagan: "
     "{by}]"},
    {"period_fees.in_time.satisfied",
     "[{day} holatiga ][{period} davri|davr] uchun talaba toʻlashi kerak boʻlgan hamma narsa "
     "toʻlangan"},
    {"period_fees.in_time.not_satisfied",
     "[{day} holatiga ][{period} davri|davr] uchun talabaning muddati oʻtgan toʻlovi bor"},
    {"period_fees.in_time.undetermined",
     "[{period} davri|davr] uchun talaba toʻlashi kerak boʻlgan hamma narsa[ {day} holatiga] "
     "toʻlanganmi — maʼlum boʻlganidan hal qilib boʻlmaydi"},
    {"period_fees.in_time.not_applicable",
     "[{day} holatiga ][{period} davri|davr] uchun talaba hech narsa toʻlamaydi"},
    {"period_fees.account.satisfied",
     "[oluvchi: {payee}|oluvchi]: muddati oʻtgani yoʻq[; toʻlanishi kerak edi: {due}][; toʻlangan: "
     "{paid}][; keyingi toʻlov: {next}][, muddati: {by}]"},
    {"period_fees.account.not_satisfied",
     "[oluvchi: {payee}|oluvchi]: [muddati oʻtgan: {overdue}|muddati oʻtgani bor][ ({since} "
     "kunidan)][; toʻlanishi "
     "kerak edi: {due}][; toʻlangan: {paid}][; keyingi toʻlov: {next}][, muddati: {by}]"},
    {"period_fees.account.undetermined",
     "[oluvchi: {payee}|oluvchi]: nomaʼlum[; kamida toʻlanishi kerak edi: {due}][; toʻlangan: "
     "{paid}][; keyingi toʻlov: {next}][, muddati: {by}]"},
    {"period_fees.account.not_applicable", "[oluvchi: {payee}|oluvchi]: hech narsa toʻlanmaydi"},

    // --- Facts
    {"fact.course",
     "[{record} fani haqida {path} maydonida nima qayd etilgani|fan haqida nima qayd etilgani]"},
    {"fact.course.credits", "{record} fani necha kredit ekani"},
    {"fact.course.institution", "{record} fanini kim oʻqitishi"},
    {"fact.curriculum",
     "[{record} oʻquv rejasining {path} maydonida nima deyilgani|oʻquv rejasida nima deyilgani]"},
    {"fact.curriculum.modules", "{record} oʻquv rejasi nimani talab qilishi"},
    {"fact.curriculum.first_cohort",
     "{record} oʻquv rejasi qaysi yilgi qabuldan boshlab amal qilishi"},
    {"fact.enrolment.cohort", "talaba qaysi yili qabul qilingani ({record} oʻqishi)"},
    {"fact.enrolment.way_out",
     "talaba eʼlon qilingan yoʻllarning qaysi biri bilan rejadan chiqqani ({record} oʻqishi)"},
    {"fact.enrolment", "[{record} oʻqishi haqida {path} maydonida nima qayd etilgani|oʻqish haqida "
                       "nima qayd etilgani]"},
    {"fact.enrolment.courses.*.credits", "{course} fani necha kredit boʻlgani"},
    {"fact.enrolment.courses.*.passed", "{course} fani topshirilganmi"},
    {"fact.enrolment.courses.*.recognition",
     "{course} fanini diplom beruvchi muassasa tan oladimi"},
    {"fact.enrolment.courses.*.result", "{course} fanini topshirishga urinish nima bilan tugagani"},
    {"fact.enrolment.courses.*.semester", "{course} fani qaysi semestrda oʻqilgani"},
    {"fact.enrolment.requirements.*.decided_by",
     "{requirement} uchun bundan keyin topshirishga qaysi hujjat ruxsat bergani"},
    {"fact.enrolment.periods.*.days",
     "{record} oʻqishidagi talaba {period} davrida qaysi kunlarda boʻlishi"},
    {"fact.enrolment.sites.*.fell",
     "boshqa oliygohda qayta tiklangan talaba hali ham safdan chiqarilganmi ({site})"},
    {"fact.joint_programme",
     "[{record} dasturi haqida {path} maydonida nima deyilgani|dastur haqida nima deyilgani]"},
    {"fact.joint_programme.awards", "{record} dasturi qaysi diplomlarga olib borishi"},
    {"fact.joint_programme.awards.*.after", "{award} diplomidan oldin nima topshirilishi"},
    {"fact.joint_programme.awards.*.awarded_by", "{award} diplomini kim berishi"},
    {"fact.joint_programme.awards.*.counts_from",
     "{award} diplomi uchun qaysi muassasa kreditlari hisobga olinishi"},
    {"fact.joint_programme.awards.*.credits_split",
     "kreditlarni {award} diplomi talablari orasida boʻlish mumkinmi"},
    {"fact.joint_programme.awards.*.requirements", "{award} diplomi uchun nima talab qilinishi"},
    {"fact.joint_programme.fees_after_end",
     "{record} dasturining rejadagi oxiridan keyin nima toʻlanishi"},
    {"fact.joint_programme.fees_after_end.*.amount",
     "rejadagi oxirdan keyin qancha toʻlanishi (oluvchi: {payee})"},
    {"fact.joint_programme.fees_after_end.*.payer",
     "rejadagi oxirdan keyin kim toʻlashi (oluvchi: {payee})"},
    {"fact.joint_programme.fees_after_end.*.shares",
     "rejadagi oxirdan keyin qachongacha toʻlanishi (oluvchi: {payee})"},
    {"fact.joint_programme.periods.*.fees.*.amount",
     "{period} davri uchun qancha toʻlanishi (oluvchi: {payee})"},
    {"fact.joint_programme.periods.*.fees.*.payer",
     "{period} davri uchun kim toʻlashi (oluvchi: {payee})"},
    {"fact.joint_programme.periods.*.fees.*.shares",
     "{period} davri uchun qachongacha toʻlanishi (oluvchi: {payee})"},
    {"fact.joint_programme.placement", "{record} dasturining qaysi semestrlari qayerda oʻtishi"},
    {"fact.joint_programme.requirements.*.accepted_by", "{requirement} natijasini kim tan olishi"},
    {"fact.joint_programme.requirements.*.site", "{requirement} qayerda oʻtkazilishi"},
    {"fact.joint_programme.sharing", "ikki diplomga qancha hisoblanishi mumkinligi"},
    {"fact.joint_programme.sharing.*.most",
     "ikkala diplomga ({sharing}) koʻpi bilan qancha hisoblanishi"},
    {"fact.joint_programme.striking_off_effects",
     "{record} dasturida talaba boshqa oliygohga ergashib qaysi oliygohlar safidan chiqarilishi"},
    {"fact.policy_answer", "{record} talabining qoidasi nima berishi"},
};

} // namespace jspu_coop::detail
