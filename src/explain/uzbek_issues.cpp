// Uzbek (Latin script): issues.
#include <jspu_coop/explain/message_catalogue.hpp>

#include "explain/sorted_messages.hpp"

namespace jspu_coop {

namespace {

constexpr message written[] = {
    {"issue.place", "{said}[ (oʻrni: {path}, {line}-satr, {column}-ustun)| (oʻrni: {path})| "
                    "({line}-satr, {column}-ustun)]"},

    // --- Base
    {"code.unknown", "“{value}” maʼlum kod emas (roʻyxat: {vocabulary})|“{value}” maʼlum kod "
                     "emas|boʻsh matn maʼlum kod emas"},
    {"fault.none", "xato yoʻq"},
    {"id.malformed", "“{value}” yaroqli identifikator emas[ ({kind})]: u 1 tadan 64 tagacha harf, "
                     "raqam, nuqta, chiziqcha va tagchiziqdan iborat boʻlib, harf yoki raqam bilan "
                     "boshlanadi|identifikator boʻsh"},
    {"number.malformed", "[“{value}” matni|boʻsh matn] son emas"},
    {"number.overflow",
     "son[ (“{value}”)] haddan tashqari katta yoki raqamlari haddan tashqari koʻp"},
    {"number.scale_out_of_range",
     "verguldan keyingi xonalar soni yaroqsiz[: {value}][; koʻpi bilan {most}]"},
    {"number.zero_denominator", "kasrda[ (“{value}”)] nolga boʻlish bor"},
    {"set.repeated", "[“{value}” qiymati|qiymat] toʻplamda ikki marta uchraydi"},
    {"template.malformed", "xabar qolipini[ (“{value}”)] oʻqib boʻlmaydi[; toʻxtagan bayt: {at}]"},
    {"text.empty_value", "matn tillardan birida boʻsh"},
    {"text.not_utf8", "matn UTF-8 kodlashida emas"},
    {"text.tag_malformed", "[“{value}” matni|boʻsh matn] til belgisi emas"},
    {"text.tag_repeated", "matnda til[ (“{value}”)] ikki marta koʻrsatilgan"},

    // --- Calendar
    {"academic_calendar.duplicate_row",
     "oʻquv yilida[ (“{value}”)] bitta kurs uchun ikkita qator bor"},
    {"academic_calendar.overlap", "oʻquv yili[ (“{value}”)] oldingisi tugamasdan boshlanadi"},
    {"academic_calendar.reversed", "oʻquv yili[ (“{value}”)] boshlanmasdan tugaydi"},
    {"academic_calendar.term_outside", "semestr[ (“{value}”)] oʻquv yilidan tashqariga chiqadi"},
    {"academic_calendar.term_overlap",
     "semestr[ (“{value}”)] oldingi semestr bilan ustma-ust tushadi"},
    {"academic_calendar.term_repeated",
     "semestr[ (“{value}”)] oʻquv yilida ikki marta koʻrsatilgan"},
    {"academic_calendar.term_unnamed", "semestrning nomi yoʻq"},
    {"academic_calendar.year_of_study", "kurs[ (“{value}”)] yaroqsiz: kurslar 1 dan sanaladi"},
    {"academic_year.malformed",
     "[“{value}” matni|boʻsh matn] “2025/2026” koʻrinishidagi oʻquv yili emas"},
    {"date.malformed", "[“{value}” matni|boʻsh matn] “2026-09-01” koʻrinishidagi sana emas"},
    {"date.no_such_day", "oyda bunday kun yoʻq[: “{value}”]"},
    {"date.not_real", "bunday kun yoʻq[: “{value}”]"},
    {"date.out_of_range", "sana[ (“{value}”)][ {months} {months|oy}dan keyin] 1400 va 9999-yillar "
                          "oraligʻidan tashqariga chiqadi"},
    {"duration.malformed", "[“{value}” matni|boʻsh matn] “P6M” koʻrinishidagi davomiylik emas"},
    {"duration.out_of_range", "davomiylik[ (“{value}”)] ruxsat etilgan chegaradan tashqarida"},
    {"history.recorded_decreases", "yozuv[ (“{value}”)] oldingisidan avval kiritilgan"},
    {"history.sequence", "yozuv raqami[ (“{value}”)] navbatdagi raqam emas"},
    {"history.supersedes_twice", "yozuv[ (raqami “{value}”)] ikki marta almashtirilgan"},
    {"history.supersedes_unknown",
     "almashtirilayotgan yozuv[ (raqami “{value}”)] bundan oldin kelmaydi"},
    {"holiday_calendar.day_repeated",
     "taqvim oʻzgarishida kun[ (“{value}”)] ikki marta koʻrsatilgan"},
    {"holiday_calendar.holiday_repeated",
     "bayram[ (“{value}”)] taqvimda bir nom bilan ikki marta uchraydi"},
    {"holiday_calendar.not_utf8", "nom yoki sabab UTF-8 kodlashida emas"},
    {"holiday_calendar.overlay_conflict",
     "kun[ (“{value}”)] bir kundagi qarorlar bilan ayni bir ish haftasi uchun ham dam olish, ham "
     "ish kuni deb eʼlon qilingan"},
    {"holiday_calendar.overlay_empty",
     "taqvim oʻzgarishi birorta kunni qoʻshmaydi ham, koʻchirmaydi ham"},
    {"holiday_calendar.reversed",
     "bayramning oxirgi yili[ (“{value}”)] birinchisidan oldin keladi"},
    {"holiday_calendar.unnamed", "bayramning nomi yoki taqvim oʻzgarishining sababi yoʻq"},
    {"holiday_calendar.week_days",
     "haftadagi ish kunlari soni[ (“{value}”)] 1 va 7 oraligʻida emas"},
    {"holiday_calendar.year_out_of_range", "yil[ (“{value}”)] 1400 va 9999 oraligʻida emas"},
    {"holiday_calendar.year_repeated",
     "taqvim ayni bir ish haftasi uchun yilga[ (“{value}”)] ikki marta toʻliq deb eʼlon qilingan"},
    {"local_moment.malformed",
     "[“{value}” matni|boʻsh matn] “2026-09-01T08:30” koʻrinishidagi kun va vaqt emas"},
    {"month_day.malformed", "[“{value}” matni|boʻsh matn] “03-08” koʻrinishidagi oy va kun emas"},
    {"month_day.not_real", "bunday kun hech bir yilda yoʻq[: “{value}”]"},
    {"months.not_whole", "muddat[ (“{value}”)] butun sonli oylardan iborat emas"},
    {"office_hours.empty",
     "kun uchun ish soatlari eʼlon qilingan, lekin birortasi berilmagan: soatlar nashr etilmagan "
     "boʻlsa, kunni tushirib qoldiring, yopiq boʻlsa, soatlar yoʻqligini koʻrsating"},
    {"office_hours.overlap",
     "soatlar[ (“{value}”)] oʻsha kunning boshqa soatlari bilan ustma-ust tushadi"},
    {"period.empty", "davrda[ (boshlanishi “{value}”)] birorta ham kun yoʻq"},
    {"period.malformed",
     "[“{value}” matni|boʻsh matn] “2026-09-01/2026-09-30” koʻrinishidagi davr emas"},
    {"period.open", "davrning[ (“{value}”)] oxiri yoʻq"},
    {"period.reversed", "davr[ (“{value}”)] boshlanmasdan tugaydi"},
    {"time_interval.malformed",
     "[“{value}” matni|boʻsh matn] “08:30-17:00” koʻrinishidagi kun qismi emas"},
    {"time_interval.reversed",
     "soatlar[ (“{value}”)] boshlanmasdan yoki boshlanishi bilan tugaydi"},
    {"time_of_day.malformed", "[“{value}” matni|boʻsh matn] “08:30” koʻrinishidagi vaqt emas"},
    {"time_of_day.out_of_range", "vaqt[ (“{value}”)] 00:00 va 23:59 oraligʻida emas"},
    {"timeline.after_end", "kun[ (“{value}”)] vaqt qatori tugaganidan keyin keladi"},
    {"timeline.empty", "vaqt qatorida yozuv yoʻq"},
    {"timeline.ends_early", "yozuv[ (“{value}”)] tugaydi, vaholanki undan keyin boshqasi keladi"},
    {"timeline.not_increasing", "yozuv[ (boshlanishi “{value}”)] oldingisidan keyin boshlanmaydi"},
    {"timeline.repeated_value",
     "yozuvning[ (boshlanishi “{value}”)] qiymati oldingisi bilan bir xil"},
    {"timeline.reversed", "yozuv[ (“{value}”)] boshlanmasdan tugaydi"},
    {"working_week.empty", "ish haftasida birorta ham ish kuni yoʻq"},
    {"working_week.repeated", "ish haftasida kun[ (“{value}”)] ikki marta koʻrsatilgan"},
    {"years.not_whole", "muddat[ (“{value}”)] butun sonli yillardan iborat emas"},

    // --- Vocabulary
    {"act.empty", "hujjatning raqami ham, sanasi ham, qabul qilgan organi ham, nomi ham yoʻq"},
    {"act.issuer_empty", "hujjatni qabul qilgan organ boʻsh"},
    {"act.issuer_malformed", "hujjatni qabul qilgan organ UTF-8 kodlashidagi oddiy matn emas"},
    {"act.number_empty", "hujjat raqami boʻsh"},
    {"act.number_malformed", "hujjat raqami UTF-8 kodlashidagi oddiy matn emas"},
    {"act.title_empty", "hujjat nomi boʻsh"},
    {"act.title_malformed", "hujjat nomi UTF-8 kodlashidagi oddiy matn emas"},
    {"act.title_missing", "boshqa turdagi hujjatga nom kerak"},
    {"citation.article_empty", "koʻrsatilgan modda boʻsh"},
    {"citation.article_malformed", "koʻrsatilgan modda UTF-8 kodlashidagi oddiy matn emas"},
    {"citation.document_empty", "keltirilgan hujjat nomi boʻsh"},
    {"citation.document_malformed", "keltirilgan hujjat nomi UTF-8 kodlashidagi oddiy matn emas"},
    {"country.unknown", "[“{value}” matni|boʻsh matn] mamlakat kodi[ ({code})] emas"},
    {"currency.unknown", "[“{value}” matni|boʻsh matn] valyuta kodi[ ({code})] emas"},
    {"email_address.malformed", "[“{value}” matni|boʻsh matn] elektron pochta manzili emas"},
    {"email_address.too_long", "elektron pochta manzili[ (“{value}”)] haddan tashqari uzun[; "
                               "“{part}” qismi koʻpi bilan {most} ta belgidan iborat boʻladi]"},
    {"eqf_level.unknown",
     "[“{value}” matni|boʻsh matn] Yevropa malakalar doirasining darajasi emas"},
    {"erasmus_code.malformed", "[“{value}” matni|boʻsh matn] Erasmus kodi emas"},
    {"institution_code.malformed", "[“{value}” matni|boʻsh matn] muassasaning milliy kodi emas"},
    {"isced_f.unknown", "[“{value}” matni|boʻsh matn] ISCED-F 2013 boʻyicha taʼlim sohasi emas"},
    {"isced_level.unknown", "[“{value}” matni|boʻsh matn] ISCED 2011 boʻyicha daraja emas"},
    {"language.unknown", "[“{value}” matni|boʻsh matn] ISO 639 boʻyicha til kodi emas"},
    {"money.currency_mixed",
     "ikki valyutadagi summalar qoʻshilmaydi[: “{value}”][; biri {left}, ikkinchisi {right}]"},
    {"money.malformed",
     "[“{value}” matni|boʻsh matn] “1250.00 UZS” koʻrinishidagi pul summasi emas"},
    {"money.no_minor_units",
     "bu valyutada[ (“{value}”)] toʻlov qilinmaydi: uning mayda birligi yoʻq"},
    {"money.overflow", "pul summasi[ (“{value}”)] haddan tashqari katta"},
    {"money.parts_out_of_range", "pul summasini buncha qismga boʻlib boʻlmaydi[: {value}][; 1 dan "
                                 "{most} gacha boʻlishi mumkin]"},
    {"money.too_precise",
     "pul summasida[ (“{value}”)] verguldan keyingi xonalar valyutadagidan[ ({digits})] koʻp"},
    {"money.weight_negative", "pulni boʻlishda ishlatiladigan ulush[ (“{value}”)] manfiy"},
    {"money.weights_zero", "pulni boʻlishda ishlatiladigan barcha ulushlar nolga teng"},
    {"money.wrong_digits", "pul summasidagi[ (“{value}”)] verguldan keyingi xonalar soni "
                           "valyutadagiga teng emas[: {digits}]"},
    {"phone_number.extension",
     "telefon raqamida[ (“{value}”)] uning qismi boʻlmagan ichki raqam bor"},
    {"phone_number.malformed",
     "[“{value}” matni|boʻsh matn] “+998722260000” koʻrinishidagi telefon raqami emas"},
    {"phone_number.not_international",
     "telefon raqami[ (“{value}”)] “+” belgisi va mamlakat kodi bilan boshlanmaydi"},
    {"phone_number.several", "matnda[ (“{value}”)] bittadan ortiq telefon raqami bor"},
    {"phone_number.too_long", "telefon raqamida[ (“{value}”)] raqamlar haddan tashqari koʻp[ "
                              "({digits})]: koʻpi bilan 15 ta boʻladi"},
    {"phone_number.too_short", "telefon raqamida[ (“{value}”)] raqamlar haddan tashqari kam[ "
                               "({digits})]: kamida 7 ta boʻladi"},
    {"phone_number.trunk_zero",
     "telefon raqamida[ (“{value}”)] qavs ichida nol bor: chet eldan terilmasa, uni olib tashlang"},
    {"pic.malformed",
     "[“{value}” matni|boʻsh matn] ishtirokchining identifikatsiya kodi (PIC) emas"},
    {"provenance.as_published_empty", "manbaning aynan keltirilgan matni boʻsh"},
    {"provenance.as_published_malformed",
     "manbaning aynan keltirilgan matni UTF-8 kodlashidagi oddiy matn emas"},
    {"schac.malformed", "[“{value}” matni|boʻsh matn] SCHAC kodi emas"},
    {"source.address_malformed", "manba manzili[ (“{value}”)] http yoki https manzili emas"},
    {"source.note_empty", "manbaga izoh boʻsh"},
    {"source.note_malformed", "manbaga izoh UTF-8 kodlashidagi oddiy matn emas"},
    {"source.title_empty", "manba nomi boʻsh"},
    {"source.title_malformed", "manba nomi UTF-8 kodlashidagi oddiy matn emas"},
    {"speciality.malformed", "[“{value}” matni|boʻsh matn] mutaxassislik kodi emas"},

    // --- Parties and people
    {"party.name_empty", "tomonning nomlaridan biri boʻsh"},
    {"party.programme_name_empty", "dasturning nomi yoʻq"},
    {"party.programme_repeated",
     "tashkilotda dastur[ (“{value}”)] ikki marta koʻrsatilgan[; birinchi oʻrni: {first}]"},
    {"party.succeeds_itself", "muassasa[ (“{value}”)] oʻzining huquqiy vorisi deb koʻrsatilgan"},
    {"party.unit_name_empty", "boʻlinmaning nomi yoʻq"},
    {"party.unit_repeated",
     "muassasada boʻlinma[ (“{value}”)] ikki marta koʻrsatilgan[; birinchi oʻrni: {first}]"},
    {"person.level_without_study", "shaxs[ (toifasi: {category})] oʻqimasa ham, uning taʼlim "
                                   "bosqichi[ (“{value}”)] koʻrsatilgan"},

    // --- Agreements
    {"agreement.already_a_party",
     "[“{value}” tomoni|qoʻshilayotgan tomon] allaqachon bitim ishtirokchisi"},
    {"agreement.amendment_empty", "oʻzgartirish[ (“{value}”)] birorta bandni oʻzgartirmaydi"},
    {"agreement.amendment_foreign_signature",
     "oʻzgartirishni bitim tomoni boʻlmagan shaxs imzolagan[: {value}]"},
    {"agreement.amendment_unsigned",
     "oʻzgartirishda [“{value}” tomonining|tomonlardan birining] imzosi yoʻq"},
    {"agreement.annuls_nothing", "bekor qilishda qaysi yozuv bekor qilinayotgani aytilmagan"},
    {"agreement.assumption_path", "faraz yoʻli[ (“{value}”)] JSON koʻrsatkichi emas"},
    {"agreement.clause_exists",
     "oʻzgartirish bitimda allaqachon mavjud bandni[ (“{value}”)] qoʻshadi"},
    {"agreement.clause_foreign_party",
     "band hech qachon bitim tomoni boʻlmagan tomonni[ (“{value}”)] koʻrsatadi"},
    {"agreement.clause_repeated",
     "band[ (“{value}”)] bitimda ikki marta uchraydi[; birinchi oʻrni: {first}]"},
    {"agreement.clause_touched_twice", "oʻzgartirish bandni[ (“{value}”)] ikki marta oʻzgartiradi"},
    {"agreement.clause_unknown", "oʻzgartirish bitimda yoʻq bandni[ (“{value}”)] oʻzgartiradi"},
    {"agreement.entry_not_by_event", "kuchga kirish kunini bitimning oʻz qoidasi belgilaydi, "
                                     "shuning uchun u alohida yozuv bilan kiritilmaydi"},
    {"agreement.ground_itself", "bitim[ (“{value}”)] oʻziga asos qilib koʻrsatilgan"},
    {"agreement.letter_of_intent_binding",
     "niyat xati majburiy deb belgilangan; u hech qachon tadbirni qamrab olmaydi"},
    {"agreement.not_a_party",
     "[“{value}” tomoni|harakat qilayotgan shaxs] bitim ishtirokchisi emas"},
    {"agreement.parties_too_few", "bitimda ikkitadan kam tomon bor"},
    {"agreement.party_repeated",
     "bitimda tomon[ (“{value}”)] ikki marta koʻrsatilgan[; birinchi oʻrni: {first}]"},
    {"agreement.renewal_not_positive",
     "uzaytirishning[ (“{value}”)] davomiyligi yoʻq yoki u bir martadan kam"},
    {"agreement.renewal_too_early",
     "uzaytirish[ (“{value}”)] kuchga kirmasdan[ (“{effect}”)] tugaydi"},
    {"agreement.signed_twice", "[“{value}” tomoni|tomon] ikki marta imzolaydi"},
    {"agreement.step_illegal",
     "[“{value}” turidagi qadam|bu qadam] bitimning hozirgi holatida mumkin emas[: {phase}]"},
    {"agreement.suspension_blocks_nothing", "toʻxtatib turish hech narsani taqiqlamaydi"},
    {"agreement.teach_out_repeated",
     "oʻtish davri sharti[ (“{value}”)] bitimda ikki marta uchraydi[; birinchi oʻrni: {first}]"},
    {"agreement.teach_out_unknown_clause",
     "oʻtish davri sharti bitimda hech qachon boʻlmagan bandni[ (“{value}”)] koʻrsatadi"},
    {"agreement.term_not_positive", "bitim muddatining[ (“{value}”)] davomiyligi yoʻq"},
    {"agreement.title_empty", "bitimning nomi yoʻq"},
    {"clause.limit_empty",
     "band ruxsat beradiganlar roʻyxati boʻsh; belgilanmagan cheklov yoʻq deb koʻrsatiladi"},
    {"clause.places_negative", "oʻrinlar soni[ (“{value}”)] noldan kichik"},
    {"clause.scopes_empty", "band birorta faoliyat turini qamrab olmaydi"},
    {"clause.stay_not_positive", "boʻlish muddatining[ (“{value}”)] davomiyligi yoʻq"},
    {"clause.stay_reversed",
     "eng qisqa boʻlish muddati[ (“{value}”)] eng uzogʻidan[ (“{maximum}”)] uzun"},
    {"clause.value_repeated", "bandda “{value}” ikki marta uchraydi[; birinchi oʻrni: "
                              "{first}]|bandda qiymat ikki marta uchraydi"},
    {"ground.act_cannot_lapse", "bitim tugashi hech kim tomonidan qayd etilmaydigan hujjat bilan "
                                "birga tugay olmaydi; uning kunlarini cheklang"},
    {"ground.limits_empty", "asosning cheklovlari hech narsani cheklamaydi"},
    {"ground.target_ambiguous",
     "asos bitimni ham[ (“{agreement}”)], hujjatni ham koʻrsatadi; bittasi qolishi kerak"},
    {"ground.target_missing", "asos bitimni ham, hujjatni ham koʻrsatmaydi"},
    {"ground.value_repeated", "asosda “{value}” ikki marta uchraydi[; birinchi oʻrni: "
                              "{first}]|asosda qiymat ikki marta uchraydi"},
    {"statement.subject_ambiguous", "bayonot hamkor[ (“{partner}”)] haqida ham, mamlakat[ "
                                    "(“{value}”)] haqida ham; bittasi qolishi kerak"},
    {"statement.subject_missing", "bayonot hamkor haqida ham, mamlakat haqida ham emas"},
    {"teach_out.end_ambiguous", "oʻtish davri shartida oxirgi kun ham[ (“{until}”)], davomiylik "
                                "ham[ (“{value}”)] bor; bittasi qolishi kerak"},
    {"teach_out.end_missing", "oʻtish davri shartida oxirgi kun ham, davomiylik ham yoʻq"},
    {"teach_out.length_not_positive",
     "oʻtish davri sharti muddatining[ (“{value}”)] davomiyligi yoʻq"},
    {"teach_out.protects_nobody", "oʻtish davri sharti hech kimni himoya qilmaydi"},
    {"teach_out.value_repeated",
     "oʻtish davri shartida “{value}” ikki marta uchraydi[; birinchi oʻrni: {first}]|oʻtish davri "
     "shartida qiymat ikki marta uchraydi"},

    // --- Activities
    {"activity.category_unfit",
     "[“{value}” toifasidagi shaxs|bu shaxs] bunday tadbirda qatnashmaydi"},
    {"activity.field_repeated",
     "tadbirda taʼlim sohasi[ (“{value}”)] ikki marta koʻrsatilgan[; birinchi oʻrni: {first}]"},
    {"activity.fields_empty",
     "taʼlim sohalari roʻyxati boʻsh; sohasi boʻlmagan tadbirda ular yoʻq deb koʻrsatiladi"},
    {"activity.nominated_after_start",
     "nomzod koʻrsatish kuni[ (“{value}”)] tadbirning birinchi kunidan[ (“{start}”)] keyin keladi"},
    {"activity.partner_missing", "tadbirda hamkor koʻrsatilmagan"},
    {"activity.partner_repeated",
     "tadbirda hamkor[ (“{value}”)] ikki marta koʻrsatilgan[; birinchi oʻrni: {first}]"},
    {"activity.period_open", "tadbir davrining[ (“{value}”)] oxiri yoʻq"},
    {"activity.same_party", "[“{value}” tomoni|tomon] oʻziga hamkor qilib koʻrsatilgan"},

    // --- The register
    {"register.change_repeated", "oʻzgarishda yozuv[ (“{value}”)] ikki marta koʻrsatilgan"},
    {"register.ground_cycle", "bitim asosi[ (“{value}”)] orqali oʻziga tayanadi"},
    {"register.history_rewritten", "yangi yozuv[ (“{value}”)] saqlangan tarixni davom ettirmaydi"},
    {"register.id_repeated",
     "ikki yozuvning identifikatori bir xil: “{value}”|ikki yozuvning identifikatori bir xil"},
    {"register.log_disordered", "jurnal bu yerda tartibda emas[: “{value}”]"},
    {"register.not_there", "yozuv[ (“{value}”)] reyestrda yoʻq"},
    {"register.predecessor_repeated", "muassasaning[ (“{value}”)] boshqa huquqiy vorisi ham bor[: "
                                      "“{other}”][, boshlanishi “{since}”]"},
    {"register.recorded_decreases", "kiritilgan kun[ (“{value}”)] avval kiritilganlar bilan shu "
                                    "oʻzgarish kuni orasiga sigʻmaydi[; oxirgisi: “{last}”]"},
    {"register.reference_unknown",
     "reyestrda “{value}” yozuvi[ ({kind})] yoʻq|yozuv reyestrda yoʻq"},
    {"register.reference_wrong_kind", "[“{value}” yozuvi|yozuv] boshqa turda[: {kind}]"},
    {"register.requirement_repeated",
     "shu faoliyat turi[ (“{value}”)] uchun boshqa talab ham bor[: “{other}”]"},
    {"register.still_referenced",
     "yozuvga[ (“{value}”)] yana {count} ta {count|yozuv} havola qiladi[; birinchisi: "
     "{by}]|yozuvga boshqalar hali ham havola qiladi"},
    {"register.succession_cycle",
     "muassasa oʻtmishdoshi[ (“{value}”)] orqali oʻziga huquqiy voris boʻlib qoladi"},
    {"register.unit_unknown", "muassasada boʻlinma[ (“{value}”)] yoʻq"},

    // --- JSON
    {"json.claims_not_conflicting", "ziddiyat uchun kamida ikkita, har xil maʼlumot kerak"},
    {"json.claims_unexpected", "manbalar maʼlumotlari faqat ziddiyatli faktda boʻladi"},
    {"json.duplicate_member", "“{value}” maydoni ikki marta uchraydi|maydon ikki marta uchraydi"},
    {"json.member_missing", "majburiy maydon yoʻq"},
    {"json.not_utf8", "hujjat UTF-8 kodlashida emas"},
    {"json.null", "null bu yerda qiymat emas: mavjud boʻlmagan narsa tushirib qoldiriladi[; "
                  "kutilgani: {expected}]"},
    {"json.number_not_integer", "son[ (“{value}”)] faqat raqamlar bilan yozilgan butun son emas"},
    {"json.number_out_of_range", "son[ (“{value}”)] ruxsat etilgan chegaradan tashqarida[; u "
                                 "{lowest} va {highest} oraligʻida boʻladi]"},
    {"json.syntax", "hujjat JSON emas[ ({reason})][; “{value}” yaqinida]"},
    {"json.too_deep",
     "hujjatning ichki joylashuvi haddan tashqari chuqur[; koʻpi bilan {limit} daraja]"},
    {"json.too_large", "hajmi haddan tashqari katta[: {what}][; koʻpi bilan {limit} bayt]"},
    {"json.too_many_claims",
     "faktda manbalar maʼlumoti haddan tashqari koʻp[; koʻpi bilan {limit} ta]"},
    {"json.too_many_issues", "[yana {left_out} ta {left_out|xato} tushirib qoldirilgan|qolgan "
                             "xatolar tushirib qoldirilgan]"},
    {"json.too_many_values", "hujjatda qiymatlar haddan tashqari koʻp[; koʻpi bilan {limit} ta]"},
    {"json.trailing_text", "hujjat tugaganidan keyin matn bor[: “{value}”]"},
    {"json.unknown_fact_state", "“{value}” fakt holati emas[; maʼlumlari: {known}][; balki "
                                "“{did_you_mean}” demoqchidirsiz?]|boʻsh matn fakt holati emas"},
    {"json.unknown_kind", "“{value}” maʼlum tur emas[; maʼlumlari: {known}][; balki "
                          "“{did_you_mean}” demoqchidirsiz?]|boʻsh matn maʼlum tur emas"},
    {"json.unknown_member", "bu yerda “{value}” maydoni yoʻq[; balki “{did_you_mean}” "
                            "demoqchidirsiz?]|bu yerda bunday maydon yoʻq"},
    {"json.wrong_type",
     "[kutilgani: {expected}, topilgani: {found}|qiymatning turi notoʻgʻri][; “{value}”]"},
};

constexpr auto ordered = detail::sorted(written);
static_assert(detail::are_unique(ordered));
constexpr message_catalogue catalogue{uzbek_plural, ordered};

} // namespace

message_catalogue const& uzbek_issue_messages() noexcept {
    return catalogue;
}

} // namespace jspu_coop
