// Uzbek: the findings about documents and treaties on recognition, and the facts that they may
// miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_recognition[] = {
    {"document_recognition.every_purpose.satisfied",
     "[{day} holatiga ]hujjat xalqaro shartnoma boʻyicha har qanday maqsadda tan olinadi[; "
     "qayerda: {country}]"},
    {"document_recognition.every_purpose.not_satisfied",
     "[{day} holatiga ]shunday maqsad borki, unda hujjat xalqaro shartnoma boʻyicha tan "
     "olinmaydi[; qayerda: {country}]"},
    {"document_recognition.every_purpose.undetermined",
     "hujjat[ {day} holatiga] xalqaro shartnoma boʻyicha har qanday maqsadda tan olinadimi — "
     "maʼlum boʻlganidan hal qilib boʻlmaydi[; qayerda: {country}]"},
    {"document_recognition.every_purpose.not_applicable",
     "[{day} holatiga ]shartnoma kerak emas, chunki hujjat shu davlatning oʻziniki[: {country}]"},
    {"document_recognition.purpose.satisfied",
     "[maqsad — {purpose}|bu maqsadda]: tan olinadi[; shartnoma: {treaty}]"},
    {"document_recognition.purpose.not_satisfied",
     "[maqsad — {purpose}|bu maqsadda]: shartnoma boʻyicha tan olinmaydi"},
    {"document_recognition.purpose.undetermined",
     "[maqsad — {purpose}|bu maqsadda]: shartnoma boʻyicha tan olinadimi — maʼlum boʻlganidan hal "
     "qilib boʻlmaydi"},
    {"document_recognition.by_procedure.satisfied",
     "alohida tartibda, tan olish tartib-taomili orqali tan olinishi mumkin[; shartnomada shunday "
     "deyilgan: {treaty}]"},
    {"document_recognition.by_procedure.undetermined",
     "shartnoma buni tan olish tartib-taomiliga qoldiradimi — maʼlum boʻlganidan hal qilib "
     "boʻlmaydi"},
    {"document_recognition.treaties_complete.satisfied",
     "soʻrovchi tan olish haqida boshqa shartnoma yoʻqligini bildirgan"},
    {"document_recognition.treaty.satisfied", "[{treaty}|shartnoma]: hujjatga tatbiq etiladi"},
    {"document_recognition.treaty.not_satisfied",
     "[{treaty}|shartnoma]: hujjatga tatbiq etilmaydi"},
    {"document_recognition.treaty.undetermined",
     "[{treaty}|shartnoma]: hujjatga tatbiq etiladimi — maʼlum boʻlganidan hal qilib boʻlmaydi"},
    {"document_recognition.issuer_bound.satisfied",
     "shartnoma hujjat davlati uchun majburiy[: {country}][; boshlanishi: {since}][; boshlanishi "
     "haqida manbalar bir-biriga zid: {since_claimed}][; oxiri: {last}]"},
    {"document_recognition.issuer_bound.not_satisfied",
     "oʻsha kuni shartnoma hujjat davlati uchun majburiy emas[: {country}][; boshlanishi: "
     "{since}][; boshlanishi haqida manbalar bir-biriga zid: {since_claimed}][; oxiri: {last}]"},
    {"document_recognition.issuer_bound.undetermined",
     "oʻsha kuni shartnoma hujjat davlati uchun majburiymi — nomaʼlum[: {country}][; boshlanishi: "
     "{since}][; boshlanishi haqida manbalar bir-biriga zid: {since_claimed}][; oxiri: {last}]"},
    {"document_recognition.recogniser_bound.satisfied",
     "shartnoma tan oluvchi davlat uchun majburiy[: {country}][; boshlanishi: {since}][; "
     "boshlanishi haqida manbalar bir-biriga zid: {since_claimed}][; oxiri: {last}]"},
    {"document_recognition.recogniser_bound.not_satisfied",
     "oʻsha kuni shartnoma tan oluvchi davlat uchun majburiy emas[: {country}][; boshlanishi: "
     "{since}][; boshlanishi haqida manbalar bir-biriga zid: {since_claimed}][; oxiri: {last}]"},
    {"document_recognition.recogniser_bound.undetermined",
     "oʻsha kuni shartnoma tan oluvchi davlat uchun majburiymi — nomaʼlum[: {country}][; "
     "boshlanishi: {since}][; boshlanishi haqida manbalar bir-biriga zid: {since_claimed}][; "
     "oxiri: {last}]"},
    {"document_recognition.kind_covered.satisfied",
     "bunday turdagi hujjatlar shartnomada nazarda tutilgan[: {kind}]"},
    {"document_recognition.kind_covered.not_satisfied",
     "bunday turdagi hujjatlar shartnomada nazarda tutilmagan[: {kind}]"},
    {"document_recognition.kind_covered.undetermined",
     "bunday turdagi hujjatlar shartnomada nazarda tutilganmi — nomaʼlum[: {kind}]"},
    {"document_recognition.issuer_accredited.satisfied",
     "hujjatni bergan muassasa davlat akkreditatsiyasidan oʻtgan"},
    {"document_recognition.issuer_accredited.not_satisfied",
     "hujjatni bergan muassasa davlat akkreditatsiyasidan oʻtmagan, shartnoma esa buni talab "
     "qiladi"},
    {"document_recognition.issuer_accredited.undetermined",
     "hujjatni bergan muassasa shartnoma talab qilganidek akkreditatsiyadan oʻtganmi — nomaʼlum"},
    {"document_recognition.issuer_accredited.not_applicable",
     "shartnoma hujjatni bergan muassasaning akkreditatsiyasini talab qilmaydi"},
    {"document_recognition.issue_day.satisfied",
     "berilgan kun mos[: {observed}][; shartnoma kuchga kirgan kun: {required}][; shartnoma kuchga "
     "kirgan kun haqida manbalar bir-biriga zid: {required_claimed}]"},
    {"document_recognition.issue_day.not_satisfied",
     "hujjat shartnoma kuchga kirganidan soʻralgan kungacha boʻlgan oraliqda berilmagan[: "
     "{observed}][; shartnoma kuchga kirgan kun: {required}][; shartnoma kuchga kirgan kun haqida "
     "manbalar bir-biriga zid: {required_claimed}]"},
    {"document_recognition.issue_day.undetermined",
     "berilgan kun mosmi — nomaʼlum[: {observed}][; shartnoma kuchga kirgan kun: {required}][; "
     "shartnoma kuchga kirgan kun haqida manbalar bir-biriga zid: {required_claimed}]"},
    {"document_recognition.effect.satisfied",
     "[maqsad — {purpose}|bu maqsadda]: [{effect}|tan olinadi]"},
    {"document_recognition.effect.not_satisfied",
     "[maqsad — {purpose}|bu maqsadda]: [{effect}|nazarda tutilmagan]"},
    {"document_recognition.effect.undetermined",
     "[maqsad — {purpose}|bu maqsadda]: [{effect}|shartnoma nima berishi nomaʼlum]"},

    // --- Facts
    {"fact.document",
     "[hujjat haqida {path} maydonida nima maʼlumligi|hujjat haqida nima maʼlumligi]"},
    {"fact.document.differs_substantially", "hujjatning jiddiy farqi koʻrsatilgan-koʻrsatilmagani"},
    {"fact.document.is_issuer_accredited",
     "hujjatni bergan muassasa davlat akkreditatsiyasidan oʻtgan-oʻtmagani"},
    {"fact.document.is_of_ussr", "hujjat SSSRda berilgan-berilmagani"},
    {"fact.document.issued_in", "hujjat qaysi davlatniki ekani"},
    {"fact.document.issued_on", "hujjat qaysi kuni berilgani"},
    {"fact.document.kind", "hujjat qaysi turdaligi"},
    {"fact.recognition_treaties", "tan olish haqida boshqa shartnomalar bor-yoʻqligi"},
    {"fact.recognition_treaty",
     "[{record} shartnomasida {path} maydonida nima deyilgani|shartnomada nima deyilgani]"},
    {"fact.recognition_treaty.accredited_only", "{record} shartnomasi hujjatni bergan muassasaning "
                                                "akkreditatsiyasini talab qilish-qilmasligi"},
    {"fact.recognition_treaty.documents.*",
     "{record} shartnomasida bunday turdagi hujjatlar[ ({kind})] nazarda tutilgan-tutilmagani"},
    {"fact.recognition_treaty.entry_day_counts",
     "{record} shartnomasi boʻyicha aynan kuchga kirgan kuni berilgan hujjatning mos "
     "kelish-kelmasligi"},
    {"fact.recognition_treaty.issued_since_entry",
     "{record} shartnomasi faqat kuchga kirganidan keyin berilgan hujjatlarga tatbiq "
     "etilish-etilmasligi"},
    {"fact.recognition_treaty.parties.*",
     "{record} shartnomasi bu davlat[ ({country})] uchun majburiy yoki majburiy emasligi"},
    {"fact.recognition_treaty.parties.*.last",
     "{record} shartnomasi bu davlat[ ({country})] uchun qachongacha majburiyligi"},
    {"fact.recognition_treaty.parties.*.since",
     "{record} shartnomasi bu davlat[ ({country})] uchun qachondan majburiyligi"},
    {"fact.recognition_treaty.purposes.*",
     "{record} shartnomasi bu maqsadda[ ({purpose})] nima berishi"},
    {"fact.recognition_treaty.ussr_exempt", "{record} shartnomasi SSSR hujjatlariga berilgan "
                                            "kunidan qatʼi nazar tatbiq etilish-etilmasligi"},
    {"open.recognition_treaties.book_incomplete",
     "tan olish haqida boshqa shartnoma yoʻqligi haqida bayonot yoʻq"},
};

} // namespace jspu_coop::detail
