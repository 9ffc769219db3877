#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/study.hpp>

namespace jspu_coop {

JSPU_COOP_ARCHIVE_DEFINE(compensation_rule);
JSPU_COOP_ARCHIVE_DEFINE(retake_rule);
JSPU_COOP_ARCHIVE_DEFINE(scholarship_rule);
JSPU_COOP_ARCHIVE_DEFINE(score_mapping);

} // namespace jspu_coop
