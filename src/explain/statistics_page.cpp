#include <jspu_coop/explain/statistics_chart.hpp>
#include <jspu_coop/explain/statistics_page.hpp>

#include "explain/page_writer.hpp"
#include "explain/statistics_grid.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop {

std::string statistics_page(statistics_answer const& answer, wording const& words) {
    detail::figure_grid const grid = detail::grid_of(answer, words);
    detail::page_writer page{grid.title, words};
    for (statistics_dimension const by : every<statistics_dimension>()) {
        bool const is_there =
            std::any_of(answer.persons.begin(), answer.persons.end(),
                        [&](person_figure const& each) { return each.dimension == by; });
        if (is_there) {
            page.figure(statistics_chart(answer, by, words));
        }
    }
    page.element("h2", detail::heading_of(words, "table"));
    page.table(grid);
    page.lists(grid);
    page.missing(detail::heading_of(words, "missing"), answer.missing);
    return std::move(page).end();
}

} // namespace jspu_coop
