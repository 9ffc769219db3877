/// @file
/// The checks of a policy, in parts.
#pragma once

#include <jspu_coop/policy/policy.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace jspu_coop::detail {

/// Finds another policy by its id, or null.
using policy_lookup = std::function<policy const*(policy_id const&)>;

/// The path of a part of a requirement: `<path>/condition/parts/2`.
[[nodiscard]] std::string path_of_part(std::string const& path, requirement const& of,
                                       std::size_t part);

/// What a condition asks for whatever the ids in it: equal texts for equal meaning.
[[nodiscard]] std::string meaning_of(condition const& of);

/// Two limits between which something has to lie.
struct between_limits {
    limit const* lowest;  ///< the lower one
    limit const* highest; ///< the upper one
    bool includes_both;   ///< what is equal to both lies between them
    char const* member;   ///< how the condition calls the upper one
};

/// The limits of a condition that has two.
[[nodiscard]] std::optional<between_limits> ends_of(condition const& of);

/// Whether nothing lies between two values of one type that has an order.
[[nodiscard]] bool is_reversed(fact_value const& lowest, fact_value const& highest,
                               bool includes_both);

/// Adds what is wrong with the facts and limits of a policy.
void check_facts(issues& found, policy const& value, fact_schema const& schema);

/// Adds `policy.too_entangled` and `policy.too_large` for each version that is.
/// @param find where references are looked up; what is not found has no requirements
/// @pre facts and limits have no issues, and references no cycle
void check_entanglement(issues& found, policy const& value, fact_schema const& schema,
                        policy_lookup const& find);

} // namespace jspu_coop::detail
