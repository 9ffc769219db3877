#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/policy_names.hpp>

#include "policy/detail/limits.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop {

namespace {

policy const* policy_of(policy_library const& policies, std::string_view id) {
    auto const known = policy_id::parse(id);
    return known.has_value() ? policies.find(*known) : nullptr;
}

/// Calls `visit(requirement)` for a requirement and each below it.
template <class Visit>
void for_each_below(requirement const& among, Visit const& visit) {
    visit(among);
    for (requirement const* part : parts_of(among)) {
        for_each_below(*part, visit);
    }
}

/// Calls `visit(requirement)` for each that a policy has in some version.
template <class Visit>
void for_each_requirement(policy const& of, Visit const& visit) {
    for (requirement const& each : of.scope) {
        for_each_below(each, visit);
    }
    for (policy_version const& version : of.versions) {
        for (requirement const& each : version.requirements) {
            for_each_below(each, visit);
        }
    }
}

/// The labels of a requirement: as the last version that has it calls it.
text const* labels_of_requirement(policy const& of, std::string_view id) {
    text const* found = nullptr;
    for_each_requirement(
        of, [&](requirement const& each) { found = each.id.str() == id ? &each.labels : found; });
    return found;
}

/// Whether the requirement itself, or one of its limits, has readings by a question.
bool turns_on(requirement const& of, std::string_view question) {
    auto const is_it = [&](std::optional<policy_question_id> const& named) {
        return named && named->str() == question;
    };
    auto const* const open = std::get_if<unpublished_condition>(&of.condition);
    bool turns = open != nullptr && is_it(open->question);
    detail::for_each_limit(of.condition, [&](fact_name const*, limit const& with, char const*) {
        auto const* const held = std::get_if<unpublished_limit>(&with);
        turns = turns || (held != nullptr && is_it(held->question));
    });
    return turns;
}

/// A question that has no labels is called by those of the requirements that turn on it.
std::string called_by_requirements(policy const& of, std::string_view question,
                                   std::string const& language) {
    std::vector<std::string_view> labels;
    for_each_requirement(of, [&](requirement const& each) {
        std::string_view const label = each.labels.get(language);
        if (turns_on(each, question) && !label.empty()
            && std::find(labels.begin(), labels.end(), label) == labels.end()) {
            labels.push_back(label);
        }
    });
    std::string all;
    for (std::string_view const label : labels) {
        all += all.empty() ? "" : "; ";
        all += label;
    }
    return all;
}

/// What a source leaves open, at "/questions/q", "/requirements/r" or "/requirements/r/limit".
std::string question_at(policy const& of, std::string_view path, std::string const& language) {
    constexpr std::string_view named = "/questions/";
    constexpr std::string_view unnamed = "/requirements/";
    if (path.starts_with(unnamed)) {
        path.remove_prefix(unnamed.size());
        text const* const found = labels_of_requirement(of, path.substr(0, path.find('/')));
        return found != nullptr ? std::string{found->get(language)} : std::string{};
    }
    if (!path.starts_with(named)) {
        return {};
    }
    path.remove_prefix(named.size());
    for (policy_question const& each : of.questions) {
        if (each.id.str() == path) {
            return std::string{each.labels.get(language)};
        }
    }
    return called_by_requirements(of, path, language);
}

/// "policy/questions/q" in a language; nothing without labels.
std::string question_in(policy_library const& policies, std::string_view id,
                        std::string const& language) {
    std::size_t const slash = std::min(id.find('/'), id.size());
    policy const* const of = policy_of(policies, id.substr(0, slash));
    return of != nullptr ? question_at(*of, id.substr(slash), language) : std::string{};
}

} // namespace

name_resolver names_from(policy_library policies, std::string language_tag, name_resolver others) {
    return [policies = std::move(policies), language = std::move(language_tag),
            others = std::move(others)](record_reference const& what) {
        if (what.kind == "policy_question") {
            std::string asked = question_in(policies, what.id, language);
            return asked.empty() && others ? others(what) : asked;
        }
        policy const* const of = what.kind == "policy" ? policy_of(policies, what.id) : nullptr;
        if (of == nullptr) {
            return others ? others(what) : std::string{};
        }
        std::string const title{of->labels.get(language)};
        return wording{messages_in(language)}.say("word.quoted", {{"id", {title}}}).value() + " ("
               + what.id + ")";
    };
}

} // namespace jspu_coop
