#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/courses.hpp>
#include <jspu_coop/formats/json/programmes.hpp>
#include <jspu_coop/formats/json/records.hpp>

namespace jspu_coop {

JSPU_COOP_JSON_DEFINE(book);

} // namespace jspu_coop
