#include "records/programmes/detail/enrolment_steps.hpp"

#include <jspu_coop/records/programmes/enrolment_state.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

namespace {

/// How files call the events, in the order of the variant.
template <std::size_t... At>
[[nodiscard]] constexpr auto kinds_of(std::index_sequence<At...>) {
    return std::array{std::variant_alternative_t<At, enrolment_event>::kind...};
}
constexpr auto kinds = kinds_of(std::make_index_sequence<std::variant_size_v<enrolment_event>>{});

/// The kinds of all events that lead from one phase to another, one below the other.
[[nodiscard]] std::string kinds_between(enrolment_phase before, enrolment_phase after) {
    std::string all;
    for (std::string_view const kind : kinds) {
        if (kind != enrolment_entry_annulled::kind && may_follow(before, kind)
            && detail::phase_after(before, kind) == after) {
            all += all.empty() ? "" : "\\n";
            all += kind;
        }
    }
    return all;
}

/// The phases that a history comes to by itself.
[[nodiscard]] std::vector<enrolment_phase> phases_of_histories() {
    std::vector<enrolment_phase> phases;
    for (enrolment_phase const each : every<enrolment_phase>()) {
        if (each != enrolment_phase::completed) {
            phases.push_back(each);
        }
    }
    return phases;
}

[[nodiscard]] std::string phases_as_dot() {
    std::string dot;
    std::vector<enrolment_phase> const phases = phases_of_histories();
    for (enrolment_phase const phase : phases) {
        dot += "        " + to_string(phase) + ";\n";
    }
    for (enrolment_phase const before : phases) {
        for (enrolment_phase const after : phases) {
            std::string const between = kinds_between(before, after);
            if (!between.empty()) {
                dot += "        " + to_string(before) + " -> " + to_string(after) + " [label=\""
                       + between + "\"];\n";
            }
        }
    }
    return dot;
}

[[nodiscard]] std::string period_steps_as_dot() {
    std::string dot = "        begin [shape=point];\n";
    for (period_step const step : every<period_step>()) {
        dot += "        " + to_string(step) + ";\n";
    }
    auto const arrows = [&](std::optional<period_step> before, std::string const& name) {
        for (period_step const next : every<period_step>()) {
            if (may_follow(before, next)) {
                dot += "        " + name + " -> " + to_string(next) + ";\n";
            }
        }
    };
    arrows(std::nullopt, "begin");
    for (period_step const before : every<period_step>()) {
        arrows(before, to_string(before));
    }
    return dot;
}

} // namespace

std::string enrolment_steps_as_dot() {
    return "digraph enrolment_steps {\n"
           "    rankdir=TB;\n"
           "    node [shape=box, style=rounded];\n"
           "    label=\"annulled may follow everywhere and changes no phase\";\n"
           "    subgraph cluster_phases {\n"
           "        label=\"towards the programme\";\n"
           + phases_as_dot()
           + "    }\n"
             "    subgraph cluster_period {\n"
             "        label=\"towards a period; who is on leave anywhere does not depart\";\n"
           + period_steps_as_dot() + "    }\n}\n";
}

} // namespace jspu_coop
