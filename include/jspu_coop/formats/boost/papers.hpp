/// @file
/// The archive codec of lists of papers, compiled once.
#pragma once

#include <jspu_coop/formats/boost/codec.hpp>
#include <jspu_coop/formats/boost/detail/instantiate.hpp>
#include <jspu_coop/formats/boost/record_versions.hpp>
#include <jspu_coop/records/activities/paper_list.hpp>

namespace jspu_coop {

/// The kind of lists of papers in envelopes.
template <>
inline constexpr std::string_view archive_kind<paper_list> = "paper_list";

JSPU_COOP_ARCHIVE_DECLARE(paper_list);

} // namespace jspu_coop
