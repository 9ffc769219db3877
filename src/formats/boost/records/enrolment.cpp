#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/records.hpp>

namespace jspu_coop {

JSPU_COOP_ARCHIVE_DEFINE(enrolment);

} // namespace jspu_coop
