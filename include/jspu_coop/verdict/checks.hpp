/// @file
/// The generic checks: each compares what is observed with what is required, and says what lacks.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {

/// A finding without an explanation of its own yet.
[[nodiscard]] inline finding found(std::string code, outcome result, named_values values = {}) {
    return finding{std::move(code), result, std::move(values), {}, {}, {}};
}

/// Undetermined, and what stands in the way.
[[nodiscard]] inline finding open_finding(std::string code, missing_fact why,
                                          named_values values = {}) {
    finding open = found(std::move(code), outcome::undetermined, std::move(values));
    open.missing.push_back(std::move(why));
    return open;
}

/// Names the fact asked about, for the case that it is open.
struct fact_place {
    std::string kind; ///< the kind of record: "activity"
    std::string id;   ///< its id
    std::string path; ///< JSON pointer to the fact

    /// What stands in the way when the fact at this place is open.
    /// @pre `state` is missing or conflicting
    [[nodiscard]] missing_fact when(knowledge state) const {
        return {kind, id, path,
                state == knowledge::conflicting ? open_cause::conflicting : open_cause::missing};
    }
};

/// Whether something holds of what is known: of the known value, or of every claim of a conflict
/// alike. Of a fact that is known to be absent nothing holds; of a missing one, and of a conflict
/// whose claims give different answers, it is undetermined.
/// @param observed the fact
/// @param holds `holds(value)`: whether it holds of one value
template <class T, class Holds>
[[nodiscard]] outcome holds_of(fact<T> const& observed, Holds const& holds) {
    if (T const* value = observed.get()) {
        return outcome_of(holds(*value));
    }
    auto const& claims = observed.claims();
    auto const holding = std::count_if(claims.begin(), claims.end(), holds);
    bool const is_open = observed.state() == knowledge::missing
                         || (holding > 0 && static_cast<std::size_t>(holding) < claims.size());
    return is_open ? outcome::undetermined : outcome_of(holding > 0);
}

/// Is the fact one of the allowed values? An empty list allows everything.
///
/// Absent is not among the allowed. A conflict is decided where every claim gives the same answer.
/// @param code the finding's code
/// @param observed the fact
/// @param place where the fact stands
/// @param allowed the allowed values; empty: no limit, not applicable
/// @param allows `allows(allowed_value, observed_value)`: equality, or containment in a hierarchy
/// @param show turns a value into what an explanation shows
template <class T, class Allowed, class Allows, class Show>
[[nodiscard]] finding one_of(std::string code, fact<T> const& observed, fact_place const& place,
                             std::vector<Allowed> const& allowed, Allows const& allows,
                             Show const& show) {
    if (allowed.empty()) {
        return found(std::move(code), outcome::not_applicable);
    }
    named_values values;
    for (Allowed const& each : allowed) {
        values["required"].push_back(show(each));
    }
    auto const fits = [&](T const& value) {
        return std::any_of(allowed.begin(), allowed.end(),
                           [&](Allowed const& each) { return allows(each, value); });
    };
    if (T const* value = observed.get()) {
        values["observed"].push_back(show(*value));
    }
    for (T const& claim : observed.claims()) {
        values["observed"].push_back(show(claim));
    }
    outcome const result = holds_of(observed, fits);
    return result == outcome::undetermined
               ? open_finding(std::move(code), place.when(observed.state()), std::move(values))
               : found(std::move(code), result, std::move(values));
}

/// Is the number at least the bound? The shortfall is what lacks.
[[nodiscard]] inline finding at_least(std::string code, std::int64_t observed,
                                      std::int64_t required) {
    named_values values{{"observed", {observed}}, {"required", {required}}};
    if (observed < required) {
        values["shortfall"] = {required - observed};
    }
    return found(std::move(code), outcome_of(observed >= required), std::move(values));
}

/// Is the number at most the bound? The shortfall is what is too much.
[[nodiscard]] inline finding at_most(std::string code, std::int64_t observed,
                                     std::int64_t required) {
    named_values values{{"observed", {observed}}, {"required", {required}}};
    if (observed > required) {
        values["shortfall"] = {observed - required};
    }
    return found(std::move(code), outcome_of(observed <= required), std::move(values));
}

/// The outcome of requirements that must all hold; none at all is not applicable.
[[nodiscard]] inline outcome all_of(std::vector<finding> const& parts) noexcept {
    outcome whole = outcome::not_applicable;
    for (finding const& each : parts) {
        whole = both(whole, each.result);
    }
    return whole;
}

/// The outcome of alternatives of which one must hold; none at all is not applicable.
[[nodiscard]] inline outcome any_of(std::vector<finding> const& parts) noexcept {
    outcome whole = outcome::not_applicable;
    for (finding const& each : parts) {
        whole = either(whole, each.result);
    }
    return whole;
}

/// How many requirements failed.
[[nodiscard]] inline std::size_t failed_count(std::vector<finding> const& parts) noexcept {
    return static_cast<std::size_t>(
        std::count_if(parts.begin(), parts.end(),
                      [](finding const& each) { return each.result == outcome::not_satisfied; }));
}

} // namespace jspu_coop
