#include "questions/coverage/teach_out.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// The last day of the agreement, when it is certain that it has ended for good.
std::optional<date> certain_end(agreement_force const& force) {
    if (force.certain.empty() || !(force.certain == force.possible)) {
        return std::nullopt;
    }
    return force.certain.parts().back().last();
}

/// Whether something known by a day protects: had it happened by then?
finding happened_by(std::string code, check_input const& input, fact<date> const& when,
                    std::string path, date const& last) {
    if (when.is_open()) {
        return open_finding(std::move(code), input.need.place(std::move(path)).when(when.state()));
    }
    return found(std::move(code), outcome_of(when.is_known() && when.value() <= last));
}

finding standing_holds(check_input const& input, protected_standing standing, date const& last) {
    std::string const code = code_of_check(coverage_check::in_force);
    switch (standing) {
    case protected_standing::admitted:
        return happened_by(code, input, input.need.admitted, "/detail/admitted", last);
    case protected_standing::nominated:
        return happened_by(code, input, input.need.nominated, "/detail/nominated", last);
    case protected_standing::away: break;
    }
    return found(code, outcome_of(input.need.travels && input.need.period.value().contains(last)));
}

/// The days on which the transitional clause protects.
std::optional<period> protected_days(teach_out const& rule, date const& last) {
    date until = rule.until.value_or(last);
    if (rule.length) {
        auto const reached = advance(last, *rule.length, rounding::down);
        if (reached.has_error()) {
            return period::from(last.next().value_or(last)); // past the end of the calendar
        }
        until = *reached;
    }
    return last < until ? std::optional{period{*last.next(), until}} : std::nullopt;
}

bool covers_clause(teach_out const& rule, clause_id const* clause) {
    return rule.clauses.empty() ||
           (clause != nullptr && std::find(rule.clauses.begin(), rule.clauses.end(), *clause) !=
                                     rule.clauses.end());
}

finding judge(check_input const& input, teach_out const& rule, date const& last) {
    std::string const code = code_of_check(coverage_check::in_force);
    std::vector<finding> standings;
    for (protected_standing const each : rule.protects) {
        standings.push_back(standing_holds(input, each, last));
    }
    period_set days = input.joined.force.certain;
    if (auto const more = protected_days(rule, last)) {
        days.add(*more);
    }
    finding out = days_within(code, input, days);
    out.result = both(out.result, any_of(standings));
    if (out.result == outcome::undetermined) {
        for (finding const& each : standings) {
            merge_into(out.missing, each.missing);
        }
    }
    out.values["teach_out"] = {record_reference{
        "clause", to_string(input.joined.paper->id) + "/" + to_string(rule.id)}};
    if (rule.article) {
        out.sources.push_back(*rule.article);
    }
    return out;
}

} // namespace

finding protected_by_teach_out(check_input const& input, finding plain) {
    auto const last = certain_end(input.joined.force);
    if (!last || !input.need.period.is_known()) {
        return plain;
    }
    for (teach_out const& rule : input.joined.paper->transitional) {
        if (!covers_clause(rule, input.clause)) {
            continue;
        }
        finding mended = judge(input, rule, *last);
        if (either(plain.result, mended.result) != plain.result) {
            plain = std::move(mended);
        }
    }
    return plain;
}

} // namespace jspu_coop::detail
