// English: the findings about eligibility, and what policies ask for.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_eligibility[] = {
    // --- Eligibility under a call
    {"eligibility.satisfied",
     "[person {person}|the applicant] is eligible under [the call {call}|the call]"},
    {"eligibility.not_satisfied",
     "[person {person}|the applicant] is not eligible under [the call {call}|the call]"},
    {"eligibility.undetermined",
     "whether [person {person}|the applicant] is eligible under [the call {call}|the call] cannot "
     "be decided from what is known"},
    {"eligibility.not_applicable", "the rules of [the call {call}|the call] do not apply to "
                                   "[person {person}|the applicant]"},
    {"eligibility.in_time.satisfied",
     "[the application of {applied}[, {applied_time}][ (UTC{applied_clock})]|an application] is in "
     "time[; the call opens on "
     "{opens}][; the deadline is {deadline}[, {deadline_time}][ (UTC{deadline_clock})]]"},
    {"eligibility.in_time.not_satisfied",
     "[the application of {applied}[, {applied_time}][ (UTC{applied_clock})]|the application] is "
     "not in time[; the call "
     "opens on {opens}][; the deadline is {deadline}[, {deadline_time}][ (UTC{deadline_clock})]]"},
    {"eligibility.in_time.undetermined", "whether [the application of {applied}[, {applied_time}][ "
                                         "(UTC{applied_clock})]|an application] is in time is not "
                                         "certain[; the call opens on {opens}][; the deadline is "
                                         "{deadline}[, {deadline_time}][ (UTC{deadline_clock})]]"},
    {"eligibility.repeat.satisfied", "how often one may take part in the programme[ ({rule})] does "
                                     "not stand in the way"},
    {"eligibility.repeat.not_satisfied",
     "the person may not take part in the programme once more[ ({rule})]"},
    {"eligibility.repeat.undetermined",
     "whether the person may take part in the programme once more[ ({rule})] is not certain"},
    {"eligibility.policy.undetermined",
     "by which version of [the policy {policy}|the policy] to judge is not certain"},

    // --- What a policy says
    {"verdict.policy.satisfied", "[the policy {policy}|the policy][, version {version},] is met[; "
                                 "the day that counts is {reference_day}[ ({day_kind})]]"},
    {"verdict.policy.not_satisfied",
     "[the policy {policy}|the policy][, version {version},] is not met[; the day that counts is "
     "{reference_day}[ ({day_kind})]]"},
    {"verdict.policy.undetermined",
     "whether [the policy {policy}|the policy][, version {version},] is met cannot be decided from "
     "what is known[; the day that counts is {reference_day}[ ({day_kind})]]"},
    {"verdict.policy.not_applicable",
     "[the policy {policy}|the policy][, version {version},] does not apply[; the day that counts "
     "is {reference_day}[ ({day_kind})]]"},
    {"verdict.missing.undetermined", "[{fact}|a fact]: not known"},
    {"verdict.conflicting.undetermined", "[{fact}|a fact]: the sources disagree"},
    {"verdict.unpublished.undetermined",
     "[the policy {policy}|the policy]: its source leaves open what is meant[ ({question})]"},
    {"verdict.day_unpublished.undetermined",
     "[the policy {policy}|the policy]: its source leaves open by which day the version is "
     "chosen[: {day_kinds:or}]"},
    {"verdict.settling.undetermined",
     "[{facts}|a fact]: [may settle the answer ({towards:or})|settles the answer in any case]"},
    {"verdict.settling_not_sought.undetermined", "which few facts would settle it was not looked "
                                                 "for to the end, or is left out; not every fact "
                                                 "that is told as not known need matter"},
    {"verdict.change.not_satisfied",
     "[{fact}|a fact]: [{add} too|only {only}|{to:or}[ {unit~to}]|another "
     "value][ ({more} more)][ ({less} less)]"},
    {"verdict.change_any.not_satisfied", "[{fact}|a fact]: there has to be one, whichever it is"},
    {"verdict.change_beyond.not_satisfied",
     "[{fact}|a fact]: anything beyond [{to:or}[ {unit~to}]|its value][ ({more} more)]"
     "[ ({less} less)]"},
    {"verdict.change_none.not_satisfied", "[{fact}|a fact]: none at all"},

    // --- Selection
    {"selection.satisfied",
     "the seats of [the call {call}|the call][, {seats} in all,] go as follows"},
    {"selection.undetermined",
     "the seats of [the call {call}|the call][, {seats} in all,] cannot all be given from what is "
     "known[; of {unnamed} {unnamed|application|applications} it is not recorded whose or "
     "under which call]"},
    {"selection.seat_by_rank.satisfied", "[person {person}|an applicant]: a seat[, rank {rank}]"},
    {"selection.no_seat_left.not_satisfied",
     "[person {person}|an applicant]: no seat is left[, rank {rank}]"},
    {"selection.not_eligible.not_satisfied",
     "[person {person}|an applicant]: no seat, not eligible"},
    {"selection.not_governed.not_satisfied",
     "[person {person}|an applicant]: no seat, the rules of the call do not apply"},
    {"selection.eligibility_open.undetermined",
     "[person {person}|an applicant]: not certain, since it is not known whether the person "
     "is eligible[; rank {rank}]"},
    {"selection.tie.undetermined",
     "[person {person}|an applicant]: a tie[ with {tied}] that the published order does not "
     "break[; rank {rank}]"},
    {"selection.rank_open.undetermined",
     "[person {person}|an applicant]: not certain, since it is not known who stands before "
     "whom[; rank {rank}]"},
    {"selection.seats_open.undetermined",
     "[person {person}|an applicant]: not certain, since it is not known how many seats there "
     "are[; rank {rank}]"},

    // --- A requirement: what it asks for, and what came out
    {"word.unit.USD", "{number|US dollar|US dollars}"},
    {"word.unit.credits_uz", "{number|credit|credits}"},
    {"word.unit.hours", "{number|hour|hours}"},
    {"word.unit.hours_a_week", "{number|hour a week|hours a week}"},
    {"word.unit.leaves", "{number|leave|leaves}"},
    {"word.unit.semesters", "{number|semester|semesters}"},
    {"word.unit.subjects", "{number|subject|subjects}"},
    {"word.unit.tries", "{number|attempt|attempts}"},
    {"word.asked.at_least", "{fact}: at least {required:or}[ {unit~required}]"},
    {"word.asked.at_most", "{fact}: at most {required:or}[ {unit~required}]"},
    {"word.asked.above", "{fact}: more than {required:or}[ {unit~required}]"},
    {"word.asked.below", "{fact}: less than {required:or}[ {unit~required}]"},
    {"word.asked.between", "{fact}: {lowest:or} to {highest:or}[ {unit~highest}]"},
    {"word.asked.excludes_lowest", "without the lower end"},
    {"word.asked.excludes_highest", "without the upper end"},
    {"word.asked.equals", "{fact}: {required:or}[ {unit~required}]"},
    {"word.asked.one_of", "{fact}: {required:or}"},
    {"word.asked.none_of", "{fact}: not {required:or}"},
    {"word.asked.holds", "{fact}: yes"},
    {"word.asked.present", "{fact}: there is one"},
    {"word.asked.date_within", "{fact}: [from {first:or} to {last:or}|not before {first:or}|not "
                               "after {last:or}]"},
    {"word.asked.elapsed", "time by \"{fact}\"[ (from {from} to {to})]"},
    {"word.asked.elapsed.at_least", "at least {required:or}"},
    {"word.asked.elapsed.at_most", "at most {required:or}"},
    {"word.asked.elapsed.above", "more than {required:or}"},
    {"word.asked.elapsed.below", "less than {required:or}"},
    {"word.asked.level_at_least", "{fact}: at least {required:or}"},
    {"word.asked.grade_at_least", "{fact}: {required:or} or better"},
    {"word.asked.within_field", "{fact}: within {required:or}"},
    {"word.asked.papers_present", "{fact}: {required}"},
    {"word.asked.all", "all of these"},
    {"word.asked.any", "at least one of these"},
    {"word.asked.at_least_k", "at least {required} of these"},
    {"word.asked.not", "not this"},
    {"word.asked.when", "where the first of these holds, the second"},
    {"word.asked.unless", "the second of these, unless the first holds"},
    {"word.asked.unpublished", "one of these readings, which one is not published"},
    {"word.asked.policy", "the policy {policy}, version {version}"},
    {"word.asked.whatever", "the same for everybody, whatever the facts"},
    {"word.asked.named", "{labels} ({what})"},
    {"word.judged.satisfied",
     "{what}: met[; found: {observed}[ {unit~observed}]][; found: less than {under}[ "
     "{unit~under}]][; found: more than {over}[ {unit~over}]]"},
    {"word.judged.not_satisfied",
     "{what}: not met[; found: {observed}[ {unit~observed}]][; found: less than {under}[ "
     "{unit~under}]][; found: more than {over}[ {unit~over}]][; lacking: {shortfall}[ "
     "{unit~shortfall}]][; too much: {excess}[ {unit~excess}]]"},
    {"word.judged.not_satisfied.above",
     "{what}: not met[; found: {observed}[ {unit~observed}]]; lacking: more than "
     "{shortfall}[ {unit~shortfall}]"},
    {"word.judged.not_satisfied.below",
     "{what}: not met[; found: {observed}[ {unit~observed}]]; has to be less by more than "
     "{excess}[ {unit~excess}]"},
    {"word.judged.undetermined",
     "{what}: not certain[; found: {observed:or}[ {unit~observed}]][; found: less than {under}[ "
     "{unit~under}]][; found: more than {over}[ {unit~over}]]"},
    {"word.asked.referred", "{what}, of the policy {referred}"},
    {"word.judged.not_applicable", "{what}: does not apply"},
    {"word.judged.waived",
     "{what}: waived, so that it counts as met[; the reason: {waiver_reason}]; by the "
     "[{waiver_kind}|paper][ {waiver_number}][ of {waiver_on}][ \"{waiver_title}\"][, issued by "
     "{waiver_issuer}][; the last day for which it counts: {waiver_last}]"},
    {"word.judged.withheld", "{what}: what came out is left out, since it is sensitive"},
    {"word.reckoned.activity", "activity {record}"},
    {"word.reckoned.call", "the call {record}"},
    {"word.reckoned.enrolment", "enrolment {record}"},
    {"word.reckoned.joint_programme", "programme {record}"},
    {"word.reckoned.person", "the record of person {record}"},
    {"word.reckoned.score_mapping", "the table of scores {record}"},
    {"heading.change", "What would turn the answer, each by itself:"},
    {"heading.not_yet", "It is \"not yet\": what lacks may still come."},
    {"heading.reckoned", "Reckoned from {reckoned_from}[, as known on {known_on}]."},
    {"heading.scope", "Whom the policy governs:"},
    {"heading.settling", "What would settle it:"},
    {"heading.waived", "What is waived:"},
    {"heading.warnings", "What only warns:"},
    {"heading.withheld", "What is left out, since it is sensitive:"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.detail.call", "under which call the activity takes place"},
    {"fact.activity.participations.*.route", "by which way {participation} was nominated"},
    {"fact.activity.detail.route", "by which way the candidate was nominated"},
    {"fact.activity.participations.*.call", "under which call {participation} takes part"},
    {"fact.applicant",
     "[what is known of the applicant {record} at {path}|a fact of the applicant]"},
    {"fact.applicant.admission_cohort", "when the applicant {record} was admitted"},
    {"fact.applicant.application", "when the applicant {record} applied"},
    {"fact.applicant.application_clock",
     "on which clock (offset from UTC) the day of application of {record} is counted"},
    {"fact.applicant.application_time", "at what time of the day {record} applied"},
    {"fact.applicant.nomination", "when the applicant {record} was nominated"},
    {"fact.applicant.programme_taken", "whether {record} has taken part in the programme before"},
    {"fact.applicant.programme_withdrawn",
     "whether {record} was accepted to the programme before and withdrew"},
    {"fact.applicant.start_of_stay", "when the stay of {record} begins"},
    {"fact.call", "[what the call {record} states at {path}|a fact of a call]"},
    {"fact.call.deadline", "until when the call {record} takes applications"},
    {"fact.call.opens", "from when on the call {record} takes applications"},
    {"fact.call.period", "on which days takes place what the call {record} is for"},
    {"fact.call.places", "how many the call {record} takes"},
    {"fact.call.policy", "by which rules the applicants of the call {record} are judged"},
    {"fact.call.repeat", "how often one person may take part in the programme of {record}"},
    {"fact.call.routes", "by which ways of nomination the call {record} takes candidates"},
    {"fact.fact", "[what {record} is|a fact of the applicant]"},
    {"fact.policy", "[what the policy {record} leaves open: {question}|what the policy {record} "
                    "means at {path}|what a policy means]"},
    {"fact.policy.reference_day", "by which day the version of the policy {record} is chosen"},

    // --- Labels of codes that have none in the vocabulary
    {"label.party.*", "another one"},
    {"label.reference_day_kind.admission_cohort", "the day of the first admission"},
    {"label.reference_day_kind.application", "the day of the application"},
    {"label.reference_day_kind.decision", "the day of the decision"},
    {"label.reference_day_kind.nomination", "the day of the nomination"},
    {"label.reference_day_kind.start_of_stay", "the first day of the stay"},
    {"label.unit.*", "another one"},
    {"label.unit.days", "days"},
    {"label.unit.months", "months"},
    {"label.unit.weeks", "weeks"},
    {"label.unit.years", "years"},
    {"label.unit.USD", "US dollars"},
    {"label.unit.credits_uz", "credits"},
    {"label.unit.gpa_4", "(on the scale of 4)"},
    {"label.unit.gpa_uz_5", "(on the scale of 5)"},
    {"label.unit.hours", "hours"},
    {"label.unit.hours_a_week", "hours a week"},
    {"label.unit.leaves", "leaves"},
    {"label.unit.semesters", "semesters"},
    {"label.unit.subjects", "subjects"},
    {"label.unit.tries", "attempts"},
};

} // namespace jspu_coop::detail
