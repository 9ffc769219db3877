// English: issues of enrolments.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_enrolment_issues[] = {
    {"enrolment.already_registered", "the student is registered there already[: {value}]"},
    {"enrolment.amount_not_positive", "a payment is of more than nothing[, and not of {value}]"},
    {"enrolment.annuls_nothing", "the annulment does not say which entry it annuls"},
    {"enrolment.award_conferred_already", "the award[ {value}] has been conferred already"},
    {"enrolment.award_lost",
     "no way out of the programme leaves the award[ {value}] to who transferred"},
    {"enrolment.award_of_struck_off", "the award[ {value}] is conferred by an institution[, "
                                      "{site},] that has struck the student off"},
    {"enrolment.award_out_of_turn",
     "the award[ {value}] comes after another[, {after},] that is not conferred"},
    {"enrolment.award_unknown", "the programme has no such award[: {value}]"},
    {"enrolment.course_repeated", "a course[, {value},] is named twice[; first at {first}]"},
    {"enrolment.courses_empty", "no course is named"},
    {"enrolment.not_on_leave", "the student is not on leave there[: {value}]"},
    {"enrolment.not_registered", "the student is not registered there[: {value}]"},
    {"enrolment.not_struck_off", "the student was struck off neither there nor, since being "
                                 "registered or reinstated there, anywhere else[: {value}]"},
    {"enrolment.nothing_proposed",
     "no learning agreement is proposed for the period[ {value}] that could be signed"},
    {"enrolment.on_leave",
     "the student is on academic leave, so that this may not follow[: {value}]"},
    {"enrolment.other_programme",
     "the enrolment is on another programme[: {value}, and not {expected}]"},
    {"enrolment.period_step_illegal", "[a step of the kind '{value}'|this step] towards the period "
                                      "may not follow[ after '{before}']"},
    {"enrolment.period_unknown", "the programme has no such period[: {value}]"},
    {"enrolment.requirement_unknown", "the programme has no such requirement[: {value}]"},
    {"enrolment.signed_already", "this party has signed already what is proposed[: {value}]"},
    {"enrolment.site_unknown", "the institution has no part in the programme[: {value}]"},
    {"enrolment.step_illegal", "[a step of the kind '{value}'|this step] may not follow while the "
                               "student is as now[: {phase}]"},
    {"enrolment.struck_off",
     "the student was struck off there, and is to be reinstated, not registered[: {value}]"},
    {"enrolment.struck_off_everywhere", "every institution has struck the student off, so that "
                                        "this may not follow before one has reinstated[: {value}]"},
    {"enrolment.year_not_current",
     "only the present year of study[, {year},] may be studied once more[, and not {value}]"},
    {"enrolment.year_not_next", "the student may be promoted to the year after the present one[, "
                                "{year},] only[, and not to {value}]"},
    {"enrolment.year_not_positive", "years of study are numbered from one[, and not {value}]"},
};

} // namespace jspu_coop::detail
