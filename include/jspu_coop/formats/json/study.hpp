/// @file
/// The JSON codecs of credits, grades and treaties on recognition, compiled once.
#pragma once

#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/detail/instantiate.hpp>
#include <jspu_coop/records/people/score_mapping.hpp>
#include <jspu_coop/records/study/agreed_grades.hpp>
#include <jspu_coop/records/study/compensation.hpp>
#include <jspu_coop/records/study/credit_conversion.hpp>
#include <jspu_coop/records/study/credit_system.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/records/study/grading_table.hpp>
#include <jspu_coop/records/study/recognition_treaty.hpp>
#include <jspu_coop/records/study/retake_rule.hpp>

namespace jspu_coop {

// Reading refuses what `validate` of one record does; a table on its scales is checked by
// `validate(table, scale)`.
JSPU_COOP_JSON_DECLARE(credit_system);
JSPU_COOP_JSON_DECLARE(credit_conversion);
JSPU_COOP_JSON_DECLARE(grade_scale);
JSPU_COOP_JSON_DECLARE(score_mapping);
JSPU_COOP_JSON_DECLARE(grading_table);
JSPU_COOP_JSON_DECLARE(agreed_grades);
JSPU_COOP_JSON_DECLARE(compensation_rule);
JSPU_COOP_JSON_DECLARE(recognition_treaty);
JSPU_COOP_JSON_DECLARE(retake_rule);

} // namespace jspu_coop
