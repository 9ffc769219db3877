/// @file
/// Lists of papers that are published, compiled in.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/activities/paper_list.hpp>

#include <string>
#include <vector>

namespace jspu_coop {

// docs/presets.md lists them; the files are installed in share/jspu_coop/presets/paper_lists.

/// The lists, by the names of their files. Reads every file anew: keep them.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<paper_list> preset_paper_lists();

/// One list.
/// @param name the name of its file: "uz.expert_visit"
/// @return the list, or `preset.unknown`
[[nodiscard]] JSPU_COOP_EXPORT result<paper_list> preset_paper_list(std::string const& name);

} // namespace jspu_coop
