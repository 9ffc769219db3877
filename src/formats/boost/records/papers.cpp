#include <jspu_coop/formats/boost/codec_impl.hpp>
#include <jspu_coop/formats/boost/papers.hpp>

namespace jspu_coop {

JSPU_COOP_ARCHIVE_DEFINE(paper_list);

} // namespace jspu_coop
