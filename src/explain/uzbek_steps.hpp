// Uzbek: the next steps of a student, deadlines, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_steps[] = {
    {"next_step.satisfied", "[{day} holatiga ]talaba uchun ochiq qadam bor"},
    {"next_step.not_satisfied", "[{day} holatiga ]talaba uchun ochiq qadam yoʻq"},
    {"next_step.undetermined",
     "[{day} holatiga ]talaba uchun ochiq qadam bormi — mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"next_step.registration.satisfied", "talabani roʻyxatga olish mumkin[; qayerda: {site}]"},
    {"next_step.registration.undetermined",
     "talabani roʻyxatga olish mumkinmi — mavjud maʼlumotlardan hal qilib boʻlmaydi[; qayerda: "
     "{site}]"},
    {"next_step.end_of_leave.satisfied",
     "talaba akademik taʼtildan qaytishi mumkin[; qayerga: {site}]"},
    {"next_step.reinstatement.satisfied", "talabani tiklash mumkin[; qayerda: {site}]"},
    {"next_step.reinstatement.not_satisfied",
     "talabani hozircha tiklab boʻlmaydi[; qayerda: {site}]"},
    {"next_step.end_of_leave.undetermined",
     "talaba hali akademik taʼtildami va undan qayta oladimi — mavjud maʼlumotlardan hal qilib "
     "boʻlmaydi[; qayerda: {site}]"},
    {"next_step.reinstatement.undetermined",
     "talabani tiklash mumkinmi — mavjud maʼlumotlardan hal qilib boʻlmaydi[; qayerda: {site}]"},
    {"next_step.next_year.satisfied", "talabani keyingi kursga oʻtkazish mumkin"},
    {"next_step.next_year.not_satisfied", "talabani keyingi kursga hozircha oʻtkazib boʻlmaydi"},
    {"next_step.next_year.undetermined",
     "talabani keyingi kursga oʻtkazish mumkinmi — mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"next_step.nomination.satisfied",
     "talabani [“{period}” davriga|davrga] nomzod koʻrsatish mumkin"},
    {"next_step.nomination.not_satisfied",
     "talabani [“{period}” davriga|davrga] hozircha nomzod koʻrsatib boʻlmaydi"},
    {"next_step.nomination.undetermined", "talabani [“{period}” davriga|davrga] nomzod koʻrsatish "
                                          "mumkinmi — mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"next_step.acceptance.satisfied",
     "qabul qiluvchi muassasa talabani [“{period}” davriga|davrga] qabul qilishi mumkin"},
    {"next_step.acceptance.not_satisfied",
     "qabul qiluvchi muassasa talabani [“{period}” davriga|davrga] hozircha qabul qila olmaydi"},
    {"next_step.acceptance.undetermined",
     "qabul qiluvchi muassasa talabani [“{period}” davriga|davrga] qabul qilishi mumkinmi — mavjud "
     "maʼlumotlardan hal qilib boʻlmaydi"},
    {"next_step.learning_agreement.satisfied",
     "[“{period}” davri|davr] uchun oʻquv kelishuvini imzolash mumkin"},
    {"next_step.learning_agreement.undetermined",
     "[“{period}” davri|davr] uchun oʻquv kelishuvini imzolash mumkinmi — mavjud maʼlumotlardan "
     "hal qilib boʻlmaydi"},
    {"next_step.not_signed.not_satisfied", "hali imzolanmagan[; imzolamaganlar: {by}]"},
    {"next_step.departure.satisfied", "talaba [“{period}” davriga|davrga] joʻnashi mumkin"},
    {"next_step.departure.not_satisfied",
     "talaba [“{period}” davriga|davrga] hozircha joʻnay olmaydi"},
    {"next_step.departure.undetermined", "talaba [“{period}” davriga|davrga] joʻnashi mumkinmi — "
                                         "mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"next_step.arrival.satisfied", "talaba [“{period}” davriga|davrga] yetib kelishi mumkin"},
    {"next_step.arrival.undetermined", "talaba [“{period}” davriga|davrga] yetib kelishi mumkinmi "
                                       "— mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"next_step.return_home.satisfied", "talaba [“{period}” davridan|davrdan] qaytishi mumkin"},
    {"next_step.return_home.undetermined", "talaba [“{period}” davridan|davrdan] qaytishi mumkinmi "
                                           "— mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"next_step.courses.satisfied",
     "topshirilishi kerak boʻlgan fanlar bor[ ({site})][: {courses}]"},
    {"next_step.courses.not_satisfied",
     "qolgan fanlarni[ ({site})] hozircha topshirib boʻlmaydi[: {courses}]"},
    {"next_step.courses.undetermined", "bu fanlar[ ({site})] hali topshirilishi kerakmi — mavjud "
                                       "maʼlumotlardan hal qilib boʻlmaydi[: {courses}]"},
    {"next_step.recognition.satisfied",
     "yuboruvchi muassasa[ “{period}” davridan] tan olishi kerak[: {courses}]"},
    {"next_step.study.satisfied",
     "[{requirement}|talab]: hali bajarilmagan[; yetishmaydi: {shortfall}]"},
    {"next_step.study.not_satisfied",
     "[{requirement}|talab]: bajarilmagan, buning uchun hozircha oʻqib boʻlmaydi"},
    {"next_step.study.undetermined",
     "[{requirement}|talab]: yana oʻqish kerakmi — mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"next_step.new_courses.satisfied",
     "[{requirement}: |“{module}” moduli: ]hozir oʻqishni boshlash mumkin boʻlgan fan bor[; "
     "oʻqilishi kerak: {courses}][; yetishmaydi: {shortfall}]"},
    {"next_step.new_courses.not_satisfied",
     "[{requirement}: |“{module}” moduli: ]hozircha oʻqishni boshlash mumkin boʻlgan fan yoʻq[; "
     "oʻqilishi kerak: {courses}][; yetishmaydi: {shortfall}]"},
    {"next_step.new_courses.undetermined",
     "[{requirement}: |“{module}” moduli: ]hozir oʻqishni boshlash mumkin boʻlgan fan bormi — "
     "mavjud maʼlumotlardan hal qilib boʻlmaydi[; oʻqilishi kerak: {courses}][; yetishmaydi: "
     "{shortfall}]"},
    {"next_step.course.satisfied",
     "[{course}|fan]: oʻqishni boshlash mumkin[; rejadagi semestr: {semester}]"},
    {"next_step.course.not_satisfied",
     "[{course}|fan]: hozircha oʻqib boʻlmaydi[; avval topshirilishi kerak: {before}][; rejadagi "
     "semestr: {semester}]"},
    {"next_step.course.undetermined",
     "[{course}|fan]: oʻqishni boshlash mumkinmi — maʼlum emas[; avval topshirilishi kerak: "
     "{before}][; rejadagi semestr: {semester}]"},
    {"next_step.examination.satisfied", "[{requirement}|sinov]: topshirish mumkin"},
    {"next_step.examination.not_satisfied", "[{requirement}|sinov]: topshirib boʻlmaydi"},
    {"next_step.examination.undetermined",
     "[{requirement}|sinov]: topshirish mumkinmi — mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"next_step.registered.not_satisfied", "talaba roʻyxatga olinmagan[; qayerda: {site}]"},
    {"next_step.award.satisfied", "[{award} diplomini|diplomni] topshirish mumkin"},
    {"next_step.award.undetermined", "[{award} diplomini|diplomni] topshirish mumkinmi — mavjud "
                                     "maʼlumotlardan hal qilib boʻlmaydi"},
    {"next_step.way_out.satisfied",
     "dasturda[ “{period}” davri oʻrniga] rejadan chiqish yoʻli bor[: {way}]"},
    {"next_step.way_out.undetermined",
     "dasturda[ “{period}” davri oʻrniga] rejadan chiqish yoʻli bormi — mavjud maʼlumotlardan hal "
     "qilib boʻlmaydi[: {way}]"},
    {"next_step.place.undetermined", "[“{period}” davri|davr] uchun joy qolganmi — maʼlum emas"},
    {"next_step.protected.satisfied", "bitim bu kunlarning hammasida ham amal qilmaydi, talabani "
                                      "oʻtish davri sharti[ ({teach_out})] "
                                      "himoya qiladi[; dasturda {declared} koʻrsatilgan]"},
    {"next_step.protected.not_satisfied",
     "bitim bu kunlarning hammasida ham amal qilmaydi va talabani hech qanday oʻtish davri sharti "
     "himoya qilmaydi[; dasturda {declared} koʻrsatilgan]"},
    {"next_step.protected.undetermined",
     "bitim amal qilmaydigan kunlarda talabani oʻtish davri sharti himoya qiladimi — nomaʼlum[; "
     "dasturda {declared} koʻrsatilgan]"},
    {"next_step.remaining.satisfied", "undan keyin hali olish mumkin[: {awards}]"},
    {"next_step.remaining.not_satisfied", "undan keyin diplom olib boʻlmaydi"},
    {"next_step.remaining.undetermined",
     "undan keyin qaysi diplomlarni olish mumkinligi maʼlum emas"},
    {"student_deadlines.not_applicable", "[{days}|shu kunlarda][: {count} ta muddat]"},
    {"student_deadlines.undetermined",
     "[{days}|shu kunlarda][: {count} ta muddat], maʼlum boʻlgani boʻyicha"},
    {"student_deadline.study.satisfied",
     "oʻqishning eng uzoq muddati tugaydi[; oxirgi kuni: {day}]"},
    {"student_deadline.study.not_satisfied",
     "oʻqishning eng uzoq muddati tugagan[; oxirgi kuni: {day}]"},
    {"student_deadline.study.undetermined",
     "oʻqishning eng uzoq muddati qaysi kuni tugashi maʼlum emas"},
    {"student_deadline.examination.satisfied",
     "[{requirement}|sinov]: yana urinib koʻrish muddati tugaydi[; oxirgi kuni: {day}]"},
    {"student_deadline.examination.not_satisfied",
     "[{requirement}|sinov]: yana urinib koʻrish muddati tugagan[; oxirgi kuni: {day}]"},
    {"student_deadline.examination.undetermined",
     "[{requirement}|sinov]: qachongacha yana urinib koʻrish mumkinligi maʼlum emas"},
    {"student_deadline.fee.satisfied", "[“{period}” davri uchun ]toʻlash kerak[: jami {amount}][; "
                                       "kimga: {payee}][; oxirgi kuni: {day}]"},
    {"student_deadline.fee.not_satisfied",
     "[“{period}” davri uchun ]toʻlov muddati oʻtgan[: {amount}][; kimga: {payee}]"},
    {"student_deadline.fee.undetermined",
     "[“{period}” davri uchun ]qancha va qachongacha toʻlash kerakligi maʼlum emas[; kimga: "
     "{payee}]"},
    {"student_deadline.registration.satisfied",
     "talaba[ “{period}” davriga] yetib kelgach roʻyxatdan oʻtishi kerak[; oxirgi kuni: {day}][; "
     "kim talab qiladi: {asked_by}]"},
    {"student_deadline.registration.not_satisfied",
     "talabaning[ “{period}” davriga] yetib kelgach roʻyxatdan oʻtish muddati oʻtgan, roʻyxatdan "
     "oʻtgani esa qayd etilmagan[; oxirgi kuni: {day}][; kim talab qiladi: {asked_by}]"},
    {"student_deadline.registration.undetermined",
     "talaba[ “{period}” davriga] yetib kelgach qachongacha roʻyxatdan oʻtishi kerakligi maʼlum "
     "emas[; kim talab qiladi: {asked_by}]"},
    {"student_deadline.paper.satisfied",
     "[hujjat ({paper})|hujjat] amal qilishdan toʻxtaydi[; oxirgi kuni: {day}]"},
    {"student_deadline.paper.not_satisfied",
     "[hujjat ({paper})|hujjat] endi amal qilmaydi[; oxirgi kuni: {day}]"},
    {"student_deadline.nomination.satisfied",
     "talaba[ “{period}” davriga] nomzod koʻrsatilishi kerak[; oxirgi kuni: {day}]"},
    {"student_deadline.nomination.not_satisfied", "talabani[ “{period}” davriga] nomzod koʻrsatish "
                                                  "muddati oʻtgan, nomzod koʻrsatilgani esa qayd "
                                                  "etilmagan[; oxirgi kuni: {day}]"},
    {"student_deadline.gate.satisfied",
     "[“{period}” davrining ]sharti bajarilishi kerak[; hal qiluvchi kun: {day}]"},
    {"student_deadline.gate.not_satisfied",
     "[“{period}” davrining ]sharti oʻz vaqtida bajarilmagan[; hal qiluvchi kun: {day}]"},
    {"student_deadline.gate.undetermined",
     "[“{period}” davrining ]sharti oʻz vaqtida bajariladimi — maʼlum emas[; hal qiluvchi kun: "
     "{day}]"},
    {"student_deadline.paper.undetermined",
     "[hujjat ({paper})|hujjat] qachongacha amal qilishi maʼlum emas"},
    {"fact.joint_programme.requirements.*.curriculum",
     "shu yil qabul qilinganlardan qaysi oʻquv reja talab qilinishi ({record} qoʻshma dasturi)"},
    {"fact.joint_programme.sites.*.curriculum",
     "{record} qoʻshma dasturi talabalari {site} muassasasida qaysi oʻquv reja boʻyicha oʻqishi"},
    {"fact.course.prerequisites", "{record} fanidan oldin nimalar topshirilishi kerakligi"},
    {"fact.enrolment.curriculum", "talaba qaysi oʻquv reja boʻyicha oʻqishi ({record} oʻqishi)"},
    {"fact.enrolment.periods.*.place",
     "talaba uchun “{period}” davriga joy qolganmi ({record} oʻqishi)"},
    {"fact.enrolment.papers.*.last_day", "hujjat ({paper}) qachongacha amal qilishi"},
    {"fact.enrolment.periods.*.arrived",
     "talaba “{period}” davriga qachon yetib kelgani ({record} oʻqishi)"},
    {"fact.enrolment.periods.*.registration",
     "talaba “{period}” davriga yetib kelgach qancha muddatda roʻyxatdan oʻtishi kerakligi "
     "({record} oʻqishi)"},
    {"fact.enrolment.periods.*.working_days",
     "talaba “{period}” davrini oʻtkazadigan joyda qaysi kunlar ish kuni ekani ({record} oʻqishi)"},
    {"fact.enrolment.periods.*.payments",
     "talaba “{period}” davri uchun qancha toʻlagani ({record} oʻqishi)"},
    {"fact.enrolment.periods.*.years",
     "talaba “{period}” davrini qaysi oʻquv yillarida oʻtashi ({record} oʻqishi)"},
    {"fact.joint_programme.exits",
     "{record} dasturida rejadan chiqishning qanday yoʻllari borligi"},
    {"fact.joint_programme.exits.*.remaining",
     "{record} dasturining {number}-chiqish yoʻlidan keyin qaysi diplomlarni olish mumkinligi"},
    {"fact.joint_programme.requirements.*.admission",
     "diplom uchun qolgan hamma talab bajarilmasdan turib kimlar {requirement} topshirishga "
     "qoʻyilishi"},
    {"fact.joint_programme.requirements.*.tries",
     "{requirement} necha marta topshirilishi mumkinligi"},
    {"fact.party.reinstatement", "qaysi qoida boʻyicha tiklanishi ({record})"},
};

} // namespace jspu_coop::detail
