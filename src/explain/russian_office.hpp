// Russian: whether an office is open, and what is to be paid for an activity.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_office[] = {
    {"fees.asked.not_applicable", "плата за [мероприятие {activity}|мероприятие][, {day}][, всего: "
                                  "{count} {count|плата|платы|плат}]"},
    {"fees.asked.undetermined",
     "плата за [мероприятие {activity}|мероприятие][, {day}][, всего: {count} "
     "{count|плата|платы|плат}]; не всегда известно, кто платит"},
    {"fees.fee.satisfied",
     "[назначение: {purpose}|плата][ ({days})][, плательщик: {payer}][ ({participation})][, "
     "получатель: {payee}]: просроченного нет[, уплачено {paid}][; следующий взнос: {next}, "
     "срок: {by}]"},
    {"fees.fee.not_satisfied",
     "[назначение: {purpose}|плата][ ({days})][, плательщик: {payer}][ ({participation})][, "
     "получатель: {payee}]: [просрочено {overdue}|есть просроченное][; уплачено {paid} из "
     "{due}][; следующий взнос: {next}, срок: {by}]"},
    {"fees.waived.not_applicable",
     "[освобождение от уплаты {amount}|освобождение от уплаты части][, с {since}]"
     "[: {act} {number} от {on}|: {act} от {on}|: {act} {number}|: {act}|: документ не назван]"
     "[, издавший орган: {issuer}][ ({title})]"},
    {"day.worked.satisfied", "[{day}|этот день] — рабочий день[ ({party})]"},
    {"day.worked.not_satisfied", "[{day}|этот день] — нерабочий день[ ({party})]"},
    {"day.worked.undetermined",
     "по имеющимся данным нельзя решить, рабочий ли день [{day}|этот день][ ({party})]"},
    {"day.week.satisfied", "этот день недели рабочий"},
    {"day.week.not_satisfied", "этот день недели нерабочий"},
    {"day.holiday.not_satisfied", "это праздничный день[: {names}]"},
    {"day.overlay.satisfied", "день объявлен рабочим[: {names}]"},
    {"day.overlay.not_satisfied", "день объявлен нерабочим[: {names}]"},
    {"office.open.satisfied", "[{day}|в этот день][ в {time}] офис открыт[ ({role})][, {party}]"},
    {"office.open.not_satisfied",
     "[{day}|в этот день][ в {time}] офис закрыт[ ({role})][, {party}]"},
    {"office.open.undetermined",
     "по имеющимся сведениям нельзя определить, открыт ли офис[ {day}][ в {time}][ "
     "({role})][, {party}]"},
    {"office.hours.satisfied", "это опубликованные часы работы"},
    {"office.hours.not_satisfied", "это не входит в опубликованные часы работы"},
    {"office.closed_day.not_satisfied", "опубликовано, что в этот день недели офис закрыт"},
    {"office.week.not_satisfied", "этот день недели нерабочий"},
    {"office.holiday.not_satisfied", "это праздничный день[: {names}]"},
    {"office.overlay.not_satisfied", "день объявлен нерабочим[: {names}]"},
    {"office.every_reading.satisfied", "офис открыт при любых недостающих сведениях об этом дне"},
    {"office.every_reading.not_satisfied",
     "офис закрыт при любых недостающих сведениях об этом дне"},
    {"office.next.satisfied", "офис откроется[ {day}][ в {time}]"},
    {"office.next.undetermined", "по имеющимся сведениям нельзя определить, когда офис откроется"},
    {"fact.activity.fees.*.payer", "кто вносит плату[ (№ {number})][ (мероприятие {record})]"},
    {"fact.party.contacts.*.hours", "когда открыт офис[ (контакт № {number})][ ({record})]"},
    {"fact.party.units.*.contacts.*.hours",
     "когда открыт офис подразделения[ (контакт № {number})][ ({record})]"},
};

} // namespace jspu_coop::detail
