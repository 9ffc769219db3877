// Uzbek: the findings about dossiers, presence and clashes, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_dossier[] = {
    // --- Dossiers
    {"dossier.complete.satisfied", "[{activity} tadbirining|tadbirning] hujjatlari toʻliq"},
    {"dossier.complete.not_satisfied",
     "[{activity} tadbirining|tadbirning] hujjatlari toʻliq emas"},
    {"dossier.complete.undetermined",
     "mavjud maʼlumotlar asosida [{activity} tadbirining|tadbirning] hujjatlari toʻliqligini "
     "aniqlab boʻlmaydi"},
    {"dossier.complete.not_applicable", "[{activity} tadbiri|tadbir] uchun hujjatlar kerak emas"},
    {"dossier.may_begin.satisfied", "birinchi kungacha kerak boʻlgan hamma narsa joyida"},
    {"dossier.may_begin.not_satisfied",
     "birinchi kungacha kerak boʻlgan narsalarning hammasi ham joyida emas"},
    {"dossier.may_begin.undetermined",
     "mavjud maʼlumotlar asosida birinchi kungacha kerak boʻlgan hamma narsa joyida yoki joyida "
     "emasligini aniqlab boʻlmaydi"},
    {"dossier.present.satisfied",
     "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — "
     "{from}]: [[{on}dagi ][{number}-son ]{act} bor|topshirilgan][, {expires}gacha amal qiladi]"},
    {"dossier.waived.satisfied", "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — {from}]: "
                                 "topshirish shart emas[ ([{on}dagi ][{number}-son ]{act})]"},
    {"dossier.missing.not_satisfied",
     "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — {from}]: topshirilmagan[; muddati "
     "oʻtgan: {overdue}|; muddati: {due}]"},
    {"dossier.expiring.not_satisfied",
     "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — {from}]: topshirilgan, lekin faqat "
     "[{expires}gacha|kunlarning bir qismida] amal qiladi, tadbir esa undan keyin ham davom etadi"},
    {"dossier.expiring.undetermined",
     "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — {from}]: topshirilgan, lekin faqat "
     "[{expires}gacha|kunlarning bir qismida] amal qiladi; oʻrnini bosadigan amaldagi hujjat "
     "bor-yoʻqligi nomaʼlum"},
    {"dossier.expired.not_satisfied",
     "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — {from}]: topshirilgan, lekin endi "
     "amal qilmaydi[; {expires}gacha amal qilgan]"},
    {"dossier.expired.undetermined",
     "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — {from}]: topshirilgan, lekin endi "
     "amal qilmaydi[ ({expires}gacha amal qilgan)]; oʻrnini bosadigan amaldagi hujjat bor-yoʻqligi "
     "nomaʼlum"},
    {"dossier.replaced.satisfied",
     "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — {from}]: amal qilish muddati yetarli "
     "emas, lekin oʻrnini bosadigan amaldagi hujjat bor"},
    {"dossier.not_known.satisfied",
     "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — {from}]: nomaʼlum maʼlumotlar qanday "
     "boʻlishidan qatʼi nazar, joyida"},
    {"dossier.not_known.not_satisfied",
     "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — {from}]: nomaʼlum maʼlumotlar qanday "
     "boʻlishidan qatʼi nazar, joyida emas[; muddati: {due}]"},
    {"dossier.not_known.undetermined",
     "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — {from}]: joyida yoki joyida emasligi "
     "nomaʼlum[; muddati: {due}]"},
    {"dossier.not_listed.undetermined",
     "[{paper}|hujjat][ ({title})][, {of}][, taqdim etuvchi — {from}]: roʻyxatda yoʻq, bor yoki "
     "yoʻqligi nomaʼlum[; muddati: {due}]"},
    {"dossier.due.undetermined", "qaysi kungacha topshirilishi kerakligi nomaʼlum"},
    {"dossier.entry.satisfied", "kirish huquqi barcha kunlarga yetadi[: {by}]"},
    {"dossier.entry.not_satisfied",
     "kirish huquqi[ ({by})] barcha kunlarga yetmaydi[; bu huquqsiz birinchi kun: {since}]"},
    {"dossier.entry.undetermined",
     "kirish huquqi[ ({by})] barcha kunlarga yetish-yetmasligi nomaʼlum"},
    {"dossier.entry.not_applicable", "kirish huquqi bu yerda ahamiyatga ega emas"},
    {"dossier.work.satisfied", "ishlash huquqi barcha kunlarga yetadi[: {by}]"},
    {"dossier.work.not_satisfied",
     "ishlash huquqi[ ({by})] barcha kunlarga yetmaydi[; bu huquqsiz birinchi kun: {since}]"},
    {"dossier.work.undetermined",
     "ishlash huquqi[ ({by})] barcha kunlarga yetish-yetmasligi nomaʼlum"},
    {"dossier.work.not_applicable", "ishlash huquqi bu yerda ahamiyatga ega emas"},

    // --- Presence and clashes
    {"presence.on.not_applicable", "[{day} kuni|shu kuni], [tomon: {party}|koʻrsatilgan tomon] — "
                                   "kim safarda va kim bu yerda mehmon"},
    {"presence.away.satisfied",
     "safarda: [shaxs {person}|kimdir][, joyi: {party}][, {days}][, {activity}]"},
    {"presence.away.undetermined", "ehtimol safarda: [shaxs {person}|kimdir][, joyi: {party}][, "
                                   "{days}][, {activity}][; oxirgi qayd etilgan bosqich: {step}]"},
    {"presence.away.not_satisfied", "maʼlum boʻlishicha, hech kim safarda emas"},
    {"presence.here.satisfied",
     "bu yerda mehmon: [shaxs {person}|kimdir][, qayerdan: {party}][, {days}][, {activity}]"},
    {"presence.here.undetermined",
     "ehtimol bu yerda mehmon: [shaxs {person}|kimdir][, qayerdan: {party}][, {days}][, "
     "{activity}][; oxirgi qayd etilgan bosqich: {step}]"},
    {"presence.here.not_satisfied", "maʼlum boʻlishicha, bu yerda mehmon yoʻq"},
    {"clash.free.satisfied", "bu shaxsning boshqa joydagi hech bir ishi [{activity} "
                             "tadbiriga|tadbirga] toʻsqinlik qilmaydi"},
    {"clash.free.not_satisfied", "[{activity} tadbiri|tadbir] bu shaxsning boshqa joydagi ishi "
                                 "bilan bir vaqtga toʻgʻri keladi"},
    {"clash.free.undetermined",
     "mavjud maʼlumotlar asosida [{activity} tadbiri|tadbir] bu shaxsning boshqa joydagi ishi "
     "bilan bir vaqtga toʻgʻri kelish-kelmasligini aniqlab boʻlmaydi"},
    {"clash.free.not_applicable", "[{activity} tadbiri|tadbir] bu shaxsning boshqa joydagi ishi "
                                  "bilan bir vaqtga toʻgʻri kela olmaydi"},
    {"clash.two_stays.not_satisfied", "[shaxs {person}|bir shaxs] bir vaqtda ikki joyda boʻlishi "
                                      "kerak[, {days}][: {one} va {other}]"},
    {"clash.two_stays.undetermined", "[shaxs {person}|bir shaxs] bir vaqtda ikki joyda boʻlishi "
                                     "kerak-kerakmasligi nomaʼlum[, {days}][: {one} va {other}]"},
    {"clash.course_to_teach.not_satisfied",
     "[shaxs {person}|bir shaxs] [“{course}” kursini|kurs] oʻqitishi[ ({party})][ ([{on}dagi "
     "][{number}-son ]{act})] va ayni vaqtda boshqa joyda boʻlishi kerak[, {days}][: {one}[ va "
     "{other}]]"},
    {"clash.course_to_teach.undetermined",
     "[shaxs {person}|bir shaxs] [“{course}” kursini|kurs] oʻqitishi[ ({party})][ ([{on}dagi "
     "][{number}-son ]{act})] va ayni vaqtda boshqa joyda boʻlishi kerak-kerakmasligi nomaʼlum[, "
     "{days}][: {one}[ va {other}]]"},
    {"clash.change_day.not_applicable",
     "[shaxs {person}|bir shaxs] bir joydan boshqasiga bir kunda oʻtishi kerak[, {days}][: {one} "
     "va {other}|: {one} va “{course}” kursi ({party})|: {one} va “{course}” kursi]"},
    {"clash.change_day.undetermined",
     "ehtimol [shaxs {person}|bir shaxs] bir joydan boshqasiga bir kunda oʻtishi kerak[, {days}][: "
     "{one} va {other}|: {one} va “{course}” kursi ({party})|: {one} va “{course}” kursi]"},
    {"clash.same_place.not_applicable",
     "[shaxs {person}|bir shaxs] bir joyda ayni vaqtda ikki ish bilan band boʻlishi kerak[, "
     "{days}][: {one} va {other}|: {one} va “{course}” kursi ({party})|: {one} va “{course}” "
     "kursi]"},
    {"clash.same_place.undetermined",
     "ehtimol [shaxs {person}|bir shaxs] bir joyda ayni vaqtda ikki ish bilan band boʻlishi "
     "kerak[, {days}][: {one} va {other}|: {one} va “{course}” kursi ({party})|: {one} va "
     "“{course}” kursi]"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.detail.country", "tadbir oʻz mamlakatining aynan qayerida oʻtkazilishi"},
    {"fact.activity.detail.partners", "tadbir hamkorlarning qaysi birida oʻtkazilishi"},
    {"fact.activity.detail.permissions", "mehmon nima asosida kirishi va ishlashi mumkinligi"},
    {"fact.activity.detail.permissions.*.valid", "{number}-ruxsatnoma qaysi kunlarda amal qilishi"},
    {"fact.activity.detail.registration_working_days",
     "mehmon necha ish kuni ichida roʻyxatdan oʻtkazilishi kerakligi"},
    {"fact.activity.papers", "hujjatlar yigʻmasida qaysi hujjatlar borligi"},
    {"fact.activity.papers.*.expires",
     "hujjatlar yigʻmasidagi {number}-hujjat qachongacha amal qilishi"},
    {"fact.activity.papers.*.of", "hujjatlar yigʻmasidagi {number}-hujjat kimniki ekani"},
    {"fact.activity.papers.*.received",
     "hujjatlar yigʻmasidagi {number}-hujjat qachon topshirilgani"},
    {"fact.activity.participations.*.history", "ishtirok qanday kechgani ({participation})"},
    {"fact.party.holidays", "yilning qaysi kunlari ish kuni emasligi ({record})"},
    {"fact.party.working_week", "haftaning qaysi kunlari ish kuni ekani ({record})"},
    {"fact.person.teaching.*.period", "{record} qaysi kunlarda kurs oʻqitishi[ ({number}-kurs)]"},
    {"fact.person.teaching.*.mode",
     "{record} kursni joyida oʻqitishi yoki oʻqitmasligi[ ({number}-kurs)]"},
};

} // namespace jspu_coop::detail
