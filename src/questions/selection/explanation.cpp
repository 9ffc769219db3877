#include <jspu_coop/questions/selection.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "facts/detail/calls.hpp"
#include "questions/detail/shown_range.hpp"
#include "questions/eligibility/in_time.hpp"

#include <string>

namespace jspu_coop {

namespace {

/// The keys that are open, by their labels.
void add_open_keys(finding& to, selection_line const& line) {
    fact_schema const& schema = line.eligible.facts->schema();
    for (missing_fact const& each : line.missing) {
        auto const at = schema.find(fact_name{each.id});
        char const* const code =
            each.cause == open_cause::conflicting ? "verdict.conflicting" : "verdict.missing";
        to.because.push_back(
            found(code, outcome::undetermined, {{"fact", {schema.facts[at.value()].labels}}}));
    }
}

finding explain_line(selection_line const& line) {
    finding made = found("selection." + to_string(line.reason), line.seated,
                         {{"person", {record_reference{"person", line.who.str()}}}});
    if (line.best_rank > 0) {
        made.values["rank"] = {detail::shown({line.best_rank, line.worst_rank})};
    }
    for (person_id const& each : line.tied) {
        made.values["tied"].push_back(record_reference{"person", each.str()});
    }
    if (line.seated == outcome::undetermined && line.eligible.facts) {
        add_open_keys(made, line);
    }
    if (line.eligible.result != outcome::satisfied) {
        made.because.push_back(explanation_of(line.eligible));
    }
    return made;
}

} // namespace

finding explanation_of(selection_verdict const& verdict) {
    std::string const call = detail::shown_call(verdict.call);
    finding root =
        found("selection", verdict.is_decided ? outcome::satisfied : outcome::undetermined,
              {{"call", {record_reference{"call", call}}}});
    if (verdict.least_seats && verdict.least_seats == verdict.most_seats) {
        root.values["seats"] = {*verdict.least_seats};
    }
    if (verdict.unnamed > 0) {
        root.values["unnamed"] = {verdict.unnamed};
    }
    if (verdict.by.cited_as) {
        root.sources.push_back(*verdict.by.cited_as);
    }
    for (selection_line const& each : verdict.lines) {
        root.because.push_back(explain_line(each));
    }
    return root;
}

} // namespace jspu_coop
