#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/records.hpp>

namespace jspu_coop {

JSPU_COOP_JSON_DEFINE(activity);
JSPU_COOP_JSON_DEFINE(book_statement);
JSPU_COOP_JSON_DEFINE(ground_requirement);
JSPU_COOP_JSON_DEFINE(change);

} // namespace jspu_coop
