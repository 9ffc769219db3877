#include <jspu_coop/explain/statistics_chart.hpp>

#include "explain/characters.hpp"
#include "explain/chart_scale.hpp"
#include "explain/statistics_grid.hpp"
#include "explain/svg_parts.hpp"
#include "questions/detail/shown_range.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace {

using detail::attribute;
using detail::line_from;
using detail::text_at;
using std::to_string;

constexpr std::int64_t width = 900;
constexpr std::int64_t line_height = 17;
constexpr std::int64_t head_height = 76; // title and legend

/// What a pair of bars stands for.
struct bar_pair {
    std::string name;
    std::array<number_range, 2> figures; // persons, participations
};

constexpr std::array<char const*, 2> colours{"#1f5a99", "#d9822b"};

class chart_writer {
public:
    chart_writer(statistics_answer const& answer, statistics_dimension by, wording const& words)
        : answer_{answer}, by_{by}, words_{words}, series_{detail::heading_of(words, "persons"),
                                                           detail::heading_of(words,
                                                                              "participations")} {
        collect();
    }

    std::string operator()() && {
        head();
        if (bars_.empty()) {
            body_ += text_at(20, head_height + 20, "", detail::heading_of(words_, "nothing"));
            height_ = head_height + 40;
        } else if (by_ == statistics_dimension::all) {
            columns();
        } else {
            rows();
        }
        return detail::picture_begin(width, height_, "chart-" + to_string(by_), title_, described_)
               + body_ + "</svg>\n";
    }

private:
    /// The pairs of bars: of everybody one a year, or all days where there are no years.
    void collect() {
        std::size_t const columns = answer_.years.size() + 1;
        for (std::size_t at = 0; at < answer_.persons.size(); ++at) {
            person_figure const& each = answer_.persons[at];
            bool const is_year = at % columns + 1 != columns;
            bool const is_wanted = is_year == (by_ == statistics_dimension::all && columns > 1);
            if (each.dimension == by_ && is_wanted) {
                bars_.push_back({name_of(each), {each.persons, each.participations}});
            }
        }
        std::int64_t most = 0;
        for (bar_pair const& each : bars_) {
            for (number_range const& figure : each.figures) {
                most = std::max(most, figure.most);
                has_range_ = has_range_ || figure.least != figure.most;
            }
        }
        scale_ = detail::scale_for(most);
    }

    [[nodiscard]] std::string name_of(person_figure const& of) const {
        if (!of.year) {
            return detail::name_of_key(of.dimension, of.key, words_);
        }
        statistics_year const& year = answer_.years[*of.year];
        return year.label + (year.is_whole ? "" : "*");
    }

    [[nodiscard]] std::string said_of(bar_pair const& each, std::size_t series) const {
        return each.name + ". " + series_[series] + ": " + detail::shown(each.figures[series]);
    }

    void head() {
        bool const is_years = by_ == statistics_dimension::all && !answer_.years.empty();
        title_ = is_years ? detail::heading_of(words_, "by_year") : detail::name_of(by_, words_);
        described_ =
            detail::heading_of(words_, "title",
                               {{"party", {record_reference{"party", to_string(answer_.of_whom)}}},
                                {"days", {answer_.during}}});
        for (bar_pair const& each : bars_) {
            described_ += " | " + each.name + ": " + detail::shown(each.figures[0]) + " / "
                          + detail::shown(each.figures[1]);
        }
        std::int64_t x = 20;
        for (std::size_t series = 0; series < series_.size(); ++series) {
            x = legend(x, colours[series], "1", series_[series]);
        }
        if (has_range_) {
            legend(x, "#777", "0.4", detail::heading_of(words_, "perhaps"));
        }
    }

    /// @return where the next one begins
    std::int64_t legend(std::int64_t x, char const* colour, char const* opacity,
                        std::string const& name) {
        body_ += "<rect" + attribute("x", x) + " y=\"44\" width=\"14\" height=\"14\" fill=\""
                 + colour + "\" fill-opacity=\"" + opacity + "\"/>\n";
        body_ += text_at(x + 20, 56, "", name);
        return x + 50 + static_cast<std::int64_t>(detail::characters_in(name)) * 8;
    }

    /// A bar from one figure to another, along the scale.
    void bar(std::string const& place, std::size_t series, char const* opacity,
             std::string const& said) {
        body_ += "<rect" + place + " fill=\"" + colours[series] + "\" fill-opacity=\"" + opacity
                 + "\"><title>" + detail::escaped_markup(said) + "</title></rect>\n";
    }

    // --- Bars that lie: one pair a key

