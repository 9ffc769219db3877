// English: statistics, in sentences, tables and pictures.
#pragma once

#include <jspu_coop/explain/message_catalogue.hpp>

namespace jspu_coop::detail {

inline constexpr message english_statistics[] = {
    // --- The answer
    {"statistics.satisfied", "[the cooperation of {party}|the cooperation] in figures[, {days}]"},
    {"statistics.undetermined", "[the cooperation of {party}|the cooperation] in figures[, "
                                "{days}]; some of them are not certain"},
    {"statistics.dimension.not_applicable", "by [{dimension}|kind]"},
    {"statistics.persons.not_applicable",
     "[{key}|somebody][: persons {persons}][, participations {participations}]"},
    {"statistics.persons_in_year.not_applicable",
     "[in {academic_year}|in {year}|in a year][ (only {days})][ (at most {possible_days})][: "
     "persons {persons}[, "
     "change {persons_change}]][; "
     "participations {participations}[, change {participations_change}]]"},
    {"statistics.agreements.not_applicable", "agreements"},
    {"statistics.standing.not_applicable", "[{standing}|agreements][: {count}]"},
    {"statistics.standing_in_year.not_applicable",
     "[in {academic_year}|in {year}|in a year][: {count}[, change {change}]]"},
    {"statistics.dormant.satisfied", "in force, and used by nobody[: {agreements}]"},
    {"statistics.dormant.undetermined",
     "in force and used by nobody, though this is not certain[: {agreements}]"},
    {"statistics.joint_programme.satisfied",
     "[a joint programme under agreement {agreement}|a joint programme][, {clauses}][; it ended on "
     "{ended}]"},
    {"statistics.joint_programme.undetermined",
     "[a joint programme under agreement {agreement}|a joint programme][, {clauses}]; whether it "
     "is in force is not certain[; it ended on {ended}]"},
    {"statistics.programme.not_applicable", "the joint programme[ {name}][ ({programme})]"},
    {"statistics.carried_by.satisfied",
     "carried by [agreement {agreement}|an agreement][, {clauses}][; it ended on {ended}]"},
    {"statistics.carried_by.not_satisfied",
     "carried by [agreement {agreement}|an agreement][, {clauses}]: not in force on any of these "
     "days[; it ended on {ended}]"},
    {"statistics.carried_by.undetermined",
     "carried by [agreement {agreement}|an agreement][, {clauses}]; whether it is in force is not "
     "certain[; it ended on {ended}]"},
    {"statistics.no_agreement.not_satisfied", "no agreement that carries it is recorded"},
    {"statistics.no_ground.not_satisfied", "no ground is recorded"},
    {"statistics.uncertain.undetermined",
     "whether, and where, [the activity {activity}|somebody] counts is not certain"},

    // --- Facts that may be missing
    {"fact.person.category", "as what person {record} takes part"},

    // --- Headings of the table, the charts and the page
    {"heading.statistics.agreements", "agreements"},
    {"heading.statistics.agreements_change", "change in the agreements from the year before"},
    {"heading.statistics.by_year", "persons and participations by year"},
    {"heading.statistics.change", "change from the year before"},
    {"heading.statistics.dormant", "agreements in force, but not used"},
    {"heading.statistics.end_not_known", "the last day of the year is not known"},
    {"heading.statistics.joint_programmes", "grounds of the joint programmes"},
    {"heading.statistics.missing", "what is not known"},
    {"heading.statistics.nothing", "nothing is recorded"},
    {"heading.statistics.part_of_year", "only a part of the year is counted"},
    {"heading.statistics.participations", "participations"},
    {"heading.statistics.perhaps", "not certain"},
    {"heading.statistics.persons", "persons"},
    {"heading.statistics.persons_participations", "persons / participations"},
    {"heading.statistics.range", "2…3: at least 2, at most 3"},
    {"heading.statistics.table", "the figures"},
    {"heading.statistics.title", "international cooperation[ of {party}][, {days}]"},
    {"heading.statistics.whole", "all days"},

    // --- Labels of codes that have none in the vocabulary
    {"label.agreement_standing.signed_by_all", "signed by all"},
    {"label.agreement_standing.in_force", "in force"},
    {"label.agreement_standing.in_force_at_the_end", "in force on the last day"},
    {"label.agreement_standing.ended", "ended"},
    {"label.agreement_standing.dormant", "in force, but not used"},
    {"label.statistics_dimension.all", "everybody"},
    {"label.statistics_dimension.country", "country of the partner"},
    {"label.statistics_dimension.scope", "kind of activity"},
    {"label.statistics_dimension.key_direction", "key direction"},
    {"label.statistics_dimension.category", "category of participants"},
    {"label.statistics_dimension.direction", "direction of travel"},
    {"label.country.none", "no single country"},
    {"label.country.not_known", "country not known"},
    {"label.direction.none", "without travel"},
    {"label.direction.not_known", "direction not known"},
    {"label.key_direction.none", "no key direction"},
    {"label.person_category.not_known", "category not known"},
    {"label.scope.not_known", "kind not known"},
};

} // namespace jspu_coop::detail
