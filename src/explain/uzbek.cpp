// Uzbek (Latin script): findings, remedies, missing facts, and the words around values. Names and
// labels stand in the nominative: before a postposition or a noun that bears the case, in brackets,
// or behind a colon. No sentence begins with a name, because its first letter is raised.
#include <jspu_coop/explain/message_catalogue.hpp>

#include "explain/sorted_messages.hpp"
#include "explain/uzbek_awards.hpp"
#include "explain/uzbek_dossier.hpp"
#include "explain/uzbek_eligibility.hpp"
#include "explain/uzbek_going.hpp"
#include "explain/uzbek_office.hpp"
#include "explain/uzbek_passage.hpp"
#include "explain/uzbek_questions.hpp"
#include "explain/uzbek_recognition.hpp"
#include "explain/uzbek_reminders.hpp"
#include "explain/uzbek_statistics.hpp"
#include "explain/uzbek_steps.hpp"
#include "explain/uzbek_student_flow.hpp"
#include "explain/uzbek_study.hpp"

namespace jspu_coop {

namespace {

constexpr message written[] = {
    // --- The verdict
    {"coverage.satisfied", "amaldagi bitim [{activity} tadbirini|tadbirni] qamrab oladi"},
    {"coverage.not_satisfied",
     "amaldagi bitimlarning hech biri [{activity} tadbirini|tadbirni] qamrab olmaydi"},
    {"coverage.undetermined", "mavjud maʼlumotlar asosida [{activity} tadbiri|tadbir] amaldagi "
                              "bitim bilan qamrab olingan-olinmaganini aniqlab boʻlmaydi"},
    {"coverage.not_applicable", "bitim [{activity} tadbiri|tadbir] uchun talab etilmaydi"},
    {"coverage.no_partner.not_applicable",
     "hamkorlar qatnashmaydi, shuning uchun bitim talab etilmaydi"},

    {"coverage.requirement.satisfied", "tadbir uchun har bir hamkor bilan tuzilgan amaldagi bitim "
                                       "talab etiladi[ (faoliyat turi: {scope:or})]"},
    {"coverage.requirement.undetermined",
     "mavjud maʼlumotlar asosida tadbir uchun nima talab etilishini aniqlab boʻlmaydi[ (faoliyat "
     "turi: {scope:or})][; ehtimoliy talab: {required:or}]"},
    {"coverage.requirement.not_applicable", "tadbir uchun bitim talab etilmaydi[ (faoliyat turi: "
                                            "{scope:or})][; qoidaga koʻra: {required:or}]"},

    {"coverage.partner.satisfied",
     "[tomonlar ({home} va {partner}) hamkorligini|hamkor ({partner}) bilan "
     "hamkorlikni|hamkorlikni] [{agreement} bitimidagi {clauses}|{agreement} bitimi|bitimlardan "
     "biri] qamrab oladi"},
    {"coverage.partner.not_satisfied",
     "[tomonlar ({home} va {partner}) hamkorligini|hamkor ({partner}) bilan hamkorlikni|tomonning "
     "({home}) hamkor bilan hamkorligini|hamkorlikni] hech bir bitim qamrab olmaydi"},
    {"coverage.partner.undetermined",
     "mavjud maʼlumotlar asosida [tomonlar ({home} va {partner}) hamkorligi|hamkor ({partner}) "
     "bilan hamkorlik|tomonning ({home}) hamkor bilan hamkorligi|hamkorlik] qamrab "
     "olingan-olinmaganini aniqlab boʻlmaydi"},
    {"coverage.partner.remedy", "tadbirni qamrab oladigan bitim tuzish[ (tomonlar: {home} va "
                                "{partner})| (hamkor: {partner})]"},

    {"coverage.candidate.satisfied",
     "tadbirni [{agreement} bitimidagi {clause}|{agreement} bitimi|bitim] qamrab oladi"},
    {"coverage.candidate.not_satisfied",
     "tadbirni [{agreement} bitimidagi {clause}|{agreement} bitimi|bitim] qamrab olmaydi"},
    {"coverage.candidate.undetermined",
     "mavjud maʼlumotlar asosida tadbirni [{agreement} bitimidagi {clause}|{agreement} "
     "bitimi|bitim] qamrab olish-olmasligini aniqlab boʻlmaydi"},

    {"coverage.only_together.not_satisfied",
     "[ushbu bitimlar ({agreements})|bir nechta bitim] birgalikda barcha kunlarni qamrab olgan "
     "boʻlar edi, ammo tadbirni boshdan oxirigacha bitta bitim qamrab olishi kerak"},
    {"coverage.near_miss_partner.not_satisfied",
     "hamkorda [{agreement} bitimi|bitim] bor, ammo yuboruvchi tomon unda ishtirok etmaydi[; "
     "tomonlar: {parties}]"},
    {"coverage.near_miss_country.not_satisfied",
     "hamkor mamlakatida [{agreement} bitimi|bitim] bor, ammo hamkor unda ishtirok etmaydi[; "
     "tomonlar: {parties}]"},
    {"coverage.assumption.not_applicable",
     "manbasiz qabul qilingan[, {agreement} bitimi][, oʻrni: {path}][: {reason}]"},

    {"coverage.ground.satisfied",
     "bitimning asosi: [{agreement} bitimi|{on}dagi {number}-son {act}|{on}dagi {act}|{number}-son "
     "{act}|{act}|koʻrsatilmagan][, qabul qilgan organ: {issuer}][ ({title})]"},
    {"coverage.book_complete.satisfied",
     "toʻliqlik haqidagi bayonotga koʻra, reyestrda [hamkor ({partner}) bilan tuzilgan|mamlakati "
     "{country} boʻlgan hamkorlar bilan tuzilgan|hamkor bilan tuzilgan][, {since} kuni yoki undan "
     "keyin amalda boʻlgan] barcha bitimlar bor[ (bayonot sanasi: {stated})]"},
    {"coverage.succession_act.satisfied",
     "huquqiy vorislik[ (huquqiy voris: {successor})] haqidagi qaror: [{on}dagi {number}-son "
     "{act}|{on}dagi {act}|{number}-son {act}|{act}|hujjat koʻrsatilmagan][, qabul qilgan organ: "
     "{issuer}][ ({title})]"},
    {"coverage.amendment.satisfied",
     "band[ {since}dan boshlab] oʻzgartirilgan tahrirda amal qiladi[ ({version})][; qaror hujjati: "
     "{act}][ {number}][, {on}][, qabul qilgan organ: {issuer}][ ({title})]"},

    // --- The checks of the agreement
    {"coverage.parties.satisfied",
     "hisobga olinadigan barcha kunlarda bitim ikkala tomon uchun majburiydir"},
    {"coverage.parties.not_satisfied",
     "[{total#} kundan {shortfall#} kuni bitim ikkala tomon uchun majburiy boʻlgan muddatdan "
     "tashqarida ({observed})|tadbirning hech bir kunida bitim ikkala tomon uchun bir vaqtda "
     "majburiy emas]"},
    {"coverage.parties.undetermined",
     "tadbirning barcha kunlarida bitim ikkala tomon uchun majburiy yoki majburiy emasligini "
     "aniqlab boʻlmaydi[; maʼlum muddat: {observed}]"},
    {"coverage.parties.not_applicable",
     "bitim kimlar uchun majburiyligi bu yerda ahamiyatga ega emas"},
    {"coverage.parties.remedy",
     "bitimga bogʻlanmagan tomonning unga qoʻshilishini taʼminlash yoki tadbirni bitim ikkala "
     "tomon uchun majburiy boʻlgan kunlarga koʻchirish[ ({observed})]"},
    {"coverage.parties.each", "huquqiy oʻtmishdosh ({predecessor}) zimmasiga olgan majburiyatlar "
                              "{since}dan boshlab huquqiy voris ({successor}) uchun majburiydir"},

    {"coverage.binding.satisfied", "bitim[ ({observed})] tomonlar uchun majburiydir"},
    {"coverage.binding.not_satisfied", "hujjat[ ({observed})] tomonlar uchun majburiy emas"},
    {"coverage.binding.undetermined",
     "bitim[ ({observed})] tomonlar uchun majburiy yoki majburiy emasligini aniqlab boʻlmaydi"},
    {"coverage.binding.not_applicable",
     "bitimning tomonlar uchun majburiyligi bu yerda ahamiyatga ega emas"},
    {"coverage.binding.remedy", "uning oʻrniga tomonlar uchun majburiy bitim tuzish"},

    {"coverage.in_force.satisfied",
     "[tadbirning barcha kunlari bitim amal qiladigan yoki oʻtish davri sharti ({teach_out}) "
     "himoya qiladigan muddatga toʻgʻri keladi: {observed}|bitim tadbirning barcha kunlarida amal "
     "qiladi ({observed})|bitim tadbirning barcha kunlarida amal qiladi]"},
    {"coverage.in_force.not_satisfied",
     "[{total#} kundan {shortfall#} kuni bitimning amal qilish muddatidan tashqarida "
     "({observed})|bitim amal qiladigan birorta ham kun yoʻq]"},
    {"coverage.in_force.undetermined",
     "bitim tadbirning barcha kunlarida amal qilish-qilmasligini aniqlab boʻlmaydi[; oʻtish davri "
     "sharti himoya qilishi mumkin: {teach_out}][; aniq maʼlum muddat: {observed}]"},
    {"coverage.in_force.not_applicable", "bitimning amalda boʻlishi bu yerda ahamiyatga ega emas"},
    {"coverage.in_force.remedy",
     "[tadbirni bitimning amal qilish muddatiga koʻchirish ({observed}) yoki bitimni qolgan "
     "kunlarga uzaytirish|bitimni kuchga kiritish yoki boshqa bitim tuzish]"},

    {"coverage.suspension.satisfied", "bitimning toʻxtatib turilishi tadbirga toʻsqinlik qilmaydi"},
    {"coverage.suspension.not_satisfied",
     "[tadbirning {shortfall#} kuni bitim toʻxtatib turilgan davrga toʻgʻri keladi ({observed}); "
     "bu davrda taqiqlangan: {blocks}|bitim toʻxtatib turilgan davrda ({observed}) taqiqlangan: "
     "{blocks}|bitimning amal qilishi toʻxtatib turilgan]"},
    {"coverage.suspension.undetermined", "bitimning toʻxtatib turilishi[ ({observed})] tadbirga "
                                         "toʻsqinlik qilish-qilmasligini aniqlab boʻlmaydi"},
    {"coverage.suspension.not_applicable",
     "bitimning amal qilishi hech qachon toʻxtatib turilmagan"},
    {"coverage.suspension.remedy",
     "[taqiqlangan {blocks|bosqich}ni toʻxtatib turish davridan|tadbirni toʻxtatib turish "
     "davridan][ ({observed})] tashqariga koʻchirish yoki toʻxtatib turishning bekor qilinishiga "
     "erishish"},

    {"coverage.ground_limits.satisfied",
     "[bitimning asoslari shu kunlarga ruxsat beradi ({required_days})|bitimning asoslari ruxsat "
     "beradi: {required}|bitimning asoslari tadbirga ruxsat beradi]"},
    {"coverage.ground_limits.not_satisfied",
     "[{total#} kundan {shortfall#} kuni [{agreement} bitimining|bitimning] asosi ruxsat bergan "
     "muddatdan tashqarida ({required_days})|[ushbu {agreement} bitimining|bitimning] asosi faqat "
     "quyidagilarga ruxsat beradi: {required}; haqiqatda: {observed:or}|[ushbu {agreement} "
     "bitimining|bitimning] asosi tadbirga ruxsat bermaydi]"},
    {"coverage.ground_limits.undetermined",
     "bitimning asoslari tadbirga ruxsat berish-bermasligini aniqlab boʻlmaydi[; ruxsat etilgan "
     "muddat: {required_days}|; faqat ruxsat etilgani: {required}]"},
    {"coverage.ground_limits.not_applicable", "bitimning asoslari cheklov belgilamaydi"},
    {"coverage.ground_limits.remedy",
     "[tadbirni asos ruxsat bergan kunlarga koʻchirish ({required_days})|asos ruxsat bergan "
     "doiradan chiqmaslik ({required})|asoslar doirasidan chiqmaslik] yoki bunday cheklovsiz "
     "asosni kelishib olish"},

    {"coverage.clause_stands.satisfied",
     "hisobga olinadigan barcha kunlarda band bitim tarkibida amal qiladi[ (tahriri: {version})]"},
    {"coverage.clause_stands.not_satisfied",
     "[{total#} kundan {shortfall#} kuni bandning bitim tarkibida amal qilish muddatidan "
     "tashqarida ({observed})[, tahriri: {version}]|tadbirning hech bir kunida[ ({required})] band "
     "amal qilmaydi|bitimning birorta ham bandi reyestrga kiritilmagan]"},
    {"coverage.clause_stands.undetermined",
     "band tadbirning barcha kunlarida bitim tarkibida amal qilish-qilmasligini aniqlab "
     "boʻlmaydi[; maʼlum muddat: {observed}]"},
    {"coverage.clause_stands.not_applicable", "bandning amal qilishi bu yerda ahamiyatga ega emas"},
    {"coverage.clause_stands.remedy",
     "[tadbirni bandning amal qilish muddatiga koʻchirish ({observed}) yoki qolgan kunlar uchun "
     "bandni kelishib olish|tadbir uchun bandni kelishib olish]"},

    // --- The checks of the clause
    {"coverage.scope.satisfied", "band [quyidagi faoliyat turini qamrab oladi: {observed:or}|ushbu "
                                 "faoliyat turini qamrab oladi]"},
    {"coverage.scope.not_satisfied",
     "band [faqat quyidagilarni qamrab oladi: {required}; haqiqatda: {observed:or}|ushbu faoliyat "
     "turini qamrab olmaydi]"},
    {"coverage.scope.undetermined",
     "band tadbirni qamrab olish-olmasligini aniqlab boʻlmaydi[; band qamrovi: {required}; "
     "tadbirning ehtimoliy turi: {observed:or}]"},
    {"coverage.scope.not_applicable", "faoliyat turi bu yerda ahamiyatga ega emas"},
    {"coverage.scope.remedy", "[tegishli bandni kelishib olish (faoliyat turi: "
                              "{observed:or})|ushbu faoliyat turi uchun bandni kelishib olish]"},

    {"coverage.direction.satisfied",
     "band ushbu yoʻnalishda qoʻllanadi[ (qayerdan: {observed@1}, qayerga: {observed@2})]"},
    {"coverage.direction.not_satisfied",
     "band ushbu yoʻnalishda qoʻllanmaydi[ (qayerdan: {observed@1}, qayerga: {observed@2})][; "
     "bandning yoʻnalishi: {direction}][; yuboruvchi tomon: {sending}][; qabul qiluvchi tomon: "
     "{receiving}]"},
    {"coverage.direction.undetermined",
     "band ushbu yoʻnalishda qoʻllanish-qoʻllanmasligini aniqlab boʻlmaydi[ (qayerdan: "
     "{observed@1}, qayerga: {observed@2})]"},
    {"coverage.direction.not_applicable", "yoʻnalish bu yerda ahamiyatga ega emas"},
    {"coverage.direction.remedy", "ushbu yoʻnalishda qoʻllanadigan bandni kelishib olish[ "
                                  "(qayerdan: {observed@1}, qayerga: {observed@2})]"},

    {"coverage.category.satisfied",
     "band [quyidagi toifaga ruxsat beradi: {observed}|ishtirokchilarga ruxsat beradi]"},
    {"coverage.category.not_satisfied",
     "band faqat [quyidagi toifaga ruxsat beradi: {required:or}|boshqa ishtirokchilarga ruxsat "
     "beradi][; haqiqatda: {observed:or}]"},
    {"coverage.category.undetermined",
     "band ishtirokchilarga ruxsat berish-bermasligini aniqlab boʻlmaydi[; faqat ruxsat etilgani: "
     "{required:or}][; manbalarga koʻra: {observed:or}]"},
    {"coverage.category.not_applicable", "band ishtirokchilar doirasini cheklamaydi"},
    {"coverage.category.remedy",
     "boshqa ishtirokchini jalb etish[ ({required:or})] yoki [tegishli bandni kelishib olish "
     "(toifa: {observed:or})|bunday cheklovsiz bandni kelishib olish]"},

    {"coverage.level.satisfied", "band ushbu taʼlim bosqichiga ruxsat beradi[ ({observed})]"},
    {"coverage.level.not_satisfied",
     "band faqat [quyidagi taʼlim bosqichiga ruxsat beradi: {required:or}|oʻzida koʻrsatilgan "
     "taʼlim bosqichlariga ruxsat beradi][; haqiqatda: {observed:or}]"},
    {"coverage.level.undetermined",
     "band taʼlim bosqichiga ruxsat berish-bermasligini aniqlab boʻlmaydi[; faqat ruxsat etilgani: "
     "{required:or}][; manbalarga koʻra: {observed:or}]"},
    {"coverage.level.not_applicable", "band taʼlim bosqichini cheklamaydi"},
    {"coverage.level.remedy",
     "boshqa taʼlim bosqichi talabasini[ ({required:or})] yuborish yoki [tegishli bandni kelishib "
     "olish (taʼlim bosqichi: {observed:or})|bunday cheklovsiz bandni kelishib olish]"},

    {"coverage.field.satisfied",
     "barcha taʼlim sohalari band ruxsat bergan doiraga kiradi[ ({required})]"},
    {"coverage.field.not_satisfied",
     "[band faqat quyidagilarga ruxsat beradi: {required}; tadbirning taʼlim sohalari bu doiraga "
     "toʻliq kirmaydi: {observed}|band faqat quyidagilarga ruxsat beradi: {required}; tadbirning "
     "taʼlim sohasi yoʻq|band bu taʼlim sohalariga ruxsat bermaydi]"},
    {"coverage.field.undetermined",
     "taʼlim sohalari band ruxsat bergan doiraga kirish-kirmasligini aniqlab boʻlmaydi[; ruxsat "
     "etilgani: {required}][; tadbirda koʻrsatilgani: {observed}]"},
    {"coverage.field.not_applicable", "band taʼlim sohalarini cheklamaydi"},
    {"coverage.field.remedy",
     "[band ruxsat bergan doiradan chiqmaslik ({required})|bandda koʻrsatilgan taʼlim sohalaridan "
     "chiqmaslik] yoki [tegishli bandni kelishib olish (taʼlim sohasi: {observed})|bunday "
     "cheklovsiz bandni kelishib olish]"},

    {"coverage.language.satisfied", "band ushbu tilga ruxsat beradi[ ({observed})]"},
    {"coverage.language.not_satisfied",
     "band faqat [quyidagi tilga ruxsat beradi: {required:or}|boshqa tillarga ruxsat beradi][; "
     "haqiqatda: {observed:or}]"},
    {"coverage.language.undetermined",
     "band tilga ruxsat berish-bermasligini aniqlab boʻlmaydi[; faqat ruxsat etilgani: "
     "{required:or}][; manbalarga koʻra: {observed:or}]"},
    {"coverage.language.not_applicable", "band tilni cheklamaydi"},
    {"coverage.language.remedy",
     "boshqa tilni tanlash[ ({required:or})] yoki [tegishli bandni kelishib olish (til: "
     "{observed:or})|bunday cheklovsiz bandni kelishib olish]"},

    {"coverage.unit.satisfied", "band ushbu boʻlinmaga ruxsat beradi[ ({observed})]"},
    {"coverage.unit.not_satisfied",
     "band faqat [quyidagi boʻlinmaga ruxsat beradi: {required:or}|boshqa boʻlinmalarga ruxsat "
     "beradi][; haqiqatda: {observed:or}]"},
    {"coverage.unit.undetermined",
     "band boʻlinmaga ruxsat berish-bermasligini aniqlab boʻlmaydi[; faqat ruxsat etilgani: "
     "{required:or}][; manbalarga koʻra: {observed:or}]"},
    {"coverage.unit.not_applicable", "band boʻlinmalarni cheklamaydi"},
    {"coverage.unit.remedy",
     "boshqa boʻlinma[ ({required:or})] vakilini jalb etish yoki [tegishli bandni kelishib olish "
     "(boʻlinma: {observed:or})|bunday cheklovsiz bandni kelishib olish]"},

    {"coverage.minimum_stay.satisfied", "[boʻlish muddati ({observed}) belgilanganidan "
                                        "({required}) qisqa emas|boʻlish muddati yetarli]"},
    {"coverage.minimum_stay.not_satisfied",
     "[boʻlish muddati ({observed}) band ruxsat bergan eng qisqa muddatdan ({required}) "
     "{shortfall#} kunga qisqa|boʻlish muddati band ruxsat berganidan qisqa]"},
    {"coverage.minimum_stay.undetermined",
     "boʻlish muddati[ ({observed})] yetarli yoki yetarli emasligini aniqlab boʻlmaydi[; band "
     "boʻyicha eng qisqa muddat: {required}]"},
    {"coverage.minimum_stay.not_applicable", "band eng qisqa boʻlish muddatini belgilamaydi"},
    {"coverage.minimum_stay.remedy", "boʻlish muddatini[ {shortfall#} kunga] uzaytirish"},

    {"coverage.maximum_stay.satisfied",
     "[boʻlish muddati ({observed}) belgilanganidan ({required}) uzun emas|boʻlish muddati ruxsat "
     "etilganidan uzun emas]"},
    {"coverage.maximum_stay.not_satisfied",
     "[boʻlish muddati ({observed}) band ruxsat bergan eng uzoq muddatdan ({required}) "
     "{shortfall#} kunga uzun|boʻlish muddati band ruxsat berganidan uzun]"},
    {"coverage.maximum_stay.undetermined",
     "boʻlish muddati[ ({observed})] ruxsat etilganidan uzun yoki uzun emasligini aniqlab "
     "boʻlmaydi[; band boʻyicha eng uzoq muddat: {required}]"},
    {"coverage.maximum_stay.not_applicable", "band eng uzoq boʻlish muddatini belgilamaydi"},
    {"coverage.maximum_stay.remedy", "boʻlish muddatini[ {shortfall#} kunga] qisqartirish"},

    {"coverage.place_available.satisfied",
     "[band boʻyicha har bir {each} uchun {observed} ta oʻrin ajratilgan|band boʻyicha har bir "
     "{each} uchun {months} kishi-oy ajratilgan|band oʻrinlar sonini "
     "cheklamaydi]; nechta oʻrin boʻshligi — alohida masala"},
    {"coverage.place_available.not_satisfied",
     "[band boʻyicha har bir {each} uchun {observed} ta oʻrin ajratilgan|band boʻyicha har bir "
     "{each} uchun {months} kishi-oy ajratilgan|band boʻyicha oʻrin "
     "yoʻq], shuning uchun hech kimni yuborib boʻlmaydi"},
    {"coverage.place_available.undetermined", "band boʻyicha oʻrinlar soni hali belgilanmagan"},
    {"coverage.place_available.not_applicable", "band boʻyicha oʻrinlar hisobi yuritilmaydi"},
    {"coverage.place_available.remedy", "band boʻyicha oʻrinlarni kelishib olish"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity",
     "[tadbirning {path} maydonida koʻrsatilgan maʼlumot|tadbir haqidagi maʼlumot]"},
    {"fact.activity.detail", "tadbirning turi"},
    {"fact.activity.detail.admitted", "safarga chiquvchi qachon qabul qilingani"},
    {"fact.activity.detail.attendee.category",
     "tinglovchi yoki maʼruzachi kim sifatida qatnashishi"},
    {"fact.activity.detail.attendee.level",
     "tinglovchi yoki maʼruzachi qaysi taʼlim bosqichida oʻqishi"},
    {"fact.activity.detail.attendee.unit", "tinglovchi yoki maʼruzachi qaysi boʻlinmadan ekani"},
    {"fact.activity.detail.authors.*.party", "{number}-muallif qaysi tomonga mansubligi"},
    {"fact.activity.detail.authors.*.person.category", "{number}-muallif kim sifatida yozishi"},
    {"fact.activity.detail.authors.*.person.level",
     "{number}-muallif qaysi taʼlim bosqichida oʻqishi"},
    {"fact.activity.detail.authors.*.person.unit", "{number}-muallif qaysi boʻlinmadan ekani"},
    {"fact.activity.detail.expert.category", "mutaxassis kim sifatida kelishi"},
    {"fact.activity.detail.expert.level", "mutaxassis qaysi taʼlim bosqichida oʻqishi"},
    {"fact.activity.detail.expert.unit", "mutaxassis qaysi boʻlinmadan ekani"},
    {"fact.activity.detail.home", "qaysi tomon yuborishi"},
    {"fact.activity.detail.host", "qaysi tomon qabul qilishi"},
    {"fact.activity.detail.language", "tadbir qaysi tilda oʻtkazilishi"},
    {"fact.activity.detail.nominated", "safarga chiquvchi qachon nomzod etib koʻrsatilgani"},
    {"fact.activity.detail.organiser", "tadbirni qaysi tomon oʻtkazishi"},
    {"fact.activity.detail.participants.*.party", "{number}-ishtirokchi qaysi tomonga mansubligi"},
    {"fact.activity.detail.participants.*.person.category",
     "{number}-ishtirokchi kim sifatida qatnashishi"},
    {"fact.activity.detail.participants.*.person.level",
     "{number}-ishtirokchi qaysi taʼlim bosqichida oʻqishi"},
    {"fact.activity.detail.participants.*.person.unit",
     "{number}-ishtirokchi qaysi boʻlinmadan ekani"},
    {"fact.activity.detail.student.category", "dastur talabasi kim sifatida borishi"},
    {"fact.activity.detail.student.level", "dastur talabasi qaysi taʼlim bosqichida oʻqishi"},
    {"fact.activity.detail.student.unit", "dastur talabasi qaysi boʻlinmadan ekani"},
    {"fact.activity.detail.traveller.category", "safarga chiquvchi talabami yoki xodimmi ekani"},
    {"fact.activity.detail.traveller.level", "safarga chiquvchi qaysi taʼlim bosqichida oʻqishi"},
    {"fact.activity.detail.traveller.unit", "safarga chiquvchi qaysi boʻlinmadan ekani"},
    {"fact.activity.fields", "band talab qiladigan aniqlikda tadbirning taʼlim sohalari"},
    {"fact.activity.period", "tadbir qachon oʻtkazilishi"},

    {"fact.agreement",
     "[{record} bitimining {path} maydonida koʻrsatilgan maʼlumot|bitim haqidagi maʼlumot]"},
    {"fact.agreement.all_clauses_recorded",
     "{record} bitimining barcha bandlari reyestrga kiritilgan-kiritilmagani"},
    {"fact.agreement.binding", "{record} bitimi tomonlar uchun majburiy yoki majburiy emasligi"},
    {"fact.agreement.clauses.*.categories", "{record} bitimidagi {clause} kimlarga ruxsat berishi"},
    {"fact.agreement.clauses.*.fields",
     "{record} bitimidagi {clause} qaysi taʼlim sohalariga ruxsat berishi"},
    {"fact.agreement.clauses.*.languages",
     "{record} bitimidagi {clause} qaysi tillarga ruxsat berishi"},
    {"fact.agreement.clauses.*.levels",
     "{record} bitimidagi {clause} qaysi taʼlim bosqichlariga ruxsat berishi"},
    {"fact.agreement.clauses.*.maximum_stay",
     "{record} bitimidagi {clause} belgilagan eng uzoq boʻlish muddati"},
    {"fact.agreement.clauses.*.maximum_stay.rounding",
     "oyda bunday sana boʻlmaganda {record} bitimidagi {clause} belgilagan eng uzoq boʻlish "
     "muddati"},
    {"fact.agreement.clauses.*.minimum_stay",
     "{record} bitimidagi {clause} belgilagan eng qisqa boʻlish muddati"},
    {"fact.agreement.clauses.*.minimum_stay.rounding",
     "oyda bunday sana boʻlmaganda {record} bitimidagi {clause} belgilagan eng qisqa boʻlish "
     "muddati"},
    {"fact.agreement.clauses.*.places", "{record} bitimidagi {clause} nechta oʻrin ajratishi"},
    {"fact.agreement.clauses.*.receiving",
     "{record} bitimidagi {clause} qaysi tomonlarga qabul qilish huquqini berishi"},
    {"fact.agreement.clauses.*.sending",
     "{record} bitimidagi {clause} qaysi tomonlarga yuborish huquqini berishi"},
    {"fact.agreement.clauses.*.units",
     "{record} bitimidagi {clause} qaysi boʻlinmalarga ruxsat berishi"},
    {"fact.agreement.entry", "{record} bitimi qanday va qachon kuchga kirishi"},
    {"fact.agreement.grounds.*.on_lapse",
     "{number}-asosi kuchini yoʻqotganda {record} bitimi bilan nima boʻlishi"},
    {"fact.agreement.renewal", "{record} bitimi qanday uzaytirilishi"},
    {"fact.agreement.term", "{record} bitimining amal qilish muddati"},

    {"fact.book", "[reyestrning {path} maydonidagi maʼlumot|reyestrdagi maʼlumot]"},
    {"fact.book.requirements", "nima talab etilishi (faoliyat turi: {scope})"},
    {"fact.book.statements", "hamkor ({partner}) bilan reyestrda yoʻq bitim bor-yoʻqligi"},
    {"fact.requirement",
     "[{record} qoidasining {path} maydonida koʻrsatilgan maʼlumot|qoidada koʻrsatilgan maʼlumot]"},
    {"fact.requirement.needed", "tadbirning birinchi kunida {record} qoidasi nimani talab qilishi"},

    // --- That such a fact is open, and how it is closed
    {"open.activity.conflicting", "manbalar bir-biriga zid: {what}"},
    {"open.activity.missing", "{what} nomaʼlum"},
    {"open.activity.rule_unpublished", "qoidalarda belgilanmagan: {what}"},
    {"open.agreement.conflicting", "manbalar bir-biriga zid: {what}"},
    {"open.agreement.missing", "reyestrda {what} qayd etilmagan"},
    {"open.agreement.rule_unpublished", "bitim matnida belgilanmagan: {what}"},
    {"open.book.book_incomplete",
     "[reyestrda hamkor ({partner}) bilan tuzilgan barcha bitimlar borligi haqida bayonot "
     "yoʻq|reyestrda barcha bitimlar borligi haqida bayonot yoʻq]"},
    {"open.book.missing", "reyestrda quyidagi haqda qoida yoʻq: {what}"},
    {"open.conflicting", "manbalar bir-biriga zid: {what}"},
    {"open.missing", "{what} nomaʼlum"},
    {"open.requirement.missing", "reyestrda koʻrsatilmagan: {what}"},
    {"open.rule_unpublished", "eʼlon qilingan qoidalarning hech birida belgilanmagan: {what}"},
    {"open.book_incomplete", "reyestrning toʻliqligi haqida bayonot yoʻq"},
    {"open.remedy", "quyidagini aniqlash: {what}"},

    // --- Headings of an explanation
    {"heading.assumed", "Manbasiz qabul qilingan ({agreement} bitimi):"},
    {"heading.assumption", "{path}: {reason}."},
    {"heading.closest", "[Eng yaqini — {agreement} bitimidagi {clause}.|Eng yaqini — {agreement} "
                        "bitimi.|Eng yaqini:]"},
    {"heading.not_applicable", "Tatbiq etilmaydi:"},
    {"heading.not_satisfied", "Bajarilmagan:"},
    {"heading.remedy", "Tadbir qamrab olinishi uchun nima kerak:"},
    {"heading.satisfied", "Bajarilgan:"},
    {"heading.undetermined", "Nomaʼlum:"},
    {"heading.open", "Javob berishga nima toʻsqinlik qiladi:"},
    {"heading.source", "Manba: {source}."},

    // --- Labels of codes that have none in the vocabulary
    {"label.place_period.academic_year", "oʻquv yili"},
    {"label.place_period.term", "semestr"},
    {"label.term.autumn", "kuzgi semestr"},
    {"label.term.spring", "bahorgi semestr"},
    {"label.suspension_block.departures", "joʻnab ketish"},
    {"label.suspension_block.nominations", "nomzod koʻrsatish"},
    {"label.suspension_block.stays", "boshlangan safarlarni davom ettirish"},

    // --- The words around values
    {"word.and", "va"},
    {"word.clause", "{id}-band[ ({title})]"},
    {"word.date", "{year}-yil {day}-{month}"},
    {"word.day_count", "{count} {count|kun}"},
    {"word.decimal_point", ","},
    {"word.duration.days", "{count} {count|kun}"},
    {"word.duration.months", "{count} {count|oy}"},
    {"word.duration.weeks", "{count} {count|hafta}"},
    {"word.duration.years", "{count} {count|yil}"},
    {"word.false", "yoʻq"},
    {"word.finding", "{code}: {outcome}"},
    {"word.month.1", "yanvar"},
    {"word.month.10", "oktabr"},
    {"word.month.11", "noyabr"},
    {"word.month.12", "dekabr"},
    {"word.month.2", "fevral"},
    {"word.month.3", "mart"},
    {"word.month.4", "aprel"},
    {"word.month.5", "may"},
    {"word.month.6", "iyun"},
    {"word.month.7", "iyul"},
    {"word.month.8", "avgust"},
    {"word.month.9", "sentabr"},
    {"word.or", "yoki"},
    {"word.period", "{first}dan {last}gacha"},
    {"word.period.day", "{first} kuni"},
    {"word.period.open", "{first}dan boshlab"},
    {"word.quoted", "“{id}”"},
    {"word.semesters", "[{first}–{last}-semestrlar|{first}-semestr]"},
    {"word.true", "ha"},
};

constexpr auto ordered = detail::sorted(
    written, detail::uzbek_awards, detail::uzbek_dossier, detail::uzbek_eligibility,
    detail::uzbek_going, detail::uzbek_office, detail::uzbek_passage, detail::uzbek_steps,
    detail::uzbek_questions, detail::uzbek_recognition, detail::uzbek_reminders,
    detail::uzbek_statistics, detail::uzbek_student_flow, detail::uzbek_study);
static_assert(detail::are_unique(ordered));
constexpr message_catalogue catalogue{uzbek_plural, ordered};

} // namespace

message_catalogue const& uzbek_messages() noexcept {
    return catalogue;
}

} // namespace jspu_coop