    void rows() {
        constexpr std::int64_t plot_x = 290;
        constexpr std::int64_t plot_width = 500;
        constexpr std::int64_t bar_height = 14;
        constexpr std::size_t most_in_line = 34;
        std::vector<std::vector<std::string>> names;
        std::vector<std::int64_t> tops{head_height};
        for (bar_pair const& each : bars_) {
            names.push_back(detail::in_lines(each.name, most_in_line));
            auto const lines = static_cast<std::int64_t>(names.back().size());
            tops.push_back(tops.back() + std::max(2 * bar_height, lines * line_height) + 14);
        }
        std::int64_t const bottom = tops.back();
        for (std::int64_t tick = 0; tick <= scale_.top; tick += scale_.step) {
            std::int64_t const x = plot_x + tick * plot_width / scale_.top;
            body_ += line_from(x, head_height, x, bottom, tick == 0 ? "#444" : "#ddd");
            body_ +=
                text_at(x, bottom + 18, " text-anchor=\"middle\" fill=\"#555\"", to_string(tick));
        }
        std::string values;
        body_ += "<svg" + attribute("x", plot_x) + attribute("y", 0)
                 + attribute("width", plot_width) + attribute("height", bottom) + " viewBox=\"0 0 "
                 + to_string(scale_.top) + " " + to_string(bottom)
                 + "\" preserveAspectRatio=\"none\">\n";
        for (std::size_t at = 0; at < bars_.size(); ++at) {
            std::int64_t const middle = (tops[at] + tops[at + 1]) / 2;
            for (std::size_t series = 0; series < series_.size(); ++series) {
                number_range const& of = bars_[at].figures[series];
                std::int64_t const y = middle - (series == 0 ? bar_height : 0);
                lying_bar(of, y, bar_height, series, said_of(bars_[at], series));
                values += text_at(plot_x + of.most * plot_width / scale_.top + 6, y + 12,
                                  " font-size=\"12\"", detail::shown(of));
            }
        }
        body_ += "</svg>\n" + values;
        for (std::size_t at = 0; at < bars_.size(); ++at) {
            auto const lines = static_cast<std::int64_t>(names[at].size());
            std::int64_t y = (tops[at] + tops[at + 1]) / 2 - (lines - 1) * line_height / 2 + 5;
            for (std::string const& each : names[at]) {
                body_ += text_at(plot_x - 10, y, " text-anchor=\"end\"", each);
                y += line_height;
            }
        }
        height_ = bottom + 30;
    }

    void lying_bar(number_range const& of, std::int64_t y, std::int64_t thick, std::size_t series,
                   std::string const& said) {
        auto const place = [&](std::int64_t from, std::int64_t length) {
            return attribute("x", from) + attribute("y", y) + attribute("width", length)
                   + attribute("height", thick - 1);
        };
        bar(place(0, of.least), series, "1", said);
        if (of.least != of.most) {
            bar(place(of.least, of.most - of.least), series, "0.4", said);
        }
    }

    // --- Bars that stand: one pair a year

    void columns() {
        constexpr std::int64_t plot_x = 70;
        constexpr std::int64_t plot_width = width - plot_x - 20;
        constexpr std::int64_t plot_height = 260;
        constexpr std::int64_t top = head_height + 16;
        constexpr std::int64_t bottom = top + plot_height;
        for (std::int64_t tick = 0; tick <= scale_.top; tick += scale_.step) {
            std::int64_t const y = bottom - tick * plot_height / scale_.top;
            body_ += line_from(plot_x, y, plot_x + plot_width, y, tick == 0 ? "#444" : "#ddd");
            body_ +=
                text_at(plot_x - 8, y + 4, " text-anchor=\"end\" fill=\"#555\"", to_string(tick));
        }
        auto const count = static_cast<std::int64_t>(bars_.size());
        std::int64_t const thick = std::clamp<std::int64_t>(plot_width / count * 2 / 5, 1, 60);
        // Names stand as near to one another as they can be read.
        std::int64_t const each_name = count * 80 / plot_width + 1;
        std::string over;
        body_ += "<svg" + attribute("x", plot_x) + attribute("y", top)
                 + attribute("width", plot_width) + attribute("height", plot_height)
                 + " viewBox=\"0 0 " + to_string(plot_width) + " " + to_string(scale_.top)
                 + "\" preserveAspectRatio=\"none\">\n";
        for (std::int64_t at = 0; at < count; ++at) {
            bar_pair const& pair = bars_[static_cast<std::size_t>(at)];
            std::int64_t const middle = plot_width * (2 * at + 1) / (2 * count);
            for (std::size_t series = 0; series < series_.size(); ++series) {
                number_range const& of = pair.figures[series];
                std::int64_t const x = middle - (series == 0 ? thick : 0);
                standing_bar(of, x, thick, series, said_of(pair, series));
                std::string const value = detail::shown(of);
                if (static_cast<std::int64_t>(detail::characters_in(value)) * 8 <= thick + 8) {
                    over += text_at(plot_x + x + thick / 2,
                                    bottom - of.most * plot_height / scale_.top - 5,
                                    " font-size=\"12\" text-anchor=\"middle\"", value);
                }
            }
            if (at % each_name == 0) {
                over += text_at(plot_x + middle, bottom + 20, " text-anchor=\"middle\"", pair.name);
            }
        }
        body_ += "</svg>\n" + over;
        height_ = bottom + 34;
        std::int64_t below = bottom + 46;
        for (std::string const& each : detail::notes_on_years(answer_, words_)) {
            body_ += text_at(20, below, " font-size=\"12\" fill=\"#555\"", each);
            below += 22;
            height_ += 22;
        }
    }

    void standing_bar(number_range const& of, std::int64_t x, std::int64_t thick,
                      std::size_t series, std::string const& said) {
        auto const place = [&](std::int64_t from, std::int64_t length) {
            return attribute("x", x) + attribute("y", scale_.top - from - length)
                   + attribute("width", thick) + attribute("height", length);
        };
        bar(place(0, of.least), series, "1", said);
        if (of.least != of.most) {
            bar(place(of.least, of.most - of.least), series, "0.4", said);
        }
    }

    statistics_answer const& answer_;
    statistics_dimension by_;
    wording const& words_;
    std::array<std::string, 2> series_;
    std::vector<bar_pair> bars_;
    std::string title_;
    std::string described_;
    bool has_range_{false};
    detail::chart_scale scale_{1, 1};
    std::int64_t height_{0};
    std::string body_;
};

} // namespace

std::string statistics_chart(statistics_answer const& answer, statistics_dimension by,
                             wording const& words) {
    return chart_writer{answer, by, words}();
}

} // namespace jspu_coop
