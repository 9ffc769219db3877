// How the grounds of an agreement, and the acts behind them, are told.
#pragma once

#include <jspu_coop/records/agreements/ground.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <string>

namespace jspu_coop::detail {

/// Shows which paper an act is.
inline void show_act(finding& out, act const& paper) {
    out.values["act"] = {coded_value{"act_kind", to_string(paper.kind)}};
    auto const show = [&](char const* name, auto const& part) {
        if (part) {
            out.values[name] = {shown_value{*part}};
        }
    };
    show("number", paper.number);
    show("on", paper.on);
    show("issuer", paper.issuer);
    show("title", paper.title);
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
