// A page for a browser: headings, pictures, tables and sentences.
#pragma once

#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/verdict/finding.hpp>
#include <jspu_coop/verdict/missing_fact.hpp>

#include "explain/figure_grid.hpp"

#include <string>
#include <vector>

namespace jspu_coop::detail {

/// Writes an HTML page that is complete in itself: no script, no font, no other file. Every text is
/// escaped.
class page_writer {
public:
    /// Begins the page with its title.
    page_writer(std::string const& title, wording const& words);

    /// A heading, a paragraph or another element that holds a text alone.
    /// @param attributes with a blank before each
    void element(char const* name, std::string const& said, char const* attributes = "");
    /// A picture.
    void figure(std::string const& svg);
    /// The rows of the grid, and its notes below them.
    void table(figure_grid const& grid);
    /// The lists of the grid, each under its heading.
    void lists(figure_grid const& grid);
    /// Facts that are not known, under a heading; nothing where there are none.
    void missing(std::string const& heading, std::vector<missing_fact> const& facts);

    /// The whole page.
    [[nodiscard]] std::string end() &&;

private:
    void row(grid_row const& of);
    void tell(finding const& what);

    wording const& words_;
    std::string page_;
};

} // namespace jspu_coop::detail
