/// @file
/// Policies that are published, as dated, sourced data, compiled in.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/policy/evaluation.hpp>

#include <string_view>
#include <vector>

namespace jspu_coop {

// Each requirement of a preset cites its source. What no source says is a parameter that whoever
// decides supplies, or lists the readings that are possible, and is never a default. No preset is
// legal advice. docs/presets.md lists them; the files are installed in share/jspu_coop/presets.

/// The names of the presets, in order of bytes. Each is the id of its policy: "itec".
[[nodiscard]] JSPU_COOP_EXPORT std::vector<std::string_view> preset_names();

/// The file of a preset: canonical JSON, the same bytes as `to_json(load_preset(name).value())`.
/// @param name one of `preset_names()`
/// @return a view that never dangles, or `preset.unknown`. Linear in the number of presets.
[[nodiscard]] JSPU_COOP_EXPORT result<std::string_view> preset_text(std::string_view name);

/// Reads a preset.
/// @param name one of `preset_names()`
/// @return the policy, over the facts of `preset_facts`; or `preset.unknown`
[[nodiscard]] JSPU_COOP_EXPORT result<policy> load_preset(std::string_view name);

/// The file of the facts that the presets read: canonical JSON. The view never dangles.
[[nodiscard]] JSPU_COOP_EXPORT std::string_view preset_facts_text() noexcept;

/// The facts that the presets read, one schema for all of them. An application adds facts of its
/// own behind these.
[[nodiscard]] JSPU_COOP_EXPORT fact_schema preset_facts();

/// All presets over their facts, ready to decide by. Reads every file anew: keep the library.
[[nodiscard]] JSPU_COOP_EXPORT policy_library preset_library();

} // namespace jspu_coop
