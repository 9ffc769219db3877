#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/policies.hpp>

namespace jspu_coop {

JSPU_COOP_ARCHIVE_DEFINE(fact_schema);
JSPU_COOP_ARCHIVE_DEFINE(policy);

} // namespace jspu_coop
