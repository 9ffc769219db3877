#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/policies.hpp>

namespace jspu_coop {

JSPU_COOP_JSON_DEFINE(fact_schema);
JSPU_COOP_JSON_DEFINE(policy);

} // namespace jspu_coop
