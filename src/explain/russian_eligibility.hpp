// Russian: the findings about eligibility, and what policies ask for.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_eligibility[] = {
    // --- Eligibility under a call
    {"eligibility.satisfied",
     "[кандидат {person}|кандидат] отвечает условиям [конкурса {call}|конкурса]"},
    {"eligibility.not_satisfied",
     "[кандидат {person}|кандидат] не отвечает условиям [конкурса {call}|конкурса]"},
    {"eligibility.undetermined",
     "по имеющимся данным нельзя решить, отвечает ли [кандидат {person}|кандидат] условиям "
     "[конкурса {call}|конкурса]"},
    {"eligibility.not_applicable",
     "правила [конкурса {call}|конкурса] на [кандидата {person}|кандидата] не распространяются"},
    {"eligibility.in_time.satisfied",
     "[заявка от {applied}[, {applied_time}][ (UTC{applied_clock})] подана в срок|заявка подана "
     "или может быть подана в "
     "срок][; приём открывается {opens}][; последний день — {deadline}[, {deadline_time}][ "
     "(UTC{deadline_clock})]]"},
    {"eligibility.in_time.not_satisfied",
     "[заявка от {applied}[, {applied_time}][ (UTC{applied_clock})]|заявка] подана не в срок[; "
     "приём открывается "
     "{opens}][; последний день — {deadline}[, {deadline_time}][ (UTC{deadline_clock})]]"},
    {"eligibility.in_time.undetermined",
     "неясно, подана ли в срок [заявка от {applied}[, {applied_time}][ "
     "(UTC{applied_clock})]|заявка][; приём открывается "
     "{opens}][; последний день — {deadline}[, {deadline_time}][ (UTC{deadline_clock})]]"},
    {"eligibility.repeat.satisfied",
     "правило о повторном участии в программе[ ({rule})] не препятствует"},
    {"eligibility.repeat.not_satisfied", "повторное участие в программе не допускается[ ({rule})]"},
    {"eligibility.repeat.undetermined",
     "неясно, допускается ли повторное участие в программе[ ({rule})]"},
    {"eligibility.policy.undetermined",
     "неясно, по какой редакции свода правил[ {policy}] следует судить"},

    // --- What a policy says
    {"verdict.policy.satisfied", "свод правил[ {policy}][ (редакция {version})] соблюдён[; "
                                 "определяющий день — {reference_day}[ ({day_kind})]]"},
    {"verdict.policy.not_satisfied", "свод правил[ {policy}][ (редакция {version})] не соблюдён[; "
                                     "определяющий день — {reference_day}[ ({day_kind})]]"},
    {"verdict.policy.undetermined",
     "по имеющимся данным нельзя решить, соблюдён ли свод правил[ {policy}][ (редакция "
     "{version})][; определяющий день — {reference_day}[ ({day_kind})]]"},
    {"verdict.policy.not_applicable",
     "свод правил[ {policy}][ (редакция {version})] не применяется[; определяющий день — "
     "{reference_day}[ ({day_kind})]]"},
    {"verdict.missing.undetermined", "[{fact}|один из фактов]: неизвестно"},
    {"verdict.conflicting.undetermined", "[{fact}|один из фактов]: источники расходятся"},
    {"verdict.unpublished.undetermined",
     "свод правил[ {policy}]: источник не уточняет, что имеется в виду[ ({question})]"},
    {"verdict.day_unpublished.undetermined",
     "свод правил[ {policy}]: источник не указывает, по какому дню выбирается редакция"
     "[: {day_kinds:or}]"},
    {"verdict.settling.undetermined", "[{facts}|один из фактов]: [может решить вопрос "
                                      "({towards:or})|решает вопрос в любом случае]"},
    {"verdict.settling_not_sought.undetermined", "какие немногие факты решили бы вопрос, до конца "
                                                 "не выяснялось или не приводится; не каждый из "
                                                 "неизвестных фактов непременно имеет значение"},
    {"verdict.change.not_satisfied",
     "[{fact}|один из фактов]: [ещё {add}|только {only}|{to:or}[ {unit~to}]|другое значение]"
     "[ (больше на {more})][ (меньше на {less})]"},
    {"verdict.change_any.not_satisfied",
     "[{fact}|один из фактов]: нужно любое значение, сейчас его нет"},
    {"verdict.change_beyond.not_satisfied",
     "[{fact}|один из фактов]: любое значение за пределом [{to:or}[ {unit~to}]|нынешнего]"
     "[ (больше на {more})][ (меньше на {less})]"},
    {"verdict.change_none.not_satisfied", "[{fact}|один из фактов]: ничего из перечня"},

    // --- Selection
    {"selection.satisfied",
     "места по [конкурсу {call}|конкурсу][ (всего: {seats})] распределяются так"},
    {"selection.undetermined",
     "по имеющимся данным нельзя распределить все места по [конкурсу {call}|конкурсу][ "
     "(всего: {seats})][; заявок, о которых не записано, чьи они или по какому конкурсу: "
     "{unnamed}]"},
    {"selection.seat_by_rank.satisfied",
     "[кандидат {person}|кандидат]: место предоставляется[, позиция {rank}]"},
    {"selection.no_seat_left.not_satisfied",
     "[кандидат {person}|кандидат]: мест не осталось[, позиция {rank}]"},
    {"selection.not_eligible.not_satisfied",
     "[кандидат {person}|кандидат]: без места, условиям не отвечает"},
    {"selection.not_governed.not_satisfied",
     "[кандидат {person}|кандидат]: без места, правила конкурса не распространяются"},
    {"selection.eligibility_open.undetermined",
     "[кандидат {person}|кандидат]: неясно, так как неизвестно, отвечает ли кандидат "
     "условиям[; позиция {rank}]"},
    {"selection.tie.undetermined",
     "[кандидат {person}|кандидат]: равенство[ ({tied})], которого опубликованный порядок не "
     "разрешает[; позиция {rank}]"},
    {"selection.rank_open.undetermined",
     "[кандидат {person}|кандидат]: неясно, так как неизвестно, кто стоит выше[; позиция "
     "{rank}]"},
    {"selection.seats_open.undetermined",
     "[кандидат {person}|кандидат]: неясно, так как неизвестно число мест[; позиция {rank}]"},

    // --- A requirement: what it asks for, and what came out
    {"word.unit.USD", "{number|доллар США|доллара США|долларов США}"},
    {"word.unit.credits_uz", "{number|кредит|кредита|кредитов}"},
    {"word.unit.hours", "{number|час|часа|часов}"},
    {"word.unit.hours_a_week", "{number|час в неделю|часа в неделю|часов в неделю}"},
    {"word.unit.leaves", "{number|отпуск|отпуска|отпусков}"},
    {"word.unit.semesters", "{number|семестр|семестра|семестров}"},
    {"word.unit.subjects", "{number|предмет|предмета|предметов}"},
    {"word.unit.tries", "{number|попытка|попытки|попыток}"},
    {"word.asked.at_least", "{fact}: не меньше чем {required:or}[ {unit~required}]"},
    {"word.asked.at_most", "{fact}: не больше чем {required:or}[ {unit~required}]"},
    {"word.asked.above", "{fact}: больше чем {required:or}[ {unit~required}]"},
    {"word.asked.below", "{fact}: меньше чем {required:or}[ {unit~required}]"},
    {"word.asked.between",
     "{fact}: не меньше чем {lowest:or} и не больше чем {highest:or}[ {unit~highest}]"},
    {"word.asked.excludes_lowest", "не включая нижнюю границу"},
    {"word.asked.excludes_highest", "не включая верхнюю границу"},
    {"word.asked.equals", "{fact}: {required:or}[ {unit~required}]"},
    {"word.asked.one_of", "{fact}: {required:or}"},
    {"word.asked.none_of", "{fact}: не {required:or}"},
    {"word.asked.holds", "{fact}: да"},
    {"word.asked.present", "{fact}: имеется"},
    {"word.asked.date_within", "{fact}: [с {first:or} по {last:or}|не раньше {first:or}|не позже "
                               "{last:or}]"},
    {"word.asked.elapsed", "время по данным «{fact}»[ (с {from} по {to})]"},
    {"word.asked.elapsed.at_least", "не меньше чем {required:or}"},
    {"word.asked.elapsed.at_most", "не больше чем {required:or}"},
    {"word.asked.elapsed.above", "больше чем {required:or}"},
    {"word.asked.elapsed.below", "меньше чем {required:or}"},
    {"word.asked.level_at_least", "{fact}: не ниже чем {required:or}"},
    {"word.asked.grade_at_least", "{fact}: {required:or} или лучше"},
    {"word.asked.within_field", "{fact}: в пределах {required:or}"},
    {"word.asked.papers_present", "{fact}: {required}"},
    {"word.asked.all", "все эти условия"},
    {"word.asked.any", "хотя бы одно из этих условий"},
    {"word.asked.at_least_k", "не меньше чем {required} из этих условий"},
    {"word.asked.not", "обратное этому условию"},
    {"word.asked.when", "второе из этих условий, если верно первое"},
    {"word.asked.unless", "второе из этих условий, если не верно первое"},
    {"word.asked.unpublished", "одно из этих прочтений, какое — не опубликовано"},
    {"word.asked.policy", "свод правил {policy} в редакции {version}"},
    {"word.asked.whatever", "одинаково для всех, каковы бы ни были данные"},
    {"word.asked.named", "{labels} ({what})"},
    {"word.judged.satisfied",
     "{what}: выполнено[; установлено: {observed}[ {unit~observed}]][; установлено: меньше, чем "
     "{under}[ {unit~under}]][; установлено: {over}[ {unit~over}] с лишним]"},
    {"word.judged.not_satisfied",
     "{what}: не выполнено[; установлено: {observed}[ {unit~observed}]][; установлено: меньше, чем "
     "{under}[ {unit~under}]][; установлено: {over}[ {unit~over}] с лишним][; не хватает: "
     "{shortfall}[ {unit~shortfall}]][; лишнее: {excess}[ {unit~excess}]]"},
    {"word.judged.not_satisfied.above",
     "{what}: не выполнено[; установлено: {observed}[ {unit~observed}]]; не хватает: больше чем "
     "{shortfall}[ {unit~shortfall}]"},
    {"word.judged.not_satisfied.below",
     "{what}: не выполнено[; установлено: {observed}[ {unit~observed}]]; должно быть меньше более "
     "чем на {excess}[ {unit~excess}]"},
    {"word.judged.undetermined",
     "{what}: неясно[; установлено: {observed:or}[ {unit~observed}]][; установлено: меньше, чем "
     "{under}[ {unit~under}]][; установлено: {over}[ {unit~over}] с лишним]"},
    {"word.asked.referred", "{what}, из свода правил {referred}"},
    {"word.judged.not_applicable", "{what}: не применяется"},
    {"word.judged.waived",
     "{what}: кандидат освобождён, и требование считается выполненным[; причина: {waiver_reason}]; "
     "основание: [{waiver_kind}|документ][ № {waiver_number}][ от {waiver_on}][ "
     "«{waiver_title}»][; "
     "кем издан: {waiver_issuer}][; последний день действия: {waiver_last}]"},
    {"word.judged.withheld", "{what}: итог не приводится, так как это личные сведения"},
    {"word.reckoned.activity", "мероприятие {record}"},
    {"word.reckoned.call", "конкурс {record}"},
    {"word.reckoned.enrolment", "запись об обучении {record}"},
    {"word.reckoned.joint_programme", "программа {record}"},
    {"word.reckoned.person", "запись о лице {record}"},
    {"word.reckoned.score_mapping", "таблица баллов {record}"},
    {"heading.change", "Что само по себе изменило бы ответ:"},
    {"heading.not_yet", "Это «ещё нет»: недостающее может появиться."},
    {"heading.reckoned", "Вычислено по данным: {reckoned_from}[ (известно на дату: {known_on})]."},
    {"heading.scope", "На кого распространяется свод правил:"},
    {"heading.settling", "Что решило бы вопрос:"},
    {"heading.waived", "От чего кандидат освобождён:"},
    {"heading.warnings", "Что лишь предупреждает:"},
    {"heading.withheld", "Что не приводится, так как это личные сведения:"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.detail.call", "по какому конкурсу проходит мероприятие"},
    {"fact.activity.participations.*.route", "каким путём выдвинут участник {participation}"},
    {"fact.activity.detail.route", "каким путём выдвинут кандидат"},
    {"fact.activity.participations.*.call", "по какому конкурсу участвует {participation}"},
    {"fact.applicant",
     "[что известно о кандидате {record} по пути {path}|одно из данных о кандидате]"},
    {"fact.applicant.admission_cohort", "когда кандидат {record} был зачислен"},
    {"fact.applicant.application", "когда кандидат {record} подал заявку"},
    {"fact.applicant.application_clock",
     "по каким часам (отклонение от UTC) отсчитан день подачи заявки кандидата {record}"},
    {"fact.applicant.application_time", "в котором часу того дня кандидат {record} подал заявку"},
    {"fact.applicant.nomination", "когда кандидат {record} был выдвинут"},
    {"fact.applicant.programme_taken", "участвовал ли кандидат {record} в программе ранее"},
    {"fact.applicant.programme_withdrawn",
     "был ли кандидат {record} ранее принят в программу и отказался ли"},
    {"fact.applicant.start_of_stay", "когда начинается поездка кандидата {record}"},
    {"fact.call", "[что сказано в конкурсе {record} по пути {path}|одно из данных о конкурсе]"},
    {"fact.call.deadline", "до какого дня принимаются заявки по конкурсу {record}"},
    {"fact.call.opens", "с какого дня принимаются заявки по конкурсу {record}"},
    {"fact.call.period", "в какие дни проходит то, на что объявлен конкурс {record}"},
    {"fact.call.places", "сколько человек принимают по конкурсу {record}"},
    {"fact.call.policy", "по каким правилам оцениваются кандидаты конкурса {record}"},
    {"fact.call.repeat", "как часто одно лицо может участвовать в программе конкурса {record}"},
    {"fact.call.routes", "какими путями выдвигают кандидатов по конкурсу {record}"},
    {"fact.fact", "[чему равно {record}|одно из данных о кандидате]"},
    {"fact.policy",
     "[что не уточняет свод правил {record}: {question}|что имеет в виду свод правил {record} по "
     "пути {path}|что имеет в виду свод правил]"},
    {"fact.policy.reference_day", "по какому дню выбирается редакция свода правил {record}"},

    // --- Labels of codes that have none in the vocabulary
    {"label.party.*", "другое"},
    {"label.reference_day_kind.admission_cohort", "день первого зачисления"},
    {"label.reference_day_kind.application", "день подачи заявки"},
    {"label.reference_day_kind.decision", "день решения"},
    {"label.reference_day_kind.nomination", "день выдвижения"},
    {"label.reference_day_kind.start_of_stay", "первый день поездки"},
    {"label.unit.*", "другой"},
    {"label.unit.days", "дн."},
    {"label.unit.months", "мес."},
    {"label.unit.weeks", "нед."},
    {"label.unit.years", "лет"},
    {"label.unit.USD", "доллары США"},
    {"label.unit.credits_uz", "кредиты"},
    {"label.unit.gpa_4", "(по шкале до 4)"},
    {"label.unit.gpa_uz_5", "(по шкале до 5)"},
    {"label.unit.hours", "часы"},
    {"label.unit.hours_a_week", "часы в неделю"},
    {"label.unit.leaves", "отпуска"},
    {"label.unit.semesters", "семестры"},
    {"label.unit.subjects", "предметы"},
    {"label.unit.tries", "попытки"},
};

} // namespace jspu_coop::detail
