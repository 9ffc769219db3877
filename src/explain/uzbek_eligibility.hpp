// Uzbek: the findings about eligibility, and what policies ask for.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_eligibility[] = {
    // --- Eligibility under a call
    {"eligibility.satisfied",
     "[nomzod {person}|nomzod] [{call} tanlovi|tanlov] shartlariga javob beradi"},
    {"eligibility.not_satisfied",
     "[nomzod {person}|nomzod] [{call} tanlovi|tanlov] shartlariga javob bermaydi"},
    {"eligibility.undetermined",
     "[nomzod {person}|nomzod] [{call} tanlovi|tanlov] shartlariga javob berishini "
     "mavjud maʼlumotlar asosida aniqlab boʻlmaydi"},
    {"eligibility.not_applicable", "[{call} tanlovi|tanlov] qoidalari [nomzod {person}|nomzod] "
                                   "uchun tatbiq etilmaydi"},
    {"eligibility.in_time.satisfied", "ariza[ ({applied}[, {applied_time}][, UTC{applied_clock}])] "
                                      "oʻz vaqtida[; qabul {opens} kuni ochiladi][; oxirgi kun — "
                                      "{deadline}[, {deadline_time}][ (UTC{deadline_clock})]]"},
    {"eligibility.in_time.not_satisfied",
     "ariza[ ({applied}[, {applied_time}][, UTC{applied_clock}])] oʻz vaqtida emas[; qabul {opens} "
     "kuni ochiladi][; "
     "oxirgi kun — {deadline}[, {deadline_time}][ (UTC{deadline_clock})]]"},
    {"eligibility.in_time.undetermined",
     "ariza[ ({applied}[, {applied_time}][, UTC{applied_clock}])] oʻz vaqtidami, aniq emas[; qabul "
     "{opens} kuni ochiladi][; "
     "oxirgi kun — {deadline}[, {deadline_time}][ (UTC{deadline_clock})]]"},
    {"eligibility.repeat.satisfied",
     "dasturda takror qatnashish qoidasi[ ({rule})] toʻsqinlik qilmaydi"},
    {"eligibility.repeat.not_satisfied", "dasturda takror qatnashib boʻlmaydi[ ({rule})]"},
    {"eligibility.repeat.undetermined",
     "dasturda takror qatnashish mumkinmi, aniq emas[ ({rule})]"},
    {"eligibility.policy.undetermined", "qoidalar toʻplamining[ ({policy})] qaysi tahriri boʻyicha "
                                        "baholash kerakligi aniq emas"},

    // --- What a policy says
    {"verdict.policy.satisfied", "qoidalar toʻplami[ {policy}][ ({version} tahriri)] bajarilgan[; "
                                 "hal qiluvchi kun — {reference_day}[ ({day_kind})]]"},
    {"verdict.policy.not_satisfied",
     "qoidalar toʻplami[ {policy}][ ({version} tahriri)] bajarilmagan[; hal qiluvchi kun — "
     "{reference_day}[ ({day_kind})]]"},
    {"verdict.policy.undetermined",
     "qoidalar toʻplami[ {policy}][ ({version} tahriri)] bajarilganini mavjud maʼlumotlar asosida "
     "aniqlab boʻlmaydi[; hal qiluvchi kun — {reference_day}[ ({day_kind})]]"},
    {"verdict.policy.not_applicable",
     "qoidalar toʻplami[ {policy}][ ({version} tahriri)] tatbiq etilmaydi[; hal qiluvchi kun — "
     "{reference_day}[ ({day_kind})]]"},
    {"verdict.missing.undetermined", "[{fact}|maʼlumotlardan biri]: maʼlum emas"},
    {"verdict.conflicting.undetermined", "[{fact}|maʼlumotlardan biri]: manbalar turlicha"},
    {"verdict.unpublished.undetermined", "qoidalar toʻplami[ {policy}]: manbada nima nazarda "
                                         "tutilgani ochiq qoldirilgan[ ({question})]"},
    {"verdict.day_unpublished.undetermined",
     "qoidalar toʻplami[ {policy}]: manbada tahrir qaysi kun boʻyicha tanlanishi koʻrsatilmagan"
     "[: {day_kinds:or}]"},
    {"verdict.settling.undetermined", "[{facts}|maʼlumotlardan biri]: [javobni hal qilishi mumkin "
                                      "({towards:or})|javobni har qanday holda hal qiladi]"},
    {"verdict.settling_not_sought.undetermined",
     "qaysi bir nechta maʼlumot masalani hal qilishi oxirigacha izlanmagan yoki keltirilmaydi; "
     "maʼlum boʻlmagan maʼlumotlarning hammasi ham ahamiyatli boʻlmasligi mumkin"},
    {"verdict.change.not_satisfied",
     "[{fact}|maʼlumotlardan biri]: [yana {add}|faqat {only}|{to:or}[ {unit~to}]|boshqa qiymat]"
     "[ ({more} koʻproq)][ ({less} kamroq)]"},
    {"verdict.change_any.not_satisfied",
     "[{fact}|maʼlumotlardan biri]: hozir yoʻq, istalgan qiymat kerak"},
    {"verdict.change_beyond.not_satisfied",
     "[{fact}|maʼlumotlardan biri]: [{to:or}[ {unit~to}]|hozirgi] chegarasidan nariroq har qanday "
     "qiymat[ ({more} koʻproq)][ ({less} kamroq)]"},
    {"verdict.change_none.not_satisfied", "[{fact}|maʼlumotlardan biri]: hech qaysisi"},

    // --- Selection
    {"selection.satisfied",
     "[{call} tanlovi|tanlov] boʻyicha oʻrinlar[ (jami: {seats})] quyidagicha taqsimlanadi"},
    {"selection.undetermined",
     "mavjud maʼlumotlar asosida [{call} tanlovi|tanlov] boʻyicha barcha oʻrinlarni[ "
     "(jami: {seats})] taqsimlab boʻlmaydi[; kimniki yoki qaysi tanlov boʻyicha ekani yozilmagan "
     "arizalar: {unnamed}]"},
    {"selection.seat_by_rank.satisfied",
     "[nomzod {person}|nomzod]: oʻrin beriladi[, tartib raqami {rank}]"},
    {"selection.no_seat_left.not_satisfied",
     "[nomzod {person}|nomzod]: oʻrin qolmagan[, tartib raqami {rank}]"},
    {"selection.not_eligible.not_satisfied",
     "[nomzod {person}|nomzod]: oʻrin berilmaydi, shartlarga javob bermaydi"},
    {"selection.not_governed.not_satisfied",
     "[nomzod {person}|nomzod]: oʻrin berilmaydi, tanlov qoidalari tatbiq etilmaydi"},
    {"selection.eligibility_open.undetermined",
     "[nomzod {person}|nomzod]: aniq emas, chunki shartlarga javob berishi nomaʼlum[; tartib "
     "raqami {rank}]"},
    {"selection.tie.undetermined",
     "[nomzod {person}|nomzod]: eʼlon qilingan tartib hal qilmaydigan tenglik[ ({tied})][; "
     "tartib raqami {rank}]"},
    {"selection.rank_open.undetermined",
     "[nomzod {person}|nomzod]: aniq emas, chunki kim kimdan oldin turishi nomaʼlum[; tartib "
     "raqami {rank}]"},
    {"selection.seats_open.undetermined",
     "[nomzod {person}|nomzod]: aniq emas, chunki oʻrinlar soni nomaʼlum[; tartib raqami "
     "{rank}]"},

    // --- A requirement: what it asks for, and what came out
    {"word.unit.USD", "{number|AQSH dollari}"},
    {"word.unit.credits_uz", "{number|kredit}"},
    {"word.unit.hours", "{number|soat}"},
    {"word.unit.hours_a_week", "{number|soat (haftasiga)}"},
    {"word.unit.leaves", "{number|ta taʼtil}"},
    {"word.unit.semesters", "{number|semestr}"},
    {"word.unit.subjects", "{number|ta fan}"},
    {"word.unit.tries", "{number|ta urinish}"},
    {"word.asked.at_least", "{fact}: kamida {required:or}[ {unit~required}]"},
    {"word.asked.at_most", "{fact}: koʻpi bilan {required:or}[ {unit~required}]"},
    {"word.asked.above", "{fact}: {required:or}[ {unit~required}]dan koʻp"},
    {"word.asked.below", "{fact}: {required:or}[ {unit~required}]dan kam"},
    {"word.asked.between", "{fact}: kamida {lowest:or}, koʻpi bilan {highest:or}[ {unit~highest}]"},
    {"word.asked.excludes_lowest", "quyi chegara kirmaydi"},
    {"word.asked.excludes_highest", "yuqori chegara kirmaydi"},
    {"word.asked.equals", "{fact}: {required:or}[ {unit~required}]"},
    {"word.asked.one_of", "{fact}: {required:or}"},
    {"word.asked.none_of", "{fact}: {required:or} emas"},
    {"word.asked.holds", "{fact}: ha"},
    {"word.asked.present", "{fact}: mavjud"},
    {"word.asked.date_within",
     "{fact}: [{first:or} — {last:or}|{first:or} yoki keyinroq|{last:or} yoki oldinroq]"},
    {"word.asked.elapsed", "“{fact}” boʻyicha vaqt[ ({from} — {to})]"},
    {"word.asked.elapsed.at_least", "kamida {required:or}"},
    {"word.asked.elapsed.at_most", "koʻpi bilan {required:or}"},
    {"word.asked.elapsed.above", "{required:or}dan koʻp"},
    {"word.asked.elapsed.below", "{required:or}dan kam"},
    {"word.asked.level_at_least", "{fact}: kamida {required:or}"},
    {"word.asked.grade_at_least", "{fact}: {required:or} yoki yaxshiroq"},
    {"word.asked.within_field", "{fact}: {required:or} doirasida"},
    {"word.asked.papers_present", "{fact}: {required}"},
    {"word.asked.all", "quyidagilarning barchasi"},
    {"word.asked.any", "quyidagilardan kamida bittasi"},
    {"word.asked.at_least_k", "quyidagilardan kamida {required} tasi"},
    {"word.asked.not", "quyidagining aksi"},
    {"word.asked.when", "quyidagilardan birinchisi oʻrinli boʻlsa, ikkinchisi"},
    {"word.asked.unless", "quyidagilardan birinchisi oʻrinli boʻlmasa, ikkinchisi"},
    {"word.asked.unpublished", "quyidagi talqinlardan biri, qaysi biri — eʼlon qilinmagan"},
    {"word.asked.policy", "qoidalar toʻplami {policy}, {version} tahriri"},
    {"word.asked.whatever", "maʼlumotlardan qatʼi nazar, hamma uchun bir xil"},
    {"word.asked.named", "{labels} ({what})"},
    {"word.judged.satisfied",
     "{what}: bajarilgan[; aniqlangani: {observed}[ {unit~observed}]][; aniqlangani: {under}[ "
     "{unit~under}]dan kam][; aniqlangani: {over}[ {unit~over}]dan ortiq]"},
    {"word.judged.not_satisfied",
     "{what}: bajarilmagan[; aniqlangani: {observed}[ {unit~observed}]][; aniqlangani: {under}[ "
     "{unit~under}]dan kam][; aniqlangani: {over}[ {unit~over}]dan ortiq][; yetishmaydi: "
     "{shortfall}[ {unit~shortfall}]][; ortiqcha: {excess}[ {unit~excess}]]"},
    {"word.judged.not_satisfied.above",
     "{what}: bajarilmagan[; aniqlangani: {observed}[ {unit~observed}]]; yetishmaydi: "
     "{shortfall}[ {unit~shortfall}]dan koʻproq"},
    {"word.judged.not_satisfied.below",
     "{what}: bajarilmagan[; aniqlangani: {observed}[ {unit~observed}]]; kamayishi kerak: "
     "{excess}[ {unit~excess}]dan koʻproqqa"},
    {"word.judged.undetermined",
     "{what}: aniq emas[; aniqlangani: {observed:or}[ {unit~observed}]][; aniqlangani: {under}[ "
     "{unit~under}]dan kam][; aniqlangani: {over}[ {unit~over}]dan ortiq]"},
    {"word.asked.referred", "{what}, {referred} qoidalar toʻplamidan"},
    {"word.judged.not_applicable", "{what}: tatbiq etilmaydi"},
    {"word.judged.waived",
     "{what}: nomzod ozod qilingan, talab bajarilgan hisoblanadi[; sababi: {waiver_reason}]; asos: "
     "[{waiver_on}dagi ][{waiver_number}-son ][{waiver_kind}|hujjat][ “{waiver_title}”][; kim "
     "chiqargan: {waiver_issuer}][; amal qiladigan oxirgi kun: {waiver_last}]"},
    {"word.judged.withheld", "{what}: natijasi keltirilmaydi, chunki u shaxsiy maʼlumot"},
    {"word.reckoned.activity", "{record} tadbiri"},
    {"word.reckoned.call", "{record} tanlovi"},
    {"word.reckoned.enrolment", "{record} oʻqishi haqidagi yozuv"},
    {"word.reckoned.joint_programme", "{record} dasturi"},
    {"word.reckoned.person", "{record} shaxsi haqidagi yozuv"},
    {"word.reckoned.score_mapping", "{record} ballar jadvali"},
    {"heading.change", "Javobni oʻzi yolgʻiz oʻzgartiradigan narsa:"},
    {"heading.not_yet", "Bu “hali emas”: yetishmagani hali paydo boʻlishi mumkin."},
    {"heading.reckoned",
     "Hisoblash asosi: {reckoned_from}[ ({known_on} kuni maʼlum boʻlgan holatda)]."},
    {"heading.scope", "Qoidalar toʻplami kimlarga tatbiq etiladi:"},
    {"heading.settling", "Masalani hal qiladigan narsa:"},
    {"heading.waived", "Nomzod nimadan ozod qilingan:"},
    {"heading.warnings", "Faqat ogohlantiradigan narsa:"},
    {"heading.withheld", "Shaxsiy maʼlumot boʻlgani uchun keltirilmaydigan narsa:"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.detail.call", "tadbir qaysi tanlov boʻyicha oʻtishi"},
    {"fact.activity.participations.*.route",
     "{participation} qaysi yoʻl bilan nomzod qilib koʻrsatilgani"},
    {"fact.activity.detail.route", "nomzod qaysi yoʻl bilan koʻrsatilgani"},
    {"fact.activity.participations.*.call", "{participation} qaysi tanlov boʻyicha qatnashishi"},
    {"fact.applicant",
     "[nomzod {record} haqida {path} yoʻlida nima maʼlumligi|nomzod haqidagi maʼlumotlardan biri]"},
    {"fact.applicant.admission_cohort", "nomzod {record} qachon qabul qilingani"},
    {"fact.applicant.application", "nomzod {record} qachon ariza bergani"},
    {"fact.applicant.application_clock",
     "nomzod {record} ariza bergan kun qaysi soat (UTC dan farq) boʻyicha hisoblangani"},
    {"fact.applicant.application_time",
     "nomzod {record} oʻsha kunning qaysi soatida ariza bergani"},
    {"fact.applicant.nomination", "nomzod {record} qachon koʻrsatilgani"},
    {"fact.applicant.programme_taken", "nomzod {record} dasturda ilgari qatnashgan-qatnashmagani"},
    {"fact.applicant.programme_withdrawn",
     "nomzod {record} ilgari dasturga qabul qilinib, voz kechgan-kechmagani"},
    {"fact.applicant.start_of_stay", "nomzod {record} safari qachon boshlanishi"},
    {"fact.call",
     "[{record} tanlovida {path} yoʻlida nima deyilgani|tanlov haqidagi maʼlumotlardan biri]"},
    {"fact.call.deadline", "{record} tanlovi boʻyicha arizalar qaysi kungacha qabul qilinishi"},
    {"fact.call.opens", "{record} tanlovi boʻyicha arizalar qaysi kundan qabul qilinishi"},
    {"fact.call.period", "{record} tanlovi eʼlon qilingan ish qaysi kunlarda oʻtishi"},
    {"fact.call.places", "{record} tanlovi boʻyicha necha kishi qabul qilinishi"},
    {"fact.call.policy", "{record} tanlovi nomzodlari qaysi qoidalar boʻyicha baholanishi"},
    {"fact.call.repeat", "{record} tanlovi dasturida bir kishi necha marta qatnashishi mumkinligi"},
    {"fact.call.routes", "{record} tanlovi boʻyicha nomzodlar qaysi yoʻllar bilan koʻrsatilishi"},
    {"fact.fact", "[{record} qiymati|nomzod haqidagi maʼlumotlardan biri]"},
    {"fact.policy",
     "[{record} qoidalar toʻplami ochiq qoldirgan narsa: {question}|{record} qoidalar "
     "toʻplami {path} yoʻlida nimani nazarda tutishi|qoidalar toʻplami nimani nazarda "
     "tutishi]"},
    {"fact.policy.reference_day",
     "{record} qoidalar toʻplamining tahriri qaysi kun boʻyicha tanlanishi"},

    // --- Labels of codes that have none in the vocabulary
    {"label.party.*", "boshqasi"},
    {"label.reference_day_kind.admission_cohort", "birinchi qabul kuni"},
    {"label.reference_day_kind.application", "ariza kuni"},
    {"label.reference_day_kind.decision", "qaror kuni"},
    {"label.reference_day_kind.nomination", "koʻrsatish kuni"},
    {"label.reference_day_kind.start_of_stay", "safarning birinchi kuni"},
    {"label.unit.*", "boshqasi"},
    {"label.unit.days", "kun"},
    {"label.unit.months", "oy"},
    {"label.unit.weeks", "hafta"},
    {"label.unit.years", "yil"},
    {"label.unit.USD", "AQSH dollari"},
    {"label.unit.credits_uz", "kredit"},
    {"label.unit.gpa_4", "(4 ballik tizimda)"},
    {"label.unit.gpa_uz_5", "(5 ballik tizimda)"},
    {"label.unit.hours", "soat"},
    {"label.unit.hours_a_week", "soat (haftasiga)"},
    {"label.unit.leaves", "ta taʼtil"},
    {"label.unit.semesters", "semestr"},
    {"label.unit.subjects", "ta fan"},
    {"label.unit.tries", "ta urinish"},
};

} // namespace jspu_coop::detail
