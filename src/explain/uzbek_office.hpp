// Uzbek: whether an office is open, and what is to be paid for an activity.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_office[] = {
    {"fees.asked.not_applicable",
     "[{activity} tadbiri|tadbir] uchun toʻlovlar[, {day}][: {count} ta]"},
    {"fees.asked.undetermined", "[{activity} tadbiri|tadbir] uchun toʻlovlar[, {day}][: {count} "
                                "ta]; kim toʻlashi toʻliq maʼlum emas"},
    {"fees.fee.satisfied",
     "[maqsadi: {purpose}|toʻlov][ ({days})][, toʻlovchi: {payer}][ ({participation})][, "
     "oluvchi: {payee}]: muddati oʻtgani yoʻq[, toʻlangan: {paid}][; keyingi toʻlov: "
     "{next}, muddati: {by}]"},
    {"fees.fee.not_satisfied",
     "[maqsadi: {purpose}|toʻlov][ ({days})][, toʻlovchi: {payer}][ ({participation})][, "
     "oluvchi: {payee}]: [muddati oʻtgan: {overdue}|muddati oʻtgani bor][; toʻlangan: "
     "{paid}, toʻlanishi kerak edi: {due}][; keyingi toʻlov: {next}, muddati: {by}]"},
    {"fees.waived.not_applicable",
     "[toʻlovdan ozod qilingan: {amount}|toʻlovning bir qismidan ozod qilingan][, {since}dan]"
     "[: {on}dagi {number}-son {act}|: {on}dagi {act}|: {number}-son {act}|: {act}"
     "|: hujjat koʻrsatilmagan][, qabul qilgan organ: {issuer}][ ({title})]"},
    {"day.worked.satisfied", "[{day}|bu kun] — ish kuni[ ({party})]"},
    {"day.worked.not_satisfied", "[{day}|bu kun] — ish kuni emas[ ({party})]"},
    {"day.worked.undetermined",
     "mavjud maʼlumotlar asosida [{day}|bu kun] ish kuni ekanligini aniqlab boʻlmaydi[ ({party})]"},
    {"day.week.satisfied", "haftaning bu kuni — ish kuni"},
    {"day.week.not_satisfied", "haftaning bu kuni ish kuni emas"},
    {"day.holiday.not_satisfied", "bu bayram kuni[: {names}]"},
    {"day.overlay.satisfied", "bu kun qaror bilan ish kuni qilingan[: {names}]"},
    {"day.overlay.not_satisfied", "bu kun qaror bilan dam olish kuni qilingan[: {names}]"},
    {"office.open.satisfied",
     "[{day}|shu] kuni[ soat {time} da] idora ochiq[ ({role})][, {party}]"},
    {"office.open.not_satisfied",
     "[{day}|shu] kuni[ soat {time} da] idora yopiq[ ({role})][, {party}]"},
    {"office.open.undetermined",
     "mavjud maʼlumotlar asosida[ {day} kuni][ soat {time} da] idora ochiq-yopiqligini "
     "aniqlab boʻlmaydi[ ({role})][, {party}]"},
    {"office.hours.satisfied", "bu eʼlon qilingan ish vaqtiga toʻgʻri keladi"},
    {"office.hours.not_satisfied", "bu eʼlon qilingan ish vaqtiga toʻgʻri kelmaydi"},
    {"office.closed_day.not_satisfied", "haftaning bu kunida idora yopiqligi eʼlon qilingan"},
    {"office.week.not_satisfied", "haftaning bu kuni ish kuni emas"},
    {"office.holiday.not_satisfied", "bu bayram kuni[: {names}]"},
    {"office.overlay.not_satisfied", "bu kun qaror bilan dam olish kuni qilingan[: {names}]"},
    {"office.every_reading.satisfied",
     "bu kun haqida yetishmayotgan maʼlumotlar qanday boʻlmasin, idora ochiq"},
    {"office.every_reading.not_satisfied",
     "bu kun haqida yetishmayotgan maʼlumotlar qanday boʻlmasin, idora yopiq"},
    {"office.next.satisfied", "idora ochiladi[: {day}][, soat {time}]"},
    {"office.next.undetermined",
     "idora qachon ochilishini mavjud maʼlumotlar asosida aniqlab boʻlmaydi"},
    {"fact.activity.fees.*.payer",
     "toʻlovni[ ({number}-raqamli)] kim toʻlashi[ ({record} tadbiri)]"},
    {"fact.party.contacts.*.hours", "idora[ ({number}-aloqa)] qachon ochiqligi[ ({record})]"},
    {"fact.party.units.*.contacts.*.hours",
     "boʻlinma idorasi[ ({number}-aloqa)] qachon ochiqligi[ ({record})]"},
};

} // namespace jspu_coop::detail
