#include <jspu_coop/policy/evaluation.hpp>

#include "base/detail/report.hpp"
#include "policy/detail/explain.hpp"
#include "policy/detail/limits.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace jspu_coop {

namespace {

using detail::report;

/// A policy that takes part in a decision, and the requirements of it that do.
using taking_part = std::map<policy const*, std::vector<requirement const*>>;

void collect(policy_library const& all, policy const& of, policy_version const& version,
             taking_part& part) {
    std::vector<requirement const*>& list = part[&of];
    std::vector<requirement const*> waiting;
    for (auto const* from : {&of.scope, &version.requirements}) {
        for (requirement const& each : *from) {
            waiting.push_back(&each);
        }
    }
    while (!waiting.empty()) {
        requirement const& each = *waiting.back();
        waiting.pop_back();
        list.push_back(&each);
        for (requirement const* below : parts_of(each)) {
            waiting.push_back(below);
        }
        if (auto const* other = std::get_if<reference_condition>(&each.condition)) {
            policy const& there = *all.find(other->policy);
            collect(all, there, *detail::version_of(there, other->version), part);
        }
    }
}

void check_parameters(issues& found, taking_part const& part, decision_terms const& terms) {
    std::set<std::pair<policy_id, policy_parameter_id>> supplied;
    for (std::size_t at = 0; at < terms.parameters.size(); ++at) {
        parameter_value const& each = terms.parameters[at];
        std::string const path = path_join("/parameters", at);
        if (!supplied.insert({each.policy, each.name}).second) {
            report(found, "policy.parameter_repeated", path + "/name", each.name.str());
        }
        bool is_known = false;
        for (auto const& [of, list] : part) {
            for (policy_parameter const& declared : of->parameters) {
                if (of->id == each.policy && declared.name == each.name) {
                    is_known = true;
                    append_under(found, path + "/value",
                                 issues_of(each.value, declared.type, "policy"));
                }
            }
        }
        if (!is_known) {
            report(found, "policy.parameter_unknown", path + "/name", each.name.str(),
                   {{"policy", each.policy.str()}});
        }
    }
    std::vector<std::pair<policy_id, policy_parameter_id>> lacking;
    for (auto const& [of, list] : part) {
        for (policy_parameter const& declared : of->parameters) {
            if (!supplied.contains({of->id, declared.name})) {
                lacking.emplace_back(of->id, declared.name);
            }
        }
    }
    std::sort(lacking.begin(), lacking.end());
    for (auto const& [policy, name] : lacking) {
        report(found, "policy.parameter_not_supplied", "/parameters", name.str(),
               {{"policy", policy.str()}});
    }
}

void check_waivers(issues& found, taking_part const& part, decision_terms const& terms) {
    std::set<std::pair<policy_id, policy_requirement_id>> met;
    for (std::size_t at = 0; at < terms.waivers.size(); ++at) {
        waiver const& each = terms.waivers[at];
        std::string const path = path_join("/waivers", at);
        if (!met.insert({each.policy, each.requirement}).second) {
            report(found, "policy.waiver_repeated", path + "/requirement", each.requirement.str());
        }
        requirement const* named = nullptr;
        for (auto const& [of, list] : part) {
            for (requirement const* one : list) {
                named = of->id == each.policy && one->id == each.requirement ? one : named;
            }
        }
        if (named == nullptr) {
            report(found, "policy.waiver_unknown", path + "/requirement", each.requirement.str(),
                   {{"policy", each.policy.str()}});
        } else if (named->force != requirement_force::waivable) {
            report(found, "policy.not_waivable", path + "/requirement", each.requirement.str());
        }
        if (each.reason.find_first_not_of(" \t\n\r") == std::string::npos) {
            report(found, "policy.waiver_reason_empty", path + "/reason");
        }
        append_under(found, path + "/by", validate(each.by));
    }
}

std::vector<detail::prospect> prospects(detail::program const& of, fact_row const& row,
                                        bool later) {
    std::vector<detail::prospect> all;
    for (std::size_t fact = 0; fact < of.domains.size(); ++fact) {
        all.push_back(detail::prospect_of(of.domains[fact], row.slots()[fact].known, later));
    }
    return all;
}

bool has_open_span(detail::judgement const& judged) {
    return std::any_of(judged.variables().begin(), judged.variables().end(),
                       [](detail::variable const& each) {
                           return each.kind == detail::variable::kind_of_variable::span;
                       });
}

void add_requirements(detail::judged_row const& in, detail::judgement const& judged,
                      policy_version const& version, policy_verdict& verdict) {
    for (std::size_t const top : in.of.scope) {
        verdict.scope.push_back(detail::explain(in, top, judged, false));
    }
    std::size_t binding = 0;
    std::size_t advisory = 0;
    for (requirement const& each : version.requirements) {
        if (each.force != requirement_force::advisory) {
            verdict.requirements.push_back(
                detail::explain(in, in.of.binding[binding++], judged, false));
            continue;
        }
        // What warns is judged by itself: it does not bear on the answer.
        std::size_t const top = in.of.advisory[advisory++];
        detail::judgement const alone{in.of, in.facts, top};
        verdict.requirements.push_back(detail::explain(in, top, alone, true));
        if (verdict.requirements.back().step.result == outcome::not_satisfied
            && verdict.result != outcome::not_applicable) {
            verdict.warnings.push_back(each.id);
        }
    }
}

/// The scope decides where it keeps the policy away, else the requirements.
void mark(policy_verdict& verdict) {
    bool const is_governed =
        std::all_of(verdict.scope.begin(), verdict.scope.end(), [](auto const& each) {
            return each.step.result == outcome::satisfied
                   || each.step.result == outcome::not_applicable;
        });
    if (!is_governed && verdict.result == outcome::not_applicable) {
        detail::mark_decisive(verdict.scope, outcome::not_satisfied, verdict.decisive);
        return;
    }
    if (!is_governed && verdict.result == outcome::undetermined) {
        detail::mark_decisive(verdict.scope, outcome::undetermined, verdict.decisive);
    }
    detail::mark_decisive(verdict.requirements, verdict.result, verdict.decisive);
}

} // namespace

