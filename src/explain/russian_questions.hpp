// Russian: the findings of the questions beside coverage, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_questions[] = {
    // --- Places
    {"capacity.not_applicable",
     "состояние мест, которые предусматривает [{clause} соглашения {agreement}|пункт]"},
    {"place.asked.satisfied",
     "[для участия в мероприятии {activity} место есть|для этой кандидатуры место есть]"},
    {"place.asked.not_satisfied",
     "[для участия в мероприятии {activity} мест нет|для этой кандидатуры мест нет]"},
    {"place.asked.undetermined", "по имеющимся данным нельзя решить, есть ли место для [участия в "
                                 "мероприятии {activity}|этой кандидатуры]"},
    {"place.asked.not_applicable",
     "[участие в мероприятии {activity}|эта кандидатура] не занимает места ни по одному пункту"},
    {"place.number.satisfied",
     "[{year}, {term}|{year}|учитываемые дни][, общий фонд {pool}][, по документу «{version}»][, "
     "для: {split:or}]: "
     "[занято мест: {taken} из {agreed}|занято мест: от {least} до {most} из {agreed}"
     "|места есть]"},
    {"place.number.not_satisfied",
     "[{year}, {term}|{year}|учитываемые дни][, общий фонд {pool}][, по документу «{version}»][, "
     "для: {split:or}]: свободных "
     "мест нет[, занято {taken} из {agreed}|, занято от {least} до {most} из {agreed}]"},
    {"place.number.undetermined",
     "[{year}, {term}|{year}|учитываемые дни][, общий фонд {pool}][, по документу «{version}»][, "
     "для: {split:or}]: неизвестно, "
     "сколько мест свободно[, занято {taken} из {agreed}|, занято от {least} до {most} из {agreed}"
     "|, согласовано мест: {agreed}]"},
    {"place.person_months.satisfied",
     "[{year}, {term}|{year}|учитываемые дни][, общий фонд {pool}][, по документу «{version}»][, "
     "для: {split:or}]: "
     "[занято человеко-месяцев: {taken} из {agreed}"
     "|занято человеко-месяцев: от {least} до {most} из {agreed}|человеко-месяцы есть]"},
    {"place.person_months.not_satisfied",
     "[{year}, {term}|{year}|учитываемые дни][, общий фонд {pool}][, по документу «{version}»][, "
     "для: {split:or}]: "
     "свободных человеко-месяцев нет"
     "[, занято {taken} из {agreed}|, занято от {least} до {most} из {agreed}]"},
    {"place.person_months.undetermined",
     "[{year}, {term}|{year}|учитываемые дни][, общий фонд {pool}][, по документу «{version}»][, "
     "для: {split:or}]: "
     "неизвестно, сколько "
     "человеко-месяцев свободно[, занято {taken} из {agreed}"
     "|, занято от {least} до {most} из {agreed}|, согласовано человеко-месяцев: {agreed}]"},
    {"place.unlimited.satisfied",
     "число мест не ограничено[, общий фонд {pool}][, по документу «{version}»]"},
    {"place.not_counted.satisfied",
     "учёт мест не ведётся[, общий фонд {pool}][, по документу «{version}»]"},
    {"place.not_defined_yet.undetermined",
     "число мест будет определено позднее[, общий фонд {pool}][, по документу «{version}»]"},
    {"place.not_known.undetermined",
     "число мест неизвестно[, общий фонд {pool}][, по документу «{version}»]"},
    {"place.standing.not_applicable", "[{step}: {count}|число участников]"},
    {"place.reserve.not_applicable", "в резерве, в порядке очереди"},
    {"place.waiting.not_applicable",
     "[{activity}|участник][ ({participation})][, номер в очереди: {rank}][, с {since}]"},
    {"place.decided.not_applicable",
     "[{activity}|участник][ ({participation})]: [{step}|решено][, {act} {number} от {on}"
     "|, {act} от {on}|, {act} {number}|, {act}|, документ не назван]"
     "[, издавший орган: {issuer}][ ({title})]"},
    {"place.uncertain.undetermined",
     "неизвестно, занимает ли место и на какой срок [участие в мероприятии {activity}|участник]"},

    // --- Places over a whole agreement
    {"agreement_capacity.not_applicable",
     "состояние мест по всем пунктам[ соглашения {agreement}| соглашения]"},
    {"place_total.number.satisfied",
     "[{year}, {term}|{year}|учитываемые дни][, {clauses}][, общий фонд {pools}]: "
     "[согласовано мест: {agreed}, занято: {taken}, свободно: {left}|места есть]"},
    {"place_total.number.not_satisfied",
     "[{year}, {term}|{year}|учитываемые дни][, {clauses}][, общий фонд {pools}]: свободных мест "
     "нет[, согласовано: {agreed}, занято: {taken}]"},
    {"place_total.number.undetermined",
     "[{year}, {term}|{year}|учитываемые дни][, {clauses}][, общий фонд {pools}]: неизвестно, "
     "сколько мест свободно[, согласовано: {agreed}, занято: {taken}, свободно: {left}"
     "|, согласовано: {agreed}]"},
    {"place_total.person_months.satisfied",
     "[{year}, {term}|{year}|учитываемые дни][, {clauses}][, общий фонд {pools}]: "
     "[согласовано человеко-месяцев: {agreed}, занято: {taken}, свободно: {left}"
     "|человеко-месяцы есть]"},
    {"place_total.person_months.not_satisfied",
     "[{year}, {term}|{year}|учитываемые дни][, {clauses}][, общий фонд {pools}]: свободных "
     "человеко-месяцев нет[, согласовано: {agreed}, занято: {taken}]"},
    {"place_total.person_months.undetermined",
     "[{year}, {term}|{year}|учитываемые дни][, {clauses}][, общий фонд {pools}]: неизвестно, "
     "сколько человеко-месяцев свободно"
     "[, согласовано: {agreed}, занято: {taken}, свободно: {left}|, согласовано: {agreed}]"},
    {"place_total.split.satisfied", "[для: {split:or}|для части]: [согласовано: {agreed}, занято: "
                                    "{taken}, свободно: {left}|места есть]"},
    {"place_total.split.not_satisfied", "[для: {split:or}|для части]: свободных мест нет"
                                        "[, согласовано: {agreed}, занято: {taken}]"},
    {"place_total.split.undetermined",
     "[для: {split:or}|для части]: неизвестно, сколько мест свободно[, согласовано: {agreed}, "
     "занято: {taken}, свободно: {left}|, согласовано: {agreed}]"},
    {"place_total.splits.not_satisfied",
     "пункты по-разному делят места по уровням или областям, поэтому доли не складываются"},
    {"place_total.splits.undetermined",
     "по имеющимся данным нельзя решить, складываются ли доли по уровням или областям"},
    {"place_total.unlimited.satisfied",
     "число мест не ограничено[, {clauses}][, общий фонд {pools}]"},
    {"place_total.not_counted.satisfied",
     "учёт мест не ведётся[, {clauses}][, общий фонд {pools}]"},
    {"place_total.not_defined_yet.undetermined",
     "число мест будет определено позднее[, {clauses}][, общий фонд {pools}]"},
    {"place_total.not_known.undetermined",
     "число мест неизвестно[, {clauses}][, общий фонд {pools}]"},

    // --- Reciprocity
    {"balance.partners.satisfied", "обмен сбалансирован[ (стороны: {partners})]"},
    {"balance.partners.not_satisfied", "обмен не сбалансирован[ (стороны: {partners})]"},
    {"balance.partners.undetermined", "по имеющимся данным нельзя решить, сбалансирован ли обмен"
                                      "[ (стороны: {partners})]"},
    {"balance.clause.satisfied",
     "обмен сбалансирован[ (основание: {clause} соглашения {agreement})][ (стороны: {partners})]"},
    {"balance.clause.not_satisfied",
     "обмен не сбалансирован[ (основание: {clause} соглашения {agreement})]"
     "[ (стороны: {partners})]"},
    {"balance.clause.undetermined",
     "по имеющимся данным нельзя решить, сбалансирован ли обмен"
     "[ (основание: {clause} соглашения {agreement})][ (стороны: {partners})]"},
    {"balance.clause.not_applicable",
     "взаимный зачёт пребываний не ведётся[ (основание: {clause} соглашения {agreement})]"},
    {"balance.one_partner.not_applicable",
     "стороны теперь составляют одно целое и ничего друг другу не должны"
     "[ (основание: {clause} соглашения {agreement})][: {partners}]"},
    {"balance.reckoned_together.satisfied",
     "[учебный календарь: {calendar}; ]семестры и учебные годы зачитываются вместе"
     "[, по документу «{version}»]: сбалансировано"},
    {"balance.reckoned_together.not_satisfied",
     "[учебный календарь: {calendar}; ]семестры и учебные годы зачитываются вместе"
     "[, по документу «{version}»]: не сбалансировано"},
    {"balance.reckoned_together.undetermined",
     "[учебный календарь: {calendar}; ]семестры и учебные годы зачитываются вместе"
     "[, по документу «{version}»]: возможно, сбалансировано"},
    {"balance.reckoned_apart.satisfied",
     "[учебный календарь: {calendar}; ]семестры и учебные годы учитываются раздельно"
     "[, по документу «{version}»]: сбалансировано"},
    {"balance.reckoned_apart.not_satisfied",
     "[учебный календарь: {calendar}; ]семестры и учебные годы учитываются раздельно"
     "[, по документу «{version}»]: не сбалансировано"},
    {"balance.reckoned_apart.undetermined",
     "[учебный календарь: {calendar}; ]семестры и учебные годы учитываются раздельно"
     "[, по документу «{version}»]: возможно, сбалансировано"},
    {"balance.account.satisfied",
     "[{party}, {year}|счёт], сбалансировано[ ({unit})][: направлено {sent}][, принято {received}]"
     "[, сальдо {standing}]"},
    {"balance.account.not_satisfied",
     "[{party}, {year}|счёт], не сбалансировано[ ({unit})][: направлено {sent}]"
     "[, принято {received}][, сальдо {standing}]"},
    {"balance.account.undetermined",
     "[{party}, {year}|счёт], возможно, сбалансировано[ ({unit})][: направлено {sent}]"
     "[, принято {received}][, сальдо {standing}]"},
    {"balance.tolerance.not_applicable",
     "[счёт сбалансирован, если разность не больше {tolerance}|счёт может быть неровным]"},
    {"balance.carried.not_applicable",
     "[остаток года действует ещё {lasts} {lasts|учебный год|учебных года|учебных лет}"
     "|остаток года переносится]"},
    {"balance.carried_for_ever.not_applicable",
     "остаток года действует, пока не будет израсходован"},
    {"balance.not_carried.not_applicable", "остаток года не переносится"},
    {"balance.lapses.not_applicable",
     "[по окончании года {year} сгорает: {lapses}|по окончании года {year} часть сгорает"
     "|по окончании года сгорает: {lapses}|по окончании года часть сгорает]"},
    {"balance.uncertain.undetermined",
     "неизвестно, учитывается ли и в каком объёме [участие в мероприятии {activity}|участник]"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.participations", "кто участвовал в мероприятии"},
    {"fact.activity.participations.*.person", "кто участвует под номером {participation}"},
    {"fact.activity.participations.*.under",
     "к какому пункту соглашения относится участие {participation}"},
    {"fact.agreement.clauses.*.places.amended",
     "какое число мест действует в том году или семестре, когда изменяется {clause} соглашения "
     "{record}"},
    {"fact.agreement.clauses.*.places.between",
     "предусматривает ли {clause} соглашения {record} место для пребывания между учебными годами "
     "или семестрами"},
    {"fact.agreement.clauses.*.places.calendar_of",
     "по чьему учебному году учитывает места {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.places.no_such_day",
     "считается ли прошедшим месяц, последнего дня которого нет в календаре: {clause} соглашения "
     "{record}"},
    {"fact.agreement.clauses.*.places.rounding",
     "как учитывает неполный месяц {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.reciprocity",
     "ведёт ли {clause} соглашения {record} взаимный зачёт пребываний и по каким правилам"},
    {"fact.agreement.clauses.*.reciprocity.amended",
     "какая редакция действует для обмена в те дни, когда изменяется {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.reciprocity.calendar_of",
     "по чьему учебному календарю считает семестры {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.reciprocity.credit_lasts",
     "сколько сохраняет остаток года {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.reciprocity.tolerance",
     "какую разность в обмене допускает {clause} соглашения {record}"},
    {"fact.agreement.clauses.*.reciprocity.two_semesters_make_a_year",
     "зачитывает ли {clause} соглашения {record} семестры и учебные годы вместе"},
    {"fact.agreement.pools.*.places", "сколько мест в общем фонде {pool} соглашения {record}"},
    {"fact.agreement.pools.*.places.between",
     "занимает ли место общего фонда {pool} соглашения {record} пребывание между учебными годами "
     "или семестрами"},
    {"fact.agreement.pools.*.places.calendar_of",
     "по чьему учебному году учитываются места общего фонда {pool} соглашения {record}"},
    {"fact.agreement.pools.*.places.no_such_day",
     "считается ли прошедшим месяц, последнего дня которого нет в календаре: общий фонд {pool} "
     "соглашения {record}"},
    {"fact.agreement.pools.*.places.rounding",
     "как учитывается неполный месяц в общем фонде {pool} соглашения {record}"},
    {"fact.party", "[что указано о стороне ({record}) в поле {path}|что указано о стороне]"},
    {"fact.party.calendar", "когда проходят учебные годы и семестры ({record})"},
    {"fact.party.calendar.rows.*", "когда проходит {year} учебный год ({record})"},
    {"fact.party.calendar.rows.*.last", "когда заканчивается {year} учебный год ({record})"},
    {"fact.party.calendar.rows.*.terms", "какие семестры есть в {year} учебном году ({record})"},
    {"fact.party.calendar.rows.*.terms.*",
     "есть ли в {year} учебном году ({record}) период «{term}» и когда он проходит"},
    {"fact.person", "[что указано о лице {record} в поле {path}|что указано о лице]"},
    {"fact.person.level", "на каком уровне учится лицо {record}"},

    // --- Labels of codes that have none in the vocabulary
    {"label.exchange_unit.student_semester", "студенто-семестры"},
    {"label.exchange_unit.student_year", "студенто-годы"},
};

} // namespace jspu_coop::detail
