// Russian: statistics, in sentences, tables and pictures.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message russian_statistics[] = {
    // --- The answer
    {"statistics.satisfied", "сотрудничество в цифрах[: {party}][, {days}]"},
    {"statistics.undetermined",
     "сотрудничество в цифрах[: {party}][, {days}]; некоторые из них неточны"},
    {"statistics.dimension.not_applicable", "разбивка[: {dimension}]"},
    {"statistics.persons.not_applicable",
     "[{key}|кто-либо][: лиц — {persons}][, участий — {participations}]"},
    {"statistics.persons_in_year.not_applicable",
     "[в {academic_year} учебном году|в {year} г.|за год][ (только {days})][ (самое большее "
     "{possible_days})][: лиц — {persons}[, "
     "изменение {persons_change}]][; "
     "участий — {participations}[, изменение {participations_change}]]"},
    {"statistics.agreements.not_applicable", "соглашения"},
    {"statistics.standing.not_applicable", "[{standing}|соглашений][: {count}]"},
    {"statistics.standing_in_year.not_applicable",
     "[в {academic_year} учебном году|в {year} г.|за год][: {count}[, изменение {change}]]"},
    {"statistics.dormant.satisfied", "действовали, но никем не использовались[: {agreements}]"},
    {"statistics.dormant.undetermined",
     "возможно, действовали, но никем не использовались[: {agreements}]"},
    {"statistics.joint_programme.satisfied",
     "совместная программа[ по соглашению {agreement}][, {clauses}][; действовало по {ended}]"},
    {"statistics.joint_programme.undetermined",
     "совместная программа[ по соглашению {agreement}][, {clauses}]; действует ли соглашение, "
     "точно не известно[; действовало по {ended}]"},
    {"statistics.programme.not_applicable", "совместная программа[ «{name}»][ ({programme})]"},
    {"statistics.carried_by.satisfied",
     "опирается на [соглашение {agreement}|соглашение][, {clauses}][; действовало по {ended}]"},
    {"statistics.carried_by.not_satisfied",
     "опирается на [соглашение {agreement}|соглашение][, {clauses}], но в эти дни оно не "
     "действует[; действовало по {ended}]"},
    {"statistics.carried_by.undetermined",
     "опирается на [соглашение {agreement}|соглашение][, {clauses}]; действует ли оно, точно не "
     "известно[; действовало по {ended}]"},
    {"statistics.no_agreement.not_satisfied", "соглашение, на которое она опирается, не записано"},
    {"statistics.no_ground.not_satisfied", "основание не записано"},
    {"statistics.uncertain.undetermined", "точно не известно, учитывается ли [участие в "
                                          "мероприятии {activity}|участник] и в какой строке"},

    // --- Facts that may be missing
    {"fact.person.category", "в каком качестве участвует лицо {record}"},

    // --- Headings of the table, the charts and the page
    {"heading.statistics.agreements", "соглашения"},
    {"heading.statistics.agreements_change", "изменение числа соглашений к предыдущему году"},
    {"heading.statistics.by_year", "лица и участия по годам"},
    {"heading.statistics.change", "изменение к предыдущему году"},
    {"heading.statistics.dormant", "соглашения, которые действовали, но не использовались"},
    {"heading.statistics.end_not_known", "последний день года неизвестен"},
    {"heading.statistics.joint_programmes", "основания совместных программ"},
    {"heading.statistics.missing", "что неизвестно"},
    {"heading.statistics.nothing", "ничего не записано"},
    {"heading.statistics.part_of_year", "учтена только часть года"},
    {"heading.statistics.participations", "участия"},
    {"heading.statistics.perhaps", "неточно"},
    {"heading.statistics.persons", "лица"},
    {"heading.statistics.persons_participations", "лица / участия"},
    {"heading.statistics.range", "2…3: не менее 2 и не более 3"},
    {"heading.statistics.table", "цифры"},
    {"heading.statistics.title", "международное сотрудничество[: {party}][, {days}]"},
    {"heading.statistics.whole", "все дни"},

    // --- Labels of codes that have none in the vocabulary
    {"label.agreement_standing.signed_by_all", "подписаны всеми"},
    {"label.agreement_standing.in_force", "действовали"},
    {"label.agreement_standing.in_force_at_the_end", "действовали в последний день"},
    {"label.agreement_standing.ended", "прекратились"},
    {"label.agreement_standing.dormant", "действовали, но не использовались"},
    {"label.statistics_dimension.all", "все участники"},
    {"label.statistics_dimension.country", "страна партнёра"},
    {"label.statistics_dimension.scope", "вид деятельности"},
    {"label.statistics_dimension.key_direction", "ключевое направление"},
    {"label.statistics_dimension.category", "категория участников"},
    {"label.statistics_dimension.direction", "направление поездки"},
    {"label.country.none", "без определённой страны"},
    {"label.country.not_known", "страна неизвестна"},
    {"label.direction.none", "без поездки"},
    {"label.direction.not_known", "направление неизвестно"},
    {"label.key_direction.none", "вне ключевых направлений"},
    {"label.person_category.not_known", "категория неизвестна"},
    {"label.scope.not_known", "вид неизвестен"},
};

} // namespace jspu_coop::detail
