#include <jspu_coop/explain/student_flow_chart.hpp>

#include "explain/flow_layout.hpp"
#include "explain/student_flow_words.hpp"
#include "explain/svg_parts.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace {

/// Draws a flow.
class flow_drawing {
public:
    flow_drawing(student_flow const& flow, joint_programme const& programme, wording const& words)
        : flow_{flow}, names_{programme, words} {}

    [[nodiscard]] std::string all() && {
        title_ = names_.heading("picture", {{"day", {flow_.day}}});
        std::int64_t const students = flow_.all.stages.front().entered;
        if (students == 0) {
            return nothing();
        }
        label_stages();
        std::vector<std::int64_t> heights;
        for (label_lines const& each : labels_) {
            heights.push_back(static_cast<std::int64_t>(each.size()) * line_height);
        }
        layout_ = detail::layout_of(flow_, heights);
        headings();
        bands_and_bars();
        labels();
        return picture(layout_.columns * column_width + margin, top_ + layout_.height + margin);
    }

private:
    using label_lines = std::vector<std::string>;

    static constexpr std::int64_t margin = 20;
    static constexpr std::int64_t column_width = 224;
    static constexpr std::int64_t bar_width = 14;
    static constexpr std::int64_t line_height = 16;
    static constexpr std::int64_t title_height = 52;
    static constexpr std::size_t most_in_line = 25;
    static constexpr std::size_t most_in_heading = 22; ///< bold

    static constexpr std::string_view colour_of(flow_place place) noexcept {
        switch (place) {
        case flow_place::admission:
            return "#555";
        case flow_place::in_period:
            return "#1f5a99";
        case flow_place::expected:
            return "#7fa8d1";
        case flow_place::at_home:
            return "#d9822b";
        case flow_place::not_recorded:
            return "#999";
        case flow_place::conferred:
            return "#2e7d4f";
        default:
            return "#a33b3b";
        }
    }

    [[nodiscard]] std::string picture(std::int64_t width, std::int64_t height) const {
        std::string const described = names_.title(flow_) + " | " + described_;
        return detail::picture_begin(width, height, "flow", title_, described) + body_ + "</svg>\n";
    }

    [[nodiscard]] std::string nothing() {
        described_ = names_.heading("nothing");
        std::int64_t const y = name_of_programme(3 * column_width);
        body_ += detail::text_at(margin, y + line_height, "", described_);
        return picture(3 * column_width, y + 2 * line_height);
    }

    // --- Words

    /// Below the title; as far across as the picture.
    /// @return where the lines end
    [[nodiscard]] std::int64_t name_of_programme(std::int64_t width) {
        constexpr std::int64_t letter_width = 8;
        std::int64_t y = title_height;
        auto const most = static_cast<std::size_t>((width - 2 * margin) / letter_width);
        for (std::string const& each : detail::in_lines(names_.programme(), most)) {
            body_ += detail::text_at(margin, y, "", each);
            y += line_height;
        }
        return y;
    }

    /// Name, number, and where those are who did not go on.
    void label_stages() {
        for (std::size_t at = 0; at < flow_.stages.size(); ++at) {
            stage_figure const& figure = flow_.all.stages[at];
            label_lines lines = detail::in_lines(names_.place(flow_.stages[at]), most_in_line);
            lines.push_back(std::to_string(figure.entered));
            for (auto const& [key, member] : detail::stage_standings) {
                if (figure.*member > 0) {
                    append(lines, names_.heading(key) + ": " + std::to_string(figure.*member));
                }
            }
            labels_.push_back(std::move(lines));
        }
    }

    static void append(label_lines& to, std::string const& said, std::size_t most = most_in_line) {
        for (std::string& each : detail::in_lines(said, most)) {
            to.push_back(std::move(each));
        }
    }

    /// Over each column, which semesters it is, and where they are spent.
    void headings() {
        std::vector<label_lines> over(static_cast<std::size_t>(layout_.columns));
        for (std::size_t at = 0; at < flow_.stages.size(); ++at) {
            flow_stage const& stage = flow_.stages[at];
            label_lines& lines = over[layout_.column_of[at]];
            if (lines.empty() && detail::is_in_time(stage.place)) {
                append(lines, names_.semesters(stage), most_in_heading);
                append(lines, names_.site(stage), most_in_heading);
            }
        }
        over.back() = {names_.heading("end")};
        std::int64_t const top = name_of_programme(layout_.columns * column_width + margin);
        std::size_t most = 0;
        for (std::size_t column = 0; column < over.size(); ++column) {
            most = std::max(most, over[column].size());
            std::int64_t y = top + line_height;
            for (std::string const& each : over[column]) {
                body_ += detail::text_at(left_of(column), y, " font-weight=\"bold\"", each);
                y += line_height;
            }
        }
        top_ = top + static_cast<std::int64_t>(most) * line_height + margin;
    }

