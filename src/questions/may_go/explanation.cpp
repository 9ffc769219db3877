#include <jspu_coop/questions/may_go.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include <utility>

namespace jspu_coop {

namespace {

record_reference reference(clause_reference const& of) {
    return {"clause", to_string(of.agreement) + "/" + to_string(of.clause)};
}

finding explain_participant(participant_going const& each) {
    finding out =
        found("going.participant", each.result, {{"participation", {to_string(each.who)}}});
    out.missing = each.missing;
    if (each.clause && each.clause_covers != outcome::not_applicable) {
        finding& clause = out.because.emplace_back(found(
            "going.clause", each.clause_covers,
            {{"agreement", {record_reference{"agreement", to_string(each.clause->agreement)}}},
             {"clause", {reference(*each.clause)}}}));
        clause.missing = each.clause_open;
    }
    if (each.place.result != outcome::not_applicable) {
        out.because.push_back(explanation_of(each.place));
    }
    if (each.calendar.free != outcome::not_applicable) {
        out.because.push_back(explanation_of(each.calendar));
    }
    if (each.judged) {
        out.because.push_back(explanation_of(*each.judged));
    } else if (each.eligible != outcome::not_applicable) {
        finding& eligible = out.because.emplace_back(found("eligibility", each.eligible));
        eligible.missing = each.eligible_open;
    }
    if (each.call && each.call->result != outcome::not_applicable) {
        out.because.push_back(explanation_of(*each.call));
    }
    return out;
}

} // namespace

finding explanation_of(going_verdict const& verdict) {
    finding root =
        found("going", verdict.result,
              {{"activity", {record_reference{"activity", to_string(verdict.activity)}}}});
    root.missing = verdict.missing;
    root.because.push_back(explanation_of(verdict.covered));
    if (verdict.on_call.result != outcome::not_applicable) {
        root.because.push_back(verdict.on_call);
    }
    if (verdict.papers.complete != outcome::not_applicable) {
        root.because.push_back(explanation_of(verdict.papers));
    }
    for (participant_going const& each : verdict.participants) {
        root.because.push_back(explain_participant(each));
    }
    return root;
}

} // namespace jspu_coop
