/// @file
/// The JSON codecs of policies and of the facts that they read, compiled once.
#pragma once

#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/detail/instantiate.hpp>
#include <jspu_coop/policy/policy.hpp>

namespace jspu_coop {

// `from_json<policy>` refuses what `validate(policy)` does; facts and other policies are checked by
// `policy_library::make`.
JSPU_COOP_JSON_DECLARE(fact_schema);
JSPU_COOP_JSON_DECLARE(policy);

} // namespace jspu_coop
