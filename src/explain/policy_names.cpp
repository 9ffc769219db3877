#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/policy_names.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace jspu_coop {

namespace {

policy const* policy_of(policy_library const& policies, std::string_view id) {
    auto const known = policy_id::parse(id);
    return known.has_value() ? policies.find(*known) : nullptr;
}

/// The labels of a requirement with this id, or of one below it.
text const* labels_in(requirement const& among, std::string_view id) {
    if (among.id.str() == id) {
        return &among.labels;
    }
    for (requirement const* part : parts_of(among)) {
        if (text const* const found = labels_in(*part, id)) {
            return found;
        }
    }
    return nullptr;
}

/// The labels of a requirement: as the last version that has it calls it.
text const* labels_of_requirement(policy const& of, std::string_view id) {
    text const* found = nullptr;
    auto const look = [&](std::vector<requirement> const& among) {
        for (requirement const& each : among) {
            text const* const here = labels_in(each, id);
            found = here != nullptr ? here : found;
        }
    };
    look(of.scope);
    for (policy_version const& each : of.versions) {
        look(each.requirements);
    }
    return found;
}

/// What a source leaves open, at "/questions/q", "/requirements/r" or "/requirements/r/limit".
text const* labels_of_question(policy const& of, std::string_view path) {
    constexpr std::string_view named = "/questions/";
    constexpr std::string_view unnamed = "/requirements/";
    if (path.starts_with(unnamed)) {
        path.remove_prefix(unnamed.size());
        return labels_of_requirement(of, path.substr(0, path.find('/')));
    }
    for (policy_question const& each : of.questions) {
        if (path.starts_with(named) && each.id.str() == path.substr(named.size())) {
            return &each.labels;
        }
    }
    return nullptr;
}

/// "policy/questions/q" in a language; nothing without labels.
std::string question_in(policy_library const& policies, std::string_view id,
                        std::string const& language) {
    std::size_t const slash = std::min(id.find('/'), id.size());
    policy const* const of = policy_of(policies, id.substr(0, slash));
    text const* const found = of != nullptr ? labels_of_question(*of, id.substr(slash)) : nullptr;
    return found != nullptr && !found->empty() ? std::string{found->get(language)} : std::string{};
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
