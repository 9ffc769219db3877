// How the grounds of an agreement, and the acts behind them, are told.
#pragma once

#include <jspu_coop/records/agreements/ground.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <optional>
#include <string>

namespace jspu_coop::detail {

/// Shows a part of an act, where it is known.
template <class T>
void show_part(named_values& values, char const* name, std::optional<T> const& part) {
    if (part) {
        values[name] = {shown_value{*part}};
    }
}

/// Shows by its kind, number and day which paper an act is.
inline void show_paper(named_values& values, act const& paper) {
    values["act"] = {coded_value{"act_kind", to_string(paper.kind)}};
    show_part(values, "number", paper.number);
    show_part(values, "on", paper.on);
}

/// Shows which paper an act is, and by whom.
inline void show_act(finding& out, act const& paper) {
    show_paper(out.values, paper);
    show_part(out.values, "issuer", paper.issuer);
    show_part(out.values, "title", paper.title);
}

/// On what an agreement rests.
[[nodiscard]] inline finding ground_finding(ground const& each) {
    finding out = found("coverage.ground", outcome::satisfied);
    if (each.agreement) {
        out.values["agreement"] = {record_reference{"agreement", to_string(*each.agreement)}};
    }
    if (each.act) {
        show_act(out, *each.act);
    }
    return out;
}

} // namespace jspu_coop::detail
