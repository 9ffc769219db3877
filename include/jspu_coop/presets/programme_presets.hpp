/// @file
/// Joint programmes, and what is published of their scholarships, compiled in.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/records/programmes/joint_programme.hpp>
#include <jspu_coop/records/programmes/scholarship_rule.hpp>

#include <vector>

namespace jspu_coop {

// What no source says is missing in them: gates, fees, requirements, who awards what. Where sources
// place the years differently, both placements are kept. docs/presets.md lists them; the files are
// installed in share/jspu_coop/presets/joint_programmes.

/// The joint programmes, by the names of their files, which are their ids. Reads every file anew:
/// keep them.
[[nodiscard]] JSPU_COOP_EXPORT std::vector<joint_programme> preset_joint_programmes();

/// One joint programme.
/// @return the programme, or `preset.unknown`
[[nodiscard]] JSPU_COOP_EXPORT result<joint_programme>
preset_joint_programme(joint_programme_id const& id);

/// When a scholarship of the students of a joint programme ends, where it is published.
/// @return the rule, or `preset.unknown`
[[nodiscard]] JSPU_COOP_EXPORT result<scholarship_rule>
preset_scholarship_rule(joint_programme_id const& of);

} // namespace jspu_coop
