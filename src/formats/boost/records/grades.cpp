#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/study.hpp>

namespace jspu_coop {

JSPU_COOP_ARCHIVE_DEFINE(grade_scale);
JSPU_COOP_ARCHIVE_DEFINE(grading_table);
JSPU_COOP_ARCHIVE_DEFINE(agreed_grades);

} // namespace jspu_coop
