// Russian: the next steps of a student, deadlines, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_steps[] = {
    {"next_step.satisfied", "[на {day} ]у студента есть возможный шаг"},
    {"next_step.not_satisfied", "[на {day} ]возможных шагов у студента нет"},
    {"next_step.undetermined",
     "по имеющимся данным нельзя решить, есть ли[ на {day}] у студента возможный шаг"},
    {"next_step.registration.satisfied", "студента можно зачислить[; куда: {site}]"},
    {"next_step.registration.undetermined",
     "по имеющимся данным нельзя решить, можно ли зачислить студента[; куда: {site}]"},
    {"next_step.end_of_leave.satisfied",
     "студент может выйти из академического отпуска[; где: {site}]"},
    {"next_step.reinstatement.undetermined",
     "можно ли восстановить студента, решает вуз[: {site}]"},
    {"next_step.next_year.satisfied", "студента можно перевести на следующий курс"},
    {"next_step.next_year.not_satisfied", "перевести студента на следующий курс пока нельзя"},
    {"next_step.next_year.undetermined",
     "по имеющимся данным нельзя решить, можно ли перевести студента на следующий курс"},
    {"next_step.nomination.satisfied", "студента можно выдвинуть на [период «{period}»|период]"},
    {"next_step.nomination.not_satisfied",
     "выдвинуть студента на [период «{period}»|период] пока нельзя"},
    {"next_step.nomination.undetermined", "по имеющимся данным нельзя решить, можно ли выдвинуть "
                                          "студента на [период «{period}»|период]"},
    {"next_step.acceptance.satisfied",
     "принимающий вуз может принять студента на [период «{period}»|период]"},
    {"next_step.acceptance.undetermined", "по имеющимся данным нельзя решить, может ли принимающий "
                                          "вуз принять студента на [период «{period}»|период]"},
    {"next_step.learning_agreement.satisfied",
     "можно подписать соглашение об обучении на [период «{period}»|период]"},
    {"next_step.learning_agreement.undetermined",
     "по имеющимся данным нельзя решить, можно ли подписать соглашение об обучении на [период "
     "«{period}»|период]"},
    {"next_step.not_signed.not_satisfied", "ещё не подписано[; кто не подписал: {by}]"},
    {"next_step.departure.satisfied", "студент может выехать на [период «{period}»|период]"},
    {"next_step.departure.not_satisfied",
     "выехать на [период «{period}»|период] студент пока не может"},
    {"next_step.departure.undetermined",
     "по имеющимся данным нельзя решить, может ли студент выехать на [период «{period}»|период]"},
    {"next_step.arrival.satisfied", "студент может прибыть на [период «{period}»|период]"},
    {"next_step.arrival.undetermined",
     "по имеющимся данным нельзя решить, может ли студент прибыть на [период «{period}»|период]"},
    {"next_step.return_home.satisfied",
     "студент может вернуться, завершив [период «{period}»|период]"},
    {"next_step.return_home.undetermined", "по имеющимся данным нельзя решить, может ли студент "
                                           "вернуться, завершив [период «{period}»|период]"},
    {"next_step.courses.satisfied", "есть дисциплины, которые надо сдать[: {courses}]"},
    {"next_step.courses.undetermined",
     "по имеющимся данным нельзя решить, надо ли ещё сдать эти дисциплины[: {courses}]"},
    {"next_step.recognition.satisfied",
     "свой вуз должен признать дисциплины[ периода «{period}»][: {courses}]"},
    {"next_step.examination.satisfied", "[{requirement}|испытание]: можно пройти"},
    {"next_step.examination.undetermined",
     "[{requirement}|испытание]: по имеющимся данным нельзя решить, можно ли пройти"},
    {"next_step.award.satisfied", "[документ «{award}»|документ] можно выдать"},
    {"next_step.award.undetermined",
     "по имеющимся данным нельзя решить, можно ли выдать [документ «{award}»|документ]"},
    {"next_step.way_out.satisfied",
     "программа допускает выход из плана[ вместо периода «{period}»][: {way}]"},
    {"next_step.way_out.undetermined", "по имеющимся данным нельзя решить, допускает ли программа "
                                       "выход из плана[ вместо периода «{period}»][: {way}]"},
    {"student_deadlines.not_applicable", "[{days}|в эти дни][: {count} {count|срок|срока|сроков}]"},
    {"student_deadlines.undetermined",
     "[{days}|в эти дни][: {count} {count|срок|срока|сроков}], насколько известно"},
    {"student_deadline.study.satisfied",
     "предельный срок обучения истекает[; последний день: {day}]"},
    {"student_deadline.study.undetermined", "последний день предельного срока обучения неизвестен"},
    {"student_deadline.examination.satisfied",
     "[{requirement}|испытание]: срок, до которого можно пройти его ещё раз, истекает[; последний "
     "день: {day}]"},
    {"student_deadline.examination.undetermined",
     "[{requirement}|испытание]: до какого дня можно пройти его ещё раз, неизвестно"},
    {"student_deadline.paper.satisfied",
     "[документ ({paper})|документ] перестаёт действовать[; последний день: {day}]"},
    {"student_deadline.paper.undetermined",
     "до какого дня действует [документ ({paper})|документ], неизвестно"},
    {"fact.enrolment.papers.*.last_day", "до какого дня действует документ ({paper})"},
    {"fact.joint_programme.exits", "какие выходы из плана есть у программы {record}"},
    {"fact.joint_programme.requirements.*.tries", "сколько раз можно пройти: {requirement}"},
    {"fact.party.reinstatement", "по какому правилу восстанавливают ({record})"},
};

} // namespace jspu_coop::detail
