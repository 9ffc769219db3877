// Figures as blocks of rows in words, for plain text and for HTML.
#pragma once

#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/verdict/finding.hpp>

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

/// Figures in words.
struct figure_grid {
    std::string title;
    std::vector<std::string> columns; ///< what the figures of a row are of
    std::vector<grid_block> blocks;
    std::vector<grid_list> lists;   ///< none is empty
    std::vector<std::string> notes; ///< what signs in it mean
};

/// The grid as aligned plain text. Lines end with a line feed, without blanks before it.
[[nodiscard]] std::string text_of(figure_grid const& grid, wording const& words);

} // namespace jspu_coop::detail
