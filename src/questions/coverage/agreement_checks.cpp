#include "questions/coverage/checks.hpp"
#include "questions/coverage/teach_out.hpp"

#include <algorithm>
#include <set>

namespace jspu_coop::detail {

namespace {

record_reference party_reference(party_id const& id) {
    return {"party", to_string(id)};
}

/// Shows which successions make the two sides parties.
void show_successions(finding& out, joined_agreement const& joined) {
    std::set<party_id> named;
    for (agreement_segment const& segment : joined.segments) {
        named.insert(segment.home_as.begin(), segment.home_as.end());
        named.insert(segment.partner_as.begin(), segment.partner_as.end());
    }
    for (auto const* line : {&joined.home_line, &joined.partner_line}) {
        for (ancestor const& each : *line) {
            if (!each.binds_since || !named.contains(each.id)) {
                continue;
            }
            out.values["predecessor"].push_back(party_reference(each.id));
            out.values["successor"].push_back(party_reference(line->front().id));
            out.values["since"].push_back(*each.binds_since);
            if (auto const& cited = succession_of(*each.successor)->cited_as) {
                out.sources.push_back(*cited);
            }
        }
    }
}

bool both_bound(agreement_segment const& segment) noexcept {
    return !segment.home_as.empty() && !segment.partner_as.empty();
}

finding limit_of_days(check_input const& input, period const& limit, fact<period> const& days) {
    finding within = days_within("coverage.ground_limits", input, period_set{limit}, days);
    within.values["required_days"] = {limit};
    return within;
}

outcome scopes_within(std::vector<scope> const& possible, std::vector<scope> const& allowed) {
    auto const fitting = std::count_if(possible.begin(), possible.end(), [&](scope each) {
        return std::find(allowed.begin(), allowed.end(), each) != allowed.end();
    });
    if (fitting == 0) {
        return outcome::not_satisfied;
    }
    return static_cast<std::size_t>(fitting) == possible.size() ? outcome::satisfied
                                                                : outcome::undetermined;
}

finding limit_of_scopes(check_input const& input, std::vector<scope> const& allowed) {
    finding within = found("coverage.ground_limits", scopes_within(input.need.scopes, allowed));
    for (scope const each : input.need.scopes) {
        within.values["observed"].push_back(coded_value{"scope", to_string(each)});
    }
    for (scope const each : allowed) {
        within.values["required"].push_back(coded_value{"scope", to_string(each)});
    }
    if (within.result == outcome::undetermined) {
        within.missing.push_back(input.need.place(input.need.scope_path).when(knowledge::missing));
    }
    return within;
}

finding limit_of_countries(check_input const& input, std::vector<country> const& allowed) {
    finding within = found("coverage.ground_limits", outcome::satisfied);
    for (country const& each : allowed) {
        within.values["required"].push_back(coded_value{"country", to_string(each)});
    }
    for (party_id const* side : {&input.need.home.value(), &input.need.partner.value()}) {
        auto const record = input.records.records().find(*side);
        std::optional<country> const where = record ? country_of(*record) : std::nullopt;
        bool const inside =
            where && std::find(allowed.begin(), allowed.end(), *where) != allowed.end();
        if (!inside) {
            within.result = outcome::not_satisfied;
            within.values["observed"].push_back(
                where ? shown_value{coded_value{"country", to_string(*where)}}
                      : shown_value{party_reference(*side)});
        }
    }
    return within;
}

} // namespace

std::string code_of_check(coverage_check check) {
    return "coverage." + to_string(check);
}

finding days_within(std::string code, check_input const& input, period_set const& days,
                    fact<period> const& asked_days) {
    finding within = found(std::move(code), outcome::satisfied);
    for (period const& each : days.parts()) {
        within.values["observed"].push_back(each);
    }
    period const* const asked = asked_days.get();
    if (asked == nullptr) {
        within.result = days.empty() ? outcome::not_satisfied : outcome::undetermined;
        if (!days.empty()) {
            within.missing.push_back(input.need.place("/period").when(asked_days.state()));
        }
        return within;
    }
    within.values["required"] = {*asked};
    // A valid activity has an end, so both counts exist.
    int const outside = days.days_outside(*asked).value();
    within.values["total"] = {day_count{asked->days().value()}};
    if (outside > 0) {
        within.result = outcome::not_satisfied;
        within.values["shortfall"] = {day_count{outside}};
    }
    return within;
}

finding check_parties(check_input const& input) {
    std::string const code = code_of_check(coverage_check::parties);
    period_set bound;
    for (agreement_segment const& segment : input.joined.segments) {
        if (both_bound(segment)) {
            bound.add(segment.days);
        }
    }
    finding out = days_within(code, input, bound, input.need.period);
    bool const always =
        std::all_of(input.joined.segments.begin(), input.joined.segments.end(), both_bound);
    if (!input.need.period.is_known() && always) {
        // Bound on every day of the agreement's life, so the missing period cannot matter here.
        out.result = outcome::satisfied;
        out.missing.clear();
    }
    show_successions(out, input.joined);
    return out;
}

finding check_binding(check_input const& input) {
    agreement const& paper = *input.joined.paper;
    std::string const code = code_of_check(coverage_check::binding);
    named_values values{{"observed", {coded_value{"instrument", to_string(paper.instrument)}}}};
    if (paper.instrument == instrument::letter_of_intent || paper.binding.is_absent()) {
        return found(code, outcome::not_satisfied, std::move(values));
    }
    if (bool const* binds = paper.binding.get()) {
        return found(code, outcome_of(*binds), std::move(values));
    }
    return open_finding(code, agreement_fact({paper.id, "/binding", paper.binding.state()}),
                        std::move(values));
}

finding check_in_force(check_input const& input) {
    return check_in_force(input, input.need.period);
}

finding check_in_force(check_input const& input, fact<period> const& days) {
    agreement_force const& force = input.joined.force;
    std::string const code = code_of_check(coverage_check::in_force);
    finding certain = days_within(code, input, force.certain, days);
    if (certain.result == outcome::satisfied) {
        return certain;
    }
    finding const possible = days_within(code, input, force.possible, days);
    if (possible.result == outcome::not_satisfied) {
        return protected_by_teach_out(input, days, possible);
    }
    certain.result = outcome::undetermined;
    for (open_agreement_fact const& each : force.open) {
        merge_into(certain.missing, {agreement_fact(each)});
    }
    merge_into(certain.missing, possible.missing);
    return protected_by_teach_out(input, days, certain);
}

namespace {

bool blocks(suspension const& during, suspension_block what) noexcept {
    return std::find(during.blocks.begin(), during.blocks.end(), what) != during.blocks.end();
}

finding stays_blocked(check_input const& input, suspension const& during, period const& asked) {
    finding out = found(code_of_check(coverage_check::suspension), outcome::not_applicable);
    if (asked.last() < during.period.first()) {
        return out; // what happens later has nothing to do with it
    }
    out.result = outcome::satisfied;
    auto const common = asked.intersect(during.period);
    bool const interrupted = common && blocks(during, suspension_block::stays);
    bool const kept_from_leaving = blocks(during, suspension_block::departures)
                                   && input.need.travels && during.period.contains(asked.first());
    if (interrupted || kept_from_leaving) {
        out.result = outcome::not_satisfied;
        out.values["observed"] = {during.period};
        out.values["required"] = {asked};
        out.values["blocks"] = {coded_value{
            "suspension_block",
            to_string(interrupted ? suspension_block::stays : suspension_block::departures)}};
        if (interrupted) {
            out.values["shortfall"] = {day_count{common->days().value()}};
        }
    }
    return out;
}

/// The days on which suspensions keep anybody from being nominated.
period_set days_without_nomination(joined_agreement const& joined) {
    period_set days;
    for (suspension const& each : joined.force.suspensions) {
        if (blocks(each, suspension_block::nominations)) {
            days.add(each.period);
        }
    }
    return days;
}

/// The days on which somebody who is not nominated yet can be, as is known.
period days_for_nomination(date const& known_on, date const& first_of_stay) {
    return {std::min(known_on, first_of_stay), first_of_stay};
}

finding nomination_blocked(check_input const& input) {
    std::string const code = code_of_check(coverage_check::suspension);
    period_set const blocked = days_without_nomination(input.joined);
    if (!input.need.is_nominated || blocked.empty()) {
        return found(code, outcome::not_applicable);
    }
    named_values values{
        {"blocks", {coded_value{"suspension_block", to_string(suspension_block::nominations)}}}};
    for (period const& each : blocked.parts()) {
        values["observed"].push_back(each);
    }
    fact<date> const& nominated = input.need.nominated;
    if (nominated.is_open()) {
        return open_finding(code, input.need.open_nomination(), std::move(values));
    }
    fact<period> const& stay = input.need.period;
    if (nominated.is_absent() && !stay.is_known()) {
        return open_finding(code, input.need.place("/period").when(stay.state()),
                            std::move(values));
    }
    period const days = nominated.is_known()
                            ? period{nominated.value(), nominated.value()}
                            : days_for_nomination(input.records.known_on(), stay.value().first());
    if (*days.last() < blocked.parts().front().first()) {
        return found(code, outcome::not_applicable);
    }
    bool const free = blocked.days_outside(days).value() > 0;
    return found(code, outcome_of(free), free ? named_values{} : std::move(values));
}

} // namespace

finding check_suspension(check_input const& input) {
    std::string const code = code_of_check(coverage_check::suspension);
    finding worst = nomination_blocked(input);
    for (suspension const& during : input.joined.force.suspensions) {
        if (period const* asked = input.need.period.get()) {
            keep_worse(worst, stays_blocked(input, during, *asked));
        } else {
            keep_worse(worst, open_finding(code, input.need.place("/period").when(
                                                     input.need.period.state())));
        }
    }
    return worst;
}

finding check_ground_limits(check_input const& input, fact<period> const& days) {
    finding worst = found(code_of_check(coverage_check::ground_limits), outcome::not_applicable);
    for (inherited_limits const& each : input.joined.limits) {
        auto const take = [&](finding next) {
            if (each.set_for != input.joined.paper->id) {
                next.values["agreement"] = {record_reference{"agreement", to_string(each.set_for)}};
            }
            keep_worse(worst, std::move(next));
        };
        if (!each.limits.scopes.empty()) {
            take(limit_of_scopes(input, each.limits.scopes));
        }
        if (!each.limits.countries.empty()) {
            take(limit_of_countries(input, each.limits.countries));
        }
        if (each.limits.period) {
            take(limit_of_days(input, *each.limits.period, days));
        }
    }
    return worst;
}

finding check_clause_stands(check_input const& input) {
    std::string const code = code_of_check(coverage_check::clause_stands);
    if (input.clause == nullptr) {
        return found(code, outcome::not_satisfied);
    }
    period_set stands;
    bool always = true;
    std::set<std::string> versions;
    for (agreement_segment const& segment : input.joined.segments) {
        clause_version const* const reads = joined_agreement::clause_in(segment, *input.clause);
        always = always && reads != nullptr;
        if (reads != nullptr) {
            stands.add(segment.days);
            if (!reads->version.empty()) {
                versions.insert(reads->version);
            }
        }
    }
    finding out = days_within(code, input, stands, input.need.period);
    if (always) {
        out.result = outcome::satisfied;
        out.missing.clear();
    }
    for (std::string const& each : versions) {
        out.values["version"].push_back(each);
    }
    return out;
}

} // namespace jspu_coop::detail
