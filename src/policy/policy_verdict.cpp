#include <jspu_coop/policy/policy_verdict.hpp>

#include <algorithm>
#include <stdexcept>
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

/// True for a requirement by itself whose outcome tells the value of a sensitive boolean.
bool tells_boolean(requirement_verdict const& from, fact_schema const& schema) {
    auto const read = from.step.values.find("fact");
    if (!from.is_sensitive || read == from.step.values.end()) {
        return false;
    }
    return std::any_of(read->second.begin(), read->second.end(), [&](shown_value const& each) {
        auto const parsed = fact_name::parse(std::get<std::string>(each));
        auto const at = parsed.has_value() ? schema.find(*parsed) : std::nullopt;
        return at && schema.facts[*at].traits.contains(fact_trait::is_sensitive)
               && std::holds_alternative<boolean_type>(schema.facts[*at].type);
    });
}

/// Takes back that a requirement, or one below it, decides: which of them does tells the outcome.
void hide_decisive(requirement_verdict& from, std::vector<policy_requirement_id>& hidden) {
    from.is_decisive = false;
    hidden.push_back(from.id);
    for (requirement_verdict& each : from.parts) {
        hide_decisive(each, hidden);
    }
}

/// Hides what a requirement tells of sensitive values.
/// @param hidden takes the ids of those of which nobody may see whether they decide
/// @return whether the outcome is hidden too
bool hide(requirement_verdict& from, fact_schema const& schema,
          std::vector<policy_requirement_id>& hidden) {
    if (from.is_sensitive) {
        for (char const* const shown :
             {"observed", "shortfall", "from", "to", "reckoned_from", "reckoned_for", "known_on"}) {
            from.step.values.erase(shown);
        }
        from.step.sources.clear();
        if (from.cited_as) {
            from.step.sources.push_back(*from.cited_as);
        }
    }
    bool tells = tells_boolean(from, schema);
    for (requirement_verdict& each : from.parts) {
        bool const part_tells = hide(each, schema, hidden);
        tells = tells || part_tells;
    }
    if (!tells || from.waived_by) { // what is waived is met whatever the value
        return false;
    }
    from.step.result = outcome::undetermined;
    from.step.missing.clear();
    from.step.values["withheld"] = {true};
    hide_decisive(from, hidden);
    return true;
}

/// Whether the readings differ in nothing but their days.
bool all_read_alike(std::vector<policy_verdict> const& readings) {
    return std::all_of(readings.begin(), readings.end(), [&](policy_verdict each) {
        each.reference_day = readings.front().reference_day;
        each.by = readings.front().by;
        return each == readings.front();
    });
}

} // namespace

policy_verdict combined(std::vector<policy_verdict> readings) {
    if (readings.empty()) {
        throw std::invalid_argument{"there is no reading"};
    }
    policy_verdict const& first = readings.front();
    if (all_read_alike(readings)) {
        policy_verdict made = std::move(readings.front());
        made.by.reset();
        return made;
    }
    policy_verdict made{first.result,
                        first.policy,
                        first.version,
                        first.reference_day,
                        true,
                        false,
                        true,
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {}};
    bool const is_clear = std::all_of(readings.begin(), readings.end(), [&](auto const& each) {
        return each.result == first.result && each.result != outcome::undetermined;
    });
    made.result = is_clear ? first.result : outcome::undetermined;
    for (policy_verdict const& each : readings) {
        if (each.version != made.version) {
            made.version.reset();
        }
        made.is_final = made.is_final && each.is_final;
        made.may_be_too_open = made.may_be_too_open || each.may_be_too_open;
        made.is_thorough = made.is_thorough && each.is_thorough;
        merge_into(made.missing, each.missing);
    }
    if (!is_clear) {
        made.is_final = false;
        merge_into(made.missing, {{"policy", first.policy.str(), "/reference_day",
                                   open_cause::rule_unpublished}});
    }
    made.readings = std::move(readings);
    return made;
}

finding as_finding(policy_verdict const& verdict) {
    finding root{"policy", verdict.result, {}, verdict.missing, {}, {}};
    root.values["policy"] = {record_reference{"policy", verdict.policy.str()}};
    root.values["reference_day"] = {verdict.reference_day};
    root.values["final"] = {verdict.is_final};
    if (verdict.version) {
        root.values["version"] = {record_reference{"version", verdict.version->str()}};
    }
    if (verdict.by) {
        root.values["day_kind"] = {coded_value{"reference_day_kind", to_string(*verdict.by)}};
    }
    for (auto const* list : {&verdict.scope, &verdict.requirements}) {
        for (requirement_verdict const& each : *list) {
            root.because.push_back(finding_of(each));
        }
    }
    for (policy_verdict const& each : verdict.readings) {
        root.because.push_back(as_finding(each));
    }
    return root;
}

policy_verdict without_sensitive_values(policy_verdict verdict, fact_schema const& schema) {
    for (policy_verdict& each : verdict.readings) {
        each = without_sensitive_values(std::move(each), schema);
    }
    std::vector<policy_requirement_id> hidden;
    for (auto* list : {&verdict.scope, &verdict.requirements}) {
        for (requirement_verdict& each : *list) {
            hide(each, schema, hidden);
        }
    }
    for (auto* list : {&verdict.warnings, &verdict.decisive}) {
        std::erase_if(*list, [&](policy_requirement_id const& each) {
            return std::find(hidden.begin(), hidden.end(), each) != hidden.end();
        });
    }
    std::erase_if(verdict.changes, [&](nearest_change const& each) {
        auto const at = schema.find(each.fact);
        return at && schema.facts[*at].traits.contains(fact_trait::is_sensitive);
    });
    return verdict;
}

} // namespace jspu_coop
