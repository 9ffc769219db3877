/// @file
/// Short ways to write policies and rows down in tests.
#pragma once

#include <jspu_coop/policy/evaluation.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// A requirement that binds.
[[nodiscard]] inline requirement require(std::string id, condition asked) {
    return {policy_requirement_id{std::move(id)}, {}, {}, {}, std::move(asked)};
}
/// A limit that is given.
[[nodiscard]] inline limit given(fact_value value) {
    return given_limit{std::move(value)};
}
/// A limit of codes, which are sorted.
[[nodiscard]] inline limit codes(std::string vocabulary, std::vector<std::string> list) {
    std::sort(list.begin(), list.end());
    return given_limit{code_set_value{std::move(vocabulary), std::move(list)}};
}
/// A source for made-up rules.
[[nodiscard]] inline source made_up() {
    return {"A made-up rule", {}, source_kind::unsourced, {}, {}};
}
/// A policy of one version, in force from 2020 on.
[[nodiscard]] inline policy policy_of(std::vector<requirement> requirements) {
    return {policy_id{"rule"},
            text{{"en", "Rule"}},
            reference_day_kind::application,
            {},
            {},
            {{policy_version_id{"v1"}, period::from({2020, 1, 1}), std::move(requirements), {}}},
            {made_up()}};
}
/// What a row knows of one fact.
struct known_fact {
    /// One value is known.
    known_fact(char const* of, fact_value is) : name{of}, value{std::move(is)} {}
    /// So much is known.
    known_fact(char const* of, fact<fact_value> is) : name{of}, value{std::move(is)} {}

    char const* name;       ///< the fact
    fact<fact_value> value; ///< what is known
};
/// What a row knows.
using known_facts = std::vector<known_fact>;

/// A row of a library that knows so much.
[[nodiscard]] inline fact_row row_of(policy_library const& in, known_facts const& known) {
    fact_row row{in.schema()};
    for (known_fact const& each : known) {
        row.set(fact_name{each.name}, each.value).value();
    }
    return row;
}
/// The verdict of a policy of these requirements on 1 March 2024.
[[nodiscard]] inline policy_verdict verdict_of(fact_schema schema, std::vector<requirement> asked,
                                               known_facts const& known) {
    auto const library =
        policy_library::make(std::move(schema), {policy_of(std::move(asked))}).value();
    return decide(library, policy_id{"rule"}, row_of(library, known), {date{2024, 3, 1}, {}, {}})
        .value();
}

} // namespace jspu_coop::testing
