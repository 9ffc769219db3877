// Uzbek: reminders, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_reminders[] = {
    {"reminders.not_applicable", "[{days}|shu kunlarda][: {count} ta eslatma]"},
    {"reminders.undetermined",
     "[{days}|shu kunlarda][: {count} ta eslatma], maʼlum boʻlgani boʻyicha"},

    {"reminder.agreement_expires.satisfied",
     "[{agreement} bitimi|bitim] amal qiladigan oxirgi kun[: {by}]"},
    {"reminder.agreement_expires.undetermined",
     "[{agreement} bitimi|bitim][ {by} kunidan keyin ham] amalda boʻlishi nomaʼlum"},
    {"reminder.agreement_renews.satisfied",
     "[{agreement} bitimi|bitim] uzaytiriladi[ ({days})], agar uzaytirishdan voz kechish haqida "
     "xabar berilmasa[; xabar berishning oxirgi kuni: {by}]"},
    {"reminder.agreement_renews.undetermined",
     "[{agreement} bitimi|bitim] uzaytirilishi mumkin[ ({days})], agar uzaytirishdan voz kechish "
     "haqida xabar berilmasa[; xabar berishning oxirgi kuni: {by}]"},
    {"reminder.signature_lacking.satisfied",
     "[{agreement} bitimini|bitimni] barcha tomonlar imzolamagan[, imzosi yoʻq: {parties}]"
     "[; matnga koʻra kuchga kirish kuni: {by}]"},
    {"reminder.signature_lacking.not_satisfied",
     "[{agreement} bitimini|bitimni] hanuz barcha tomonlar imzolamagan[, imzosi yoʻq: {parties}]"
     "[; matnga koʻra kuchga kirish kuni oʻtgan: {by}]"},
    {"reminder.amendment_signature_lacking.satisfied",
     "[{agreement} bitimiga|bitimga] oid[ “{version}”] oʻzgartirishni barcha tomonlar imzolamagan"
     "[, imzosi yoʻq: {parties}][; loyiha sanasi: {since}]"},
    {"reminder.amendment_signature_lacking.undetermined",
     "[{agreement} bitimiga|bitimga] oid[ “{version}”] oʻzgartirishni barcha tomonlar imzolamagan"
     "[, imzosi yoʻq: {parties}][; loyiha sanasi: {since}]; bitim hali amalda ekani nomaʼlum"},

    {"reminder.report_due.satisfied",
     "hisobot topshirilishi kerak[, muddati: {by}][, ishtirokchi: {person}][, tadbir: {activity}]"
     "[ (asos: {under} bitimidagi {clause})]"},
    {"reminder.report_due.not_satisfied",
     "hisobot topshirilmagan, muddati oʻtgan[: {by}][, ishtirokchi: {person}]"
     "[, tadbir: {activity}][ (asos: {under} bitimidagi {clause})]"},
    {"reminder.report_due.undetermined",
     "hisobot topshirilgan-topshirilmagani nomaʼlum[, muddati: {by}][, ishtirokchi: {person}]"
     "[, tadbir: {activity}][ (asos: {under} bitimidagi {clause})]"},
    {"reminder.certificate_due.satisfied",
     "sertifikat kelishi kerak[, muddati: {by}][, beruvchi: {parties}][, ishtirokchi: {person}]"
     "[, tadbir: {activity}][ (asos: {under} bitimidagi {clause})]"},
    {"reminder.certificate_due.not_satisfied",
     "sertifikat kelmagan, muddati oʻtgan[: {by}][, beruvchi: {parties}][, ishtirokchi: {person}]"
     "[, tadbir: {activity}][ (asos: {under} bitimidagi {clause})]"},
    {"reminder.certificate_due.undetermined",
     "sertifikat kelgan-kelmagani nomaʼlum[, muddati: {by}][, beruvchi: {parties}]"
     "[, ishtirokchi: {person}][, tadbir: {activity}]"
     "[ (asos: {under} bitimidagi {clause})]"},
    {"reminder.payment_due.satisfied",
     "toʻlanishi kerak[: {amount}][, muddati: {by}][, maqsadi: {purpose}][, toʻlovchi: {payer}]"
     "[, oluvchi: {payee}][, tadbir: {activity}][, dastur: {programme}][, “{period}” davri]"
     "[ (asos: {under} bitimidagi {clause})]"},
    {"reminder.payment_due.not_satisfied",
     "toʻlov muddati oʻtgan[: {amount}][, muddati: {by}][, maqsadi: {purpose}]"
     "[, toʻlovchi: {payer}][, oluvchi: {payee}][, tadbir: {activity}][, dastur: {programme}]"
     "[, “{period}” davri][ (asos: {under} bitimidagi {clause})]"},

    {"reminder.paper_due.satisfied",
     "topshirilishi kerak[ (muddati: {by})]: [{paper}|hujjat][, ishtirokchi: {person}]"
     "[, topshiruvchi: {from}][, tadbir: {activity}][ (asos: {under} bitimidagi {clause})]"},
    {"reminder.paper_due.not_satisfied",
     "topshirilmagan, muddati oʻtgan[ ({by})]: [{paper}|hujjat][, ishtirokchi: {person}]"
     "[, topshiruvchi: {from}][, tadbir: {activity}][ (asos: {under} bitimidagi {clause})]"},
    {"reminder.paper_due.undetermined",
     "topshirilgan-topshirilmagani nomaʼlum[ (muddati: {by})]: [{paper}|hujjat]"
     "[, ishtirokchi: {person}][, topshiruvchi: {from}][, tadbir: {activity}]"
     "[ (asos: {under} bitimidagi {clause})]"},
    {"reminder.paper_expires.satisfied",
     "amal qilish muddati [{activity} tadbirining|tadbirning] oxirigacha yetmaydi[ ({days})]: "
     "[{paper}|hujjat][, ishtirokchi: {person}][, topshiruvchi: {from}][, oxirgi kuni: {by}]"
     "[ (asos: {under} bitimidagi {clause})]"},
    {"reminder.paper_expires.not_satisfied",
     "amal qilish muddati [{activity} tadbiri|tadbir] tugamasdan oldin oʻtgan[ ({days})]: "
     "[{paper}|hujjat][, ishtirokchi: {person}][, topshiruvchi: {from}][, oxirgi kuni: {by}]"
     "[ (asos: {under} bitimidagi {clause})]"},
    {"reminder.paper_expires.undetermined",
     "amal qilish muddati [{activity} tadbirining|tadbirning] oxirigacha yetishi nomaʼlum"
     "[ ({days})]: [{paper}|hujjat][, ishtirokchi: {person}][, topshiruvchi: {from}]"
     "[, oxirgi kuni: {by}][ (asos: {under} bitimidagi {clause})]"},
    {"reminder.permission_expires.satisfied",
     "amal qilish muddati [{activity} tadbirining|tadbirning] oxirigacha yetmaydi[ ({days})]: "
     "[{permission}|kirish yoki ishlash ruxsatnomasi][, oxirgi kuni: {by}]"},
    {"reminder.permission_expires.not_satisfied",
     "amal qilish muddati [{activity} tadbiri|tadbir] tugamasdan oldin oʻtgan[ ({days})]: "
     "[{permission}|kirish yoki ishlash ruxsatnomasi][, oxirgi kuni: {by}]"},
    {"reminder.permission_expires.undetermined",
     "amal qilish muddati [{activity} tadbirining|tadbirning] oxirigacha yetishi nomaʼlum"
     "[ ({days})]: [{permission}|kirish yoki ishlash ruxsatnomasi][, oxirgi kuni: {by}]"},
    {"reminder.learning_agreement_unsigned.satisfied",
     "oʻquv kelishuvi imzolanishi kerak[, talaba: {person}][, imzolamaganlar: {signatories}]"
     "[, dastur: {programme}][, “{period}” davri][ (asos: {under} bitimidagi {clause})]"},
    {"reminder.uncertain.undetermined",
     "yana biror ish qilish kerak-kerakmasligi nomaʼlum[, tadbir: {activity}]"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.participations.*.report.due",
     "hisobot qaysi kungacha topshirilishi kerakligi ({participation} ishtiroki)"},
    {"fact.activity.participations.*.report.received",
     "hisobot topshirilgan-topshirilmagani va qachon topshirilgani ({participation} ishtiroki)"},
    {"fact.activity.participations.*.certificate.due",
     "sertifikat qaysi kungacha kelishi kerakligi ({participation} ishtiroki)"},
    {"fact.activity.participations.*.certificate.received",
     "sertifikat kelgan-kelmagani va qachon kelgani ({participation} ishtiroki)"},
};

} // namespace jspu_coop::detail
