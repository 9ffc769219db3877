#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/records.hpp>

namespace jspu_coop {

JSPU_COOP_JSON_DEFINE(party);
JSPU_COOP_JSON_DEFINE(person);

} // namespace jspu_coop
