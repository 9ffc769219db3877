/// @file
/// Statistics as a table of plain text.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/questions/statistics.hpp>

#include <string>

namespace jspu_coop {

/// The figures as aligned plain text: a column for each year and one for all days; a block of rows
/// for each dimension (persons / participations), for the agreements, and for the change of the
/// total and of the agreements from year to year; below them, in sentences, the agreements that
/// nobody used, and the grounds of the joint programmes. "2…3" is at least 2 and at most 3; a year
/// of which only a part is asked about bears a star, and is not compared. Lines end with a line
/// feed, without blanks before it.
/// @param answer the figures
/// @param words the language and the names of records
[[nodiscard]] JSPU_COOP_EXPORT std::string statistics_table(statistics_answer const& answer,
                                                            wording const& words);

} // namespace jspu_coop
