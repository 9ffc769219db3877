// How many came out how, as a page for a browser: a bar for each question, and the same as a table.
#pragma once

#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/verdict/outcome.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace examples {

namespace coop = jspu_coop;

/// One question, and how many have each answer, by the outcome's number.
struct outcome_row {
    std::string name;
    std::array<std::uint64_t, 4> counts;
};

/// Writes a page that is complete in itself: no script, no font, no other file.
class outcome_page {
public:
    /// @param language a tag that the library has words for
    /// @param title what is asked
    /// @param note of whom, and by which rule
    /// @param rows at least one; all of the same, positive sum; texts without characters of markup
    outcome_page(std::string language, std::string title, std::string note,
                 std::vector<outcome_row> rows)
        : language_{std::move(language)}, title_{std::move(title)}, note_{std::move(note)},
          rows_{std::move(rows)}, words_{coop::messages_in(language_)} {
        for (std::uint64_t const each : rows_.front().counts) {
            sum_ += each;
        }
    }

    [[nodiscard]] std::string html() const {
        return "<!DOCTYPE html>\n<html lang=\"" + language_
               + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + title_ + "</title>\n<style>\n"
               + style + "</style>\n</head>\n<body>\n<h1>" + title_ + "</h1>\n<p>" + note_
               + "</p>\n<figure>\n" + chart() + "</figure>\n" + table() + "</body>\n</html>\n";
    }

private:
    using outcome = coop::outcome;

    static constexpr char const* style =
        "body { font-family: sans-serif; color: #222; max-width: 900px; margin: 24px auto; }\n"
        "h1 { font-size: 24px; } figure { margin: 24px 0; }\n"
        "table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }\n"
        "th, td { padding: 6px 10px; text-align: right; border-bottom: 1px solid #ddd; }\n"
        "th { font-weight: normal; vertical-align: bottom; } th:first-child { text-align: left; }\n"
        "thead th, tbody tr:first-child > * { font-weight: bold; }\n"
        "thead th { border-bottom: 2px solid #444; } td { white-space: nowrap; }\n";
    static constexpr std::array<char const*, 4> colours{"#1f5a99", "#d9822b", "#c3c8ce", "#eef0f2"};
    static constexpr std::array<char const*, 4> inks{"#fff", "#222", "#222", "#222"};

    static constexpr std::uint64_t width = 900;
    static constexpr std::uint64_t head_height = 44; ///< the legend
    static constexpr std::uint64_t row_height = 64;
    static constexpr std::uint64_t bar_height = 26;
    static constexpr std::uint64_t letter_width = 8;

    [[nodiscard]] std::string name_of(outcome which) const {
        return coop::capitalised(words_.read(coop::coded_value{"outcome", to_string(which)}));
    }

    /// "34.5 %", to the nearest tenth.
    [[nodiscard]] std::string share(std::uint64_t count) const {
        auto const tenths = static_cast<std::int64_t>((count * 1000 + sum_ / 2) / sum_);
        std::string const exact = std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
        return words_.read(coop::decimal::parse(exact).value()) + "\u00A0%";
    }

    /// "1 000 000"
    [[nodiscard]] static std::string grouped(std::uint64_t count) {
        std::string made = std::to_string(count);
        for (std::size_t at = made.size(); at > 3; at -= 3) {
            made.insert(at - 3, "\u00A0");
        }
        return made;
    }

    static std::string box(std::uint64_t x, std::uint64_t y, std::uint64_t wide,
                           std::uint64_t high) {
        return "<rect x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" width=\""
               + std::to_string(wide) + "\" height=\"" + std::to_string(high) + "\"";
    }

    static std::string say(std::uint64_t x, std::uint64_t y, std::string const& style_of,
                           std::string const& said) {
        return "<text x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\"" + style_of
               + ">" + said + "</text>\n";
    }

    [[nodiscard]] std::string chart() const {
        std::uint64_t const height = head_height + row_height * rows_.size();
        std::string made = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
                           + std::to_string(width) + " " + std::to_string(height)
                           + "\" role=\"img\" aria-labelledby=\"chart-title\" "
                           + "font-family=\"sans-serif\" font-size=\"14\" fill=\"#222\">\n<title "
                           + "id=\"chart-title\">" + title_ + "</title>\n";
        for (outcome const each : coop::every<outcome>()) {
            auto const at = static_cast<std::size_t>(each);
            std::uint64_t const x = at * width / 4;
            made += box(x, 4, 16, 16) + " fill=\"" + colours[at] + "\" stroke=\"#999\"/>\n";
            made += say(x + 24, 17, "", name_of(each));
        }
        for (std::size_t at = 0; at < rows_.size(); ++at) {
            made += bar(rows_[at], head_height + row_height * at, at == 0);
        }
        return made + "</svg>\n";
    }

    /// A bar under its name. Its parts stand in a picture as wide as the sum: their widths are the
    /// figures themselves.
    [[nodiscard]] std::string bar(outcome_row const& of, std::uint64_t y, bool is_whole) const {
        std::string made =
            say(0, y + 18, is_whole ? " font-weight=\"bold\" font-size=\"16\"" : "", of.name);
        made += "<svg x=\"0\" y=\"" + std::to_string(y + 26) + "\" width=\"" + std::to_string(width)
                + "\" height=\"" + std::to_string(bar_height) + "\" viewBox=\"0 0 "
                + std::to_string(sum_) + " 1\" preserveAspectRatio=\"none\">\n";
        std::string shares;
        std::uint64_t before = 0;
        for (outcome const each : coop::every<outcome>()) {
            auto const at = static_cast<std::size_t>(each);
            std::uint64_t const count = of.counts[at];
            made += box(before, 0, count, 1) + " fill=\"" + colours[at] + "\"><title>" + of.name
                    + ": " + name_of(each) + ", " + grouped(count) + "</title></rect>\n";
            std::string const part = share(count);
            if (count * width / sum_ >= part.size() * letter_width) {
                std::uint64_t const middle = (2 * before + count) * width / (2 * sum_);
                shares +=
                    say(middle, y + 44,
                        std::string{" text-anchor=\"middle\" fill=\""} + inks[at] + "\"", part);
            }
            before += count;
        }
        return made + "</svg>\n" + shares;
    }

    [[nodiscard]] std::string table() const {
        std::string made = "<table>\n<thead>\n<tr><th></th>";
        for (outcome const each : coop::every<outcome>()) {
            made += "<th scope=\"col\">" + name_of(each) + "</th>";
        }
        made += "</tr>\n</thead>\n<tbody>\n";
        for (outcome_row const& row : rows_) {
            made += "<tr><th scope=\"row\">" + row.name + "</th>";
            for (std::uint64_t const each : row.counts) {
                made += "<td>" + grouped(each) + "</td>";
            }
            made += "</tr>\n";
        }
        return made + "</tbody>\n</table>\n";
    }

    std::string language_;
    std::string title_;
    std::string note_;
    std::vector<outcome_row> rows_;
    coop::wording words_;
    std::uint64_t sum_{0};
};

} // namespace examples
