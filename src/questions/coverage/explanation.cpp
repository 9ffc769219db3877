#include <jspu_coop/questions/coverage.hpp>

#include <string>
#include <utility>

namespace jspu_coop {

namespace {

record_reference reference(party_id const& id) {
    return {"party", to_string(id)};
}

record_reference reference(agreement_id const& id) {
    return {"agreement", to_string(id)};
}

record_reference reference(agreement_id const& agreement, clause_id const& id) {
    return {"clause", to_string(agreement) + "/" + to_string(id)};
}

finding plain(std::string code, outcome result) {
    return {std::move(code), result, {}, {}, {}, {}};
}

finding explain_candidate(coverage_candidate const& candidate) {
    finding out = plain("coverage.candidate", candidate.result);
    out.values["agreement"] = {reference(candidate.agreement)};
    if (candidate.clause) {
        out.values["clause"] = {reference(candidate.agreement, *candidate.clause)};
    }
    out.sources = candidate.sources;
    out.because = candidate.checks;
    return out;
}

finding explain_near_miss(coverage_near_miss const& miss) {
    finding out =
        plain(miss.joins_partner ? "coverage.near_miss_partner" : "coverage.near_miss_country",
              outcome::not_satisfied);
    out.values["agreement"] = {reference(miss.agreement)};
    for (party_id const& each : miss.with) {
        out.values["parties"].push_back(reference(each));
    }
    return out;
}

finding explain_partner(partner_coverage const& partner) {
    finding out = plain("coverage.partner", partner.result);
    if (partner.home) {
        out.values["home"] = {reference(*partner.home)};
    }
    if (partner.partner) {
        out.values["partner"] = {reference(*partner.partner)};
    }
    if (partner.agreement) {
        out.values["agreement"] = {reference(*partner.agreement)};
        for (clause_id const& each : partner.clauses) {
            out.values["clauses"].push_back(reference(*partner.agreement, each));
        }
    }
    out.missing = partner.missing;
    bool const is_yes = partner.result == outcome::satisfied;
    if (is_yes) {
        out.because = partner.rests_on;
    }
    for (coverage_candidate const& each : partner.candidates) {
        out.because.push_back(explain_candidate(each));
    }
    if (!partner.only_together.empty()) {
        finding together = plain("coverage.only_together", outcome::not_satisfied);
        for (agreement_id const& each : partner.only_together) {
            together.values["agreements"].push_back(reference(each));
        }
        out.because.push_back(std::move(together));
    }
    for (coverage_near_miss const& each : partner.near_misses) {
        out.because.push_back(explain_near_miss(each));
    }
    if (!is_yes) {
        out.because.insert(out.because.end(), partner.rests_on.begin(), partner.rests_on.end());
    }
    return out;
}

} // namespace

finding explanation_of(coverage_verdict const& verdict) {
    finding root = plain("coverage", verdict.result);
    root.values["activity"] = {record_reference{"activity", to_string(verdict.activity)}};
    root.missing = verdict.missing;
    root.because.push_back(verdict.requirement);
    for (partner_coverage const& each : verdict.partners) {
        root.because.push_back(explain_partner(each));
    }
    for (cited_assumption const& each : verdict.assumptions) {
        finding assumed = plain("coverage.assumption", outcome::not_applicable);
        assumed.values["agreement"] = {reference(each.agreement)};
        assumed.values["path"] = {each.assumed.path};
        assumed.values["reason"] = {each.assumed.reason};
        root.because.push_back(std::move(assumed));
    }
    return root;
}

} // namespace jspu_coop