result<policy_verdict> decide(policy_library const& policies, policy_id const& asked,
                              fact_row const& row, decision_terms const& terms) {
    policy const* of = policies.find(asked);
    if (of == nullptr) {
        return refuse("policy.unknown", asked.str());
    }
    if (&row.schema() != policies.schema().get() && row.schema() != *policies.schema()) {
        return refuse("policy.row_schema", asked.str());
    }
    policy_version const* version = nullptr;
    for (policy_version const& each : of->versions) {
        version = each.in_force.contains(terms.reference_day) ? &each : version;
    }
    policy_verdict verdict{outcome::not_applicable,
                           asked,
                           {},
                           terms.reference_day,
                           true,
                           false,
                           true,
                           {},
                           {},
                           {},
                           {},
                           {},
                           {},
                           {}};
    if (version == nullptr) {
        return verdict;
    }
    verdict.version = version->id;
    taking_part part;
    collect(policies, *of, *version, part);
    issues found;
    check_parameters(found, part, terms);
    check_waivers(found, part, terms);
    if (has_errors(found)) {
        return fault{std::move(found)};
    }

    detail::program const made = detail::lower({&policies, of, version, &terms});
    std::vector<detail::prospect> const facts = prospects(made, row, false);
    detail::judged_row const in{made, row, facts};
    detail::judgement judged{made, facts, made.root};
    verdict.result = detail::outcome_of_mask(judged.result());
    add_requirements(in, judged, *version, verdict);
    mark(verdict);
    if (verdict.result == outcome::undetermined) {
        verdict.is_final = false;
        verdict.may_be_too_open = has_open_span(judged);
        detail::find_missing(in, judged, verdict);
        return verdict;
    }
    detail::judgement const later{made, prospects(made, row, true), made.root};
    verdict.is_final = later.result() == judged.result();
    if (verdict.result == outcome::not_satisfied) {
        verdict.changes = detail::find_changes(in);
    }
    return verdict;
}

} // namespace jspu_coop
