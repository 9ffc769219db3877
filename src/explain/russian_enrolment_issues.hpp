// Russian: issues of enrolments.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_enrolment_issues[] = {
    {"enrolment.already_registered", "студент там уже зачислен[: {value}]"},
    {"enrolment.amount_not_positive", "платёж больше нуля[, а не {value}]"},
    {"enrolment.annuls_nothing", "в аннулировании не сказано, какую запись оно отменяет"},
    {"enrolment.award_conferred_already", "диплом[ {value}] уже выдан"},
    {"enrolment.award_lost",
     "переведённому студенту ни один выход из программы не оставляет диплом[ {value}]"},
    {"enrolment.award_of_struck_off",
     "диплом[ {value}] выдан вузом[ {site}], который студента отчислил"},
    {"enrolment.award_out_of_turn",
     "диплом[ {value}] выдаётся после другого[ ({after})], который не выдан"},
    {"enrolment.award_unknown", "у программы нет такого диплома[: {value}]"},
    {"enrolment.course_repeated", "курс[ {value}] назван дважды[; впервые в {first}]"},
    {"enrolment.courses_empty", "не назван ни один курс"},
    {"enrolment.not_on_leave", "студент там не в академическом отпуске[: {value}]"},
    {"enrolment.not_registered", "студент там не зачислен[: {value}]"},
    {"enrolment.not_struck_off", "студент не отчислен ни там, ни, с тех пор как там зачислен или "
                                 "восстановлен, где-либо ещё[: {value}]"},
    {"enrolment.nothing_proposed",
     "для периода[ {value}] не предложено соглашение об обучении, которое можно подписать"},
    {"enrolment.on_leave", "студент в академическом отпуске, и это недопустимо[: {value}]"},
    {"enrolment.other_programme", "зачисление на другую программу[: {value}, а не {expected}]"},
    {"enrolment.period_step_illegal",
     "[шаг «{value}»|этот шаг] к периоду недопустим[ после «{before}»]"},
    {"enrolment.period_unknown", "у программы нет такого периода[: {value}]"},
    {"enrolment.requirement_unknown", "у программы нет такого требования[: {value}]"},
    {"enrolment.signed_already", "эта сторона уже подписала предложенное[: {value}]"},
    {"enrolment.site_unknown", "это учреждение не участвует в программе[: {value}]"},
    {"enrolment.step_illegal",
     "[шаг «{value}»|этот шаг] недопустим при нынешнем положении студента[: {phase}]"},
    {"enrolment.struck_off",
     "студент там отчислен: его восстанавливают, а не зачисляют[: {value}]"},
    {"enrolment.struck_off_everywhere",
     "студент отчислен во всех вузах, и до восстановления это недопустимо[: {value}]"},
    {"enrolment.year_not_current",
     "повторить можно только нынешний курс[, {year}][, а не {value}]"},
    {"enrolment.year_not_next",
     "перевести можно только на курс после нынешнего[, {year}][, а не на {value}]"},
    {"enrolment.year_not_positive", "курсы нумеруются с единицы[, а не {value}]"},
};

} // namespace jspu_coop::detail
