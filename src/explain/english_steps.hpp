// English: the next steps of a student, deadlines, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_steps[] = {
    {"next_step.satisfied", "[on {day}, ]there is a step that is open to the student"},
    {"next_step.not_satisfied", "[on {day}, ]no step is open to the student"},
    {"next_step.undetermined",
     "whether a step is open to the student[ on {day}] cannot be decided from what is known"},
    {"next_step.registration.satisfied", "the student can be registered[ at {site}]"},
    {"next_step.registration.undetermined",
     "whether the student can be registered[ at {site}] cannot be decided from what is known"},
    {"next_step.end_of_leave.satisfied",
     "the student can come back from academic leave[ at {site}]"},
    {"next_step.reinstatement.satisfied", "the student can be reinstated[ at {site}]"},
    {"next_step.reinstatement.not_satisfied",
     "the student cannot be reinstated[ at {site}] as things stand"},
    {"next_step.end_of_leave.undetermined", "whether the student is still on academic leave[ at "
                                            "{site}], and can come back from it, cannot be decided "
                                            "from what is known"},
    {"next_step.reinstatement.undetermined",
     "whether the student can be reinstated[ at {site}] cannot be decided from what is known"},
    {"next_step.next_year.satisfied", "the student can pass to the next year of study"},
    {"next_step.next_year.not_satisfied",
     "the student cannot pass to the next year of study as things stand"},
    {"next_step.next_year.undetermined",
     "whether the student can pass to the next year of study cannot be decided from what is known"},
    {"next_step.nomination.satisfied",
     "the student can be nominated for [the period {period}|the period]"},
    {"next_step.nomination.not_satisfied",
     "the student cannot be nominated for [the period {period}|the period] as things stand"},
    {"next_step.nomination.undetermined",
     "whether the student can be nominated for [the period {period}|the period] cannot be decided "
     "from what is known"},
    {"next_step.acceptance.satisfied",
     "the host can accept the student for [the period {period}|the period]"},
    {"next_step.acceptance.not_satisfied",
     "the host cannot accept the student for [the period {period}|the period] as things stand"},
    {"next_step.acceptance.undetermined",
     "whether the host can accept the student for [the period {period}|the period] cannot be "
     "decided from what is known"},
    {"next_step.learning_agreement.satisfied",
     "the learning agreement for [the period {period}|the period] can be signed"},
    {"next_step.learning_agreement.undetermined",
     "whether the learning agreement for [the period {period}|the period] can be signed cannot be "
     "decided from what is known"},
    {"next_step.not_signed.not_satisfied", "[by {by}: ]not signed yet"},
    {"next_step.departure.satisfied", "the student can depart to [the period {period}|the period]"},
    {"next_step.departure.not_satisfied",
     "the student cannot depart to [the period {period}|the period] as things stand"},
    {"next_step.departure.undetermined",
     "whether the student can depart to [the period {period}|the period] cannot be decided from "
     "what is known"},
    {"next_step.arrival.satisfied", "the student can arrive for [the period {period}|the period]"},
    {"next_step.arrival.undetermined", "whether the student can arrive for [the period "
                                       "{period}|the period] cannot be decided from what is known"},
    {"next_step.return_home.satisfied",
     "the student can come back from [the period {period}|the period]"},
    {"next_step.return_home.undetermined",
     "whether the student can come back from [the period {period}|the period] cannot be decided "
     "from what is known"},
    {"next_step.courses.satisfied", "there are courses to be passed[ at {site}][: {courses}]"},
    {"next_step.courses.not_satisfied",
     "courses to be passed[ at {site}] cannot be taken as things stand[: {courses}]"},
    {"next_step.courses.undetermined", "whether these courses are still to be passed[ at {site}] "
                                       "cannot be decided from what is known[: {courses}]"},
    {"next_step.recognition.satisfied",
     "the home institution has to recognise[, of the period {period}][: {courses}]"},
    {"next_step.study.satisfied",
     "[{requirement}|a requirement]: not met yet[; lacking: {shortfall}]"},
    {"next_step.study.not_satisfied",
     "[{requirement}|a requirement]: not met, and nothing can be studied for it as things stand"},
    {"next_step.study.undetermined", "[{requirement}|a requirement]: whether it asks for more "
                                     "studies cannot be decided from what is known"},
    {"next_step.new_courses.satisfied",
     "[{requirement}: |the module {module}: ]a course can be taken now[; to be taken: {courses}][; "
     "lacking: {shortfall}]"},
    {"next_step.new_courses.not_satisfied",
     "[{requirement}: |the module {module}: ]no course can be taken as things stand[; to be taken: "
     "{courses}][; lacking: {shortfall}]"},
    {"next_step.new_courses.undetermined",
     "[{requirement}: |the module {module}: ]whether a course can be taken now cannot be decided "
     "from what is known[; to be taken: {courses}][; lacking: {shortfall}]"},
    {"next_step.course.satisfied",
     "[{course}|a course]: can be taken[; planned for semester {semester}]"},
    {"next_step.course.not_satisfied",
     "[{course}|a course]: cannot be taken yet[; to be passed before: {before}][; planned for "
     "semester {semester}]"},
    {"next_step.course.undetermined",
     "[{course}|a course]: whether it can be taken is not known[; to be passed before: "
     "{before}][; planned for semester {semester}]"},
    {"next_step.examination.satisfied", "[{requirement}|the examination]: can be taken"},
    {"next_step.examination.not_satisfied", "[{requirement}|the examination]: cannot be taken"},
    {"next_step.examination.undetermined", "[{requirement}|the examination]: whether it can be "
                                           "taken cannot be decided from what is known"},
    {"next_step.registered.not_satisfied", "the student has not been registered[ at {site}]"},
    {"next_step.award.satisfied", "[the award {award}|the award] can be conferred"},
    {"next_step.award.undetermined",
     "whether [the award {award}|the award] can be conferred cannot be decided from what is known"},
    {"next_step.way_out.satisfied",
     "the programme has a way out[, in place of the period {period}][: {way}]"},
    {"next_step.way_out.undetermined",
     "whether the programme has a way out[, in place of the period {period}][ ({way})] cannot be "
     "decided from what is known"},
    {"next_step.place.undetermined",
     "whether a place is left for [the period {period}|the period] is not known"},
    {"next_step.protected.satisfied",
     "the agreement is not in force on all these days, and a transitional clause[ ({teach_out})] "
     "protects the student[; the programme names {declared}]"},
    {"next_step.protected.not_satisfied",
     "the agreement is not in force on all these days, and no transitional clause protects the "
     "student[; the programme names {declared}]"},
    {"next_step.protected.undetermined",
     "whether a transitional clause protects the student where the agreement is not in force is "
     "not certain[; the programme names {declared}]"},
    {"next_step.remaining.satisfied", "what can still be had after it[: {awards}]"},
    {"next_step.remaining.not_satisfied", "no award can be had after it"},
    {"next_step.remaining.undetermined", "which awards can still be had after it is not known"},
    {"student_deadlines.not_applicable",
     "[{days}|in the days asked about][: {count} {count|deadline|deadlines}]"},
    {"student_deadlines.undetermined",
     "[{days}|in the days asked about][: {count} {count|deadline|deadlines}], as far as is known"},
    {"student_deadline.study.satisfied",
     "the time in which the study has to end is over[ after {day}]"},
    {"student_deadline.study.not_satisfied",
     "the time in which the study had to end is over[; its last day was {day}]"},
    {"student_deadline.study.undetermined",
     "the last day of the time in which the study has to end is not known"},
    {"student_deadline.examination.satisfied",
     "[{requirement}|the examination]: can be tried for the last time[ on {day}]"},
    {"student_deadline.examination.not_satisfied",
     "[{requirement}|the examination]: could be tried for the last time[ on {day}]"},
    {"student_deadline.examination.undetermined",
     "[{requirement}|the examination]: until when it can be tried is not known"},
    {"student_deadline.fee.satisfied",
     "[{amount} in all|a fee] has to be paid[ to {payee}][ for the period {period}][ by {day}]"},
    {"student_deadline.fee.not_satisfied",
     "[{amount}|a fee] is overdue[, to be paid to {payee}][, for the period {period}]"},
    {"student_deadline.fee.undetermined", "what is to be paid[ to {payee}][ for the period "
                                          "{period}], and by when, is not known"},
    {"student_deadline.registration.satisfied",
     "the student has to be registered after arriving[ for the period {period}][ by {day}][; who "
     "asks for it: {asked_by}]"},
    {"student_deadline.registration.not_satisfied",
     "the student had to be registered after arriving[ for the period {period}][ by {day}], and is "
     "not, as far as is recorded[; who asks for it: {asked_by}]"},
    {"student_deadline.registration.undetermined",
     "by when the student has to be registered after arriving[ for the period {period}] is not "
     "known[; who asks for it: {asked_by}]"},
    {"student_deadline.paper.satisfied", "[the paper ({paper})|a paper] is good[ until {day}]"},
    {"student_deadline.paper.not_satisfied",
     "[the paper ({paper})|a paper] is good no longer[; its last day was {day}]"},
    {"student_deadline.nomination.satisfied",
     "the student has to be nominated[ for the period {period}][ by {day}]"},
    {"student_deadline.nomination.not_satisfied",
     "the student had to be nominated[ for the period {period}][ by {day}], and is not, as far as "
     "is recorded"},
    {"student_deadline.gate.satisfied",
     "a condition[ of the period {period}] has to be met[; the day that counts is {day}]"},
    {"student_deadline.gate.not_satisfied",
     "a condition[ of the period {period}] was not met[; the day that counted was {day}]"},
    {"student_deadline.gate.undetermined",
     "whether a condition[ of the period {period}] is met in time is not known[; the day that "
     "counts is {day}]"},
    {"student_deadline.paper.undetermined",
     "until when [the paper ({paper})|a paper] is good is not known"},
    {"fact.joint_programme.requirements.*.curriculum",
     "which curriculum a requirement of the joint programme {record} means for the intake of the "
     "student"},
    {"fact.joint_programme.sites.*.curriculum",
     "by which curriculum students of the joint programme {record} study at the site {site}"},
    {"fact.course.prerequisites", "what has to be passed before the course {record}"},
    {"fact.enrolment.curriculum",
     "by which curriculum the student of the enrolment {record} studies"},
    {"fact.enrolment.periods.*.place",
     "whether a place for the period {period} is left for the student of the enrolment {record}"},
    {"fact.enrolment.papers.*.last_day", "until when the paper ({paper}) is good"},
    {"fact.enrolment.periods.*.arrived",
     "when the student of the enrolment {record} arrived for the period {period}"},
    {"fact.enrolment.periods.*.registration",
     "how soon after arriving for the period {period} the student of the enrolment {record} has to "
     "be registered"},
    {"fact.enrolment.periods.*.working_days",
     "which days are worked where the student of the enrolment {record} spends the period "
     "{period}"},
    {"fact.enrolment.periods.*.payments",
     "what the student of the enrolment {record} has paid for the period {period}"},
    {"fact.enrolment.periods.*.years",
     "which academic years the student of the enrolment {record} spends in the period {period}"},
    {"fact.joint_programme.exits", "which ways out the programme {record} has"},
    {"fact.joint_programme.exits.*.remaining",
     "which awards can still be had after the way out no. {number} of the programme {record}"},
    {"fact.joint_programme.requirements.*.admission",
     "who is let in to {requirement} before all else that the award asks for is met"},
    {"fact.joint_programme.requirements.*.tries", "how often {requirement} may be tried"},
    {"fact.party.reinstatement", "by which rule {record} reinstates"},
};

} // namespace jspu_coop::detail
