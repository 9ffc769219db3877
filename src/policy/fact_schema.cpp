#include <jspu_coop/policy/fact_schema.hpp>

#include "base/detail/report.hpp"

#include <concepts>
#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <variant>

namespace jspu_coop {

namespace {

bool can_grow(fact_type const& type) {
    return !std::holds_alternative<date_type>(type) && !std::holds_alternative<code_type>(type)
           && !std::holds_alternative<grade_type>(type)
           && !std::holds_alternative<field_type>(type);
}

/// The codes of each vocabulary that types of facts list.
std::map<std::string, std::set<std::string>> codes_of(fact_schema const& schema) {
    std::map<std::string, std::set<std::string>> all;
    for (fact_description const& each : schema.facts) {
        std::visit(
            [&](auto const& type) {
                if constexpr (requires { type.vocabulary; }) {
                    all[type.vocabulary].insert(type.codes.begin(), type.codes.end());
                } else if constexpr (std::same_as<std::remove_cvref_t<decltype(type)>,
                                                  level_type>) {
                    all[type.scale].insert(type.codes.begin(), type.codes.end());
                }
            },
            each.type);
    }
    return all;
}

void check_labels(issues& found, vocabulary_labels const& of, std::set<std::string> const& known,
                  std::string const& path) {
    if (of.codes.empty()) {
        detail::report(found, "fact_schema.codes_empty", path + "/codes", of.vocabulary);
    }
    std::set<std::string> met;
    for (std::size_t at = 0; at < of.codes.size(); ++at) {
        code_label const& each = of.codes[at];
        std::string const here = path_join(path + "/codes", at);
        if (!met.insert(each.code).second) {
            detail::report(found, "fact_schema.code_repeated", here + "/code", each.code);
        } else if (!known.contains(each.code)) {
            detail::report(found, "fact_schema.code_unknown", here + "/code", each.code,
                           {{"vocabulary", of.vocabulary}});
        }
        if (each.labels.empty()) {
            detail::report(found, "fact_schema.code_labels_empty", here + "/labels", each.code);
        }
    }
}

void check_vocabularies(issues& found, fact_schema const& schema) {
    auto const codes = codes_of(schema);
    std::set<std::string> met;
    for (std::size_t at = 0; at < schema.vocabularies.size(); ++at) {
        vocabulary_labels const& each = schema.vocabularies[at];
        std::string const path = path_join("/vocabularies", at);
        if (!met.insert(each.vocabulary).second) {
            detail::report(found, "fact_schema.vocabulary_repeated", path + "/vocabulary",
                           each.vocabulary);
        }
        auto const known = codes.find(each.vocabulary);
        if (known == codes.end()) {
            detail::report(found, "fact_schema.vocabulary_unknown", path + "/vocabulary",
                           each.vocabulary);
        } else {
            check_labels(found, each, known->second, path);
        }
    }
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

text const* fact_schema::label_of(std::string_view vocabulary,
                                  std::string_view code) const noexcept {
    for (vocabulary_labels const& each : vocabularies) {
        for (code_label const& named : each.codes) {
            if (each.vocabulary == vocabulary && named.code == code) {
                return &named.labels;
            }
        }
    }
    return nullptr;
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
    check_vocabularies(found, schema);
    return found;
}

} // namespace jspu_coop
