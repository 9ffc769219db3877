#include "policy/detail/terms.hpp"

#include "base/detail/report.hpp"
#include "policy/detail/limits.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace jspu_coop::detail {

namespace {

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
            collect(all, there, *version_of(there, other->version), part);
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
                                 jspu_coop::issues_of(each.value, declared.type, "policy"));
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

} // namespace

policy_version const* version_on(policy const& of, date day) noexcept {
    policy_version const* found = nullptr;
    for (policy_version const& each : of.versions) {
        found = each.in_force.contains(day) ? &each : found;
    }
    return found;
}

issues issues_of(policy_library const& policies, policy const& of, policy_version const& version,
                 decision_terms const& terms) {
    taking_part part;
    collect(policies, of, version, part);
    issues found;
    check_parameters(found, part, terms);
    check_waivers(found, part, terms);
    return found;
}

} // namespace jspu_coop::detail
