#include "explain/page_writer.hpp"

#include <jspu_coop/explain/explanation.hpp>

#include "explain/characters.hpp"

#include <string_view>
#include <utility>

namespace jspu_coop::detail {

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

} // namespace

page_writer::page_writer(std::string const& title, wording const& words) : words_{words} {
    page_ = "<!DOCTYPE html>\n<html lang=\"" + std::string{words_.messages().language()}
            + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
              "content=\"width=device-width\">\n";
    element("title", title);
    page_ += "<style>" + std::string{style} + "</style>\n</head>\n<body>\n";
    element("h1", title);
}

void page_writer::element(char const* name, std::string const& said, char const* attributes) {
    page_ +=
        std::string{"<"} + name + attributes + ">" + escaped_markup(said) + "</" + name + ">\n";
}

void page_writer::figure(std::string const& svg) {
    page_ += "<figure>\n" + svg + "</figure>\n";
}

void page_writer::table(figure_grid const& grid) {
    page_ += "<table>\n<thead>\n<tr><th></th>";
    for (std::string const& each : grid.columns) {
        page_ += "<th scope=\"col\">" + escaped_markup(each) + "</th>";
    }
    page_ += "</tr>\n</thead>\n";
    for (grid_block const& block : grid.blocks) {
        page_ += "<tbody>\n<tr class=\"block\"><th scope=\"rowgroup\" colspan=\""
                 + std::to_string(grid.columns.size() + 1) + "\">" + escaped_markup(block.heading)
                 + "</th></tr>\n";
        for (grid_row const& each : block.rows) {
            row(each);
        }
        page_ += "</tbody>\n";
    }
    page_ += "</table>\n";
    for (std::string const& each : grid.notes) {
        element("p", each, " class=\"note\"");
    }
}

void page_writer::row(grid_row const& of) {
    page_ += "<tr><th scope=\"row\">" + escaped_markup(of.name) + "</th>";
    for (std::string const& cell : of.cells) {
        page_ += "<td>" + escaped_markup(cell) + "</td>";
    }
    page_ += "</tr>\n";
}

/// The sentences of a finding and of the steps below it, as nested lists.
void page_writer::tell(finding const& what) {
    std::string const source = sources_of(what, words_);
    page_ +=
        "<li>" + escaped_markup(sentence_of(what, words_) + (source.empty() ? "" : " " + source));
    if (!what.because.empty()) {
        page_ += "\n<ul>\n";
        for (finding const& each : what.because) {
            tell(each);
        }
        page_ += "</ul>\n";
    }
    page_ += "</li>\n";
}

void page_writer::lists(figure_grid const& grid) {
    for (grid_list const& list : grid.lists) {
        element("h2", list.heading);
        page_ += "<ul>\n";
        for (finding const& each : list.told) {
            tell(each);
        }
        page_ += "</ul>\n";
    }
}

void page_writer::missing(std::string const& heading, std::vector<missing_fact> const& facts) {
    if (facts.empty()) {
        return;
    }
    element("h2", heading);
    page_ += "<ul>\n";
    for (missing_fact const& each : facts) {
        element("li", missing_sentence(each, words_));
    }
    page_ += "</ul>\n";
}

std::string page_writer::end() && {
    page_ += "</body>\n</html>\n";
    return std::move(page_);
}

} // namespace jspu_coop::detail
