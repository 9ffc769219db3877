// The codecs of the toys, compiled once, as the library compiles those of its records.
#include "toys.hpp"

#include <jspu_coop/formats/json/codec_impl.hpp>

namespace jspu_coop {

JSPU_COOP_JSON_DEFINE(toys::leaf);
JSPU_COOP_JSON_DEFINE(toys::numbers);
JSPU_COOP_JSON_DEFINE(toys::box);
JSPU_COOP_JSON_DEFINE(toys::facts);
JSPU_COOP_JSON_DEFINE(toys::lists);
JSPU_COOP_JSON_DEFINE(toys::shelf);
JSPU_COOP_JSON_DEFINE(toys::pair_of_ids);
JSPU_COOP_JSON_DEFINE(toys::doll);

} // namespace jspu_coop
