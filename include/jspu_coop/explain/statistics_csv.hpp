/// @file
/// Statistics as comma-separated values: the figures, and what is told of single agreements.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/questions/statistics.hpp>

#include <string>

namespace jspu_coop {

/// The figures as comma-separated values by RFC 4180: UTF-8 without a mark, lines ended by CR LF, a
/// field in quotation marks where it needs them. The first line names the columns:
///
/// - `measure`: `persons`, `participations` or `agreements`;
/// - `dimension`: its code (`statistics_dimension`); of agreements `standing`;
/// - `key`: as in `person_figure::key`; of agreements the code of the standing;
/// - `label`: the key in the language of the words: the only column that depends on it;
/// - `year`: the label of the year; empty for all days;
/// - `first`, `last`: the days counted;
/// - `least`, `most`: the figure;
/// - `change_least`, `change_most`, `change_times`: against the year before, where both are whole
///   (`figure_change`); empty where there is none.
///
/// Lines stand in the order of the answer, persons before participations.
/// @param answer the figures
/// @param words the language of the labels
[[nodiscard]] JSPU_COOP_EXPORT std::string statistics_csv(statistics_answer const& answer,
                                                          wording const& words);

/// The agreements that are dormant over all days asked about, or may be, in the same form: their
/// `agreement` (its id), `label` (its name in the language of the words) and `is_dormant`
/// (`satisfied`, or `undetermined`).
/// @param answer the figures
/// @param words the language and the names of records
[[nodiscard]] JSPU_COOP_EXPORT std::string dormant_agreements_csv(statistics_answer const& answer,
                                                                  wording const& words);

/// On what the joint programmes rest, in the same form: first those of the register, then the
/// clauses on others. A line for each ground of an agreement, one with empty fields for an
/// agreement without any, and for a programme without an agreement. The columns:
///
/// - `programme`, `programme_label`: the id of the joint programme, and its name in the language of
///   the words; empty for clauses that carry none of the register;
/// - `agreement`, `label`: its id, and its name in the language of the words;
/// - `in_force`: whether it is in force on some day asked about (`outcome`);
/// - `ended`: its last day in force (`joint_programme_grounds::ended`);
/// - `clauses`: the ids of its clauses that carry the programme, with blanks between them;
/// - `relation`, `ground_agreement`: how it rests on the ground (`ground_relation`), and the id of
///   the agreement that is the ground;
/// - `act_kind`, `act_number`, `act_on`, `act_issuer`: the act that is the ground;
/// - `ground`: a sentence on the ground, in the language of the words.
/// @param answer the figures
/// @param words the language and the names of records
[[nodiscard]] JSPU_COOP_EXPORT std::string joint_programmes_csv(statistics_answer const& answer,
                                                                wording const& words);

} // namespace jspu_coop
