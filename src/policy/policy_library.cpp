#include <jspu_coop/policy/evaluation.hpp>

#include "base/detail/report.hpp"
#include "policy/detail/checks.hpp"
#include "policy/detail/limits.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace jspu_coop {

namespace {

using detail::report;

/// The days that may choose the version of a policy.
std::set<reference_day_kind> days_of(policy const& of) {
    std::set<reference_day_kind> all{of.other_reference_days.begin(),
                                     of.other_reference_days.end()};
    all.insert(of.reference_day);
    return all;
}

std::string shown(std::set<reference_day_kind> const& days) {
    std::string all;
    for (reference_day_kind const each : days) {
        all += (all.empty() ? "" : ", ") + to_string(each);
    }
    return all;
}

/// Checks how policies refer to one another.
class reference_judge {
public:
    explicit reference_judge(std::map<policy_id, std::shared_ptr<policy const>> const& all)
        : all_{all} {}

    void judge(issues& found, policy const& of, std::string const& path) {
        if (of.versions.empty()) {
            return; // an issue of its own
        }
        policy_version const& last = of.versions.back();
        place const whole{of, from_first_to_last(of.versions.front().in_force, last.in_force)};
        judge(found, whole, of.scope, path + "/scope");
        for (std::size_t at = 0; at < of.versions.size(); ++at) {
            judge(found, {of, of.versions[at].in_force}, of.versions[at].requirements,
                  path_join(path + "/versions", at) + "/requirements");
        }
    }

private:
    /// Where requirements stand: in a policy, for some reference days.
    struct place {
        policy const& of;
        period days;
    };

    /// The days from the first of one version to the last of another.
    static period from_first_to_last(period const& first, period const& last) {
        if (last.is_open()) {
            return period::from(first.first());
        }
        return period{first.first(), std::max(*last.last(), first.first())};
    }

    void judge(issues& found, place const& in, std::vector<requirement> const& list,
               std::string const& path) {
        for (std::size_t at = 0; at < list.size(); ++at) {
            judge(found, in, list[at], path_join(path, at));
        }
    }

    void judge(issues& found, place const& in, requirement const& each, std::string const& path) {
        if (auto const* other = std::get_if<reference_condition>(&each.condition)) {
            judge(found, in, *other, path + "/condition");
        }
        auto const parts = parts_of(each);
        for (std::size_t at = 0; at < parts.size(); ++at) {
            judge(found, in, *parts[at], detail::path_of_part(path, each, at));
        }
    }

    void judge(issues& found, place const& in, reference_condition const& to,
               std::string const& path) {
        policy const& of = in.of;
        auto const there = all_.find(to.policy);
        if (there == all_.end()) {
            report(found, "policy.reference_unknown", path + "/policy", to.policy.str());
            return;
        }
        policy const& other = *there->second;
        policy_version const* const version = detail::version_of(other, to.version);
        if (version == nullptr) {
            report(found, "policy.reference_version_unknown", path + "/version", to.version.str(),
                   {{"policy", to.policy.str()}});
        } else if (!version->in_force.contains(in.days)) {
            report(found, "policy.reference_not_in_force", path + "/version", to.version.str(),
                   {{"policy", to.policy.str()},
                    {"expected", to_string(in.days)},
                    {"found", to_string(version->in_force)}});
        }
        if (days_of(other) != days_of(of)) {
            report(found, "policy.reference_day_differs", path + "/policy", to.policy.str(),
                   {{"expected", shown(days_of(of))}, {"found", shown(days_of(other))}});
        }
        std::set<policy_id> met;
        if (reaches(other, of.id, met)) {
            report(found, "policy.reference_cycle", path + "/policy", to.policy.str());
        }
    }

    /// Whether some version of a policy refers to another, at any remove. It takes all versions
    /// together, so that no two policies lean on one another in any way.
    bool reaches(policy const& from, policy_id const& to, std::set<policy_id>& met) const {
        if (from.id == to) {
            return true;
        }
        if (!met.insert(from.id).second) {
            return false;
        }
        std::vector<requirement const*> waiting;
        auto const wait = [&](std::vector<requirement> const& list) {
            for (requirement const& each : list) {
                waiting.push_back(&each);
            }
        };
        wait(from.scope);
        for (policy_version const& each : from.versions) {
            wait(each.requirements);
        }
        while (!waiting.empty()) {
            requirement const& each = *waiting.back();
            waiting.pop_back();
            for (requirement const* part : parts_of(each)) {
                waiting.push_back(part);
            }
            if (auto const* other = std::get_if<reference_condition>(&each.condition)) {
                auto const there = all_.find(other->policy);
                if (there != all_.end() && reaches(*there->second, to, met)) {
                    return true;
                }
            }
        }
        return false;
    }

    std::map<policy_id, std::shared_ptr<policy const>> const& all_;
};

} // namespace

result<policy_library> policy_library::make(fact_schema schema, std::vector<policy> policies) {
    issues found;
    append_under(found, "/schema", validate(schema));
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    policy_library made;
    made.schema_ = std::make_shared<fact_schema const>(std::move(schema));
    std::vector<std::shared_ptr<policy const>> in_order;
    for (policy& each : policies) {
        in_order.push_back(std::make_shared<policy const>(std::move(each)));
        std::string const path = path_join("/policies", in_order.size() - 1);
        policy const& held = *in_order.back();
        if (!made.policies_.try_emplace(held.id, in_order.back()).second) {
            report(found, "policy.repeated", path + "/id", held.id.str());
        }
        append_under(found, path, validate(held, *made.schema_));
    }
    reference_judge references{made.policies_};
    for (std::size_t at = 0; at < in_order.size(); ++at) {
        references.judge(found, *in_order[at], path_join("/policies", at));
    }
    if (!has_errors(found)) {
        for (std::size_t at = 0; at < in_order.size(); ++at) {
            issues more;
            detail::check_entanglement(more, *in_order[at], *made.schema_,
                                       [&](policy_id const& id) { return made.find(id); });
            append_under(found, path_join("/policies", at), std::move(more));
        }
    }
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    return made;
}

policy const* policy_library::find(policy_id const& id) const noexcept {
    auto const found = policies_.find(id);
    return found == policies_.end() ? nullptr : found->second.get();
}

} // namespace jspu_coop
