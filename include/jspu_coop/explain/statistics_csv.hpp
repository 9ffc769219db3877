/// @file
/// Statistics as comma-separated values.
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
///   (`figure_change`); empty where there is none. Of agreements always empty.
///
/// Lines stand in the order of the answer, persons before participations.
/// @param answer the figures
/// @param words the language of the labels
[[nodiscard]] JSPU_COOP_EXPORT std::string statistics_csv(statistics_answer const& answer,
                                                          wording const& words);

} // namespace jspu_coop
