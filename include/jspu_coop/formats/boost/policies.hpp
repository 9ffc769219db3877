/// @file
/// The archive codecs of policies and of the facts that they read, compiled once.
#pragma once

#include <jspu_coop/formats/boost/codec.hpp>
#include <jspu_coop/formats/boost/detail/instantiate.hpp>
#include <jspu_coop/formats/boost/record_versions.hpp>
#include <jspu_coop/policy/policy.hpp>

namespace jspu_coop {

/// @name The kinds of policies in envelopes
/// @{
template <>
inline constexpr std::string_view archive_kind<fact_schema> = "fact_schema"; ///< a schema of facts
template <>
inline constexpr std::string_view archive_kind<policy> = "policy"; ///< a policy
/// @}

// `from_archive<policy>` refuses what `validate(policy)` does; facts and other policies are checked
// by `policy_library::make`.
JSPU_COOP_ARCHIVE_DECLARE(fact_schema);
JSPU_COOP_ARCHIVE_DECLARE(policy);

} // namespace jspu_coop
