#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/study.hpp>

namespace jspu_coop {

JSPU_COOP_ARCHIVE_DEFINE(recognition_treaty);

} // namespace jspu_coop
