/// @file
/// What a record sets the parameters of a policy to, as values.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/policy/decision_terms.hpp>
#include <jspu_coop/policy/policy.hpp>
#include <jspu_coop/vocabulary/policy_reference.hpp>

#include <string_view>
#include <vector>

namespace jspu_coop {

/// Reads the text of a value, as a record sets a parameter to it.
///
/// | type | texts |
/// |---|---|
/// | boolean | `true`, `false` |
/// | integer, decimal, mark | `3`, `2.4`; no integer has leading zeros |
/// | ratio | `12/5`, and decimals: `2.4` |
/// | day | `2026-09-01` |
/// | code, level, field | the code: `B1` |
/// | set of codes | the codes, in any order, with a comma between each two: `passport,visa` |
///
/// @param text the text
/// @param type the type of the value, without issues
/// @return the value, with the unit, vocabulary or scale of the type; `policy_setting.malformed`
///   with `expected`, the kind; or the issues of `issues_of` (the room is `policy`), all of the text
///   itself, without a path
[[nodiscard]] JSPU_COOP_EXPORT result<fact_value> setting_value(std::string_view text,
                                                                fact_type const& type);

/// What a record sets the parameters of a policy to.
/// @param reference what the record says; valid
/// @param of the policy that it names
/// @return a value for each setting, in their order, with its source; or every issue of them:
///   `policy_setting.unknown` (the policy declares no such parameter) under `/settings/N/parameter`
///   and those of `setting_value` under `/settings/N/value`
[[nodiscard]] JSPU_COOP_EXPORT result<std::vector<parameter_value>>
parameters_of(policy_reference const& reference, policy const& of);

} // namespace jspu_coop
