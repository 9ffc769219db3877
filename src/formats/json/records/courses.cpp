#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/courses.hpp>

namespace jspu_coop {

JSPU_COOP_JSON_DEFINE(course);
JSPU_COOP_JSON_DEFINE(course_equivalence);
JSPU_COOP_JSON_DEFINE(curriculum);
JSPU_COOP_JSON_DEFINE(transcript);
JSPU_COOP_JSON_DEFINE(average_policy);

} // namespace jspu_coop
