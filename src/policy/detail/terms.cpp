#include "policy/detail/terms.hpp"

#include "base/detail/report.hpp"
#include "policy/detail/checks.hpp"
#include "policy/detail/limits.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace jspu_coop::detail {

namespace {

/// A policy that takes part in a decision, and the requirements of it that do.
using taking_part = std::map<policy const*, std::vector<requirement const*>>;

void collect(policy_library const& all, policy const& of, policy_version const& version,
             taking_part& part) {
    std::vector<requirement const*>& list = part[&of];
    std::vector<requirement const*> waiting;
    for (auto const* from : {&of.scope, &version.requirements}) {
        for (requirement const& each : *from) {
            waiting.push_back(&each);
        }
    }
    while (!waiting.empty()) {
        requirement const& each = *waiting.back();
        waiting.pop_back();
        list.push_back(&each);
        for (requirement const* below : parts_of(each)) {
            waiting.push_back(below);
        }
        if (auto const* other = std::get_if<reference_condition>(&each.condition)) {
            policy const& there = *all.find(other->policy);
            collect(all, there, *version_of(there, other->version), part);
        }
    }
}

void check_parameters(issues& found, taking_part const& part, decision_terms const& terms) {
    std::set<std::pair<policy_id, policy_parameter_id>> supplied;
    for (std::size_t at = 0; at < terms.parameters.size(); ++at) {
        parameter_value const& each = terms.parameters[at];
        std::string const path = path_join("/parameters", at);
        if (!supplied.insert({each.policy, each.name}).second) {
            report(found, "policy.parameter_repeated", path + "/name", each.name.str());
        }
        if (each.source) {
            append_under(found, path + "/source", validate(*each.source));
        }
        bool is_known = false;
        for (auto const& [of, list] : part) {
            for (policy_parameter const& declared : of->parameters) {
                if (of->id == each.policy && declared.name == each.name) {
                    is_known = true;
                    append_under(found, path + "/value",
                                 jspu_coop::issues_of(each.value, declared.type, "policy"));
                }
            }
        }
        if (!is_known) {
            report(found, "policy.parameter_unknown", path + "/name", each.name.str(),
                   {{"policy", each.policy.str()}});
        }
    }
    std::vector<std::pair<policy_id, policy_parameter_id>> lacking;
    for (auto const& [of, list] : part) {
        for (policy_parameter const& declared : of->parameters) {
            if (!supplied.contains({of->id, declared.name})) {
                lacking.emplace_back(of->id, declared.name);
            }
        }
    }
    std::sort(lacking.begin(), lacking.end());
    for (auto const& [policy, name] : lacking) {
        report(found, "policy.parameter_not_supplied", "/parameters", name.str(),
               {{"policy", policy.str()}});
    }
}

/// The limits that were supplied, against those at the other end of what they limit.
class order_judge {
public:
    order_judge(issues& found, decision_terms const& terms) : found_{found}, terms_{terms} {}

