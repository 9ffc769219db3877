/// @file
/// The JSON codec of joint programmes, compiled once.
#pragma once

#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/detail/instantiate.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>

namespace jspu_coop {

// Reading refuses what `validate` of a programme has as errors; its warnings are not repeated.
JSPU_COOP_JSON_DECLARE(joint_programme);

} // namespace jspu_coop
