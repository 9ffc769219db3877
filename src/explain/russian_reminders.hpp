// Russian: reminders, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_reminders[] = {
    {"reminders.not_applicable",
     "[{days}|в эти дни][: {count} {count|напоминание|напоминания|напоминаний}]"},
    {"reminders.undetermined",
     "[{days}|в эти дни][: {count} {count|напоминание|напоминания|напоминаний}], насколько "
     "известно"},

    {"reminder.agreement_expires.satisfied",
     "последний день действия [соглашения {agreement}|соглашения][: {by}]"},
    {"reminder.agreement_expires.undetermined",
     "неизвестно, продолжает ли действовать [соглашение {agreement}|соглашение][ после {by}]"},
    {"reminder.agreement_renews.satisfied",
     "[соглашение {agreement}|соглашение] будет продлено[ ({days})], если[ до {by} включительно] "
     "не направить уведомление об отказе от продления"},
    {"reminder.agreement_renews.undetermined",
     "[соглашение {agreement}|соглашение], возможно, будет продлено[ ({days})], если[ до {by} "
     "включительно] не направить уведомление об отказе от продления"},
    {"reminder.signature_lacking.satisfied",
     "[соглашение {agreement}|соглашение] подписано не всеми[, нет {parties|подписи|подписей"
     "|подписей}: {parties}][; вступление в силу по тексту: {by}]"},
    {"reminder.signature_lacking.not_satisfied",
     "[соглашение {agreement}|соглашение] всё ещё подписано не всеми[, нет {parties|подписи"
     "|подписей|подписей}: {parties}][; день вступления в силу по тексту уже прошёл: {by}]"},
    {"reminder.amendment_signature_lacking.satisfied",
     "изменение[ «{version}»] к [соглашению {agreement}|соглашению] подписано не всеми"
     "[, нет {parties|подписи|подписей|подписей}: {parties}][; проект от {since}]"},
    {"reminder.amendment_signature_lacking.undetermined",
     "изменение[ «{version}»] к [соглашению {agreement}|соглашению] подписано не всеми"
     "[, нет {parties|подписи|подписей|подписей}: {parties}][; проект от {since}]; неизвестно, "
     "действует ли ещё соглашение"},

    {"reminder.report_due.satisfied",
     "нужно сдать отчёт[ до {by} включительно][, участник: {person}][, мероприятие: {activity}]"
     "[ (основание: {clause} соглашения {under})]"},
    {"reminder.report_due.not_satisfied",
     "отчёт не сдан, срок прошёл[: {by}][, участник: {person}][, мероприятие: {activity}]"
     "[ (основание: {clause} соглашения {under})]"},
    {"reminder.report_due.undetermined",
     "неизвестно, сдан ли отчёт[, срок: {by}][, участник: {person}][, мероприятие: {activity}]"
     "[ (основание: {clause} соглашения {under})]"},
    {"reminder.certificate_due.satisfied",
     "должен поступить сертификат[ до {by} включительно][, выдаёт: {parties}]"
     "[, участник: {person}][, мероприятие: {activity}]"
     "[ (основание: {clause} соглашения {under})]"},
    {"reminder.certificate_due.not_satisfied",
     "сертификат не поступил, срок прошёл[: {by}][, выдаёт: {parties}][, участник: {person}]"
     "[, мероприятие: {activity}][ (основание: {clause} соглашения {under})]"},
    {"reminder.certificate_due.undetermined",
     "неизвестно, поступил ли сертификат[, срок: {by}][, выдаёт: {parties}]"
     "[, участник: {person}][, мероприятие: {activity}]"
     "[ (основание: {clause} соглашения {under})]"},
    {"reminder.payment_due.satisfied",
     "нужно заплатить[ {amount}][ до {by} включительно][, назначение: {purpose}]"
     "[, плательщик: {payer}][, получатель: {payee}][, мероприятие: {activity}]"
     "[, программа: {programme}][, период «{period}»]"
     "[ (основание: {clause} соглашения {under})]"},
    {"reminder.payment_due.not_satisfied",
     "платёж просрочен[: {amount}][, срок: {by}][, назначение: {purpose}]"
     "[, плательщик: {payer}][, получатель: {payee}][, мероприятие: {activity}]"
     "[, программа: {programme}][, период «{period}»]"
     "[ (основание: {clause} соглашения {under})]"},

    {"reminder.paper_due.satisfied",
     "нужно представить[ до {by} включительно]: [{paper}|документ][, участник: {person}]"
     "[, представляет: {from}][, мероприятие: {activity}]"
     "[ (основание: {clause} соглашения {under})]"},
    {"reminder.paper_due.not_satisfied",
     "не представлено, срок прошёл[ ({by})]: [{paper}|документ][, участник: {person}]"
     "[, представляет: {from}][, мероприятие: {activity}]"
     "[ (основание: {clause} соглашения {under})]"},
    {"reminder.paper_due.undetermined",
     "неизвестно, представлено ли[ (срок: {by})]: [{paper}|документ][, участник: {person}]"
     "[, представляет: {from}][, мероприятие: {activity}]"
     "[ (основание: {clause} соглашения {under})]"},
    {"reminder.paper_expires.satisfied",
     "срок действия не охватывает всё [мероприятие {activity}|мероприятие][ ({days})]: "
     "[{paper}|документ][, участник: {person}][, представляет: {from}][, последний день: {by}]"
     "[ (основание: {clause} соглашения {under})]"},
    {"reminder.paper_expires.not_satisfied",
     "срок действия истёк до конца [мероприятия {activity}|мероприятия][ ({days})]: "
     "[{paper}|документ][, участник: {person}][, представляет: {from}][, последний день: {by}]"
     "[ (основание: {clause} соглашения {under})]"},
    {"reminder.paper_expires.undetermined",
     "срок действия, возможно, не охватывает всё [мероприятие {activity}|мероприятие]"
     "[ ({days})]: [{paper}|документ][, участник: {person}][, представляет: {from}]"
     "[, последний день: {by}][ (основание: {clause} соглашения {under})]"},
    {"reminder.permission_expires.satisfied",
     "срок действия не охватывает всё [мероприятие {activity}|мероприятие][ ({days})]: "
     "[{permission}|разрешение на въезд или работу][, последний день: {by}]"},
    {"reminder.permission_expires.not_satisfied",
     "срок действия истёк до конца [мероприятия {activity}|мероприятия][ ({days})]: "
     "[{permission}|разрешение на въезд или работу][, последний день: {by}]"},
    {"reminder.permission_expires.undetermined",
     "срок действия, возможно, не охватывает всё [мероприятие {activity}|мероприятие]"
     "[ ({days})]: [{permission}|разрешение на въезд или работу][, последний день: {by}]"},
    {"reminder.learning_agreement_unsigned.satisfied",
     "нужно подписать соглашение об обучении[, студент: {person}][, кто не подписал: {signatories}]"
     "[, программа: {programme}][, период «{period}»][ (основание: {clause} соглашения {under})]"},
    {"reminder.uncertain.undetermined",
     "неизвестно, нужно ли сделать что-то ещё[, мероприятие: {activity}]"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.participations.*.report.due",
     "до какого дня нужно сдать отчёт по участию {participation}"},
    {"fact.activity.participations.*.report.received",
     "сдан ли отчёт по участию {participation} и когда"},
    {"fact.activity.participations.*.certificate.due",
     "до какого дня должен поступить сертификат по участию {participation}"},
    {"fact.activity.participations.*.certificate.received",
     "поступил ли сертификат по участию {participation} и когда"},
};

} // namespace jspu_coop::detail
