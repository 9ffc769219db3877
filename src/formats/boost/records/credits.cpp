#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/study.hpp>

namespace jspu_coop {

JSPU_COOP_ARCHIVE_DEFINE(credit_system);
JSPU_COOP_ARCHIVE_DEFINE(credit_conversion);

} // namespace jspu_coop
