// English: whether an office is open, and what is to be paid for an activity.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_office[] = {
    {"fees.asked.not_applicable", "what is to be paid for [the activity {activity}|the activity][, "
                                  "as of {day}][: {count} {count|fee|fees}]"},
    {"fees.asked.undetermined",
     "what is to be paid for [the activity {activity}|the activity][, as of {day}][: {count} "
     "{count|fee|fees}], though it is not fully known who pays"},
    {"fees.fee.satisfied",
     "[{purpose}|a fee][ ({days})][, payer: {payer}][ ({participation})][, payee: {payee}]: "
     "nothing is overdue[, {paid} is paid][; next: {next} by {by}]"},
    {"fees.fee.not_satisfied",
     "[{purpose}|a fee][ ({days})][, payer: {payer}][ ({participation})][, payee: {payee}]: "
     "[{overdue} is overdue|something is overdue][; {paid} of {due} is paid][; next: {next} "
     "by {by}]"},
    {"fees.waived.not_applicable",
     "[{amount} is|a part is] waived[ from {since} on][: the {act} {number} of {on}"
     "|: the {act} of {on}|: the {act} {number}|: the {act}|: by an act][, issued by {issuer}]"
     "[ ({title})]"},
    {"day.worked.satisfied", "[{day}|the day] is a working day[ of {party}]"},
    {"day.worked.not_satisfied", "[{day}|the day] is not a working day[ of {party}]"},
    {"day.worked.undetermined",
     "whether [{day}|the day] is a working day[ of {party}] cannot be decided from what is known"},
    {"day.week.satisfied", "that day of the week is worked"},
    {"day.week.not_satisfied", "that day of the week is not worked"},
    {"day.holiday.not_satisfied", "it is a holiday[: {names}]"},
    {"day.overlay.satisfied", "a decision made it a working day[: {names}]"},
    {"day.overlay.not_satisfied", "a decision made it a day off[: {names}]"},
    {"office.open.satisfied", "the office[ ({role})][ of {party}] is open[ on {day}][ at {time}]"},
    {"office.open.not_satisfied",
     "the office[ ({role})][ of {party}] is closed[ on {day}][ at {time}]"},
    {"office.open.undetermined",
     "whether the office[ ({role})][ of {party}] is open[ on {day}][ at {time}] cannot be "
     "decided from what is known"},
    {"office.hours.satisfied", "these are its published hours"},
    {"office.hours.not_satisfied", "these are not its published hours"},
    {"office.closed_day.not_satisfied",
     "it is published that it is closed on that day of the week"},
    {"office.week.not_satisfied", "that day of the week is not worked"},
    {"office.holiday.not_satisfied", "it is a holiday[: {names}]"},
    {"office.overlay.not_satisfied", "a decision made the day off[: {names}]"},
    {"office.every_reading.satisfied", "it is open whatever is not known of that day"},
    {"office.every_reading.not_satisfied", "it is closed whatever is not known of that day"},
    {"office.next.satisfied", "it opens next[ on {day}][ at {time}]"},
    {"office.next.undetermined", "when it opens next cannot be decided from what is known"},
    {"fact.activity.fees.*.payer", "who pays the fee[ (no. {number})][ of the activity {record}]"},
    {"fact.party.contacts.*.hours",
     "when the office[ (contact no. {number})][ of {record}] is open"},
    {"fact.party.units.*.contacts.*.hours",
     "when the office of the unit[ (contact no. {number})][ of {record}] is open"},
};

} // namespace jspu_coop::detail
