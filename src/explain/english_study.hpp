// English: findings about grades, averages, credits and the first days of academic years, and the
// facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_study[] = {
    {"grade_reading.grade.satisfied", "[the mark {mark}|the mark][ of the scale \"{scale}\"] "
                                      "passes[; the worst that passes: {required}]"},
    {"grade_reading.grade.not_satisfied", "[the mark {mark}|the mark][ of the scale \"{scale}\"] "
                                          "fails[; the worst that passes: {required}]"},
    {"grade_reading.grade.undetermined",
     "whether [the mark {mark}|the mark][ of the scale \"{scale}\"] passes cannot be decided from "
     "what is known[; the worst that passes: {required}]"},
    {"grade_reading.scale.satisfied", "it is certain which grade scale governs[: {scales}]"},
    {"grade_reading.scale.undetermined", "which grade scale governs cannot be decided from what is "
                                         "known[; it may be: {scales:or}]"},
    {"grade_reading.points.satisfied",
     "[{points} points|the points][ on the scale \"{scale}\"] give one mark[: {marks}]"},
    {"grade_reading.points.undetermined",
     "which mark [{points} points|the points][ on the scale \"{scale}\"] give cannot be decided "
     "from what is known[; it may be: {marks:or}]"},
    {"grade_reading.german.satisfied",
     "by the modified Bavarian formula [the mark {mark}|the mark][ of the scale \"{scale}\"] "
     "passes "
     "in Germany[: {grade}][; unrounded: {exact}][; rounding: {rounding}]; the institution "
     "decides"},
    {"grade_reading.german.not_satisfied",
     "by the modified Bavarian formula [the mark {mark}|the mark][ of the scale \"{scale}\"] fails "
     "in Germany, where marks above 4 fail[: {grade}][; unrounded: {exact}][; rounding: "
     "{rounding}]; the institution decides"},
    {"grade_reading.suggestion.satisfied",
     "by the grading tables [the mark {mark}|the mark] holds the place of one mark at home[: "
     "{home}][; better elsewhere: {better} %][, better or the same: {up_to} %]; it is a "
     "suggestion, the examination board decides"},
    {"grade_reading.suggestion.undetermined",
     "by the grading tables [the mark {mark}|the mark] holds the place of several marks at home[: "
     "{home:or}][; better elsewhere: {better} %][, better or the same: {up_to} %]; the examination "
     "board decides"},
    {"grade_reading.average.satisfied", "the grade point average[ by the policy \"{policy}\"] is "
                                        "certain[: {observed}][; printed: {printed}]"},
    {"grade_reading.average.undetermined",
     "the grade point average[ by the policy \"{policy}\"] cannot be decided from what is known[; "
     "it may be: {observed:or}]"},
    {"grade_reading.average.not_applicable",
     "nothing enters the grade point average[ by the policy \"{policy}\"]"},
    {"grade_reading.by_rule.satisfied",
     "a reading of the policy[; a fail: {fails}][; attempts: {attempts}][; years: {span}][; the "
     "average: {observed}][; printed: {printed}]"},
    {"grade_reading.by_rule.undetermined",
     "a reading of the policy[; a fail: {fails}][; attempts: {attempts}][; years: {span}]; the "
     "average cannot be decided from what is known"},
    {"grade_reading.by_rule.not_applicable",
     "a reading of the policy[; a fail: {fails}][; attempts: {attempts}][; years: {span}]; nothing "
     "enters"},
    {"grade_reading.attempt.satisfied", "[the course {course}|a course][ in {year}] enters[; mark: "
                                        "{mark}][; counts: {counted}][; credits: {credits}]"},
    {"grade_reading.attempt.not_applicable",
     "[the course {course}|a course][ in {year}] does not enter[; mark: {mark}][; credits: "
     "{credits}]"},
    {"grade_reading.compensation.satisfied",
     "what was failed[ ({courses})] is credited by compensation and not to be retaken[; within: "
     "{within}][; average: {observed}][, the least: {required}]"},
    {"grade_reading.compensation.not_satisfied",
     "what was failed[ ({courses})] is not credited by compensation[; within: {within}][; "
     "average: {observed}][, the least: {required}]"},
    {"grade_reading.compensation.undetermined",
     "whether what was failed[ ({courses})] is credited by compensation cannot be decided from "
     "what is known[; within: {within}][; average: {observed}][, the least: {required}]"},
    {"grade_reading.compensation.not_applicable",
     "nothing is to be credited by compensation[; within: {within}][; average: {observed}]"},
    {"credit_reading.conversion.satisfied",
     "conversion of credits[ from the system \"{from}\"][ to the system \"{to}\"][: {amount} are "
     "{converted}]; rounding takes nothing away"},
    {"credit_reading.conversion.not_satisfied",
     "conversion of credits[ from the system \"{from}\"][ to the system \"{to}\"][: {amount} are "
     "{converted}][; unrounded: {exact}][; lost by rounding: {lost}][; added by rounding: "
     "{added}]"},
    {"credit_reading.earned.satisfied",
     "the credits earned[ in the system \"{system}\"] are certain[: {amount}]"},
    {"credit_reading.earned.undetermined", "how many credits are earned[ in the system "
                                           "\"{system}\"] cannot be decided from what is known"},
    {"credit_reading.course.satisfied", "[the course {course}|a course] earns its credits[: "
                                        "{amount}][; mark: {mark}][; result: {result}]"},
    {"credit_reading.course.not_satisfied", "[the course {course}|a course] earns no credits yet[; "
                                            "mark: {mark}][; result: {result}][; worth: {amount}]"},
    {"credit_reading.course.undetermined",
     "whether [the course {course}|a course] earns its credits cannot be decided from what is "
     "known[; mark: {mark}][; worth: {amount}]"},
    {"credit_reading.hours.satisfied",
     "the hours behind a credit[ of the system \"{system}\"] are known[ on {day}]"},
    {"credit_reading.hours.undetermined", "how many hours are behind a credit[ of the system "
                                          "\"{system}\"][ on {day}] cannot be decided from what is "
                                          "known"},
    {"credit_reading.hours.not_applicable",
     "each institution sets the hours behind a credit[ of the system \"{system}\"]"},
    {"credit_reading.work.satisfied",
     "hours behind a credit[: {exact}][; work: {work}][; at the least: {least}][; at the most: "
     "{most}][; "
     "counted by: {kind}][; clock hours, at 45 minutes an hour: {clock_least}][ to {clock_most}]"},
    {"retake.satisfied",
     "the final control[ of the course {course}] may be sat again in the same semester"},
    {"retake.not_satisfied",
     "the final control[ of the course {course}] may not be sat again in the same semester"},
    {"retake.undetermined", "whether the final control[ of the course {course}] may be sat again "
                            "in the same semester cannot be decided from what is known"},
    {"retake.not_applicable",
     "[the course {course}|the course] is passed or goes on: nothing is to be taken again"},
    {"retake.whole_course.satisfied", "the whole course is taken again"},
    {"retake.whole_course.not_satisfied", "the course as a whole need not be taken again"},
    {"retake.whole_course.undetermined",
     "whether the whole course is taken again cannot be decided from what is known"},
    {"retake.paid.satisfied",
     "taking it again is paid for by the credits that were not earned[: {amount}]"},
    {"retake.paid.not_satisfied",
     "taking it again costs nothing for the credits that were not earned[: {amount}]"},
    {"retake.paid.undetermined", "whether taking it again is paid for by the credits that were not "
                                 "earned cannot be decided from what is known[: {amount}]"},
    {"scholarship_standing.satisfied",
     "[on {day}, ][\"{scholarship}\"|the scholarship][ of {payer}] has "
     "not ended by going over to a period"},
    {"scholarship_standing.not_satisfied",
     "[on {day}, ][\"{scholarship}\"|the scholarship][ of {payer}] "
     "has ended[; the day on which the student went over: {since}]"},
    {"scholarship_standing.undetermined",
     "whether [\"{scholarship}\"|the scholarship][ of {payer}] has "
     "ended[ by {day}] cannot be decided from what is known"},
    {"scholarship_standing.not_applicable",
     "[\"{scholarship}\"|the scholarship][ of {payer}] is for students of another programme"},
    {"year_starts.satisfied",
     "[the academic year {year}|the academic year][ for year {year_of_study} of study] does not "
     "begin earlier at [{partner}|the partner][, {partner_first:or},] than at "
     "[{home}|home][, {home_first:or}]"},
    {"year_starts.not_satisfied",
     "[the academic year {year}|the academic year][ for year {year_of_study} of study] begins "
     "earlier at [{partner}|the partner][, {partner_first:or},] than at "
     "[{home}|home][, {home_first:or}][; earlier by {shortfall}]"},
    {"year_starts.undetermined",
     "whether [the academic year {year}|the academic year][ for year {year_of_study} of study] "
     "begins earlier at [{partner}|the partner][, {partner_first:or},] than at "
     "[{home}|home][, {home_first:or},] cannot be decided from what is known"},
    {"fact.average_policy.attempts", "which attempts enter the average"},
    {"fact.average_policy.fails", "what a fail counts in the average"},
    {"fact.average_policy.span", "of which years the courses enter the average"},
    {"fact.compensation_rule.limits.*.average",
     "from which average on marks make up for one another there"},
    {"fact.course_attempt.result", "whether the course is passed"},
    {"fact.credit_system.terms.hours", "how many hours are behind a credit of the system {record}"},
    {"fact.grade_scale.marks.marks", "for which points the scale {record} gives which mark"},
    {"fact.grade_scale.marks.marks.*.passes",
     "whether mark no. {number} of the scale {record}, from the best, passes"},
    {"fact.grade_scale.marks.pass", "which marks of the scale {record} pass"},
    {"fact.grade_scale.marks.points_rounding", "how points are rounded on the scale {record}"},
    {"fact.grading_table.counts",
     "which of several marks of the scale {record} holds the place of a mark elsewhere"},
    {"fact.retake_rule.in_same_semester",
     "whether the final control may be sat again in the same semester"},
    {"fact.retake_rule.paid_by_credits",
     "whether taking a course again is paid for by its credits"},
    {"fact.retake_rule.whole_course", "whether the whole course is taken again"},
    {"fact.scholarship_rule.ends_with", "with which periods the scholarship ends"},
    {"fact.study_place", "where and on which level the course was taken"},
    {"fact.transcript.attempts",
     "all marks, results and credits in the transcript of the student {record}"},
};

} // namespace jspu_coop::detail
