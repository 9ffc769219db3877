/// @file
/// The JSON codecs of joint programmes and enrolments, compiled once.
#pragma once

#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/detail/instantiate.hpp>
#include <jspu_coop/records/programmes/enrolment.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/programmes/scholarship_rule.hpp>

namespace jspu_coop {

// Reading refuses what `validate` of one record has as errors; warnings are not repeated, and
// whether an enrolment fits its programme is checked by `validate(enrolment, programme)`.
JSPU_COOP_JSON_DECLARE(joint_programme);
JSPU_COOP_JSON_DECLARE(enrolment);
JSPU_COOP_JSON_DECLARE(scholarship_rule);

} // namespace jspu_coop
