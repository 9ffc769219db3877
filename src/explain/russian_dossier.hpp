// Russian: the findings about dossiers, presence and clashes, and the facts that they may miss.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_dossier[] = {
    // --- Dossiers
    {"dossier.complete.satisfied",
     "документы [мероприятия {activity}|мероприятия] собраны полностью"},
    {"dossier.complete.not_satisfied",
     "документы [мероприятия {activity}|мероприятия] собраны не полностью"},
    {"dossier.complete.undetermined", "по имеющимся данным нельзя решить, полностью ли собраны "
                                      "документы [мероприятия {activity}|мероприятия]"},
    {"dossier.complete.not_applicable",
     "для [мероприятия {activity}|мероприятия] документы не нужны"},
    {"dossier.may_begin.satisfied", "всё, что нужно к первому дню, в порядке"},
    {"dossier.may_begin.not_satisfied", "не всё, что нужно к первому дню, в порядке"},
    {"dossier.may_begin.undetermined",
     "по имеющимся данным нельзя решить, всё ли, что нужно к первому дню, в порядке"},
    {"dossier.present.satisfied",
     "[{paper}|документ][ ({title})][, {of}][, представляет {from}]: "
     "[есть {act}[ {number}][ от {on}]|есть в деле][, действует по {expires}]"},
    {"dossier.waived.satisfied", "[{paper}|документ][ ({title})][, {of}][, представляет {from}]: "
                                 "представлять не нужно[ ({act}[ {number}][ от {on}])]"},
    {"dossier.missing.not_satisfied",
     "[{paper}|документ][ ({title})][, {of}][, представляет {from}]: в деле нет[; просрочено, срок "
     "— {overdue}|; срок — {due}]"},
    {"dossier.expiring.not_satisfied",
     "[{paper}|документ][ ({title})][, {of}][, представляет {from}]: есть в деле, но действует "
     "только [по {expires}|часть дней], а мероприятие длится дольше"},
    {"dossier.expiring.undetermined",
     "[{paper}|документ][ ({title})][, {of}][, представляет {from}]: есть в деле, но действует "
     "только [по {expires}|часть дней]; неизвестно, есть ли действующая замена"},
    {"dossier.expired.not_satisfied",
     "[{paper}|документ][ ({title})][, {of}][, представляет {from}]: есть в деле, но уже не "
     "действует[; срок действия — по {expires}]"},
    {"dossier.expired.undetermined",
     "[{paper}|документ][ ({title})][, {of}][, представляет {from}]: есть в деле, но уже не "
     "действует[ (срок действия — по {expires})]; неизвестно, есть ли действующая замена"},
    {"dossier.replaced.satisfied", "[{paper}|документ][ ({title})][, {of}][, представляет {from}]: "
                                   "срока действия не хватает, но есть действующая замена"},
    {"dossier.not_known.satisfied", "[{paper}|документ][ ({title})][, {of}][, представляет "
                                    "{from}]: всё в порядке, что бы ни оказалось верным"},
    {"dossier.not_known.not_satisfied",
     "[{paper}|документ][ ({title})][, {of}][, представляет {from}]: не в порядке, что бы ни "
     "оказалось верным[; срок — {due}]"},
    {"dossier.not_known.undetermined", "[{paper}|документ][ ({title})][, {of}][, представляет "
                                       "{from}]: неизвестно, всё ли в порядке[; срок — {due}]"},
    {"dossier.not_listed.undetermined",
     "[{paper}|документ][ ({title})][, {of}][, представляет {from}]: в списке нет, и неизвестно, "
     "есть ли этот документ[; срок — {due}]"},
    {"dossier.due.undetermined", "неизвестно, к какому дню это нужно представить"},
    {"dossier.entry.satisfied", "право на въезд есть на все дни[: {by}]"},
    {"dossier.entry.not_satisfied",
     "право на въезд[ ({by})] есть не на все дни[; первый день без него — {since}]"},
    {"dossier.entry.undetermined", "неизвестно, есть ли право на въезд[ ({by})] на все дни"},
    {"dossier.entry.not_applicable", "право на въезд здесь не имеет значения"},
    {"dossier.work.satisfied", "право на работу есть на все дни[: {by}]"},
    {"dossier.work.not_satisfied",
     "право на работу[ ({by})] есть не на все дни[; первый день без него — {since}]"},
    {"dossier.work.undetermined", "неизвестно, есть ли право на работу[ ({by})] на все дни"},
    {"dossier.work.not_applicable", "право на работу здесь не имеет значения"},

    // --- Presence and clashes
    {"presence.on.not_applicable", "[{day}|в указанный день], [сторона: {party}|указанная сторона] "
                                   "— кто в отъезде и кто находится здесь в качестве гостя"},
    {"presence.away.satisfied",
     "в отъезде [лицо {person}|кто-то из своих][, место: {party}][, {days}][, {activity}]"},
    {"presence.away.undetermined",
     "возможно, в отъезде [лицо {person}|кто-то из своих][, место: {party}][, {days}][, "
     "{activity}][; последний записанный шаг: {step}]"},
    {"presence.away.not_satisfied", "насколько известно, никто не в отъезде"},
    {"presence.here.satisfied",
     "здесь в качестве гостя [лицо {person}|кто-то][, откуда: {party}][, {days}][, {activity}]"},
    {"presence.here.undetermined",
     "возможно, здесь в качестве гостя [лицо {person}|кто-то][, откуда: {party}][, {days}][, "
     "{activity}][; последний записанный шаг: {step}]"},
    {"presence.here.not_satisfied", "насколько известно, гостей здесь нет"},
    {"clash.free.satisfied", "ничто из того, что это лицо должно делать в другом месте, не мешает "
                             "участию[ в мероприятии {activity}]"},
    {"clash.free.not_satisfied", "[мероприятие {activity}|мероприятие] пересекается по времени с "
                                 "тем, что это лицо должно делать в другом месте"},
    {"clash.free.undetermined",
     "по имеющимся данным нельзя решить, пересекается ли [мероприятие {activity}|мероприятие] по "
     "времени с тем, что это лицо должно делать в другом месте"},
    {"clash.free.not_applicable", "[мероприятие {activity}|мероприятие] не может пересекаться с "
                                  "тем, что это лицо должно делать в другом месте"},
    {"clash.two_stays.not_satisfied", "[лицо {person}|одно лицо] должно быть одновременно в двух "
                                      "местах[, {days}][: {one} и {other}]"},
    {"clash.two_stays.undetermined", "неизвестно, должно ли [лицо {person}|одно лицо] быть "
                                     "одновременно в двух местах[, {days}][: {one} и {other}]"},
    {"clash.course_to_teach.not_satisfied",
     "[лицо {person}|одно лицо] должно вести курс[ «{course}»][ ({party})][ ({act}[ {number}][ от "
     "{on}])] и одновременно быть в другом месте[, {days}][: {one}[ и {other}]]"},
    {"clash.course_to_teach.undetermined",
     "неизвестно, должно ли [лицо {person}|одно лицо] вести курс[ «{course}»][ ({party})][ "
     "({act}[ {number}][ от {on}])] и одновременно быть в другом месте[, {days}][: {one}[ и {other}]]"},
    {"clash.change_day.not_applicable",
     "[лицо {person}|одно лицо] должно переехать с одного места на другое за один день[, {days}][: "
     "{one} и {other}|: {one} и курс «{course}» ({party})|: {one} и курс «{course}»]"},
    {"clash.change_day.undetermined",
     "возможно, [лицо {person}|одно лицо] должно переехать с одного места на другое за один день[, "
     "{days}][: {one} и {other}|: {one} и курс «{course}» ({party})|: {one} и курс «{course}»]"},
    {"clash.same_place.not_applicable",
     "у [лица {person}|одного лица] в одном месте два дела одновременно[, {days}][: {one} и "
     "{other}|: {one} и курс «{course}» ({party})|: {one} и курс «{course}»]"},
    {"clash.same_place.undetermined",
     "возможно, у [лица {person}|одного лица] в одном месте два дела одновременно[, {days}][: "
     "{one} и {other}|: {one} и курс «{course}» ({party})|: {one} и курс «{course}»]"},

    // --- Facts that may be missing, as what is not known
    {"fact.activity.detail.country", "где именно в своей стране проводится мероприятие"},
    {"fact.activity.detail.partners", "у кого из партнёров проводится мероприятие"},
    {"fact.activity.detail.permissions", "на каком основании гость может въехать и работать"},
    {"fact.activity.detail.permissions.*.valid", "в какие дни действует разрешение {number}"},
    {"fact.activity.detail.registration_working_days",
     "в течение скольких рабочих дней нужно зарегистрировать гостя"},
    {"fact.activity.papers", "какие документы есть в деле"},
    {"fact.activity.papers.*.expires", "по какой день действует документ {number} из дела"},
    {"fact.activity.papers.*.of", "кому из участников принадлежит документ {number} из дела"},
    {"fact.activity.papers.*.received", "когда представлен документ {number} из дела"},
    {"fact.activity.participations.*.history", "что произошло с участием {participation}"},
    {"fact.party.holidays", "какие дни года нерабочие ({record})"},
    {"fact.party.working_week", "какие дни недели рабочие ({record})"},
    {"fact.person.teaching.*.period", "в какие дни лицо {record} должно вести курс[ (№ {number})]"},
    {"fact.person.teaching.*.mode", "очно ли лицо {record} должно вести курс[ (№ {number})]"},
};

} // namespace jspu_coop::detail
