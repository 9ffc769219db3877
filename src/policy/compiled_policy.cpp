#include <jspu_coop/policy/compiled_policy.hpp>

#include "policy/detail/bulk_program.hpp"
#include "policy/detail/terms.hpp"

#include <memory>

namespace jspu_coop {

policy_id const& compiled_policy::policy() const noexcept {
    return program_->asked->id;
}

std::optional<policy_version_id> compiled_policy::version() const {
    if (program_->version == nullptr) {
        return std::nullopt;
    }
    return program_->version->id;
}

fact_schema const& compiled_policy::schema() const noexcept {
    return *program_->policies.schema();
}

std::vector<fact_name> compiled_policy::facts() const {
    std::vector<fact_name> names;
    for (std::size_t const fact : program_->facts) {
        names.push_back(schema().facts[fact].name);
    }
    return names;
}

std::vector<compiled_requirement> const& compiled_policy::requirements() const noexcept {
    return program_->requirements;
}

requirement const& compiled_policy::asked(std::size_t at) const {
    detail::requirement_step const& step = program_->steps.at(at);
    return *program_->lowered->nodes[step.node].from;
}

std::optional<std::size_t> compiled_policy::find(policy_requirement_id const& id) const noexcept {
    for (std::size_t at = 0; at < requirements().size(); ++at) {
        if (requirements()[at].policy == policy() && requirements()[at].id == id) {
            return at;
        }
    }
    return std::nullopt;
}

result<compiled_policy> compile(policy_library const& policies, policy_id const& asked,
                                decision_terms const& terms) {
    policy const* of = policies.find(asked);
    if (of == nullptr) {
        return refuse("policy.unknown", asked.str());
    }
    auto made = std::make_shared<detail::bulk_program>(detail::bulk_program{policies, terms, of});
    made->version = detail::version_on(*of, terms.reference_day);
    if (made->version == nullptr) {
        return compiled_policy{std::move(made)};
    }
    // The program points into these terms, which stay where they are from now on.
    issues found = detail::issues_of(policies, *of, *made->version, made->terms);
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    made->lowered.emplace(detail::lower({&made->policies, of, made->version, &made->terms}));
    found = detail::prepare(*made);
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    return compiled_policy{std::move(made)};
}

} // namespace jspu_coop