    void judge(policy const& of, requirement const& each) {
        auto const ends = ends_of(each.condition);
        if (!ends) {
            return;
        }
        auto const lowest = place_of(of, *ends->lowest);
        auto const highest = place_of(of, *ends->highest);
        if (!lowest && !highest) {
            return; // checked on loading
        }
        for (fact_value const* low : values_of(*ends->lowest, lowest)) {
            for (fact_value const* high : values_of(*ends->highest, highest)) {
                if (is_reversed(*low, *high, ends->includes_both)) {
                    report(found_, "policy.limits_reversed",
                           path_join("/parameters", highest ? *highest : *lowest) + "/value",
                           to_string(*high),
                           {{"lowest", to_string(*low)}, {"requirement", each.id.str()}});
                    return;
                }
            }
        }
    }

private:
    /// Which of the values supplied a limit is; none where it is not one of them.
    [[nodiscard]] std::optional<std::size_t> place_of(policy const& of, limit const& with) const {
        auto const* const named = std::get_if<parameter_limit>(&with);
        for (std::size_t at = 0; named != nullptr && at < terms_.parameters.size(); ++at) {
            parameter_value const& each = terms_.parameters[at];
            if (each.policy == of.id && each.name == named->parameter) {
                return at;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::vector<fact_value const*>
    values_of(limit const& with, std::optional<std::size_t> supplied) const {
        std::vector<fact_value const*> all;
        if (supplied) {
            all.push_back(&terms_.parameters[*supplied].value);
        } else if (auto const* given = std::get_if<given_limit>(&with)) {
            all.push_back(&given->value);
        } else if (auto const* open = std::get_if<unpublished_limit>(&with)) {
            for (fact_value const& each : open->readings) {
                all.push_back(&each);
            }
        }
        return all;
    }

    issues& found_;
    decision_terms const& terms_;
};

/// @pre what is supplied is all there, and of its type
void check_order(issues& found, taking_part const& part, decision_terms const& terms) {
    issues reversed;
    order_judge judge{reversed, terms};
    for (auto const& [of, list] : part) {
        for (requirement const* each : list) {
            judge.judge(*of, *each);
        }
    }
    std::ranges::stable_sort(reversed, {}, &issue::path); // policies stand in no order
    append_under(found, "", std::move(reversed));
}

void check_waivers(issues& found, taking_part const& part, decision_terms const& terms) {
    std::set<std::pair<policy_id, policy_requirement_id>> met;
    for (std::size_t at = 0; at < terms.waivers.size(); ++at) {
        waiver const& each = terms.waivers[at];
        std::string const path = path_join("/waivers", at);
        if (!met.insert({each.policy, each.requirement}).second) {
            report(found, "policy.waiver_repeated", path + "/requirement", each.requirement.str());
        }
        requirement const* named = nullptr;
        for (auto const& [of, list] : part) {
            for (requirement const* one : list) {
                named = of->id == each.policy && one->id == each.requirement ? one : named;
            }
        }
        if (named == nullptr) {
            report(found, "policy.waiver_unknown", path + "/requirement", each.requirement.str(),
                   {{"policy", each.policy.str()}});
        } else if (named->force != requirement_force::waivable) {
            report(found, "policy.not_waivable", path + "/requirement", each.requirement.str());
        }
        if (each.reason.find_first_not_of(" \t\n\r") == std::string::npos) {
            report(found, "policy.waiver_reason_empty", path + "/reason");
        }
        append_under(found, path + "/by", validate(each.by));
    }
}

/// The days that may choose the version, each with its place among those of the terms.
class day_finder {
public:
    day_finder(policy const& of, decision_terms const& terms, issues& found)
        : of_{of}, terms_{terms}, found_{found} {}

    std::vector<policy_reading> find() {
        std::vector<policy_reading> made;
        add(made, of_.reference_day, terms_.reference_day, 0);
        check_supplied();
        for (reference_day_kind const kind : of_.other_reference_days) {
            std::size_t const at = place_of(kind);
            if (at == terms_.other_reference_days.size()) {
                report(found_, "policy.reference_day_not_supplied", "/other_reference_days",
                       to_string(kind));
            } else {
                add(made, kind, terms_.other_reference_days[at].day, at + 1);
            }
        }
        bool const are_one = std::all_of(made.begin(), made.end(), [&](auto const& each) {
            return each.terms.reference_day == terms_.reference_day;
        });
        if (are_one) {
            made.erase(made.begin() + 1, made.end());
        }
        return made;
    }

private:
    void add(std::vector<policy_reading>& to, reference_day_kind by, date day, std::size_t row) {
        decision_terms terms{day, terms_.parameters, terms_.waivers, {}, terms_.known_on};
        to.push_back({by, version_on(of_, day), std::move(terms), row});
    }

    [[nodiscard]] std::size_t place_of(reference_day_kind kind) const {
        std::size_t at = 0;
        while (at < terms_.other_reference_days.size()
               && terms_.other_reference_days[at].kind != kind) {
            ++at;
        }
        return at;
    }

    void check_supplied() {
        auto const& others = of_.other_reference_days;
        for (std::size_t at = 0; at < terms_.other_reference_days.size(); ++at) {
            reference_day_kind const kind = terms_.other_reference_days[at].kind;
            std::string const path = path_join("/other_reference_days", at) + "/kind";
            if (std::find(others.begin(), others.end(), kind) == others.end()) {
                report(found_, "policy.reference_day_unknown", path, to_string(kind),
                       {{"policy", of_.id.str()}});
            } else if (place_of(kind) != at) {
                report(found_, "policy.reference_day_repeated", path, to_string(kind));
            }
        }
    }

    policy const& of_;
    decision_terms const& terms_;
    issues& found_;
};

} // namespace

policy_version const* version_on(policy const& of, date day) noexcept {
    policy_version const* found = nullptr;
    for (policy_version const& each : of.versions) {
        found = each.in_force.contains(day) ? &each : found;
    }
    return found;
}

result<std::vector<policy_reading>> readings_of(policy_library const& policies, policy const& of,
                                                decision_terms const& terms) {
    issues found;
    std::vector<policy_reading> made = day_finder{of, terms, found}.find();
    taking_part part;
    for (policy_reading const& each : made) {
        if (each.version != nullptr) {
            collect(policies, of, *each.version, part);
        }
    }
    if (!part.empty()) {
        check_parameters(found, part, terms);
        if (!has_errors(found)) {
            check_order(found, part, terms);
        }
        check_waivers(found, part, terms);
    }
    if (has_errors(found)) {
        return fault{std::move(found)};
    }
    return made;
}

} // namespace jspu_coop::detail
