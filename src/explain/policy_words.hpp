// What a policy asks for, in sentences.
#pragma once

#include <jspu_coop/explain/wording.hpp>
#include <jspu_coop/verdict/finding.hpp>

#include <string>

namespace jspu_coop::detail {

/// Whether a finding is a requirement of a policy.
[[nodiscard]] inline bool is_requirement(finding const& what) {
    return what.code.starts_with("requirement.");
}

/// Whether a value of a finding is a flag that is set.
[[nodiscard]] inline bool is_flagged(finding const& what, char const* name) {
    return what.values.contains(name);
}

/// What a requirement asks for and what came out, without a capital letter and a full stop.
/// @param unit what stands for the unit of what came out; empty: the unit itself
/// @pre `is_requirement(what)`
[[nodiscard]] std::string requirement_said(finding const& what, wording const& words,
                                           shown_values const& unit = {});

} // namespace jspu_coop::detail
