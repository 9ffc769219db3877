#include <jspu_coop/questions/dossier.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/ground_finding.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

/// Which paper it is, whose, and by whom.
named_values values_of(dossier_line const& line) {
    named_values values{{"paper", {coded_value{"paper_kind", to_string(line.kind)}}},
                        {"from", {coded_value{"paper_provider", to_string(line.from)}}}};
    if (line.title) {
        values["title"] = {*line.title};
    }
    if (line.of) {
        values["of"] = {to_string(*line.of)};
    }
    return values;
}

finding explain_line(dossier_line const& line) {
    bool const is_told = line.listed_at || line.owed || line.standing == paper_standing::present;
    std::string const standing = is_told ? to_string(line.standing) : "not_listed";
    finding out = found("dossier." + standing, line.in_order, values_of(line));
    using enum paper_standing;
    bool const tells_end =
        line.standing == present || line.standing == expiring || line.standing == expired;
    if (tells_end && line.expires) {
        out.values["expires"] = {*line.expires};
    }
    bool const is_act = line.standing == present && !line.listed_at && !line.owed; // behind a step
    if ((line.standing == waived || is_act) && line.decided_by) {
        detail::show_paper(out.values, *line.decided_by);
    }
    if ((line.standing == missing || line.standing == not_known) && line.due) {
        bool const is_late = line.overdue == outcome::satisfied;
        out.values[is_late ? "overdue" : "due"] = {*line.due};
    }
    out.missing = line.missing;
    if (line.cited_as) {
        out.sources.push_back(*line.cited_as);
    }
    bool const is_said = std::ranges::includes(line.missing, line.due_missing);
    if (!is_said && line.overdue != outcome::not_satisfied) {
        finding due = found("dossier.due", outcome::undetermined);
        due.missing = line.due_missing;
        out.because.push_back(std::move(due));
    }
    return out;
}

finding explain_permission(permission_line const& line) {
    finding out = found("dossier." + to_string(line.need), line.covers);
    for (permission_kind const each : line.by) {
        out.values["by"].push_back(coded_value{"permission_kind", to_string(each)});
    }
    if (line.lacking_since) {
        out.values["since"] = {*line.lacking_since};
    }
    out.missing = line.missing;
    return out;
}

} // namespace

finding explanation_of(dossier_verdict const& verdict) {
    finding root =
        found("dossier.complete", verdict.complete,
              {{"activity", {record_reference{"activity", to_string(verdict.activity)}}}});
    root.missing = verdict.missing;
    if (verdict.complete != outcome::not_applicable) {
        root.because.push_back(found("dossier.may_begin", verdict.may_begin));
    }
    for (dossier_line const& each : verdict.papers) {
        root.because.push_back(explain_line(each));
    }
    for (permission_line const& each : verdict.permissions) {
        root.because.push_back(explain_permission(each));
    }
    return root;
}

} // namespace jspu_coop
