// The figures as blocks of rows in words, for plain text and for HTML.
#pragma once

#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/questions/statistics.hpp>

#include <string>
#include <vector>

namespace jspu_coop::detail {

/// A row: what is counted, and its figures, one a column.
struct grid_row {
    std::string name;
    std::vector<std::string> cells;
};

/// Rows under a heading.
struct grid_block {
    std::string heading;
    std::vector<grid_row> rows;
};

/// What is told of single agreements, in sentences under a heading.
struct grid_list {
    std::string heading;
    std::vector<finding> told;
};

/// The figures in words.
struct statistics_grid {
    std::string title;
    std::vector<std::string> columns; ///< the years, and all days behind them
    std::vector<grid_block> blocks;
    std::vector<grid_list> lists;   ///< none is empty
    std::vector<std::string> notes; ///< what signs in it mean
};

/// The figures in words.
[[nodiscard]] statistics_grid grid_of(statistics_answer const& answer, wording const& words);

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
