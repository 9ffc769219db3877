#include "questions/call_standing/call_ground.hpp"

#include <jspu_coop/verdict/checks.hpp>

#include "facts/detail/calls.hpp"
#include "questions/coverage/needed_grounds.hpp"
#include "questions/eligibility/in_time.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Where somebody's call is recorded.
fact_place place_of_call(activity const& in, participation const* who) {
    std::string const id = to_string(in.id);
    if (std::holds_alternative<programme_participation>(in.detail)) {
        return {"activity", id, "/detail/call"};
    }
    return {"activity", id,
            who != nullptr ? "/participations/" + to_string(who->id) + "/call" : "/participations"};
}

/// Whether somebody takes part under a call of the register.
/// @param open takes what is not known of that
outcome has_call(view const& records, activity const& in, participation const* who,
                 std::vector<missing_fact>& open) {
    fact<call_reference> const call = call_of(in, who);
    bool const may_be_unrecorded =
        call.is_absent() && !std::holds_alternative<programme_participation>(in.detail);
    if (may_be_unrecorded || call.state() == knowledge::missing) {
        merge_into(open, {place_of_call(in, who).when(knowledge::missing)});
        return outcome::undetermined;
    }
    // Whichever of several calls it is, it is one.
    return outcome_over(call, outcome::not_satisfied, [&](call_reference const& each) {
        if (find_call(records, each)) {
            return outcome::satisfied;
        }
        merge_into(open, {missing_at("call", shown_call(each), {}, knowledge::missing)});
        return outcome::undetermined;
    });
}

} // namespace

finding judge_call_ground(view const& records, activity const& asked,
                          std::vector<participation const*> const& who) {
    finding made = found("going.call_ground", outcome::not_applicable);
    // Every partner of one activity has the same scope and period, hence the same rule.
    coverage_need const need = needs_of(records, asked).front();
    needed_grounds const grounds = needed_grounds_of(records, need);
    auto const rule =
        std::ranges::find(grounds.possible, required_ground::call, &needed_ground::ground);
    if (rule == grounds.possible.end()) {
        return made;
    }
    if (rule->cited_as) {
        made.sources.push_back(*rule->cited_as);
    }
    auto const all = who.empty() ? std::vector<participation const*>{nullptr} : who;
    for (participation const* const each : all) {
        outcome const has = has_call(records, asked, each, made.missing);
        made.result = both(made.result, has);
        if (has == outcome::not_satisfied && each != nullptr) {
            made.values["without"].push_back(to_string(each->id));
        }
    }
    std::vector<missing_fact> uncertain = grounds.missing;
    if (grounds.possible.size() > 1 && uncertain.empty()) {
        uncertain = {need.place(need.scope_path).when(knowledge::missing)};
    }
    if (!uncertain.empty() && made.result != outcome::satisfied) { // perhaps it needs no call
        made.result = outcome::undetermined;
        merge_into(made.missing, uncertain);
    }
    if (made.result != outcome::undetermined) {
        made.missing.clear();
    }
    return made;
}

} // namespace jspu_coop::detail
