// English: the findings about passing to the next year or period, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_passage[] = {
    {"passage.year.satisfied",
     "[on {day}, ]the student may pass to [year {year} of study|the next year of study]"},
    {"passage.year.not_satisfied",
     "[on {day}, ]the student may not pass to [year {year} of study|the next year of study]"},
    {"passage.year.undetermined", "whether the student may pass to [year {year} of study|the next "
                                  "year of study][ on {day}] cannot be decided from what is known"},
    {"passage.year.not_applicable", "[on {day}, ]nothing is to be decided about passing to [year "
                                    "{year} of study|a further year of study]"},
    {"passage.period.satisfied",
     "[on {day}, ]the student may pass to [the period {period}|the period]"},
    {"passage.period.not_satisfied",
     "[on {day}, ]the student may not pass to [the period {period}|the period]"},
    {"passage.period.undetermined", "whether the student may pass to [the period {period}|the "
                                    "period][ on {day}] cannot be decided from what is known"},
    {"passage.period.not_applicable",
     "[on {day}, ]nothing is to be decided about passing to [the period {period}|the period]"},
    {"passage.enrolled.satisfied", "the student is enrolled"},
    {"passage.enrolled.not_satisfied", "the student is not enrolled[: {observed}]"},
    {"passage.not_struck_off.satisfied", "the student is not struck off"},
    {"passage.not_struck_off.not_satisfied", "the student is struck off[ at {observed}]"},
    {"passage.not_struck_off.undetermined",
     "whether the student is struck off where it matters cannot be decided from what is known"},
    {"passage.not_on_leave.satisfied", "the student is not on academic leave"},
    {"passage.not_on_leave.not_satisfied", "the student is on academic leave[ at {observed}]"},
    {"passage.not_on_leave.undetermined", "whether the student is on academic leave where it "
                                          "matters cannot be decided from what is known"},
    {"passage.in_time.satisfied",
     "the time in which the study has to end is not over[; its last day: {required}]"},
    {"passage.in_time.not_satisfied",
     "the time in which the study has to end is over[; its last day was {required}]"},
    {"passage.in_time.undetermined",
     "whether the time in which the study has to end is over cannot be decided from what is known"},
    {"passage.in_time.not_applicable", "no time is set in which the study has to end"},
    {"passage.turn.satisfied",
     "it is not too early for the period[; the student's year of study: {observed}]"},
    {"passage.turn.not_satisfied", "it is too early for the period[; the student's year of study: "
                                   "{observed}][, the earliest: {required}]"},
    {"passage.turn.undetermined", "whether it is too early for the period cannot be decided from "
                                  "what is known[; the student's year of study: {observed}]"},
    {"passage.not_too_late.not_satisfied",
     "the period began in an earlier year of study[; the student's year of study: {observed}][, "
     "the latest: {required}]"},
    {"passage.nomination.satisfied", "the nomination for the period was neither refused nor "
                                     "withdrawn[; the last step: {observed}][, {on}]"},
    {"passage.nomination.not_satisfied",
     "the student has to be nominated anew[; the last step: {observed}][, {on}]"},
    {"passage.nomination.not_applicable", "no step towards the period has been recorded yet"},
    {"passage.last_year.not_applicable",
     "[year {observed}|the student's year] of study is the last that is planned"},
    {"passage.last_year.undetermined", "whether the student's year of study[ ({observed})] is the "
                                       "last that is planned cannot be decided from what is known"},
    {"passage.is_there.not_applicable",
     "the student has gone to the period already[: {observed}][, {on}]"},
    {"passage.gates.undetermined", "what has to be met before the period is not known"},
    {"passage.promotion.satisfied", "[{site}|the institution]: by its rule the student may pass"},
    {"passage.promotion.not_satisfied",
     "[{site}|the institution]: by its rule the student may not pass"},
    {"passage.promotion.undetermined", "[{site}|the institution]: whether the student may pass by "
                                       "its rule cannot be decided from what is known"},
    {"passage.promotion.not_applicable",
     "[{site}|the institution]: its rule does not govern the student"},
    {"passage.gate.satisfied", "a condition of the period is met[; the day that decides: {day}]"},
    {"passage.gate.not_satisfied",
     "a condition of the period is not met[; the day that decides: {day}]"},
    {"passage.gate.undetermined", "whether a condition of the period is met cannot be decided from "
                                  "what is known[; the day that decides: {day}]"},
    {"passage.gate.not_applicable",
     "a condition of the period does not govern the student[; the day that decides: {day}]"},
    {"passage.as_things_stand.satisfied",
     "[on {day}, ]as things stand: met[; the day that counts is {on}]"},
    {"passage.as_things_stand.not_satisfied",
     "[on {day}, ]as things stand: not met[; the day that counts is {on}]"},
    {"passage.as_things_stand.undetermined",
     "[on {day}, ]as things stand: cannot be decided from what is known[; the day that counts is "
     "{on}]"},
    {"passage.as_things_stand.not_applicable",
     "[on {day}, ]as things stand: does not govern the student[; the day that counts is {on}]"},
    {"passage.results_to_come.satisfied",
     "[on {day}, ]as things stand: met; not all results of the year of study are there yet"},
    {"passage.results_to_come.not_satisfied",
     "[on {day}, ]as things stand: not met; not all results of the year of study are there yet"},
    {"passage.results_to_come.undetermined",
     "[on {day}, ]as things stand: cannot be decided from what is known; not all results of the "
     "year of study are there yet"},
    {"passage.results_to_come.not_applicable",
     "[on {day}, ]as things stand: does not govern the student; not all results of the year of "
     "study are there yet"},
    {"fact.enrolment.days.application",
     "when the student of the enrolment {record} applied for the period"},
    {"fact.enrolment.days.first_day",
     "when the period begins for the student of the enrolment {record}"},
    {"fact.enrolment.days.last_day_before",
     "when the period before it ends for the student of the enrolment {record}"},
    {"fact.enrolment.days.nomination", "when the student of the enrolment {record} was nominated"},
    {"fact.enrolment.first_admitted",
     "when the student of the enrolment {record} was first admitted to a study of this level"},
    {"fact.enrolment.history",
     "what is yet to be recorded of the student of the enrolment {record}"},
    {"fact.joint_programme.leave_stops_clock",
     "whether leave counts towards the longest duration of the programme {record}"},
    {"fact.joint_programme.longest_duration", "how long the programme {record} may take at most"},
    {"fact.joint_programme.placement.periods.*.gates",
     "what has to be met before the period {period} of the programme {record}"},
    {"fact.joint_programme.placement.periods.*.gates.*.day",
     "on which day condition no. {number} of the period {period} is judged"},
    {"fact.party.promotion", "by which rule {record} promotes to the next year"},
    {"fact.policy.versions", "what the policy {record} asks for"},
};

} // namespace jspu_coop::detail
