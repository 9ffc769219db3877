// Uzbek: the findings of the questions beside coverage, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_questions[] = {
    // --- Places
    {"capacity.not_applicable", "[{agreement} bitimidagi {clause} boʻyicha|band boʻyicha] "
                                "oʻrinlarning holati quyidagicha"},
    {"place.asked.satisfied", "[{activity} tadbiri uchun|bu nomzod uchun] oʻrin bor"},
    {"place.asked.not_satisfied", "[{activity} tadbiri uchun|bu nomzod uchun] oʻrin yoʻq"},
    {"place.asked.undetermined",
     "mavjud maʼlumotlar asosida [{activity} tadbiri uchun|bu nomzod uchun] "
     "oʻrin bor-yoʻqligini aniqlab boʻlmaydi"},
    {"place.asked.not_applicable",
     "[{activity} tadbiri|bu nomzod] hech bir band boʻyicha oʻrin egallamaydi"},
    {"place.number.satisfied",
     "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {pool} umumiy jamgʻarmasi][, {version} "
     "boʻyicha]"
     "[, {split:or} uchun]: [{agreed} ta oʻrindan {taken} tasi band"
     "|{agreed} ta oʻrindan {least} tadan {most} tagacha band|oʻrin bor]"},
    {"place.number.not_satisfied",
     "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {pool} umumiy jamgʻarmasi][, {version} "
     "boʻyicha]"
     "[, {split:or} uchun]: boʻsh oʻrin yoʻq[, {agreed} ta oʻrindan {taken} tasi band"
     "|, {agreed} ta oʻrindan {least} tadan {most} tagacha band]"},
    {"place.number.undetermined", "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {pool} "
                                  "umumiy jamgʻarmasi][, {version} boʻyicha]"
                                  "[, {split:or} uchun]: nechta oʻrin boʻshligi nomaʼlum"
                                  "[, {agreed} ta oʻrindan {taken} tasi band"
                                  "|, {agreed} ta oʻrindan {least} tadan {most} tagacha band"
                                  "|, kelishilgan oʻrinlar soni: {agreed}]"},
    {"place.person_months.satisfied",
     "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {pool} umumiy jamgʻarmasi][, {version} "
     "boʻyicha][, {split:or} uchun]: "
     "[{agreed} kishi-oydan {taken} tasi band"
     "|{agreed} kishi-oydan {least} tadan {most} tagacha band|oʻrin bor]"},
    {"place.person_months.not_satisfied",
     "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {pool} umumiy jamgʻarmasi][, {version} "
     "boʻyicha][, {split:or} uchun]: boʻsh "
     "kishi-oy yoʻq[, {agreed} kishi-oydan {taken} tasi band"
     "|, {agreed} kishi-oydan {least} tadan {most} tagacha band]"},
    {"place.person_months.undetermined",
     "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {pool} umumiy jamgʻarmasi][, {version} "
     "boʻyicha][, {split:or} uchun]: nechta "
     "kishi-oy boʻshligi nomaʼlum[, {agreed} kishi-oydan {taken} tasi band"
     "|, {agreed} kishi-oydan {least} tadan {most} tagacha band"
     "|, kelishilgan kishi-oylar soni: {agreed}]"},
    {"place.unlimited.satisfied",
     "oʻrinlar soni cheklanmagan[, {pool} umumiy jamgʻarmasi][, {version} boʻyicha]"},
    {"place.not_counted.satisfied",
     "oʻrinlar hisobi yuritilmaydi[, {pool} umumiy jamgʻarmasi][, {version} boʻyicha]"},
    {"place.not_defined_yet.undetermined",
     "oʻrinlar soni keyinroq belgilanadi[, {pool} umumiy jamgʻarmasi][, {version} boʻyicha]"},
    {"place.not_known.undetermined",
     "oʻrinlar soni nomaʼlum[, {pool} umumiy jamgʻarmasi][, {version} boʻyicha]"},
    {"place.standing.not_applicable", "[{step}: {count}|ishtirokchilar soni]"},
    {"place.reserve.not_applicable", "zaxirada, navbat tartibida"},
    {"place.waiting.not_applicable",
     "[{activity}|ishtirokchi][ ({participation})][, navbatdagi oʻrni: {rank}][, {since}dan beri]"},
    {"place.decided.not_applicable",
     "[{activity}|ishtirokchi][ ({participation})]: [{step}|hal qilingan]"
     "[, {on}dagi {number}-son {act}|, {on}dagi {act}|, {number}-son {act}|, {act}"
     "|, hujjat koʻrsatilmagan][, qabul qilgan organ: {issuer}][ ({title})]"},
    {"place.uncertain.undetermined",
     "[{activity} tadbirida ishtirok etish|ishtirokchi] oʻrin egallashi va uning muddati nomaʼlum"},

    // --- Places over a whole agreement
    {"agreement_capacity.not_applicable",
     "[{agreement} bitimining|bitimning] barcha bandlari boʻyicha oʻrinlarning holati quyidagicha"},
    {"place_total.number.satisfied",
     "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {clauses}][, {pools} umumiy "
     "jamgʻarmasi]: [kelishilgan oʻrinlar: {agreed}, band: {taken}, boʻsh: {left}|oʻrin bor]"},
    {"place_total.number.not_satisfied",
     "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {clauses}][, {pools} umumiy "
     "jamgʻarmasi]: boʻsh oʻrin yoʻq[, kelishilgan: {agreed}, band: {taken}]"},
    {"place_total.number.undetermined",
     "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {clauses}][, {pools} umumiy "
     "jamgʻarmasi]: nechta oʻrin boʻshligi nomaʼlum"
     "[, kelishilgan: {agreed}, band: {taken}, boʻsh: {left}|, kelishilgan: {agreed}]"},
    {"place_total.person_months.satisfied",
     "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {clauses}][, {pools} umumiy "
     "jamgʻarmasi]: [kelishilgan kishi-oylar: {agreed}, band: {taken}, boʻsh: {left}"
     "|kishi-oylar bor]"},
    {"place_total.person_months.not_satisfied",
     "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {clauses}][, {pools} umumiy "
     "jamgʻarmasi]: boʻsh kishi-oy yoʻq[, kelishilgan: {agreed}, band: {taken}]"},
    {"place_total.person_months.undetermined",
     "[{year}, {term}|{year}|hisobga olinadigan kunlarda][, {clauses}][, {pools} umumiy "
     "jamgʻarmasi]: nechta kishi-oy boʻshligi nomaʼlum"
     "[, kelishilgan: {agreed}, band: {taken}, boʻsh: {left}|, kelishilgan: {agreed}]"},
    {"place_total.split.satisfied", "[{split:or} uchun|bir qismi uchun]: [kelishilgan: {agreed}, "
                                    "band: {taken}, boʻsh: {left}|oʻrin bor]"},
    {"place_total.split.not_satisfied", "[{split:or} uchun|bir qismi uchun]: boʻsh oʻrin yoʻq"
                                        "[, kelishilgan: {agreed}, band: {taken}]"},
    {"place_total.split.undetermined",
     "[{split:or} uchun|bir qismi uchun]: nechta oʻrin boʻshligi nomaʼlum[, kelishilgan: "
     "{agreed}, band: {taken}, boʻsh: {left}|, kelishilgan: {agreed}]"},
    {"place_total.splits.not_satisfied",
     "bandlar oʻrinlarni bosqich yoki sohalar boʻyicha turlicha taqsimlaydi, shuning uchun "
     "ulushlar qoʻshilmaydi"},
    {"place_total.splits.undetermined", "mavjud maʼlumotlar asosida bosqich yoki sohalar boʻyicha "
                                        "ulushlar qoʻshilishini aniqlab boʻlmaydi"},
    {"place_total.unlimited.satisfied",
     "oʻrinlar soni cheklanmagan[, {clauses}][, {pools} umumiy jamgʻarmasi]"},
    {"place_total.not_counted.satisfied",
     "oʻrinlar hisobi yuritilmaydi[, {clauses}][, {pools} umumiy jamgʻarmasi]"},
    {"place_total.not_defined_yet.undetermined",
     "oʻrinlar soni keyinroq belgilanadi[, {clauses}][, {pools} umumiy jamgʻarmasi]"},
    {"place_total.not_known.undetermined",
     "oʻrinlar soni nomaʼlum[, {clauses}][, {pools} umumiy jamgʻarmasi]"},

    // --- Reciprocity
    {"balance.partners.satisfied", "almashinuv muvozanatda[ (tomonlar: {partners})]"},
    {"balance.partners.not_satisfied", "almashinuv muvozanatda emas[ (tomonlar: {partners})]"},
    {"balance.partners.undetermined", "mavjud maʼlumotlar asosida almashinuv muvozanatda "
                                      "ekanligini aniqlab boʻlmaydi[ (tomonlar: {partners})]"},
    {"balance.clause.satisfied",
     "almashinuv muvozanatda[ (asos: {agreement} bitimidagi {clause})][ (tomonlar: {partners})]"},
    {"balance.clause.not_satisfied",
     "almashinuv muvozanatda emas[ (asos: {agreement} bitimidagi {clause})]"
     "[ (tomonlar: {partners})]"},
    {"balance.clause.undetermined",
     "mavjud maʼlumotlar asosida almashinuv muvozanatda ekanligini aniqlab boʻlmaydi"
     "[ (asos: {agreement} bitimidagi {clause})][ (tomonlar: {partners})]"},
    {"balance.clause.not_applicable",
     "tashriflar oʻzaro hisobga olinmaydi[ (asos: {agreement} bitimidagi {clause})]"},
    {"balance.one_partner.not_applicable",
     "tomonlar endi bir butun va bir-biridan qarzdor emas"
     "[ (asos: {agreement} bitimidagi {clause})][: {partners}]"},
    {"balance.reckoned_together.satisfied",
     "[oʻquv taqvimi: {calendar}; ]semestrlar va oʻquv yillari birga hisobga olinadi"
     "[, {version} boʻyicha]: muvozanatda"},
    {"balance.reckoned_together.not_satisfied",
     "[oʻquv taqvimi: {calendar}; ]semestrlar va oʻquv yillari birga hisobga olinadi"
     "[, {version} boʻyicha]: muvozanatda emas"},
    {"balance.reckoned_together.undetermined",
     "[oʻquv taqvimi: {calendar}; ]semestrlar va oʻquv yillari birga hisobga olinadi"
     "[, {version} boʻyicha]: ehtimol muvozanatda"},
    {"balance.reckoned_apart.satisfied",
     "[oʻquv taqvimi: {calendar}; ]semestrlar va oʻquv yillari alohida hisobga olinadi"
     "[, {version} boʻyicha]: muvozanatda"},
    {"balance.reckoned_apart.not_satisfied",
     "[oʻquv taqvimi: {calendar}; ]semestrlar va oʻquv yillari alohida hisobga olinadi"
     "[, {version} boʻyicha]: muvozanatda emas"},
    {"balance.reckoned_apart.undetermined",
     "[oʻquv taqvimi: {calendar}; ]semestrlar va oʻquv yillari alohida hisobga olinadi"
     "[, {version} boʻyicha]: ehtimol muvozanatda"},
    {"balance.account.satisfied",
     "[{party}, {year}|hisob], muvozanatda[ ({unit})][: yuborilgan {sent}]"
     "[, qabul qilingan {received}][, qoldiq {standing}]"},
    {"balance.account.not_satisfied",
     "[{party}, {year}|hisob], muvozanatda emas[ ({unit})][: yuborilgan {sent}]"
     "[, qabul qilingan {received}][, qoldiq {standing}]"},
    {"balance.account.undetermined",
     "[{party}, {year}|hisob], ehtimol muvozanatda[ ({unit})][: yuborilgan {sent}]"
     "[, qabul qilingan {received}][, qoldiq {standing}]"},
    {"balance.tolerance.not_applicable",
     "[farq {tolerance} dan oshmasa, hisob muvozanatda|hisob teng boʻlmasligi mumkin]"},
    {"balance.carried.not_applicable",
     "yil qoldigʻi [yana {lasts} {lasts|oʻquv yili} amal qiladi|keyingi yilga oʻtadi]"},
    {"balance.carried_for_ever.not_applicable", "yil qoldigʻi toʻliq sarflanmaguncha amal qiladi"},
    {"balance.not_carried.not_applicable", "yil qoldigʻi keyingi yilga oʻtmaydi"},
    {"balance.lapses.not_applicable",
     "[{year} oxirida|yil oxirida] [quyidagisi kuyadi: {lapses}|bir qismi kuyadi]"},
    {"balance.uncertain.undetermined",
     "[{activity} tadbirida ishtirok etish|ishtirokchi] hisobga olinishi va uning hajmi nomaʼlum"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.participations", "tadbirda kim ishtirok etgani"},
    {"fact.activity.participations.*.person", "{participation} sifatida kim ishtirok etishi"},
    {"fact.activity.participations.*.under", "{participation} ishtiroki qaysi bandga asoslanishi"},
    {"fact.agreement.clauses.*.places.amended",
     "{record} bitimidagi {clause} oʻzgartirilgan yil yoki semestrda oʻrinlarning qaysi soni amal "
     "qilishi"},
    {"fact.agreement.clauses.*.places.between",
     "oʻquv yillari yoki semestrlar oraligʻidagi tashrif {record} bitimidagi {clause} boʻyicha "
     "oʻrin egallashi"},
    {"fact.agreement.clauses.*.places.calendar_of",
     "{record} bitimidagi {clause} oʻrinlari kimning oʻquv yili boʻyicha hisoblanishi"},
    {"fact.agreement.clauses.*.places.no_such_day",
     "{record} bitimidagi {clause} boʻyicha oxirgi kuni taqvimda yoʻq oy toʻliq hisoblanishi"},
    {"fact.agreement.clauses.*.places.rounding",
     "{record} bitimidagi {clause} boʻyicha toʻliq boʻlmagan oy qanday hisoblanishi"},
    {"fact.agreement.clauses.*.reciprocity",
     "{record} bitimidagi {clause} tashriflarni oʻzaro hisobga olishi va uning qoidalari"},
    {"fact.agreement.clauses.*.reciprocity.amended",
     "{record} bitimidagi {clause} oʻzgartirilgan kunlarda almashinuv uchun qaysi tahriri amal "
     "qilishi"},
    {"fact.agreement.clauses.*.reciprocity.calendar_of",
     "{record} bitimidagi {clause} semestrlarni kimning oʻquv taqvimi boʻyicha hisoblashi"},
    {"fact.agreement.clauses.*.reciprocity.credit_lasts",
     "{record} bitimidagi {clause} yil qoldigʻini qancha vaqt saqlashi"},
    {"fact.agreement.clauses.*.reciprocity.tolerance",
     "{record} bitimidagi {clause} almashinuvda qanday farqqa yoʻl qoʻyishi"},
    {"fact.agreement.clauses.*.reciprocity.two_semesters_make_a_year",
     "{record} bitimidagi {clause} semestrlar va oʻquv yillarini birga hisobga olishi"},
    {"fact.agreement.pools.*.places",
     "{record} bitimining {pool} umumiy jamgʻarmasida nechta oʻrin borligi"},
    {"fact.agreement.pools.*.places.between",
     "oʻquv yillari yoki semestrlar oraligʻidagi tashrif {record} bitimining {pool} umumiy "
     "jamgʻarmasidan oʻrin egallashi"},
    {"fact.agreement.pools.*.places.calendar_of",
     "{record} bitimining {pool} umumiy jamgʻarmasi kimning oʻquv yili boʻyicha hisoblanishi"},
    {"fact.agreement.pools.*.places.no_such_day",
     "{record} bitimining {pool} umumiy jamgʻarmasida oxirgi kuni taqvimda yoʻq oy toʻliq "
     "hisoblanishi"},
    {"fact.agreement.pools.*.places.rounding",
     "{record} bitimining {pool} umumiy jamgʻarmasida toʻliq boʻlmagan oy qanday hisoblanishi"},
    {"fact.party", "[{record} haqida {path} maydonidagi maʼlumot|tomon haqidagi maʼlumot]"},
    {"fact.party.calendar", "{record} oʻquv yillari va semestrlarining sanalari"},
    {"fact.party.calendar.rows.*", "{record} {year}-oʻquv yilining sanalari"},
    {"fact.party.calendar.rows.*.last", "{record} {year}-oʻquv yili qachon tugashi"},
    {"fact.party.calendar.rows.*.terms", "{record} {year}-oʻquv yilida qaysi semestrlar borligi"},
    {"fact.party.calendar.rows.*.terms.*",
     "{record} {year}-oʻquv yilida “{term}” davri bor-yoʻqligi va uning sanalari"},
    {"fact.person", "[{record} haqida {path} maydonidagi maʼlumot|shaxs haqidagi maʼlumot]"},
    {"fact.person.level", "{record} qaysi bosqichda oʻqishi"},

    // --- Labels of codes that have none in the vocabulary
    {"label.exchange_unit.student_semester", "talaba-semestr"},
    {"label.exchange_unit.student_year", "talaba-yil"},
};

} // namespace jspu_coop::detail
