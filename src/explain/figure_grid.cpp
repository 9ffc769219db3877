#include "explain/figure_grid.hpp"

#include <jspu_coop/explain/explanation.hpp>

#include "explain/characters.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// A line of cells: the first begins at the left, the others end at the right of their columns.
class table_writer {
public:
    table_writer(figure_grid const& grid, wording const& words) : grid_{grid}, words_{words} {
        widen_columns();
    }

    std::string operator()() && {
        text_ = grid_.title + "\n";
        bool is_first = true;
        for (grid_block const& block : grid_.blocks) {
            text_ += "\n";
            line(block.heading, is_first ? grid_.columns : std::vector<std::string>{});
            is_first = false;
            for (grid_row const& row : block.rows) {
                line("  " + row.name, row.cells);
            }
        }
        for (grid_list const& list : grid_.lists) {
            text_ += "\n" + list.heading + "\n";
            tell(list.told, 1);
        }
        text_ += grid_.notes.empty() ? "" : "\n";
        for (std::string const& each : grid_.notes) {
            text_ += each + "\n";
        }
        return std::move(text_);
    }

private:
    /// A line a sentence, steps indented under what they explain.
    void tell(std::vector<finding> const& told, std::size_t indent) {
        for (finding const& each : told) {
            std::string const source = sources_of(each, words_);
            text_ += std::string(2 * indent, ' ') + sentence_of(each, words_)
                     + (source.empty() ? "" : " " + source) + "\n";
            tell(each.because, indent + 1);
        }
    }

    void widen_columns() {
        widths_.assign(grid_.columns.size(), 0);
        widen(grid_.columns);
        for (grid_block const& block : grid_.blocks) {
            // The first heading stands in the line of the columns; others may be longer.
            name_width_ =
                &block == &grid_.blocks.front() ? characters_in(block.heading) : name_width_;
            for (grid_row const& row : block.rows) {
                name_width_ = std::max(name_width_, characters_in(row.name) + 2);
                widen(row.cells);
            }
        }
    }

    void widen(std::vector<std::string> const& cells) {
        for (std::size_t at = 0; at < cells.size(); ++at) {
            widths_[at] = std::max(widths_[at], characters_in(cells[at]));
        }
    }

    void line(std::string const& name, std::vector<std::string> const& cells) {
        std::string made = name;
        std::size_t used = characters_in(name);
        std::size_t end = name_width_;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            end += 2 + widths_[at];
            std::size_t const size = characters_in(cells[at]);
            if (size > 0) {
                made += std::string(end - size - used, ' ') + cells[at];
                used = end;
            }
        }
        text_ += made + "\n";
    }

    figure_grid const& grid_;
    wording const& words_;
    std::size_t name_width_{0};
    std::vector<std::size_t> widths_;
    std::string text_;
};

} // namespace

std::string text_of(figure_grid const& grid, wording const& words) {
    return table_writer{grid, words}();
}

} // namespace jspu_coop::detail
