#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/study.hpp>

namespace jspu_coop {

JSPU_COOP_ARCHIVE_DEFINE(course_equivalence);
JSPU_COOP_ARCHIVE_DEFINE(transcript);
JSPU_COOP_ARCHIVE_DEFINE(average_policy);

} // namespace jspu_coop
