// Russian: the findings about the awards of joint programmes, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_awards[] = {
    {"award_standing.all_earned.satisfied",
     "[на {day} ]есть право на все документы об образовании [программы «{programme}»|программы]"},
    {"award_standing.all_earned.not_satisfied", "[на {day} ]есть право не на все документы об "
                                                "образовании [программы «{programme}»|программы]"},
    {"award_standing.all_earned.undetermined",
     "по имеющимся данным нельзя решить, есть ли[ на {day}] право на все документы об образовании "
     "[программы «{programme}»|программы]"},
    {"award_standing.all_earned.not_applicable",
     "[на {day} ][программа «{programme}»|программа] не ведёт к документу, для которого что-то "
     "требуется"},
    {"award_standing.earned.satisfied",
     "право на [документ «{award}»|документ] есть: все требования выполнены"},
    {"award_standing.earned.not_satisfied",
     "права на [документ «{award}»|документ] ещё нет: выполнены не все требования"},
    {"award_standing.earned.undetermined",
     "по имеющимся данным нельзя решить, есть ли право на [документ «{award}»|документ]"},
    {"award_standing.earned.not_applicable",
     "[для документа «{award}»|для документа] ничего не требуется"},
    {"award_standing.credits.satisfied",
     "[{requirement}|требование]: выполнено[; кредитов: {observed}][, нужно: {required}]"},
    {"award_standing.credits.not_satisfied",
     "[{requirement}|требование]: не выполнено[; кредитов: {observed}][, нужно: {required}][, не "
     "хватает: {shortfall}]"},
    {"award_standing.credits.undetermined",
     "[{requirement}|требование]: неизвестно, выполнено ли[; кредитов точно: {observed}][, нужно: "
     "{required}]"},
    {"award_standing.courses.satisfied",
     "[{requirement}|требование]: выполнено[; дисциплин: {observed}][, нужно: {required}]"},
    {"award_standing.courses.not_satisfied",
     "[{requirement}|требование]: не выполнено[; дисциплин: {observed}][, нужно: {required}][, не "
     "хватает: {shortfall}]"},
    {"award_standing.courses.undetermined",
     "[{requirement}|требование]: неизвестно, выполнено ли[; дисциплин точно: {observed}][, нужно: "
     "{required}]"},
    {"award_standing.semesters.satisfied",
     "[{requirement}|требование]: выполнено[; семестров: {observed}][, нужно: {required}]"},
    {"award_standing.semesters.not_satisfied",
     "[{requirement}|требование]: не выполнено[; семестров: {observed}][, нужно: {required}][, не "
     "хватает: {shortfall}]"},
    {"award_standing.semesters.undetermined",
     "[{requirement}|требование]: неизвестно, выполнено ли[; семестров точно: {observed}][, нужно: "
     "{required}]"},
    {"award_standing.courses_lack.not_satisfied",
     "[{requirement}|требование]: не выполнено[; вместе с требованиями: {together}][, нужно "
     "дисциплин: {required}][, подходит: {observed}][, не хватает: {shortfall}]"},
    {"award_standing.courses_lack.undetermined",
     "[{requirement}|требование]: неизвестно, выполнено ли[; вместе с требованиями: {together}][, "
     "нужно дисциплин: {required}][, точно подходит: {observed}]"},
    {"award_standing.credits_lack.not_satisfied",
     "[{requirement}|требование]: не выполнено[; вместе с требованиями: {together}][, нужно "
     "кредитов: {required}][, подходит: {observed}][, не хватает: {shortfall}]"},
    {"award_standing.credits_lack.undetermined",
     "[{requirement}|требование]: неизвестно, выполнено ли[; вместе с требованиями: {together}][, "
     "нужно кредитов: {required}][, точно подходит: {observed}]"},
    {"award_standing.no_way.not_satisfied",
     "[{requirement}|требование]: не выполнено; как ни распределяй дисциплины, выполнить все "
     "требования, которые делят их между собой, нельзя[: {together}]"},
    {"award_standing.no_way.undetermined",
     "[{requirement}|требование]: неизвестно, выполнено ли; по тому, что точно известно, как ни "
     "распределяй дисциплины, выполнить все требования, которые делят их между собой, нельзя[: "
     "{together}]"},
    {"award_standing.courses_not_decided.undetermined",
     "[{requirement}|требование]: не решено; способов распределить дисциплины слишком много, "
     "проверены не все[; те же дисциплины нужны для требований: {together}]"},
    {"award_standing.still_lacking.not_satisfied", "ещё не хватает[: {courses}]"},
    {"award_standing.may_fill.not_satisfied", "ещё может подойти[: {courses}]"},
    {"award_standing.curriculum.satisfied", "[{requirement}|учебный план]: все модули выполнены"},
    {"award_standing.curriculum.not_satisfied",
     "[{requirement}|учебный план]: выполнены не все модули"},
    {"award_standing.curriculum.undetermined",
     "[{requirement}|учебный план]: неизвестно, все ли модули выполнены"},
    {"award_standing.before.not_satisfied",
     "[{course}|дисциплина]: до неё ещё нужно сдать[: {before}]"},
    {"award_standing.before.undetermined",
     "[{course}|дисциплина]: до неё, возможно, ещё нужно сдать[: {before}]"},
    {"award_standing.use.may_be_recognised.undetermined",
     "может быть признано по опубликованному правилу, решение не записано[: {courses}]"},
    {"award_standing.passed_after.undetermined",
     "[{requirement}|экзамен]: сдано, но по правилам сдавать было уже нельзя; действительна ли "
     "сдача, неизвестно: акт, который её разрешил, не записан"},
    {"award_standing.not_taken.not_satisfied", "[{requirement}|экзамен]: ещё не сдано"},
    {"award_standing.right_lost.not_satisfied",
     "[{requirement}|экзамен]: не сдано, и срок, в который можно пересдавать, истёк"},
    {"award_standing.not_accepted.not_satisfied",
     "[{requirement}|экзамен]: не признаётся вузом, который выдаёт документ"},
    {"award_standing.passed.satisfied",
     "[{requirement}|экзамен]: сдано, признаётся каждым вузом, который выдаёт документ"},
    {"award_standing.passed.undetermined", "[{requirement}|экзамен]: сдано; неизвестно, признаётся "
                                           "ли каждым вузом, который выдаёт документ"},
    {"award_standing.policy.satisfied", "[{requirement}|правило]: выполнено"},
    {"award_standing.policy.not_satisfied", "[{requirement}|правило]: не выполнено"},
    {"award_standing.policy.undetermined", "[{requirement}|правило]: неизвестно, выполнено ли"},
    {"award_standing.policy.not_applicable", "[{requirement}|правило]: не применяется"},
    {"award_standing.with_progress.satisfied",
     "будет выполнено, когда будет сдано всё, что сейчас изучается"},
    {"award_standing.use.counted.satisfied", "засчитывается[: {courses}]"},
    {"award_standing.use.in_progress.not_satisfied", "ещё изучается[: {courses}]"},
    {"award_standing.use.not_passed.not_satisfied", "не сдано[: {courses}]"},
    {"award_standing.use.site_does_not_count.not_satisfied",
     "не засчитывается, потому что кредиты этого вуза для документа не принимаются[: {courses}]"},
    {"award_standing.use.not_recognised.not_satisfied",
     "не засчитывается, потому что вуз, который выдаёт документ, этого не признал[: {courses}]"},
    {"award_standing.use.recognition_refused.not_satisfied",
     "не засчитывается, потому что в признании отказано[: {courses}]"},
    {"award_standing.use.not_known.undetermined", "неизвестно, засчитывается ли[: {courses}]"},
    {"award_standing.due.satisfied", "[документ «{award}»|документ] можно выдать уже сейчас"},
    {"award_standing.due.not_satisfied", "[документ «{award}»|документ] выдать [уже нельзя, право "
                                         "на него утрачено: {lost}|пока нельзя][; "
                                         "сначала выдаётся: {after}][; отчислен: {struck_off}][; "
                                         "отчислен вслед за другим вузом: {fallen}]"},
    {"award_standing.due.undetermined",
     "неизвестно, можно ли сейчас выдать [документ «{award}»|документ][; сначала выдаётся: "
     "{after}][; отчислен: {struck_off}][; отчислен вслед за другим вузом: {fallen}]"},
    {"award_standing.due.not_applicable", "[документ «{award}»|документ] уже выдан[, {conferred}]"},
    {"award_standing.both.satisfied",
     "право на [оба документа ({awards})|оба документа] есть одновременно[; подходит для обоих: "
     "{shared}][; в оба можно засчитать не более: {most}]"},
    {"award_standing.both.not_satisfied",
     "права на [оба документа ({awards})|оба документа] одновременно нет[; подходит для обоих: "
     "{shared}][; в оба можно засчитать не более: {most}]"},
    {"award_standing.both.undetermined",
     "неизвестно, есть ли одновременно право на [оба документа ({awards})|оба документа][; "
     "подходит для обоих: {shared}][; в оба можно засчитать не более: {most}]"},
    {"award_standing.both.not_applicable",
     "[для обоих документов ({awards})|для обоих документов] ничего не требуется[; подходит для "
     "обоих: {shared}][; в оба можно засчитать не более: {most}]"},
    {"award_standing.all_at_once.satisfied",
     "право на документы[ ({awards})] есть одновременно, в пределах того, что можно засчитать в "
     "каждые два из них"},
    {"award_standing.all_at_once.not_satisfied", "права на документы[ ({awards})] одновременно нет "
                                                 "в пределах того, что можно засчитать в каждые "
                                                 "два из них"},
    {"award_standing.all_at_once.undetermined",
     "неизвестно, есть ли одновременно право на документы[ ({awards})] в пределах того, что можно "
     "засчитать в каждые два из них"},
    {"award_standing.all_at_once.not_applicable",
     "для документов[ ({awards})] ничего не требуется"},
    {"award_standing.remains.satisfied",
     "после выхода из плана[ ({ways})] [документ «{award}»|документ] ещё можно получить"},
    {"award_standing.remains.not_satisfied",
     "после выхода из плана[ ({ways})] [документ «{award}»|документ] получить уже нельзя"},
    {"award_standing.remains.undetermined", "неизвестно, можно ли ещё получить [документ "
                                            "«{award}»|документ] после выхода из плана[ ({ways})]"},
    {"award_standing.one_or_other.not_satisfied",
     "каждый из них можно выдать уже сейчас, но не оба: один или другой"},
    {"award_standing.one_or_other.undetermined",
     "каждый из них можно выдать уже сейчас; можно ли выдать оба или только один из них, по "
     "известным данным решить нельзя"},
    {"award_standing.shared.satisfied", "подходит для обоих[: {courses}]"},
    {"award_standing.with_conferred.not_satisfied",
     "[документ «{award}»|документ] нельзя получить вместе с уже выданным: в оба пришлось бы "
     "засчитать больше, чем можно"},
    {"award_standing.with_conferred.undetermined",
     "можно ли получить [документ «{award}»|документ] вместе с уже выданным, по известным данным "
     "решить нельзя"},
    {"award_standing.not_decided.undetermined",
     "проверены не все способы разделить засчитываемое: их слишком много"},
    {"period_recognition.in_full.satisfied", "[на {day} ]сдано всё, что согласовано на [период "
                                             "{period}|период], и всё это подлежит признанию"},
    {"period_recognition.in_full.not_satisfied",
     "[на {day} ]сдано не всё, что согласовано на [период {period}|период]; то, что сдано, всё "
     "равно подлежит признанию"},
    {"period_recognition.in_full.undetermined",
     "по имеющимся данным нельзя решить, сдано ли[ на {day}] всё, что согласовано на [период "
     "{period}|период]"},
    {"period_recognition.in_full.not_applicable",
     "[на {day} ]на [период {period}|период] нет соглашения об обучении, которое обязывает"},
    {"period_recognition.recognised.satisfied", "признано[: {courses}]"},
    {"period_recognition.to_recognise.satisfied", "подлежит признанию[: {courses}]"},
    {"period_recognition.refused.not_satisfied",
     "в признании отказано, хотя согласовано и сдано[: {courses}]"},
    {"period_recognition.in_progress.not_satisfied", "ещё изучается[: {courses}]"},
    {"period_recognition.not_passed.not_satisfied", "не сдано[: {courses}]"},
    {"period_recognition.not_studied.not_satisfied", "ничего не записано[: {courses}]"},
    {"period_recognition.not_agreed.not_satisfied",
     "сдано, но не было согласовано, поэтому признавать не обязательно[: {courses}]"},
    {"period_recognition.not_known.undetermined", "неизвестно, сдано ли[: {courses}]"},
    {"period_recognition.change_open.not_applicable",
     "предложено новое, но оно никого не обязывает, пока не подписано[; ещё не подписали: {by}]"},
    {"period_fees.in_time.satisfied",
     "[на {day} ]всё, что студент уже должен был заплатить за [период {period}|период], заплачено"},
    {"period_fees.in_time.not_satisfied",
     "[на {day} ]студент просрочил оплату за [период {period}|период]"},
    {"period_fees.in_time.undetermined",
     "по имеющимся данным нельзя решить, заплачено ли[ на {day}] всё, что студент уже должен был "
     "заплатить за [период {period}|период]"},
    {"period_fees.in_time.not_applicable",
     "[на {day} ]студент ничего не платит за [период {period}|период]"},
    {"period_fees.account.satisfied", "[получатель: {payee}|получатель]: просроченного нет[; "
                                      "следовало заплатить: {due}][; уплачено: "
                                      "{paid}][; следующий взнос: {next}][, срок: {by}]"},
    {"period_fees.account.not_satisfied",
     "[получатель: {payee}|получатель]: [просрочено {overdue}|есть просроченное][ (с {since})][; "
     "следовало "
     "заплатить: {due}][; уплачено: {paid}][; следующий взнос: {next}][, срок: {by}]"},
    {"period_fees.account.undetermined",
     "[получатель: {payee}|получатель]: неизвестно[; следовало заплатить не менее: {due}][; "
     "уплачено: {paid}][; следующий взнос: {next}][, срок: {by}]"},
    {"period_fees.account.not_applicable",
     "[получатель: {payee}|получатель]: платить ничего не нужно"},

    // --- Facts
    {"fact.course", "[что указано о дисциплине {record} в поле {path}|что указано о дисциплине]"},
    {"fact.course.credits", "сколько кредитов даёт дисциплина {record}"},
    {"fact.course.institution", "кто преподаёт дисциплину {record}"},
    {"fact.curriculum",
     "[что указано в учебном плане {record} в поле {path}|что указано в учебном плане]"},
    {"fact.curriculum.modules", "чего требует учебный план {record}"},
    {"fact.curriculum.first_cohort", "с какого года приёма действует учебный план {record}"},
    {"fact.enrolment.cohort", "в каком году студент был принят (обучение {record})"},
    {"fact.enrolment.way_out",
     "каким из объявленных путей студент вышел из плана (обучение {record})"},
    {"fact.enrolment",
     "[что записано об обучении {record} в поле {path}|что записано об обучении]"},
    {"fact.enrolment.courses.*.credits", "сколько кредитов давала дисциплина {course}"},
    {"fact.enrolment.courses.*.passed", "сдана ли дисциплина {course}"},
    {"fact.enrolment.courses.*.recognition",
     "признаёт ли дисциплину {course} вуз, который выдаёт документ"},
    {"fact.enrolment.courses.*.result", "чем закончилась попытка сдать дисциплину {course}"},
    {"fact.enrolment.courses.*.semester", "в каком семестре изучалась дисциплина {course}"},
    {"fact.enrolment.requirements.*.decided_by",
     "какой акт разрешил сдать после этого: {requirement}"},
    {"fact.enrolment.periods.*.days",
     "в какие дни студент находится в периоде {period} (обучение {record})"},
    {"fact.enrolment.sites.*.fell",
     "остаётся ли студент отчисленным (вуз {site}), когда в другом вузе он восстановлен"},
    {"fact.joint_programme",
     "[что сказано о программе {record} в поле {path}|что сказано о программе]"},
    {"fact.joint_programme.awards", "к каким документам ведёт программа {record}"},
    {"fact.joint_programme.awards.*.after", "что выдаётся до документа {award}"},
    {"fact.joint_programme.awards.*.awarded_by", "кто выдаёт документ {award}"},
    {"fact.joint_programme.awards.*.counts_from",
     "чьи кредиты засчитываются для документа {award}"},
    {"fact.joint_programme.awards.*.credits_split",
     "можно ли делить кредиты между требованиями для документа {award}"},
    {"fact.joint_programme.awards.*.requirements", "что требуется для документа {award}"},
    {"fact.joint_programme.fees_after_end",
     "что платят после планового окончания программы {record}"},
    {"fact.joint_programme.fees_after_end.*.amount",
     "сколько платят после планового окончания (получатель: {payee})"},
    {"fact.joint_programme.fees_after_end.*.payer",
     "кто платит после планового окончания (получатель: {payee})"},
    {"fact.joint_programme.fees_after_end.*.shares",
     "к какому сроку платят после планового окончания (получатель: {payee})"},
    {"fact.joint_programme.periods.*.fees.*.amount",
     "сколько платят за период {period} (получатель: {payee})"},
    {"fact.joint_programme.periods.*.fees.*.payer",
     "кто платит за период {period} (получатель: {payee})"},
    {"fact.joint_programme.periods.*.fees.*.shares",
     "к какому сроку платят за период {period} (получатель: {payee})"},
    {"fact.joint_programme.placement", "какие семестры программы {record} проходят в каком вузе"},
    {"fact.joint_programme.requirements.*.accepted_by", "кто признаёт результат: {requirement}"},
    {"fact.joint_programme.requirements.*.site", "где проходит: {requirement}"},
    {"fact.joint_programme.sharing", "сколько можно засчитать в два документа"},
    {"fact.joint_programme.sharing.*.most",
     "сколько может засчитываться в оба документа ({sharing})"},
    {"fact.joint_programme.striking_off_effects",
     "из каких вузов программы {record} студент отчисляется вслед за отчислением из другого"},
    {"fact.policy_answer", "что даёт правило требования {record}"},
};

} // namespace jspu_coop::detail
