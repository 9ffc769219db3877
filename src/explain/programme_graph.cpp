#include <jspu_coop/explain/programme_graph.hpp>

#include "explain/dot_text.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace jspu_coop {

namespace {

/// Draws a programme into DOT.
class programme_drawing {
public:
    programme_drawing(joint_programme const& programme, wording const& words)
        : programme_{programme}, words_{words} {}

    [[nodiscard]] std::string all() && {
        if (auto const* const known = programme_.placement.get()) {
            placement(*known, 0);
        }
        for (std::size_t at = 0; at < programme_.placement.claims().size(); ++at) {
            placement(programme_.placement.claims()[at], at);
        }
        if (auto const* const known = programme_.awards.get()) {
            for (std::size_t at = 0; at < known->size(); ++at) {
                award(*known, at);
            }
        }
        return "digraph programme {\n    rankdir=LR;\n    labelloc=t;\n    label=\""
               + detail::dot_text(heading()) + "\";\n    node [shape=box];\n" + boxes_ + arrows_
               + "}\n";
    }

private:
    /// A period that was drawn.
    struct drawn_period {
        std::string box;
        programme_period const* period;
        bool is_last;
    };

    [[nodiscard]] std::string heading() const {
        std::string heading{programme_.name.get(words_.messages().language())};
        if (programme_.label_as_published) {
            heading += " (" + *programme_.label_as_published + ")";
        }
        fact<award_kind> const kind = award_kind_of(programme_);
        if (kind.is_known()) {
            heading += "\n" + words_.read(coded_value{"award_kind", to_string(kind.value())});
        }
        return heading;
    }
    [[nodiscard]] std::string name_of(party_id const& site) const {
        std::string name = words_.name_of({"party", to_string(site)});
        return name.empty() ? to_string(site) : name;
    }
    [[nodiscard]] std::string semesters_of(programme_period const& period) const {
        named_values values{{"first", {period.first_semester}}};
        if (period.last_semester != period.first_semester) {
            values["last"] = {period.last_semester};
        }
        return words_.say("word.semesters", values).value_or("");
    }
    [[nodiscard]] std::string words_of(programme_period const& period) const {
        std::string said = name_of(period.site) + "\n" + semesters_of(period);
        if (period.credits.is_known()) {
            said += "\n" + to_string(period.credits.value());
        }
        if (period.language.is_known()) {
            said += "\n" + words_.read(coded_value{"language", to_string(period.language.value())});
        }
        return said;
    }
    /// The policies that stand before a period, a line each, with the day on which they are judged.
    [[nodiscard]] std::string gates_of(programme_period const& period) const {
        std::string said;
        if (auto const* const gates = period.gates.get()) {
            for (period_gate const& each : *gates) {
                said += (said.empty() ? "" : "\n") + to_string(each.policy.policy);
                if (each.day.is_known()) {
                    said += " (" + words_.read(coded_value{"gate_day", to_string(each.day.value())})
                            + ")";
                }
            }
        }
        return said;
    }

    static std::string box(std::string const& indent, std::string const& id,
                           std::string const& said, char const* style = "") {
        return indent + id + " [label=\"" + detail::dot_text(said) + "\"" + style + "];\n";
    }
    void arrow(std::string const& from, std::string const& to, std::string const& attributes = {}) {
        arrows_ += "    " + from + " -> " + to + (attributes.empty() ? "" : " [" + attributes + "]")
                   + ";\n";
    }

    void placement(programme_placement const& from, std::size_t number) {
        std::string const frame = std::to_string(number);
        boxes_ += "    subgraph cluster_" + frame + " {\n        label=\""
                  + detail::dot_text(from.cited_as ? from.cited_as->document : std::string{})
                  + "\";\n";
        for (std::size_t at = 0; at < from.periods.size(); ++at) {
            programme_period const& period = from.periods[at];
            std::string const own = "p" + frame + "_" + std::to_string(at);
            boxes_ += box("        ", own, words_of(period));
            if (at > 0) {
                std::string const gates = gates_of(period);
                arrow(periods_.back().box, own,
                      gates.empty() ? "" : "label=\"" + detail::dot_text(gates) + "\"");
            }
            periods_.push_back({own, &period, at + 1 == from.periods.size()});
        }
        boxes_ += "    }\n";
    }

    void award(std::vector<programme_award> const& awards, std::size_t at) {
        programme_award const& drawn = awards[at];
        std::string const own = "a" + std::to_string(at);
        std::string said = drawn.title.is_known()
                               ? std::string{drawn.title.value().get(words_.messages().language())}
                               : to_string(drawn.id);
        if (auto const* const by = drawn.awarded_by.get()) {
            for (party_id const& each : *by) {
                said += "\n" + name_of(each);
            }
        }
        boxes_ += box("    ", own, said, ", shape=note");
        auto const* const sites = drawn.counts_from.get();
        for (drawn_period const& each : periods_) {
            if (sites == nullptr && each.is_last) {
                arrow(each.box, own, "style=dashed");
            } else if (sites != nullptr
                       && std::find(sites->begin(), sites->end(), each.period->site)
                              != sites->end()) {
                arrow(each.box, own);
            }
        }
        if (auto const* const after = drawn.after.get()) {
            for (std::size_t other = 0; other < awards.size(); ++other) {
                if (std::find(after->begin(), after->end(), awards[other].id) != after->end()) {
                    arrow("a" + std::to_string(other), own, "style=dotted");
                }
            }
        }
    }

    joint_programme const& programme_;
    wording const& words_;
    std::vector<drawn_period> periods_;
    std::string boxes_;
    std::string arrows_;
};

} // namespace

std::string to_dot(joint_programme const& programme, wording const& words) {
    return programme_drawing{programme, words}.all();
}

} // namespace jspu_coop
