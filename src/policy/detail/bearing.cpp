#include "policy/detail/bearing.hpp"

#include <jspu_coop/policy/requirement.hpp>

#include <algorithm>
#include <set>
#include <string>

namespace jspu_coop::detail {

namespace {

/// Finds the policies to which requirements refer so that the reference bears on the applicant.
class bearing_finder {
public:
    void add(requirement_verdict const& each) {
        if (each.step.result == outcome::not_applicable || each.waived_by) {
            return;
        }
        std::string const kind = each.step.code.substr(std::string{"requirement."}.size());
        if (kind == reference_condition::kind) {
            add_policy(each);
        } else if (kind == when_condition::kind) {
            add_second(each, {outcome::satisfied});
        } else if (kind == unless_condition::kind) {
            add_second(each, {outcome::not_satisfied, outcome::not_applicable});
        } else if (kind == any_condition::kind || kind == at_least_k_condition::kind) {
            bool const are_enough = each.step.result == outcome::satisfied;
            add_parts(each, [&](requirement_verdict const& part) {
                return !are_enough || part.step.result == outcome::satisfied;
            });
        } else if (kind == all_condition::kind) {
            add_parts(each, [](requirement_verdict const&) { return true; });
        }
    }

    [[nodiscard]] bool has(policy_id const& policy) const { return found_.contains(policy); }

private:
    template <class Chosen>
    void add_parts(requirement_verdict const& of, Chosen const& chosen) {
        for (requirement_verdict const& each : of.parts) {
            if (chosen(each)) {
                add(each);
            }
        }
    }

    void add_policy(requirement_verdict const& each) {
        auto const& other = std::get<record_reference>(each.step.values.at("policy").front());
        found_.insert(policy_id{other.id});
        add_parts(each, [](requirement_verdict const&) { return true; });
    }

    /// The second part, where the first one came out so.
    void add_second(requirement_verdict const& of, std::set<outcome> const& where) {
        if (of.parts.size() == 2 && where.contains(of.parts.front().step.result)) {
            add(of.parts.back());
        }
    }

    std::set<policy_id> found_;
};

} // namespace

void tell_what_bears(policy_verdict& verdict) {
    bearing_finder found;
    for (requirement_verdict const& each : verdict.requirements) {
        if (!each.is_advisory) {
            found.add(each);
        }
    }
    verdict.referred_warnings.clear();
    for (requirement_verdict& each : verdict.requirements) {
        if (!each.referred) {
            continue;
        }
        each.bears = verdict.result != outcome::not_applicable && found.has(*each.referred);
        if (each.bears && each.step.result == outcome::not_satisfied) {
            verdict.referred_warnings.push_back({*each.referred, each.id});
        }
    }
}

} // namespace jspu_coop::detail
