// Uzbek: findings about grades, averages, credits and the first days of academic years, and the
// facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_study[] = {
    {"grade_reading.grade.satisfied", "[“{scale}” boʻyicha ][{mark} bahosi|baho] — oʻtish "
                                      "bahosi[; eng past oʻtish bahosi: {required}]"},
    {"grade_reading.grade.not_satisfied",
     "[“{scale}” boʻyicha ][{mark} bahosi|baho] — qoniqarsiz baho[; eng past oʻtish bahosi: "
     "{required}]"},
    {"grade_reading.grade.undetermined",
     "[“{scale}” boʻyicha ][{mark} bahosi|baho] oʻtish bahosimi — mavjud maʼlumotlardan hal "
     "qilib boʻlmaydi[; eng past oʻtish bahosi: {required}]"},
    {"grade_reading.scale.satisfied", "qaysi baholash tizimi amal qilishi maʼlum[: {scales}]"},
    {"grade_reading.scale.undetermined",
     "qaysi baholash tizimi amal qilishini mavjud maʼlumotlardan hal qilib boʻlmaydi[; ehtimol: "
     "{scales:or}]"},
    {"grade_reading.points.satisfied",
     "[“{scale}” boʻyicha ][{points} ballga|ballarga] bitta baho toʻgʻri keladi[: "
     "{marks}]"},
    {"grade_reading.points.undetermined",
     "[“{scale}” boʻyicha ][{points} ballga|ballarga] qaysi baho toʻgʻri kelishini mavjud "
     "maʼlumotlardan hal qilib boʻlmaydi[; ehtimol: {marks:or}]"},
    {"grade_reading.german.satisfied",
     "oʻzgartirilgan Bavariya formulasi boʻyicha[ “{scale}”dagi] [{mark} bahosi|baho] "
     "Germaniyada oʻtish bahosi[: {grade}][; yaxlitlanmagan: {exact}][; yaxlitlash: {rounding}]; "
     "qarorni oliy taʼlim muassasasi qabul qiladi"},
    {"grade_reading.german.not_satisfied",
     "oʻzgartirilgan Bavariya formulasi boʻyicha[ “{scale}”dagi] [{mark} bahosi|baho] "
     "Germaniyada qoniqarsiz, chunki 4 dan yomon[: {grade}][; yaxlitlanmagan: {exact}][; "
     "yaxlitlash: {rounding}]; qarorni oliy taʼlim muassasasi qabul qiladi"},
    {"grade_reading.suggestion.satisfied",
     "baholar taqsimoti jadvallari boʻyicha [{mark} bahosi|baho] oʻz muassasasidagi bitta baho "
     "oʻrnini egallaydi[: {home}][; u yerda undan yaxshilari: {better} %][, yomon boʻlmaganlari: "
     "{up_to} %]; bu taklif, qarorni imtihon komissiyasi qabul qiladi"},
    {"grade_reading.suggestion.undetermined",
     "baholar taqsimoti jadvallari boʻyicha [{mark} bahosi|baho] oʻz muassasasidagi bir nechta "
     "baho oʻrnini egallaydi[: {home:or}][; u yerda undan yaxshilari: {better} %][, yomon "
     "boʻlmaganlari: {up_to} %]; qarorni imtihon komissiyasi qabul qiladi"},
    {"grade_reading.average.satisfied", "[“{policy}” qoidasi boʻyicha ]oʻrtacha ball maʼlum[: "
                                        "{observed}][; bosma shaklda: {printed}]"},
    {"grade_reading.average.undetermined",
     "[“{policy}” qoidasi boʻyicha ]oʻrtacha ballni mavjud maʼlumotlardan aniqlab boʻlmaydi[; "
     "ehtimol: {observed:or}]"},
    {"grade_reading.average.not_applicable",
     "[“{policy}” qoidasi boʻyicha ]oʻrtacha ballga hech narsa kirmaydi"},
    {"grade_reading.by_rule.satisfied",
     "qoidaning bir oʻqilishi[; qoniqarsiz baho: {fails}][; urinishlar: {attempts}][; yillar: "
     "{span}][; oʻrtacha ball: {observed}][; bosma shaklda: {printed}]"},
    {"grade_reading.by_rule.undetermined",
     "qoidaning bir oʻqilishi[; qoniqarsiz baho: {fails}][; urinishlar: {attempts}][; yillar: "
     "{span}]; oʻrtacha ballni mavjud maʼlumotlardan aniqlab boʻlmaydi"},
    {"grade_reading.by_rule.not_applicable",
     "qoidaning bir oʻqilishi[; qoniqarsiz baho: {fails}][; urinishlar: {attempts}][; yillar: "
     "{span}]; oʻrtacha ballga hech narsa kirmaydi"},
    {"grade_reading.attempt.satisfied",
     "[{course} fani|fan][ ({year})] oʻrtacha ballga kiradi[; baho: {mark}][; hisobga olinadi: "
     "{counted}][; kreditlar: {credits}]"},
    {"grade_reading.attempt.not_applicable",
     "[{course} fani|fan][ ({year})] oʻrtacha ballga kirmaydi[; baho: {mark}][; kreditlar: "
     "{credits}]"},
    {"grade_reading.compensation.satisfied",
     "oʻzlashtirilmagan fanlar[ ({courses})] kompensatsiya bilan hisobga olinadi va qayta "
     "oʻqilmaydi[; doirasi: {within}][; oʻrtacha ball: {observed}][, eng kami: {required}]"},
    {"grade_reading.compensation.not_satisfied",
     "oʻzlashtirilmagan fanlar[ ({courses})] kompensatsiya bilan hisobga olinmaydi[; doirasi: "
     "{within}][; oʻrtacha ball: {observed}][, eng kami: {required}]"},
    {"grade_reading.compensation.undetermined",
     "oʻzlashtirilmagan fanlar[ ({courses})] kompensatsiya bilan hisobga olinadimi — mavjud "
     "maʼlumotlardan hal qilib boʻlmaydi[; doirasi: {within}][; oʻrtacha ball: {observed}][, eng "
     "kami: {required}]"},
    {"grade_reading.compensation.not_applicable",
     "kompensatsiya bilan hisobga olinadigan narsa yoʻq[; doirasi: {within}][; oʻrtacha ball: "
     "{observed}]"},
    {"credit_reading.conversion.satisfied",
     "kreditlarni oʻtkazish[ “{from}” tizimidan][ “{to}” tizimiga][: {amount} — bu {converted}]; "
     "yaxlitlashda hech narsa yoʻqolmaydi"},
    {"credit_reading.conversion.not_satisfied",
     "kreditlarni oʻtkazish[ “{from}” tizimidan][ “{to}” tizimiga][: {amount} — bu {converted}][; "
     "yaxlitlanmagan: {exact}][; yaxlitlashda yoʻqolgan: {lost}][; yaxlitlashda qoʻshilgan: "
     "{added}]"},
    {"credit_reading.earned.satisfied",
     "[“{system}” tizimida ]olingan kreditlar soni maʼlum[: {amount}]"},
    {"credit_reading.earned.undetermined",
     "[“{system}” tizimida ]nechta kredit olinganini mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"credit_reading.course.satisfied",
     "[{course} fani|fan] oʻz kreditlarini beradi[: {amount}][; baho: {mark}][; natija: {result}]"},
    {"credit_reading.course.not_satisfied",
     "[{course} fani|fan] hali kredit bermaydi[; baho: {mark}][; natija: {result}][; fanning "
     "kreditlari: {amount}]"},
    {"credit_reading.course.undetermined",
     "[{course} fani|fan] oʻz kreditlarini beradimi — mavjud maʼlumotlardan hal qilib boʻlmaydi[; "
     "baho: {mark}][; fanning kreditlari: {amount}]"},
    {"credit_reading.hours.satisfied",
     "[{day} holatiga ][“{system}” tizimida ]bir kreditda necha soat borligi maʼlum"},
    {"credit_reading.hours.undetermined",
     "[{day} holatiga ][“{system}” tizimida ]bir kreditda necha soat borligini mavjud "
     "maʼlumotlardan hal qilib boʻlmaydi"},
    {"credit_reading.hours.not_applicable",
     "[“{system}” tizimida ]bir kreditda necha soat borligini har bir muassasa oʻzi belgilaydi"},
    {"credit_reading.work.satisfied",
     "bir kreditdagi soatlar[: {exact}][; ish: {work}][; kamida: {least}][; koʻpi bilan: {most}][; "
     "oʻlchov: "
     "{kind}][; astronomik soatlarda, 45 daqiqadan: {clock_least}][–{clock_most}]"},
    {"retake.satisfied",
     "[{course} fani boʻyicha ]yakuniy nazoratni oʻsha semestrning oʻzida qayta topshirish mumkin"},
    {"retake.not_satisfied", "[{course} fani boʻyicha ]yakuniy nazoratni oʻsha semestrning oʻzida "
                             "qayta topshirib boʻlmaydi"},
    {"retake.undetermined",
     "[{course} fani boʻyicha ]yakuniy nazoratni oʻsha semestrning oʻzida qayta topshirish "
     "mumkinmi — mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"retake.not_applicable",
     "[{course} fani|fan] oʻzlashtirilgan yoki hali oʻqilmoqda: qayta oʻqiladigan narsa yoʻq"},
    {"retake.whole_course.satisfied", "fan toʻliq qayta oʻqiladi"},
    {"retake.whole_course.not_satisfied", "fanni toʻliq qayta oʻqish shart emas"},
    {"retake.whole_course.undetermined",
     "fan toʻliq qayta oʻqiladimi — mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"retake.paid.satisfied",
     "qayta oʻqish uchun olinmagan kreditlar boʻyicha toʻlanadi[: {amount}]"},
    {"retake.paid.not_satisfied",
     "qayta oʻqish uchun olinmagan kreditlar boʻyicha toʻlanmaydi[: {amount}]"},
    {"retake.paid.undetermined", "qayta oʻqish uchun olinmagan kreditlar boʻyicha toʻlanadimi — "
                                 "mavjud maʼlumotlardan hal qilib boʻlmaydi[: {amount}]"},
    {"scholarship_standing.satisfied", "[{day} holatiga ]boshqa davrga oʻtish stipendiyani[ "
                                       "(“{scholarship}”)] toʻxtatmagan[; toʻlovchi: {payer}]"},
    {"scholarship_standing.not_satisfied",
     "[{day} holatiga ]stipendiya[ (“{scholarship}”)] toʻxtatilgan[; "
     "toʻlagan muassasa: {payer}][; talaba oʻtgan kun: {since}]"},
    {"scholarship_standing.undetermined",
     "[{day} holatiga ]stipendiya[ (“{scholarship}”)] toʻxtatilganmi — "
     "mavjud maʼlumotlardan hal qilib boʻlmaydi[; toʻlovchi: {payer}]"},
    {"scholarship_standing.not_applicable",
     "stipendiya[ (“{scholarship}”)] boshqa dastur talabalari uchun[; toʻlovchi: {payer}]"},
    {"year_starts.satisfied",
     "[{year_of_study}-kurs uchun ][{year} oʻquv yili|oʻquv yili] hamkorda[ ({partner})]"
     "[, {partner_first:or},] oʻz muassasasidagidan[ ({home})][, {home_first:or},] oldin "
     "boshlanmaydi"},
    {"year_starts.not_satisfied",
     "[{year_of_study}-kurs uchun ][{year} oʻquv yili|oʻquv yili] hamkorda[ ({partner})]"
     "[, {partner_first:or},] oʻz muassasasidagidan[ ({home})][, {home_first:or},] oldin "
     "boshlanadi[; farqi: {shortfall}]"},
    {"year_starts.undetermined",
     "[{year_of_study}-kurs uchun ][{year} oʻquv yili|oʻquv yili] hamkorda[ ({partner})]"
     "[, {partner_first:or},] oʻz muassasasidagidan[ ({home})][, {home_first:or},] oldin "
     "boshlanadimi — mavjud maʼlumotlardan hal qilib boʻlmaydi"},
    {"fact.average_policy.attempts", "oʻrtacha ballga qaysi urinishlar kirishi"},
    {"fact.average_policy.fails", "qoniqarsiz baho oʻrtacha ballda qanday hisobga olinishi"},
    {"fact.average_policy.span", "oʻrtacha ballga qaysi yillarning fanlari kirishi"},
    {"fact.compensation_rule.limits.*.average",
     "u yerda baholar qaysi oʻrtacha balldan boshlab bir-birini qoplashi"},
    {"fact.course_attempt.result", "fan oʻzlashtirilgani"},
    {"fact.credit_system.terms.hours", "{record} tizimida bir kreditda necha soat borligi"},
    {"fact.grade_scale.marks.marks", "{record} tizimida qaysi ballga qaysi baho qoʻyilishi"},
    {"fact.grade_scale.marks.marks.*.passes",
     "{record} tizimida eng yaxshisidan sanaganda {number}-baho oʻtish bahosi ekani"},
    {"fact.grade_scale.marks.pass", "{record} tizimida qaysi baholar oʻtish bahosi ekani"},
    {"fact.grade_scale.marks.points_rounding", "{record} tizimida ballar qanday yaxlitlanishi"},
    {"fact.grading_table.counts", "{record} tizimidagi bir nechta bahodan qaysi biri boshqa "
                                  "muassasadagi baho oʻrnini egallashi"},
    {"fact.retake_rule.in_same_semester",
     "yakuniy nazoratni oʻsha semestrda qayta topshirish mumkinligi"},
    {"fact.retake_rule.paid_by_credits", "fanni qayta oʻqish uning kreditlari boʻyicha toʻlanishi"},
    {"fact.retake_rule.whole_course", "fan toʻliq qayta oʻqilishi"},
    {"fact.scholarship_rule.ends_with", "stipendiya qaysi davrlar bilan toʻxtashi"},
    {"fact.study_place", "fan qayerda va qaysi bosqichda oʻqilgani"},
    {"fact.transcript.attempts",
     "{record} talabaning transkriptidagi barcha baholar, natijalar va kreditlar"},
};

} // namespace jspu_coop::detail
