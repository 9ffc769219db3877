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

std::vector<compiled_policy> compiled_policy::readings() const {
    std::vector<compiled_policy> all;
    if (!others_.empty()) {
        all.push_back(compiled_policy{program_});
    }
    for (auto const& each : others_) {
        all.push_back(compiled_policy{each});
    }
    return all;
}

namespace {

/// Makes one reading ready.
result<std::shared_ptr<detail::bulk_program>>
made_ready(policy_library const& policies, policy const& of, detail::policy_reading reading) {
    auto made = std::make_shared<detail::bulk_program>(
        detail::bulk_program{policies, std::move(reading.terms), &of, reading.version});
    if (made->version == nullptr) {
        return made;
    }
    // The program points into these terms, which stay where they are from now on.
    made->lowered.emplace(detail::lower({&made->policies, &of, made->version, &made->terms}));
    issues found = detail::prepare(*made);
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    return made;
}

} // namespace

result<compiled_policy> compile(policy_library const& policies, policy_id const& asked,
                                decision_terms const& terms) {
    policy const* of = policies.find(asked);
    if (of == nullptr) {
        return refuse("policy.unknown", asked.str());
    }
    auto readings = detail::readings_of(policies, *of, terms);
    if (readings.has_error()) {
        return readings.error();
    }
    std::vector<std::shared_ptr<detail::bulk_program const>> programs;
    for (detail::policy_reading& each : *readings) {
        reference_day_kind const by = each.by;
        auto made = made_ready(policies, *of, std::move(each));
        if (made.has_error()) {
            return made.error();
        }
        (*made)->by = readings->size() > 1 ? std::optional{by} : std::nullopt;
        programs.push_back(*std::move(made));
    }
    std::shared_ptr<detail::bulk_program const> first = std::move(programs.front());
    programs.erase(programs.begin());
    return compiled_policy{std::move(first), std::move(programs)};
}

} // namespace jspu_coop