    [[nodiscard]] static std::int64_t left_of(std::size_t column) noexcept {
        return margin + static_cast<std::int64_t>(column) * column_width;
    }

    void labels() {
        for (std::size_t at = 0; at < labels_.size(); ++at) {
            detail::placed_bar const& bar = layout_.bars[at];
            if (bar.students == 0) {
                continue;
            }
            std::int64_t y = top_ + bar.top / layout_.units + line_height - 4;
            for (std::string const& each : labels_[at]) {
                bool const is_number = &each == &labels_[at][number_line(at)];
                body_ += detail::text_at(left_of(layout_.column_of[at]) + bar_width + 6, y,
                                         is_number ? " font-weight=\"bold\"" : "", each);
                y += line_height;
            }
        }
    }

    [[nodiscard]] std::size_t number_line(std::size_t stage) const {
        return detail::in_lines(names_.place(flow_.stages[stage]), most_in_line).size();
    }

    // --- Bars and bands, in units of which a student is a whole number

    void bands_and_bars() {
        std::int64_t const width = layout_.columns * column_width;
        std::int64_t const height = layout_.height * layout_.units;
        body_ += "<svg" + detail::attribute("x", 0) + detail::attribute("y", top_)
                 + detail::attribute("width", width) + detail::attribute("height", layout_.height)
                 + " viewBox=\"0 0 " + std::to_string(width) + " " + std::to_string(height)
                 + "\" preserveAspectRatio=\"none\">\n";
        for (std::size_t at = 0; at < flow_.all.links.size(); ++at) {
            band(flow_.all.links[at], layout_.bands[at]);
        }
        for (std::size_t at = 0; at < flow_.stages.size(); ++at) {
            bar(at);
        }
        body_ += "</svg>\n";
    }

    void bar(std::size_t at) {
        detail::placed_bar const& placed = layout_.bars[at];
        if (placed.students == 0) {
            return;
        }
        body_ += "<rect" + detail::attribute("x", left_of(layout_.column_of[at]))
                 + detail::attribute("y", placed.top) + detail::attribute("width", bar_width)
                 + detail::attribute("height", placed.students * detail::student_height)
                 + paint(flow_.stages[at].place, "1") + "><title>"
                 + detail::escaped_markup(names_.stage(flow_.stages[at]) + ": "
                                          + std::to_string(placed.students))
                 + "</title></rect>\n";
    }

    /// However few they are, a line is seen.
    static std::string paint(flow_place place, char const* opacity) {
        std::string const colour{colour_of(place)};
        return " fill=\"" + colour + "\" fill-opacity=\"" + opacity + "\" stroke=\"" + colour
               + "\" stroke-opacity=\"" + opacity + "\" vector-effect=\"non-scaling-stroke\"";
    }

    void band(flow_link const& link, std::vector<detail::band_end> const& ends) {
        std::string const said = names_.stage(flow_.stages[link.from]) + " → "
                                 + names_.stage(flow_.stages[link.to]) + ": "
                                 + std::to_string(link.students);
        described_ += (described_.empty() ? "" : " | ") + said;
        std::int64_t const thick = link.students * detail::student_height;
        std::string there;
        std::string back;
        for (std::size_t at = 1; at < ends.size(); ++at) {
            std::int64_t const from = left_of(ends[at - 1].column) + bar_width;
            std::int64_t const to =
                left_of(ends[at].column) + (at + 1 < ends.size() ? bar_width : 0);
            there += (at == 1 ? "M" + point(from, ends[0].top) : "")
                     + curve(from, ends[at - 1].top, to, ends[at].top);
            back = curve(to, ends[at].top + thick, from, ends[at - 1].top + thick) + back;
        }
        std::int64_t const last = left_of(ends.back().column);
        body_ += "<path d=\"" + there + "L" + point(last, ends.back().top + thick) + back + "Z\""
                 + paint(flow_.stages[link.to].place, "0.3") + "><title>"
                 + detail::escaped_markup(said) + "</title></path>\n";
    }

    static std::string point(std::int64_t x, std::int64_t y) {
        return std::to_string(x) + " " + std::to_string(y);
    }

    /// To a point at another height, level at both ends.
    static std::string curve(std::int64_t from_x, std::int64_t from_y, std::int64_t to_x,
                             std::int64_t to_y) {
        std::int64_t const middle = (from_x + to_x) / 2;
        return "C" + point(middle, from_y) + " " + point(middle, to_y) + " " + point(to_x, to_y);
    }

    student_flow const& flow_;
    detail::flow_words names_;
    std::vector<label_lines> labels_;
    detail::flow_layout layout_;
    std::int64_t top_{0};
    std::string title_;
    std::string described_;
    std::string body_;
};

} // namespace

std::string student_flow_chart(student_flow const& flow, joint_programme const& programme,
                               wording const& words) {
    return flow_drawing{flow, programme, words}.all();
}

} // namespace jspu_coop
