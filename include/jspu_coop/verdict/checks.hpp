/// @file
/// The generic checks: each compares what is observed with what is required, and says what lacks.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <algorithm>
#include <cstdint>
#include <span>
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

/// The outcome that all sources come to; undetermined where they differ, and where there is none.
[[nodiscard]] inline outcome common_outcome(std::span<outcome const> by_source) noexcept {
    bool const agree = std::all_of(by_source.begin(), by_source.end(),
                                   [&](outcome each) { return each == by_source.front(); });
    return agree && !by_source.empty() ? by_source.front() : outcome::undetermined;
}

/// The outcome over what is known: that of the known value, or the one that every claim of a
/// conflict comes to. Of a missing fact, and of a conflict whose claims come to different ones, it
/// is undetermined.
/// @param observed the fact
/// @param where_absent the outcome where it is known that there is none
/// @param judge `judge(value)`: the outcome over one value
template <class T, class Judge>
[[nodiscard]] outcome outcome_over(fact<T> const& observed, outcome where_absent,
                                   Judge const& judge) {
    if (observed.is_absent()) {
        return where_absent;
    }
    if (T const* value = observed.get()) {
        return judge(*value);
    }
    std::vector<outcome> by_claim;
    for (T const& each : observed.claims()) {
        by_claim.push_back(judge(each));
    }
    return common_outcome(by_claim);
}

/// Whether something holds of what is known, as in `outcome_over`. Of a fact that is known to be
/// absent nothing holds.
/// @param observed the fact
/// @param holds `holds(value)`: whether it holds of one value
template <class T, class Holds>
[[nodiscard]] outcome holds_of(fact<T> const& observed, Holds const& holds) {
    return outcome_over(observed, outcome::not_satisfied,
                        [&](T const& value) { return outcome_of(holds(value)); });
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
