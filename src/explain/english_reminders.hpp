// English: reminders, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_reminders[] = {
    {"reminders.not_applicable",
     "[{days}|in the days asked about][: {count} {count|reminder|reminders}]"},
    {"reminders.undetermined",
     "[{days}|in the days asked about][: {count} {count|reminder|reminders}], as far as is known"},

    {"reminder.agreement_expires.satisfied",
     "[agreement {agreement}|an agreement] is in force for the last day[ on {by}]"},
    {"reminder.agreement_expires.undetermined",
     "whether [agreement {agreement}|an agreement] goes on[ after {by}] is not certain"},
    {"reminder.agreement_renews.satisfied",
     "[agreement {agreement}|an agreement] is prolonged[ ({days})] unless notice is given[ by "
     "{by}]"},
    {"reminder.agreement_renews.undetermined",
     "[agreement {agreement}|an agreement] may be prolonged[ ({days})] unless notice is given[ by "
     "{by}]"},
    {"reminder.signature_lacking.satisfied",
     "[agreement {agreement}|an agreement] lacks [the {parties|signature|signatures} of {parties}"
     "|a signature][; by its text it enters into force on {by}]"},
    {"reminder.signature_lacking.not_satisfied",
     "[agreement {agreement}|an agreement] still lacks [the {parties|signature|signatures} of "
     "{parties}|a signature][; by its text it was to enter into force on {by}]"},
    {"reminder.amendment_signature_lacking.satisfied",
     "[the amendment \"{version}\" to |an amendment to ][agreement {agreement}|an agreement]"
     "[, drafted on {since},] lacks [the {parties|signature|signatures} of {parties}|a signature]"},
    {"reminder.amendment_signature_lacking.undetermined",
     "[the amendment \"{version}\" to |an amendment to ][agreement {agreement}|an agreement]"
     "[, drafted on {since},] lacks [the {parties|signature|signatures} of {parties}|a signature]; "
     "whether the agreement is still in force is not certain"},

    {"reminder.report_due.satisfied",
     "[the report of {person}|a report][ on the activity {activity}] is due[ by {by}]"
     "[ (under {clause} of agreement {under})]"},
    {"reminder.report_due.not_satisfied",
     "[the report of {person}|a report][ on the activity {activity}] was due[ by {by}] and has not "
     "come[ (under {clause} of agreement {under})]"},
    {"reminder.report_due.undetermined",
     "whether [the report of {person}|a report][ on the activity {activity}] has come is not known"
     "[; it is due by {by}][ (under {clause} of agreement {under})]"},
    {"reminder.certificate_due.satisfied",
     "[the certificate of {person}|a certificate][ for the activity {activity}] is due"
     "[ from {parties}][ by {by}][ (under {clause} of agreement {under})]"},
    {"reminder.certificate_due.not_satisfied",
     "[the certificate of {person}|a certificate][ for the activity {activity}] was due"
     "[ from {parties}][ by {by}] and has not come[ (under {clause} of agreement {under})]"},
    {"reminder.certificate_due.undetermined",
     "whether [the certificate of {person}|a certificate][ for the activity {activity}] has come"
     "[ from {parties}] is not known[; it is due by {by}]"
     "[ (under {clause} of agreement {under})]"},
    {"reminder.payment_due.satisfied",
     "[{amount}|a payment] is due[ by {by}][, for {purpose}][, payer: {payer}][, payee: {payee}]"
     "[, activity: {activity}][, programme: {programme}][, period {period}]"
     "[ (under {clause} of agreement {under})]"},
    {"reminder.payment_due.not_satisfied",
     "[{amount}|a payment] was due[ by {by}] and is not paid[, for {purpose}][, payer: {payer}]"
     "[, payee: {payee}][, activity: {activity}][, programme: {programme}][, period {period}]"
     "[ (under {clause} of agreement {under})]"},

    {"reminder.paper_due.satisfied",
     "to be handed in[ by {by}]: [{paper}|a paper][, of {person}][, from: {from}]"
     "[, for the activity {activity}][ (under {clause} of agreement {under})]"},
    {"reminder.paper_due.not_satisfied",
     "not handed in[ by {by}], and still lacking: [{paper}|a paper][, of {person}][, from: {from}]"
     "[, for the activity {activity}][ (under {clause} of agreement {under})]"},
    {"reminder.paper_due.undetermined",
     "perhaps not handed in yet[, due by {by}]: [{paper}|a paper][, of {person}][, from: {from}]"
     "[, for the activity {activity}][ (under {clause} of agreement {under})]"},
    {"reminder.paper_expires.satisfied",
     "not good to the end of [the activity {activity}|the activity][ ({days})]: [{paper}|a paper]"
     "[, of {person}][, from: {from}][, good until {by}][ (under {clause} of agreement {under})]"},
    {"reminder.paper_expires.not_satisfied",
     "run out before the end of [the activity {activity}|the activity][ ({days})]: "
     "[{paper}|a paper][, of {person}][, from: {from}][, was good until {by}]"
     "[ (under {clause} of agreement {under})]"},
    {"reminder.paper_expires.undetermined",
     "perhaps not good to the end of [the activity {activity}|the activity][ ({days})]: "
     "[{paper}|a paper][, of {person}][, from: {from}][, last day {by}]"
     "[ (under {clause} of agreement {under})]"},
    {"reminder.permission_expires.satisfied",
     "not holding to the end of [the activity {activity}|the activity][ ({days})]: "
     "[{permission}|leave to enter or to work][, until {by}]"},
    {"reminder.permission_expires.not_satisfied",
     "run out before the end of [the activity {activity}|the activity][ ({days})]: "
     "[{permission}|leave to enter or to work][, it held until {by}]"},
    {"reminder.permission_expires.undetermined",
     "perhaps not holding to the end of [the activity {activity}|the activity][ ({days})]: "
     "[{permission}|leave to enter or to work][, last day {by}]"},
    {"reminder.learning_agreement_unsigned.satisfied",
     "[the learning agreement of {person}|a learning agreement] has yet to be signed"
     "[; not signed by: {signatories}][, programme: {programme}][, period {period}]"
     "[ (under {clause} of agreement {under})]"},
    {"reminder.uncertain.undetermined",
     "whether there is something more to be done[ about the activity {activity}] is not certain"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.participations.*.report.due", "by when the report of {participation} is due"},
    {"fact.activity.participations.*.report.received",
     "whether and when the report of {participation} came"},
    {"fact.activity.participations.*.certificate.due",
     "by when the certificate of {participation} is due"},
    {"fact.activity.participations.*.certificate.received",
     "whether and when the certificate of {participation} came"},
};

} // namespace jspu_coop::detail
