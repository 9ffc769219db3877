#include <jspu_coop/policy/policy_verdict.hpp>

#include <algorithm>
#include <utility>

namespace jspu_coop {

namespace {

finding finding_of(requirement_verdict const& from) {
    finding made = from.step;
    made.values["requirement"] = {record_reference{"requirement", from.id.str()}};
    if (!from.labels.empty()) {
        made.values["labels"] = {from.labels};
    }
    if (from.is_advisory) {
        made.values["advisory"] = {true};
    }
    if (from.is_decisive) {
        made.values["decisive"] = {true};
    }
    if (from.waived_by) {
        made.values["waived"] = {true};
        made.values["waiver_reason"] = {from.waived_by->reason};
    }
    for (requirement_verdict const& each : from.parts) {
        made.because.push_back(finding_of(each));
    }
    return made;
}

void hide(requirement_verdict& from) {
    if (from.is_sensitive) {
        for (char const* const shown : {"observed", "shortfall", "from", "to"}) {
            from.step.values.erase(shown);
        }
    }
    for (requirement_verdict& each : from.parts) {
        hide(each);
    }
}

} // namespace

finding as_finding(policy_verdict const& verdict) {
    finding root{"policy", verdict.result, {}, verdict.missing, {}, {}};
    root.values["policy"] = {record_reference{"policy", verdict.policy.str()}};
    root.values["reference_day"] = {verdict.reference_day};
    root.values["final"] = {verdict.is_final};
    if (verdict.version) {
        root.values["version"] = {record_reference{"version", verdict.version->str()}};
    }
    for (auto const* list : {&verdict.scope, &verdict.requirements}) {
        for (requirement_verdict const& each : *list) {
            root.because.push_back(finding_of(each));
        }
    }
    return root;
}

policy_verdict without_sensitive_values(policy_verdict verdict, fact_schema const& schema) {
    for (auto* list : {&verdict.scope, &verdict.requirements}) {
        for (requirement_verdict& each : *list) {
            hide(each);
        }
    }
    std::erase_if(verdict.changes, [&](nearest_change const& each) {
        auto const at = schema.find(each.fact);
        return at && schema.facts[*at].traits.contains(fact_trait::is_sensitive);
    });
    return verdict;
}

} // namespace jspu_coop
