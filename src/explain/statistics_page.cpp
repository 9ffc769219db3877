#include <jspu_coop/explain/explanation.hpp>
#include <jspu_coop/explain/statistics_chart.hpp>
#include <jspu_coop/explain/statistics_page.hpp>

#include "explain/characters.hpp"
#include "explain/statistics_grid.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace jspu_coop {

namespace {

constexpr std::string_view style = R"(
body { font-family: sans-serif; color: #222; background: #fff; max-width: 940px; margin: 24px auto;
       padding: 0 16px; line-height: 1.4; }
h1 { font-size: 24px; } h2 { font-size: 19px; margin-top: 32px; }
figure { margin: 16px 0; } svg { max-width: 100%; height: auto; }
td { white-space: nowrap; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 10px; text-align: right; border-bottom: 1px solid #ddd; }
th[scope=row], tbody th { text-align: left; font-weight: normal; }
tbody tr.block th { font-weight: bold; padding-top: 14px; border-bottom: 1px solid #444; }
thead th { vertical-align: bottom; border-bottom: 2px solid #444; }
.note { color: #555; font-size: 14px; }
)";

class page_writer {
public:
    page_writer(statistics_answer const& answer, wording const& words)
        : answer_{answer}, words_{words}, grid_{detail::grid_of(answer, words)} {}

    std::string operator()() && {
        page_ = "<!DOCTYPE html>\n<html lang=\"" + std::string{words_.messages().language()}
                + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                  "content=\"width=device-width\">\n";
        element("title", grid_.title);
        page_ += "<style>" + std::string{style} + "</style>\n</head>\n<body>\n";
        element("h1", grid_.title);
        charts();
        element("h2", detail::heading_of(words_, "table"));
        table();
        lists();
        missing();
        page_ += "</body>\n</html>\n";
        return std::move(page_);
    }

private:
    void element(char const* name, std::string const& said, char const* attributes = "") {
        page_ += std::string{"<"} + name + attributes + ">" + detail::escaped_markup(said) + "</"
                 + name + ">\n";
    }

    void charts() {
        for (statistics_dimension const by : every<statistics_dimension>()) {
            bool const is_there =
                std::any_of(answer_.persons.begin(), answer_.persons.end(),
                            [&](person_figure const& each) { return each.dimension == by; });
            if (is_there) {
                page_ += "<figure>\n" + statistics_chart(answer_, by, words_) + "</figure>\n";
            }
        }
    }

    void table() {
        page_ += "<table>\n<thead>\n<tr><th></th>";
        for (std::string const& each : grid_.columns) {
            page_ += "<th scope=\"col\">" + detail::escaped_markup(each) + "</th>";
        }
        page_ += "</tr>\n</thead>\n";
        for (detail::grid_block const& block : grid_.blocks) {
            page_ += "<tbody>\n<tr class=\"block\"><th scope=\"rowgroup\" colspan=\""
                     + std::to_string(grid_.columns.size() + 1) + "\">"
                     + detail::escaped_markup(block.heading) + "</th></tr>\n";
            for (detail::grid_row const& row : block.rows) {
                page_ += "<tr><th scope=\"row\">" + detail::escaped_markup(row.name) + "</th>";
                for (std::string const& cell : row.cells) {
                    page_ += "<td>" + detail::escaped_markup(cell) + "</td>";
                }
                page_ += "</tr>\n";
            }
            page_ += "</tbody>\n";
        }
        page_ += "</table>\n";
        for (std::string const& each : grid_.notes) {
            element("p", each, " class=\"note\"");
        }
    }

    /// The sentences of a finding and of the steps below it, as nested lists.
    void tell(finding const& what) {
        std::string const source = sources_of(what, words_);
        page_ += "<li>"
                 + detail::escaped_markup(sentence_of(what, words_)
                                          + (source.empty() ? "" : " " + source));
        if (!what.because.empty()) {
            page_ += "\n<ul>\n";
            for (finding const& each : what.because) {
                tell(each);
            }
            page_ += "</ul>\n";
        }
        page_ += "</li>\n";
    }

    void lists() {
        for (detail::grid_list const& list : grid_.lists) {
            element("h2", list.heading);
            page_ += "<ul>\n";
            for (finding const& each : list.told) {
                tell(each);
            }
            page_ += "</ul>\n";
        }
    }

    void missing() {
        if (answer_.missing.empty()) {
            return;
        }
        element("h2", detail::heading_of(words_, "missing"));
        page_ += "<ul>\n";
        for (missing_fact const& each : answer_.missing) {
            element("li", missing_sentence(each, words_));
        }
        page_ += "</ul>\n";
    }

    statistics_answer const& answer_;
    wording const& words_;
    detail::statistics_grid grid_;
    std::string page_;
};

} // namespace

std::string statistics_page(statistics_answer const& answer, wording const& words) {
    return page_writer{answer, words}();
}

} // namespace jspu_coop
