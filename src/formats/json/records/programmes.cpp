#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/programmes.hpp>

namespace jspu_coop {

JSPU_COOP_JSON_DEFINE(joint_programme);
JSPU_COOP_JSON_DEFINE(enrolment);
JSPU_COOP_JSON_DEFINE(scholarship_rule);

} // namespace jspu_coop
