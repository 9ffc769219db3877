// English: the findings about the awards of joint programmes, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_awards[] = {
    {"award_standing.all_earned.satisfied",
     "[on {day}, ]all awards of [the programme {programme}|the programme] are earned"},
    {"award_standing.all_earned.not_satisfied",
     "[on {day}, ]not all awards of [the programme {programme}|the programme] are earned"},
    {"award_standing.all_earned.undetermined",
     "whether all awards of [the programme {programme}|the programme] are earned[ on {day}] cannot "
     "be decided from what is known"},
    {"award_standing.all_earned.not_applicable",
     "[on {day}, ][the programme {programme}|the programme] has no award that asks for anything"},
    {"award_standing.earned.satisfied",
     "[the award {award}|the award] is earned: every requirement is met"},
    {"award_standing.earned.not_satisfied",
     "[the award {award}|the award] is not earned: not every requirement is met"},
    {"award_standing.earned.undetermined",
     "whether [the award {award}|the award] is earned cannot be decided from what is known"},
    {"award_standing.earned.not_applicable", "[the award {award}|the award] asks for nothing"},
    {"award_standing.credits.satisfied",
     "[{requirement}|the requirement]: met[; credits: {observed}][, needed: {required}]"},
    {"award_standing.credits.not_satisfied",
     "[{requirement}|the requirement]: not met[; credits: {observed}][, needed: {required}][, "
     "lacking: {shortfall}]"},
    {"award_standing.credits.undetermined",
     "[{requirement}|the requirement]: not certain[; credits for certain: {observed}][, needed: "
     "{required}]"},
    {"award_standing.courses.satisfied",
     "[{requirement}|the requirement]: met[; courses: {observed}][, needed: {required}]"},
    {"award_standing.courses.not_satisfied",
     "[{requirement}|the requirement]: not met[; courses: {observed}][, needed: {required}][, "
     "lacking: {shortfall}]"},
    {"award_standing.courses.undetermined",
     "[{requirement}|the requirement]: not certain[; courses for certain: {observed}][, needed: "
     "{required}]"},
    {"award_standing.semesters.satisfied",
     "[{requirement}|the requirement]: met[; semesters: {observed}][, needed: {required}]"},
    {"award_standing.semesters.not_satisfied",
     "[{requirement}|the requirement]: not met[; semesters: {observed}][, needed: {required}][, "
     "lacking: {shortfall}]"},
    {"award_standing.semesters.undetermined",
     "[{requirement}|the requirement]: not certain[; semesters for certain: {observed}][, needed: "
     "{required}]"},
    {"award_standing.courses_lack.not_satisfied",
     "[{requirement}|the requirement]: not met[; together with {together}][, it asks for "
     "{required} courses][, and {observed} may count][, lacking: {shortfall}]"},
    {"award_standing.courses_lack.undetermined",
     "[{requirement}|the requirement]: not certain[; together with {together}][, it asks for "
     "{required} courses][, and {observed} count for certain]"},
    {"award_standing.credits_lack.not_satisfied",
     "[{requirement}|the requirement]: not met[; together with {together}][, it asks for "
     "{required} credits][, and {observed} may count][, lacking: {shortfall}]"},
    {"award_standing.credits_lack.undetermined",
     "[{requirement}|the requirement]: not certain[; together with {together}][, it asks for "
     "{required} credits][, and {observed} count for certain]"},
    {"award_standing.no_way.not_satisfied",
     "[{requirement}|the requirement]: not met; however the courses are given out, not all "
     "that share them are met[: {together}]"},
    {"award_standing.no_way.undetermined",
     "[{requirement}|the requirement]: not certain; as far as is certain, however the courses are "
     "given out, not all that share them are met[: {together}]"},
    {"award_standing.courses_not_decided.undetermined",
     "[{requirement}|the requirement]: not decided; there are too many ways of giving out the "
     "courses, and not all have been tried[; it shares them with {together}]"},
    {"award_standing.still_lacking.not_satisfied", "still lacking[: {courses}]"},
    {"award_standing.may_fill.not_satisfied", "may still fill it[: {courses}]"},
    {"award_standing.curriculum.satisfied", "[{requirement}|the curriculum]: every module is met"},
    {"award_standing.curriculum.not_satisfied",
     "[{requirement}|the curriculum]: not every module is met"},
    {"award_standing.curriculum.undetermined",
     "[{requirement}|the curriculum]: whether every module is met is not certain"},
    {"award_standing.before.not_satisfied",
     "[{course}|a course]: before it there is still to be passed[: {before}]"},
    {"award_standing.before.undetermined",
     "[{course}|a course]: before it there is perhaps still to be passed[: {before}]"},
    {"award_standing.use.may_be_recognised.undetermined",
     "may be recognised by what is published, and no decision is recorded[: {courses}]"},
    {"award_standing.passed_after.undetermined",
     "[{requirement}|the examination]: passed, but by the rules it could no longer be tried; "
     "whether the pass holds is not certain, for no act that allowed it is recorded"},
    {"award_standing.not_taken.not_satisfied", "[{requirement}|the examination]: not passed yet"},
    {"award_standing.right_lost.not_satisfied",
     "[{requirement}|the examination]: not passed, and the years in which it may be tried again "
     "are over"},
    {"award_standing.not_accepted.not_satisfied",
     "[{requirement}|the examination]: an awarding institution does not accept it"},
    {"award_standing.passed.satisfied",
     "[{requirement}|the examination]: passed, and accepted by every awarding institution"},
    {"award_standing.passed.undetermined", "[{requirement}|the examination]: passed; whether every "
                                           "awarding institution accepts it is not known"},
    {"award_standing.policy.satisfied", "[{requirement}|the rule]: met"},
    {"award_standing.policy.not_satisfied", "[{requirement}|the rule]: not met"},
    {"award_standing.policy.undetermined", "[{requirement}|the rule]: not certain"},
    {"award_standing.policy.not_applicable", "[{requirement}|the rule]: does not apply"},
    {"award_standing.with_progress.satisfied", "it will be met once all that goes on is passed"},
    {"award_standing.use.counted.satisfied", "counts[: {courses}]"},
    {"award_standing.use.in_progress.not_satisfied", "still going on[: {courses}]"},
    {"award_standing.use.not_passed.not_satisfied", "not passed[: {courses}]"},
    {"award_standing.use.site_does_not_count.not_satisfied",
     "does not count, because the award takes no credit of its site[: {courses}]"},
    {"award_standing.use.not_recognised.not_satisfied",
     "does not count, because no awarding institution has recognised it[: {courses}]"},
    {"award_standing.use.recognition_refused.not_satisfied",
     "does not count, because its recognition was refused[: {courses}]"},
    {"award_standing.use.not_known.undetermined", "whether it counts is not certain[: {courses}]"},
    {"award_standing.due.satisfied", "[the award {award}|the award] can be conferred now"},
    {"award_standing.due.not_satisfied",
     "[the award {award}|the award] cannot be conferred[ any more, for the right to it is lost: "
     "{lost}| yet][; first to be conferred: {after}][; "
     "struck off at {struck_off}][; struck off at {fallen} with another institution's act]"},
    {"award_standing.due.undetermined",
     "whether [the award {award}|the award] can be conferred now is not certain[; first to be "
     "conferred: {after}][; struck off at {struck_off}][; struck off at {fallen} with another "
     "institution's act]"},
    {"award_standing.due.not_applicable",
     "[the award {award}|the award] is conferred already[, on {conferred}]"},
    {"award_standing.both.satisfied",
     "[both awards ({awards})|both awards] are earned at once[; to both would count: {shared}][; "
     "to both may count at most: {most}]"},
    {"award_standing.both.not_satisfied",
     "[both awards ({awards})|both awards] are not earned at once[; to both would count: "
     "{shared}][; to both may count at most: {most}]"},
    {"award_standing.both.undetermined",
     "whether [both awards ({awards})|both awards] are earned at once is not certain[; to both "
     "would count: {shared}][; to both may count at most: {most}]"},
    {"award_standing.both.not_applicable",
     "[both awards ({awards})|both awards] ask for nothing[; to both would count: {shared}][; to "
     "both may count at most: {most}]"},
    {"award_standing.all_at_once.satisfied",
     "the awards[ {awards}] are earned at once, within what each two of them may share"},
    {"award_standing.all_at_once.not_satisfied",
     "the awards[ {awards}] are not earned at once within what each two of them may share"},
    {"award_standing.all_at_once.undetermined",
     "whether the awards[ {awards}] are earned at once within what each two of them may share is "
     "not certain"},
    {"award_standing.all_at_once.not_applicable", "the awards[ {awards}] ask for nothing"},
    {"award_standing.remains.satisfied",
     "[the award {award}|the award] can still be had after the way out that was taken[ ({ways})]"},
    {"award_standing.remains.not_satisfied", "[the award {award}|the award] can no longer be had "
                                             "after the way out that was taken[ ({ways})]"},
    {"award_standing.remains.undetermined",
     "whether [the award {award}|the award] can still be had after the way out that was taken[ "
     "({ways})] is not certain"},
    {"award_standing.one_or_other.not_satisfied",
     "each of them can be conferred now, but not both: one or the other"},
    {"award_standing.one_or_other.undetermined",
     "each of them can be conferred now; whether both can be, or only one or the other, cannot be "
     "decided from what is known"},
    {"award_standing.shared.satisfied", "fits both[: {courses}]"},
    {"award_standing.with_conferred.not_satisfied",
     "[the award {award}|the award] cannot be had with what is conferred already: more would count "
     "to both than may"},
    {"award_standing.with_conferred.undetermined",
     "whether [the award {award}|the award] can be had with what is conferred already, cannot be "
     "decided from what is known"},
    {"award_standing.not_decided.undetermined",
     "not every way of sharing has been tried: there are too many"},
    {"period_recognition.in_full.satisfied",
     "[on {day}, ]all that is agreed for [the period {period}|the period] is passed, and all of it "
     "has to be recognised"},
    {"period_recognition.in_full.not_satisfied",
     "[on {day}, ]not all that is agreed for [the period {period}|the period] is passed; what is "
     "passed has to be recognised all the same"},
    {"period_recognition.in_full.undetermined",
     "whether all that is agreed for [the period {period}|the period] is passed[ on {day}] cannot "
     "be decided from what is known"},
    {"period_recognition.in_full.not_applicable",
     "[on {day}, ]no learning agreement binds for [the period {period}|the period]"},
    {"period_recognition.recognised.satisfied", "recognised[: {courses}]"},
    {"period_recognition.to_recognise.satisfied", "to be recognised[: {courses}]"},
    {"period_recognition.refused.not_satisfied",
     "refused, although it was agreed and passed[: {courses}]"},
    {"period_recognition.in_progress.not_satisfied", "still going on[: {courses}]"},
    {"period_recognition.not_passed.not_satisfied", "not passed[: {courses}]"},
    {"period_recognition.not_studied.not_satisfied", "nothing is recorded of it[: {courses}]"},
    {"period_recognition.not_agreed.not_satisfied",
     "passed without having been agreed, so that nobody has to recognise it[: {courses}]"},
    {"period_recognition.not_known.undetermined",
     "whether it was passed is not known[: {courses}]"},
    {"period_recognition.change_open.not_applicable",
     "something newer is proposed, and binds nobody before it is signed[; yet to sign: {by}]"},
    {"period_fees.in_time.satisfied",
     "[on {day}, ]all that the student has to pay for [the period {period}|the period] by now is "
     "paid"},
    {"period_fees.in_time.not_satisfied",
     "[on {day}, ]something that the student has to pay for [the period {period}|the period] is "
     "overdue"},
    {"period_fees.in_time.undetermined",
     "whether all that the student has to pay for [the period {period}|the period] by now is "
     "paid[ on {day}] cannot be decided from what is known"},
    {"period_fees.in_time.not_applicable",
     "[on {day}, ]nothing is to be paid by the student for [the period {period}|the period]"},
    {"period_fees.account.satisfied", "[payee: {payee}|a payee]: nothing is overdue[; had to be "
                                      "paid: {due}][; paid: {paid}][; next: "
                                      "{next}][ by {by}]"},
    {"period_fees.account.not_satisfied", "[payee: {payee}|a payee]: [{overdue} overdue|something "
                                          "is overdue][ since {since}][; had to be paid: {due}][; "
                                          "paid: {paid}][; next: {next}][ by {by}]"},
    {"period_fees.account.undetermined", "[payee: {payee}|a payee]: not certain[; had to be paid "
                                         "at the least: {due}][; paid: {paid}][; "
                                         "next: {next}][ by {by}]"},
    {"period_fees.account.not_applicable", "[payee: {payee}|a payee]: nothing is to be paid"},

    // --- Facts
    {"fact.course",
     "[what is recorded of the course {record} at {path}|what is recorded of a course]"},
    {"fact.course.credits", "how many credits the course {record} is worth"},
    {"fact.course.institution", "who teaches the course {record}"},
    {"fact.curriculum", "[what the curriculum {record} says at {path}|what a curriculum says]"},
    {"fact.curriculum.modules", "what the curriculum {record} asks for"},
    {"fact.curriculum.first_cohort", "from which intake on the curriculum {record} holds"},
    {"fact.enrolment.cohort",
     "with which intake the student of the enrolment {record} was admitted"},
    {"fact.enrolment.way_out", "which declared way out the student of the enrolment {record} took"},
    {"fact.enrolment",
     "[what is recorded of the enrolment {record} at {path}|what is recorded of an enrolment]"},
    {"fact.enrolment.courses.*.credits", "how many credits the course {course} was worth"},
    {"fact.enrolment.courses.*.passed", "whether the course {course} was passed"},
    {"fact.enrolment.courses.*.recognition",
     "whether an awarding institution recognises the course {course}"},
    {"fact.enrolment.courses.*.result", "what came of an attempt at the course {course}"},
    {"fact.enrolment.courses.*.semester", "in which semester the course {course} was studied"},
    {"fact.enrolment.requirements.*.decided_by",
     "which act allowed {requirement} to be passed after that"},
    {"fact.enrolment.periods.*.days",
     "on which days the student of the enrolment {record} is in the period {period}"},
    {"fact.enrolment.sites.*.fell",
     "whether the student, reinstated elsewhere, is still struck off at {site}"},
    {"fact.joint_programme", "[what the programme {record} says at {path}|what a programme says]"},
    {"fact.joint_programme.awards", "which awards the programme {record} leads to"},
    {"fact.joint_programme.awards.*.after", "what is conferred before the award {award}"},
    {"fact.joint_programme.awards.*.awarded_by", "who confers the award {award}"},
    {"fact.joint_programme.awards.*.counts_from", "whose credit counts to the award {award}"},
    {"fact.joint_programme.awards.*.credits_split",
     "whether credits may be split between the requirements of the award {award}"},
    {"fact.joint_programme.awards.*.requirements", "what has to be done for the award {award}"},
    {"fact.joint_programme.fees_after_end",
     "what is paid past the planned end of the programme {record}"},
    {"fact.joint_programme.fees_after_end.*.amount",
     "how much is paid to {payee} past the planned end"},
    {"fact.joint_programme.fees_after_end.*.payer", "who pays {payee} past the planned end"},
    {"fact.joint_programme.fees_after_end.*.shares",
     "by when {payee} is to be paid past the planned end"},
    {"fact.joint_programme.periods.*.fees.*.amount",
     "how much is paid to {payee} for the period {period}"},
    {"fact.joint_programme.periods.*.fees.*.payer", "who pays {payee} for the period {period}"},
    {"fact.joint_programme.periods.*.fees.*.shares",
     "by when {payee} is to be paid for the period {period}"},
    {"fact.joint_programme.placement", "which semesters of the programme {record} are spent where"},
    {"fact.joint_programme.requirements.*.accepted_by", "who accepts the result of {requirement}"},
    {"fact.joint_programme.requirements.*.site", "where {requirement} is taken"},
    {"fact.joint_programme.sharing", "how much may count to two awards"},
    {"fact.joint_programme.sharing.*.most", "how much may count to both awards ({sharing})"},
    {"fact.joint_programme.striking_off_effects",
     "at which sites of the programme {record} a student falls with being struck off at another"},
    {"fact.policy_answer", "what the rule of the requirement {record} comes to"},
};

} // namespace jspu_coop::detail
