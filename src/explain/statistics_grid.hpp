// The figures of statistics in words.
#pragma once

#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/questions/statistics.hpp>

#include "explain/figure_grid.hpp"

#include <string>
#include <vector>

namespace jspu_coop::detail {

/// The figures in words; the columns are the years, and all days behind them.
[[nodiscard]] figure_grid grid_of(statistics_answer const& answer, wording const& words);

/// What the sign behind years means: one sentence each, none where no year has it.
[[nodiscard]] std::vector<std::string> notes_on_years(statistics_answer const& answer,
                                                      wording const& words);

/// A word or sentence of the catalogue's `heading.statistics.*`, with a capital letter.
[[nodiscard]] std::string heading_of(wording const& words, std::string const& key,
                                     named_values const& values = {});

/// A dimension as a heading.
[[nodiscard]] std::string name_of(statistics_dimension of, wording const& words);

/// The name of a key, with a capital letter.
[[nodiscard]] std::string name_of_key(statistics_dimension of, std::string const& key,
                                      wording const& words);

/// The name of a standing, with a capital letter.
[[nodiscard]] std::string name_of(agreement_standing of, wording const& words);

} // namespace jspu_coop::detail
