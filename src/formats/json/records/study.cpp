#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/study.hpp>

namespace jspu_coop {

JSPU_COOP_JSON_DEFINE(credit_system);
JSPU_COOP_JSON_DEFINE(credit_conversion);
JSPU_COOP_JSON_DEFINE(grade_scale);
JSPU_COOP_JSON_DEFINE(grading_table);
JSPU_COOP_JSON_DEFINE(agreed_grades);
JSPU_COOP_JSON_DEFINE(compensation_rule);
JSPU_COOP_JSON_DEFINE(recognition_treaty);
JSPU_COOP_JSON_DEFINE(retake_rule);
JSPU_COOP_JSON_DEFINE(score_mapping);

} // namespace jspu_coop
