#include <jspu_coop/questions/who.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/ground_finding.hpp"

#include <string>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

shown_values activity_of(stay_reference const& of) {
    return {record_reference{"activity", to_string(of.activity)}};
}

shown_values person_of(person_id const& id) {
    return {record_reference{"person", to_string(id)}};
}

/// What is to be taught, where, and by whose order.
void show_course(finding& out, teaching_duty const& of) {
    out.values["course"] = {of.course};
    out.values["party"] = {record_reference{"party", to_string(of.party)}};
    if (of.decided_by) {
        detail::show_paper(out.values, *of.decided_by);
    }
}

/// A clash as what stands in the way of being free, or does not.
finding explain_clash(clash const& of) {
    bool const is_certain = of.certain == outcome::satisfied;
    outcome const certain = is_obstacle(of.kind) ? outcome::not_satisfied : outcome::not_applicable;
    finding out = found("clash." + to_string(of.kind), is_certain ? certain : outcome::undetermined,
                        {{"person", person_of(of.person)}, {"one", activity_of(of.one)}});
    if (auto const* const stay = std::get_if<stay_reference>(&of.other)) {
        out.values["other"] = activity_of(*stay);
    } else {
        show_course(out, std::get<teaching_duty>(of.other));
    }
    if (of.days) {
        out.values["days"] = {*of.days};
    }
    out.missing = of.missing;
    return out;
}

/// @param side the other party: where somebody is, or from where
finding explain_presence(char const* code, presence const& of,
                         std::optional<party_id> const& side) {
    finding out = found(code, of.there, {{"activity", activity_of(of.stay)}});
    if (of.person) {
        out.values["person"] = person_of(*of.person);
    }
    if (side) {
        out.values["party"] = {record_reference{"party", to_string(*side)}};
    }
    if (of.days) {
        out.values["days"] = {*of.days};
    }
    if (of.last && of.there == outcome::undetermined) {
        out.values["step"] = {coded_value{"participation_step", to_string(*of.last)}};
    }
    out.missing = of.missing;
    return out;
}

} // namespace

finding explanation_of(clash_verdict const& verdict) {
    finding root = found("clash.free", verdict.free, {{"activity", activity_of(verdict.asked)}});
    root.missing = verdict.missing;
    for (clash const& each : verdict.clashes) {
        root.because.push_back(explain_clash(each));
    }
    return root;
}

finding explanation_of(presence_answer const& answer) {
    finding root = found(
        "presence.on", outcome::not_applicable,
        {{"party", {record_reference{"party", to_string(answer.at)}}}, {"day", {answer.day}}});
    root.missing = answer.missing;
    for (presence const& each : answer.away) {
        root.because.push_back(explain_presence("presence.away", each, each.host));
    }
    if (answer.away.empty()) {
        root.because.push_back(found("presence.away", outcome::not_satisfied));
    }
    for (presence const& each : answer.here) {
        root.because.push_back(explain_presence("presence.here", each, each.home));
    }
    if (answer.here.empty()) {
        root.because.push_back(found("presence.here", outcome::not_satisfied));
    }
    for (clash const& each : answer.clashes) {
        root.because.push_back(explain_clash(each));
    }
    return root;
}

} // namespace jspu_coop
