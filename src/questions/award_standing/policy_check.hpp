/// How a requirement that is a policy stands.
#pragma once

#include "questions/award_standing/requirement_check.hpp"

namespace jspu_coop::detail {

/// Takes the answer that is handed over, or decides the policy by the rules that are.
[[nodiscard]] result<requirement_standing>
judge_policy(award_case const& of, award_requirement_id const& id, policy_requirement const& asked);

} // namespace jspu_coop::detail
