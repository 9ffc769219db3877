#include <jspu_coop/formats/json/codec_impl.hpp>
#include <jspu_coop/formats/json/papers.hpp>

namespace jspu_coop {

JSPU_COOP_JSON_DEFINE(paper_list);

} // namespace jspu_coop
