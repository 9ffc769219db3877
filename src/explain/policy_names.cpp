#include <jspu_coop/explain/languages.hpp>
#include <jspu_coop/explain/policy_names.hpp>

#include <utility>

namespace jspu_coop {

namespace {

policy const* policy_of(policy_library const& policies, std::string const& id) {
    auto const known = policy_id::parse(id);
    return known.has_value() ? policies.find(*known) : nullptr;
}

} // namespace

name_resolver names_from(policy_library policies, std::string language_tag, name_resolver others) {
    return [policies = std::move(policies), language = std::move(language_tag),
            others = std::move(others)](record_reference const& what) {
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
