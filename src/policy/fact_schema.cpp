#include <jspu_coop/policy/fact_schema.hpp>

#include "base/detail/report.hpp"

#include <set>

namespace jspu_coop {

namespace {

bool can_grow(fact_type const& type) {
    return !std::holds_alternative<date_type>(type) && !std::holds_alternative<code_type>(type)
           && !std::holds_alternative<grade_type>(type)
           && !std::holds_alternative<field_type>(type);
}

} // namespace

std::optional<std::size_t> fact_schema::find(fact_name const& name) const noexcept {
    for (std::size_t at = 0; at < facts.size(); ++at) {
        if (facts[at].name == name) {
            return at;
        }
    }
    return std::nullopt;
}

issues validate(fact_schema const& schema) {
    issues found;
    if (schema.facts.empty()) {
        detail::report(found, "fact_schema.empty", "/facts");
    }
    std::set<fact_name> met;
    for (std::size_t at = 0; at < schema.facts.size(); ++at) {
        fact_description const& each = schema.facts[at];
        std::string const path = path_join("/facts", at);
        if (!met.insert(each.name).second) {
            detail::report(found, "fact_schema.fact_repeated", path + "/name", each.name.str());
        }
        if (each.labels.empty()) {
            detail::report(found, "fact_schema.labels_empty", path + "/labels");
        }
        append_under(found, path + "/type", validate(each.type));
        if (each.traits.contains(fact_trait::can_only_grow)
            && (!can_grow(each.type) || each.traits.contains(fact_trait::cannot_change))) {
            detail::report(found, "fact_schema.cannot_grow", path + "/traits", each.name.str());
        }
    }
    return found;
}

} // namespace jspu_coop
