/// @file
/// The JSON codec of lists of papers, compiled once.
#pragma once

#include <jspu_coop/formats/json/codec.hpp>
#include <jspu_coop/formats/json/detail/instantiate.hpp>
#include <jspu_coop/records/activities/paper_list.hpp>

namespace jspu_coop {

JSPU_COOP_JSON_DECLARE(paper_list);

} // namespace jspu_coop
