#include <jspu_coop/questions/call_standing.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/call_standing/call_case.hpp"
#include "questions/eligibility/call.hpp"
#include "questions/eligibility/in_time.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

using detail::call_case;
using detail::missing_at;
using detail::shown_call;

fact_place place_in(call_case const& of, std::string path) {
    return {"activity", to_string(of.asked->id), std::move(path)};
}

/// When, and as whom, somebody asked: by the application, else by the nomination.
finding judge_time(call_case const& of, call_reference const& call, programme_call const& published,
                   application_clock const& clock) {
    person_id const* const person = of.who.person.get();
    detail::application const done =
        person != nullptr ? detail::application_of(of.records, call, *person, of.asked)
                          : detail::own_application_of(of.asked, of.who);
    bool const has_applied = !done.applied.known.is_absent();
    // Where no step at all is recorded there may be still time; who is further on was nominated on
    // a day that nobody recorded.
    bool const is_unheard_of = of.who.history.effective().empty() && done.nominated.known.is_open();
    fact<date> const nominated = is_unheard_of ? fact<date>::absent() : done.nominated.known;
    std::string const who = person != nullptr
                                ? to_string(*person)
                                : to_string(of.asked->id) + "/" + to_string(of.who.id);
    return detail::judge_time({call, published, who, of.records.known_on()},
                              detail::moment_of(clock, call, person,
                                                has_applied ? done.applied.known : nominated,
                                                has_applied ? done.applied_at : done.nominated_at));
}

/// By which way the candidate got there, and where that is recorded.
struct recorded_route {
    fact<nomination_route> by;
    std::string path;
};

recorded_route route_of(call_case const& of) {
    auto const* const part = std::get_if<programme_participation>(&of.asked->detail);
    if (part != nullptr && of.who.route.state() == knowledge::missing) {
        return {part->route, "/detail/route"};
    }
    return {of.who.route, "/participations/" + to_string(of.who.id) + "/route"};
}

finding judge_route(call_case const& of, call_reference const& call,
                    fact<std::vector<nomination_route>> const& routes) {
    recorded_route const recorded = route_of(of);
    fact<nomination_route> const& came_by = recorded.by;
    finding made = found("going.call_route", outcome::not_applicable);
    bool turns_on_route = false;
    made.result = outcome_over(
        routes, outcome::not_applicable, [&](std::vector<nomination_route> const& open_ways) {
            auto const is_open_way = [&](nomination_route each) {
                return std::ranges::find(open_ways, each) != open_ways.end();
            };
            if (std::ranges::all_of(every<nomination_route>(), is_open_way)) {
                return outcome::satisfied;
            }
            outcome const by = holds_of(came_by, is_open_way);
            turns_on_route = turns_on_route || by == outcome::undetermined;
            return by;
        });
    if (came_by.is_known()) {
        made.values["route"] = {coded_value{"nomination_route", to_string(came_by.value())}};
    }
    if (routes.is_known()) {
        for (nomination_route const each : routes.value()) {
            made.values["routes"].push_back(coded_value{"nomination_route", to_string(each)});
        }
    }
    if (made.result != outcome::undetermined) {
        return made;
    }
    if (routes.is_open()) {
        merge_into(made.missing, {missing_at("call", shown_call(call), "/routes", routes.state())});
    }
    if (came_by.is_open() && (turns_on_route || routes.claims().empty())) {
        merge_into(made.missing, {place_in(of, recorded.path).when(came_by.state())});
    }
    return made;
}

finding judge_period(call_case const& of, call_reference const& call,
                     fact<period> const& published) {
    fact<period> const& days = of.asked->period;
    finding made = found("going.call_period", outcome::not_applicable);
    if (days.is_absent()) {
        return made;
    }
    bool turns_on_days = false;
    made.result = outcome_over(published, outcome::not_applicable, [&](period const& called_for) {
        outcome const within =
            holds_of(days, [&](period const& each) { return called_for.contains(each); });
        turns_on_days = turns_on_days || within == outcome::undetermined;
        return within;
    });
    if (days.is_known()) {
        made.values["days"] = {days.value()};
    }
    if (published.is_known()) {
        made.values["period"] = {published.value()};
    }
    if (made.result != outcome::undetermined) {
        return made;
    }
    if (published.is_open()) {
        merge_into(made.missing,
                   {missing_at("call", shown_call(call), "/period", published.state())});
    }
    if (days.is_open() && (turns_on_days || published.claims().empty())) {
        merge_into(made.missing, {place_in(of, "/period").when(days.state())});
    }
    return made;
}

void conclude(call_standing& out) {
    for (finding const& each : out.parts) {
        out.result = both(out.result, each.result);
    }
    if (out.result != outcome::undetermined) {
        out.missing.clear();
        return;
    }
    for (finding const& each : out.parts) {
        merge_into(out.missing, each.missing);
    }
}

} // namespace

namespace detail {

call_standing judge_call(call_case const& of, std::vector<participation_id> const& given_first,
                         application_clock const& clock, bool is_timed) {
    call_standing out{of.asked->id, of.who.id, outcome::not_applicable, {}, {}, {}};
    fact<call_reference> const named = jspu_coop::call_of(*of.asked, of.who);
    if (named.is_absent()) {
        return out;
    }
    out.result = outcome::undetermined;
    if (!named.is_known()) {
        out.missing = {place_in(of, "/detail/call").when(named.state())};
        return out;
    }
    call_reference const& call = named.value();
    auto const called = find_call(of.records, call);
    if (!called) {
        out.missing = {missing_at("call", shown_call(call), {}, knowledge::missing)};
        return out;
    }
    programme_call const& published = *called->call;
    out.call = call;
    out.result = outcome::not_applicable;
    if (is_timed) {
        out.parts.push_back(jspu_coop::judge_time(of, call, published, clock));
    }
    out.parts.push_back(judge_route(of, call, published.routes));
    out.parts.push_back(judge_period(of, call, published.period));
    out.parts.push_back(judge_places(of, call, published, given_first));
    conclude(out);
    return out;
}

} // namespace detail

call_standing call_standing_of(view const& records, activity const& asked,
                               participation_id const& who,
                               std::vector<participation_id> const& given_first,
                               application_clock const& clock) {
    if (issues wrong = validate(asked); has_errors(wrong)) {
        throw std::invalid_argument{"not a valid activity: " + to_string(fault{std::move(wrong)})};
    }
    auto const known = records.with_known_histories(std::make_shared<activity const>(asked));
    auto const found = std::ranges::find(known->participations, who, &participation::id);
    if (found == known->participations.end()) {
        throw std::invalid_argument{"the activity has no participation " + to_string(who)};
    }
    return detail::judge_call({records, known, *found}, given_first, clock, true);
}

finding explanation_of(call_standing const& standing) {
    finding root = found("going.call", standing.result);
    if (standing.call) {
        root.values["call"] = {record_reference{"call", detail::shown_call(*standing.call)}};
    }
    root.missing = standing.missing;
    for (finding const& each : standing.parts) {
        if (each.result != outcome::not_applicable) {
            root.because.push_back(each);
        }
    }
    return root;
}

} // namespace jspu_coop
