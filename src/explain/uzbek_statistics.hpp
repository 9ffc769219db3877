// Uzbek (Latin script): statistics, in sentences, tables and pictures.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message uzbek_statistics[] = {
    // --- The answer
    {"statistics.satisfied", "hamkorlik raqamlarda[: {party}][, {days}]"},
    {"statistics.undetermined",
     "hamkorlik raqamlarda[: {party}][, {days}]; ularning ayrimlari aniq emas"},
    {"statistics.dimension.not_applicable", "[{dimension}|tur] boʻyicha"},
    {"statistics.persons.not_applicable",
     "[{key}|kimdir][: shaxslar — {persons}][, ishtiroklar — {participations}]"},
    {"statistics.persons_in_year.not_applicable",
     "[{academic_year}-oʻquv yilida|{year}-yilda|bir yilda][ (faqat {days})][ (koʻpi bilan "
     "{possible_days})][: shaxslar — "
     "{persons}[, oʻzgarish "
     "{persons_change}]][; ishtiroklar — {participations}[, oʻzgarish {participations_change}]]"},
    {"statistics.agreements.not_applicable", "bitimlar"},
    {"statistics.standing.not_applicable", "[{standing}|bitimlar][: {count}]"},
    {"statistics.standing_in_year.not_applicable",
     "[{academic_year}-oʻquv yilida|{year}-yilda|bir yilda][: {count}[, oʻzgarish {change}]]"},
    {"statistics.dormant.satisfied",
     "amalda boʻlgan, lekin hech kim foydalanmagan[: {agreements}]"},
    {"statistics.dormant.undetermined",
     "ehtimol, amalda boʻlgan, lekin hech kim foydalanmagan[: {agreements}]"},
    {"statistics.joint_programme.satisfied",
     "qoʻshma dastur[ ({agreement} bitimi)][, {clauses}][; u {ended}gacha amal qilgan]"},
    {"statistics.joint_programme.undetermined",
     "qoʻshma dastur[ ({agreement} bitimi)][, {clauses}]; bitim amaldami, aniq emas[; u "
     "{ended}gacha amal qilgan]"},
    {"statistics.programme.not_applicable", "qoʻshma dastur[ “{name}”][ ({programme})]"},
    {"statistics.carried_by.satisfied",
     "[{agreement} bitimi|bitim] asosida[, {clauses}][; u {ended}gacha amal qilgan]"},
    {"statistics.carried_by.not_satisfied",
     "[{agreement} bitimi|bitim] asosida[, {clauses}], lekin bu kunlarda u amalda emas[; u "
     "{ended}gacha amal qilgan]"},
    {"statistics.carried_by.undetermined", "[{agreement} bitimi|bitim] asosida[, {clauses}]; u "
                                           "amaldami, aniq emas[; u {ended}gacha amal qilgan]"},
    {"statistics.no_agreement.not_satisfied", "u tayanadigan bitim yozilmagan"},
    {"statistics.no_ground.not_satisfied", "asosi yozilmagan"},
    {"statistics.uncertain.undetermined", "[{activity} tadbirida ishtirok etish|ishtirokchi] "
                                          "hisobga olinishi va qaysi qatorga kirishi aniq emas"},

    // --- Facts that may be missing
    {"fact.person.category", "{record} kim sifatida ishtirok etishi"},

    // --- Headings of the table, the charts and the page
    {"heading.statistics.agreements", "bitimlar"},
    {"heading.statistics.agreements_change", "bitimlar sonining oldingi yilga nisbatan oʻzgarishi"},
    {"heading.statistics.by_year", "shaxslar va ishtiroklar yillar boʻyicha"},
    {"heading.statistics.change", "oldingi yilga nisbatan oʻzgarish"},
    {"heading.statistics.dormant", "amalda boʻlgan, lekin foydalanilmagan bitimlar"},
    {"heading.statistics.end_not_known", "yilning oxirgi kuni nomaʼlum"},
    {"heading.statistics.joint_programmes", "qoʻshma dasturlarning asoslari"},
    {"heading.statistics.missing", "nimalar nomaʼlum"},
    {"heading.statistics.nothing", "hech narsa yozilmagan"},
    {"heading.statistics.part_of_year", "yilning faqat bir qismi hisobga olingan"},
    {"heading.statistics.participations", "ishtiroklar"},
    {"heading.statistics.perhaps", "aniq emas"},
    {"heading.statistics.persons", "shaxslar"},
    {"heading.statistics.persons_participations", "shaxslar / ishtiroklar"},
    {"heading.statistics.range", "2…3: kamida 2 ta, koʻpi bilan 3 ta"},
    {"heading.statistics.table", "raqamlar"},
    {"heading.statistics.title", "xalqaro hamkorlik[: {party}][, {days}]"},
    {"heading.statistics.whole", "barcha kunlar"},

    // --- Labels of codes that have none in the vocabulary
    {"label.agreement_standing.signed_by_all", "barcha tomonlar imzolagan"},
    {"label.agreement_standing.in_force", "amalda boʻlgan"},
    {"label.agreement_standing.in_force_at_the_end", "oxirgi kunda amalda boʻlgan"},
    {"label.agreement_standing.ended", "amal qilishi tugagan"},
    {"label.agreement_standing.dormant", "amalda boʻlgan, lekin foydalanilmagan"},
    {"label.statistics_dimension.all", "barcha ishtirokchilar"},
    {"label.statistics_dimension.country", "hamkor mamlakati"},
    {"label.statistics_dimension.scope", "tadbir turi"},
    {"label.statistics_dimension.key_direction", "asosiy yoʻnalish"},
    {"label.statistics_dimension.category", "ishtirokchilar toifasi"},
    {"label.statistics_dimension.direction", "safar yoʻnalishi"},
    {"label.country.none", "muayyan mamlakatsiz"},
    {"label.country.not_known", "mamlakati nomaʼlum"},
    {"label.direction.none", "safarsiz"},
    {"label.direction.not_known", "yoʻnalishi nomaʼlum"},
    {"label.key_direction.none", "asosiy yoʻnalishlardan tashqari"},
    {"label.person_category.not_known", "toifasi nomaʼlum"},
    {"label.scope.not_known", "turi nomaʼlum"},
};

} // namespace jspu_coop::detail
