// Uzbek (Latin script): issues of policies, fact schemas and rows.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_policy_issues[] = {
    {"fact.codes_not_increasing",
     "kod[ (“{value}”)] ikki marta yoki oʻz oʻrnida emas: kodlar alifbo tartibida, har biri bir "
     "marta sanab oʻtiladi"},
    {"fact.not_absent",
     "fakt[ (“{value}”)] yoʻq boʻlishi mumkin emas: sxemaga koʻra u har kimda bor"},
    {"fact.out_of_range",
     "qiymat[ (“{value}”)] ruxsat etilgan chegaradan tashqarida[; u {lowest} va {highest} "
     "oraligʻida boʻladi]"},
    {"fact.too_fine",
     "sonda[ (“{value}”)] verguldan keyingi xonalar haddan tashqari koʻp[; koʻpi bilan {digits}]"},
    {"fact.unknown", "fakt[ (“{value}”)] sxemada yoʻq"},
    {"fact.unknown_code",
     "[“{value}” kodi|boʻsh kod] bu yerda ruxsat etilgan kodlar qatorida emas"},
    {"fact.wrong_scale", "shkala[ (“{value}”)] notoʻgʻri[; kutilgani: “{expected}”]"},
    {"fact.wrong_type",
     "[kutilgani “{expected}” turidagi qiymat, topilgani — “{found}” turidagi|qiymat boshqa "
     "turda[: “{value}”]]"},
    {"fact.wrong_unit",
     "[“{value}” oʻlchov birligi mos emas|oʻlchov birligi koʻrsatilmagan yoki mos emas][; "
     "kutilgani: “{expected}”|; qiymat birliksiz boʻlishi kerak]"},
    {"fact.wrong_vocabulary",
     "kodlar boshqa roʻyxatdan olingan[: “{value}”][; kutilgani: “{expected}”]"},
    {"fact_name.malformed",
     "[“{value}” matni|boʻsh matn] “passport.expires_on” koʻrinishidagi fakt nomi emas"},
    {"fact_schema.cannot_grow",
     "fakt[ (“{value}”)] faqat oʻsadigan deb belgilangan, lekin uning qiymatlari oʻsa olmaydi yoki "
     "u oʻzgarmas deb belgilangan"},
    {"fact_schema.code_labels_empty", "kodning[ (“{value}”)] hech bir tilda nomi yoʻq"},
    {"fact_schema.code_repeated", "kod[ (“{value}”)] ikki marta nomlangan"},
    {"fact_schema.code_unknown",
     "kod[ (“{value}”)] nomlangan, lekin roʻyxatda[ (“{vocabulary}”)] birorta ham faktda u yoʻq"},
    {"fact_schema.codes_empty", "roʻyxatning[ (“{value}”)] birorta ham kodi nomlanmagan"},
    {"fact_schema.vocabulary_repeated", "roʻyxat[ (“{value}”)] kodlari ikki joyda nomlangan"},
    {"fact_schema.vocabulary_unknown", "birorta ham faktda roʻyxat[ (“{value}”)] kodlari yoʻq"},
    {"fact_schema.empty", "sxemada birorta ham fakt yoʻq"},
    {"fact_schema.fact_repeated", "fakt[ (“{value}”)] sxemada ikki marta uchraydi"},
    {"fact_schema.labels_empty", "faktning hech bir tilda nomi yoʻq"},
    {"fact_type.code_repeated", "kod[ (“{value}”)] roʻyxatda ikki marta uchraydi"},
    {"fact_type.codes_empty", "fakt ega boʻlishi mumkin boʻlgan kodlar roʻyxati boʻsh"},
    {"fact_type.digits_out_of_range",
     "verguldan keyingi xonalar soni[ (“{value}”)] 0 va 18 oraligʻida emas"},
    {"fact_type.name_malformed",
     "[“{value}” nomi|nom] 1 tadan 64 tagacha lotin harfi, raqam va belgidan boʻshliqsiz "
     "tuzilmagan"},
    {"fact_type.range_reversed",
     "oraliqning oxiri[ (“{value}”)] uning boshidan[ (“{lowest}”)] oldin keladi"},
    {"fact_type.range_too_wide",
     "oraliq haddan tashqari keng: uning chegarasi[ (“{value}”)] noldan haddan tashqari uzoq"},
    {"fact_type.too_fine",
     "oraliq chegarasida[ (“{value}”)] verguldan keyingi xonalar fakt uchun mumkin boʻlganidan "
     "koʻp[; koʻpi bilan {digits}]"},
    {"policy.advisory_not_at_top",
     "talab[ (“{value}”)] faqat ogohlantiradi, shuning uchun na boshqa talabning qismi, na "
     "qoʻllash sharti boʻla oladi"},
    {"policy.codes_empty", "talabdagi kodlar roʻyxati boʻsh"},
    {"policy.codes_not_increasing",
     "kod[ (“{value}”)] ikki marta yoki oʻz oʻrnida emas: kodlar alifbo tartibida, har biri bir "
     "marta sanab oʻtiladi"},
    {"policy.count_out_of_range",
     "bajarilishi kerak boʻlgan qismlar soni[ (“{value}”)] 1 dan kichik yoki barcha qismlar "
     "sonidan[ ({most})] katta"},
    {"policy.exception_without_labels", "istisnoning[ (“{value}”)] hech bir tilda nomi yoʻq"},
    {"policy.fact_unknown", "talab sxemada yoʻq faktni[ (“{value}”)] koʻrsatadi"},
    {"policy.fact_wrong_type",
     "bunday talabni faktga[ (“{value}”)] qoʻllab boʻlmaydi[: uning turi — “{found}”, kutilgani — "
     "“{expected}”]"},
    {"policy.labels_empty",
     "qoidalar toʻplamining yoki uning parametrining hech bir tilda nomi yoʻq"},
    {"policy.limits_missing", "talabda na birinchi, na oxirgi kun belgilangan"},
    {"policy.limits_reversed",
     "quyi chegara[ (“{lowest}”)] bilan yuqori chegara[ (“{value}”)] orasida birorta ham qiymat "
     "yoʻq"},
    {"policy.never_absent", "talab har kimda bor faktning[ (“{value}”)] mavjudligini soʻraydi"},
    {"policy.no_fact",
     "muddat ikki kun orasida hisoblanadi, lekin ularning birortasi ham ariza beruvchi haqidagi "
     "fakt emas"},
    {"policy.not_waivable", "talabdan[ (“{value}”)] ozod qilib boʻlmaydi"},
    {"policy.out_of_range",
     "qiymat[ (“{value}”)] ruxsat etilgan chegaradan tashqarida[; u {lowest} va {highest} "
     "oraligʻida boʻladi]"},
    {"policy.parameter_not_supplied",
     "qoidalar toʻplamining[ (“{policy}”)] parametri[ (“{value}”)] berilmagan"},
    {"policy.parameter_out_of_range",
     "parametr[ (“{value}”)] bu yerda mumkin boʻlmagan qiymatlarni olishi mumkin"},
    {"policy.parameter_repeated", "parametr[ (“{value}”)] ikki marta koʻrsatilgan"},
    {"policy.parameter_unknown",
     "qoidalar toʻplamining[ (“{policy}”)] parametri[ (“{value}”)] bu yerda maʼlum emas"},
    {"policy.parameter_unused", "birorta ham talab parametrdan[ (“{value}”)] foydalanmaydi"},
    {"policy.parameter_wrong_type",
     "parametr[ (“{value}”)] turi, oʻlchov birligi, roʻyxati yoki shkalasi boʻyicha bu yerga mos "
     "emas[: uning turi — “{found}”, kutilgani — “{expected}”]"},
    {"policy.parts_empty", "talabning birorta ham qismi yoʻq"},
    {"policy.parts_equal",
     "talab[ (“{value}”)] mazmunan [“{other}” talabi|boshqasi] bilan bir xil"},
    {"policy.question_differs",
     "ochiq savolning[ (“{value}”)] talqinlari soni hamma joyda bir xil emas[: bu yerda {found}, "
     "avval {expected}]"},
    {"policy.question_repeated", "ochiq savol[ (“{value}”)] ikki marta ifodalangan"},
    {"policy.question_unknown",
     "ochiq savol[ (“{value}”)] birorta ham chegara yoki talabda koʻrsatilmagan"},
    {"policy.readings_repeated",
     "talqin[ (“{value}”)] [“{other}” talqini|oldingisi] bilan bir xil"},
    {"policy.reference_cycle",
     "qoidalar toʻplami [“{value}” toʻplami|boshqa toʻplam] orqali oʻziga havola qiladi"},
    {"policy.reference_day_repeated",
     "tahrirni belgilashi mumkin boʻlgan kun ikki marta koʻrsatilgan"},
    {"policy.reference_day_unknown", "qoidalar toʻplamida bunday kun yoʻq"},
    {"policy.reference_day_not_supplied", "bu kun tahrirni belgilashi mumkin, lekin u berilmagan"},
    {"policy.reference_day_differs",
     "boshqa qoidalar toʻplamining[ (“{value}”)] tahriri boshqa kun boʻyicha tanlanadi[: "
     "“{found}”, “{expected}” emas]"},
    {"call.policy_missing",
     "tanlov[ (“{value}”)] qaysi qoidalar toʻplami boʻyicha baholanishi koʻrsatilmagan"},
    {"call.unknown", "bunday tanlov yoʻq[: “{value}”]"},
    {"facts.person_unknown", "bunday shaxs yoʻq[: “{value}”]"},
    {"selection.applicant_repeated",
     "nomzod[ “{value}”] ikki marta koʻrsatilgan[; birinchi oʻrni: {first}]"},
    {"selection.key_repeated",
     "saralash tartibida fakt[ “{value}”] ikki marta koʻrsatilgan[; birinchi oʻrni: {first}]"},
    {"selection.key_unknown", "saralash tartibi sxemada yoʻq faktni[ “{value}”] koʻrsatadi"},
    {"selection.key_without_order", "fakt[ “{value}”] qiymatlarini tartiblab boʻlmaydi"},
    {"selection.keys_empty", "saralash tartibi birorta ham faktni koʻrsatmaydi"},
    {"selection.seats_negative", "oʻrinlar soni[ ({value})] noldan kichik"},
    {"policy.reference_unknown",
     "talab mavjud boʻlmagan qoidalar toʻplamiga[ (“{value}”)] havola qiladi"},
    {"policy.reference_not_in_force",
     "qoidalar toʻplamining[ (“{policy}”)] tahririga[ (“{value}”)] havola u kuchda boʻlmagan "
     "kunlarga ham tegishli[: kerakli kunlar — “{expected}”, u esa “{found}” kunlarida kuchda]"},
    {"policy.reference_version_unknown",
     "talab qoidalar toʻplamida[ (“{policy}”)] yoʻq tahrirga[ (“{value}”)] havola qiladi"},
    {"policy.repeated",
     "ikki qoidalar toʻplamining identifikatori bir xil: “{value}”|ikki qoidalar toʻplamining "
     "identifikatori bir xil"},
    {"policy.requirement_repeated",
     "talab[ (“{value}”)] tahrirda, qoʻllash shartlari bilan birga, ikki marta uchraydi"},
    {"policy.requirements_empty",
     "tahrirda birorta ham majburiy talab yoʻq: faqat ogohlantiradiganlari hisobga olinmaydi"},
    {"policy.rounding_rejects",
     "yaxlitlash[ (“{value}”)] hisob butun chiqmaganda javob bermaydi; yuqoriga yoki pastga "
     "yaxlitlash kerak"},
    {"policy.row_schema",
     "ariza beruvchi haqidagi faktlar qoidalar toʻplamidan[ (“{value}”)] boshqa sxema boʻyicha "
     "tuzilgan"},
    {"policy.same_day_twice", "muddat bir kundan oʻsha kunning oʻzigacha hisoblanadi"},
    {"policy.sources_empty", "qoidalar toʻplamida birorta ham manba koʻrsatilmagan"},
    {"policy.too_deep",
     "talabning[ (“{value}”)] ichki joylashuvi haddan tashqari chuqur[; koʻpi bilan {most} "
     "daraja]"},
    {"policy.too_entangled",
     "tahrir[ (“{value}”)] qaror qilish uchun haddan tashqari chigal: bir nechta talabi uchun "
     "umumiy boʻlgan faktlar va ochiq savollarning birikmalari haddan tashqari koʻp[: {cells}]; "
     "koʻpi bilan 65536 ta boʻladi"},
    {"policy.too_few_readings", "manba ochiq qoldirgan narsaning ikkitadan kam talqini bor"},
    {"policy.too_fine",
     "sonda[ (“{value}”)] verguldan keyingi xonalar haddan tashqari koʻp[; koʻpi bilan {digits}]"},
    {"policy.too_large",
     "tahrirda[ (“{value}”)] u havola qilgan qoidalar toʻplamlari bilan birga talablar haddan "
     "tashqari koʻp[; koʻpi bilan {most} ta]"},
    {"policy.unknown", "qoidalar toʻplami[ (“{value}”)] yoʻq"},
    {"policy.unknown_code",
     "[“{value}” kodi|boʻsh kod] bu yerda ruxsat etilgan kodlar qatorida emas"},
    {"policy.version_not_last",
     "tahrirning[ (“{value}”)] oxiri yoʻq, vaholanki undan keyin boshqasi keladi"},
    {"policy.version_repeated", "tahrir[ (“{value}”)] qoidalar toʻplamida ikki marta uchraydi"},
    {"policy.versions_empty", "qoidalar toʻplamining birorta ham tahriri yoʻq"},
    {"policy.versions_gap",
     "tahrir[ (“{value}”)] bilan oldingisi[ (“{before}”)] orasida qamrab olinmagan kunlar qoladi"},
    {"policy.versions_overlap",
     "tahrir[ (“{value}”)] oldingisi[ (“{before}”)] tugamasdan boshlanadi"},
    {"policy.waivable_under_not",
     "talabdan[ (“{value}”)] ozod qilib boʻlmaydi: u inkor ostida turadi yoki boshqalari qayerda "
     "qoʻllanishini belgilaydi"},
    {"policy.waiver_reason_empty", "talabdan ozod qilishda sabab koʻrsatilmagan"},
    {"policy.waiver_repeated", "talabdan[ (“{value}”)] ikki marta ozod qilingan"},
    {"policy.waiver_unknown",
     "ozod qilish qoidalar toʻplamida[ (“{policy}”)] bu yerda yoʻq talabni[ (“{value}”)] "
     "koʻrsatadi"},
    {"policy.wrong_scale", "shkala[ (“{value}”)] notoʻgʻri[; kutilgani: “{expected}”]"},
    {"policy.wrong_type",
     "[kutilgani “{expected}” turidagi qiymat, topilgani — “{found}” turidagi|qiymat boshqa "
     "turda[: “{value}”]]"},
    {"policy.wrong_unit",
     "[“{value}” oʻlchov birligi mos emas|oʻlchov birligi koʻrsatilmagan yoki mos emas][; "
     "kutilgani: “{expected}”|; qiymat birliksiz boʻlishi kerak]"},
    {"policy.wrong_vocabulary",
     "kodlar boshqa roʻyxatdan olingan[: “{value}”][; kutilgani: “{expected}”]"},
    {"preset.unknown", "tayyor qoidalar toʻplami[ (“{value}”)] yoʻq"},
};

} // namespace jspu_coop::detail
