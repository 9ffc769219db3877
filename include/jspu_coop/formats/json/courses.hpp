/// @file
/// The JSON codecs of courses, curricula and transcripts, compiled once.
#pragma once

#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/detail/instantiate.hpp>
#include <jspu_coop/records/study/average_policy.hpp>
#include <jspu_coop/records/study/course.hpp>
#include <jspu_coop/records/study/course_equivalence.hpp>
#include <jspu_coop/records/study/curriculum.hpp>
#include <jspu_coop/records/study/transcript.hpp>

namespace jspu_coop {

// Reading refuses what `validate` of one record does; what a record says of others is checked by
// `validate(curriculum, courses)` and `validate(transcript, scales)`.
JSPU_COOP_JSON_DECLARE(course);
JSPU_COOP_JSON_DECLARE(course_equivalence);
JSPU_COOP_JSON_DECLARE(curriculum);
JSPU_COOP_JSON_DECLARE(transcript);
JSPU_COOP_JSON_DECLARE(average_policy);

} // namespace jspu_coop
