/// @file
/// Statistics as a picture.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/questions/statistics.hpp>

#include <string>

namespace jspu_coop {

/// The figures of one dimension as a bar chart in SVG: of `all`, a pair of columns for each year
/// (persons and participations); of every other dimension, a pair of bars for each key over all
/// days. What is certain is drawn full, what may come to it light.
///
/// The picture is complete in itself: no script, no font, no other file. `<title>` and `<desc>`
/// tell what it shows, and each bar has a title of its own. Bars stand in a picture within the
/// picture whose scale is the figures': their widths or heights are the figures themselves.
/// @param answer the figures
/// @param by the dimension
/// @param words the language and the names of records
/// @return an `<svg>` element; ids within it begin with `chart-` and the dimension's code
[[nodiscard]] JSPU_COOP_EXPORT std::string
statistics_chart(statistics_answer const& answer, statistics_dimension by, wording const& words);

} // namespace jspu_coop
