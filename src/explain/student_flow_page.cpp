#include <jspu_coop/explain/student_flow_chart.hpp>
#include <jspu_coop/explain/student_flow_page.hpp>

#include "explain/page_writer.hpp"
#include "explain/student_flow_words.hpp"

#include <utility>

namespace jspu_coop {

std::string student_flow_page(student_flow const& flow, joint_programme const& programme,
                              wording const& words, std::span<award_figure const> awards,
                              std::string const& note) {
    detail::flow_words const names{programme, words};
    detail::figure_grid const grid = grid_of(flow, awards, names);
    detail::page_writer page{grid.title, words};
    if (!note.empty()) {
        page.element("p", note);
    }
    page.figure(student_flow_chart(flow, programme, words));
    page.element("h2", names.heading("figures"));
    page.table(grid);
    page.missing(names.heading("missing"), flow.missing);
    return std::move(page).end();
}

} // namespace jspu_coop
