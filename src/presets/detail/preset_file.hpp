/// @file
/// The files of the presets, as they are compiled in.
#pragma once

#include <span>
#include <string_view>

namespace jspu_coop::detail {

/// A file in or below the folder presets.
struct preset_file {
    std::string_view name; ///< its name without `.json`, with the folder below presets
    std::string_view text; ///< what it holds
};

/// The name of the file of facts.
inline constexpr std::string_view facts_file = "facts";

/// Whether a file is a policy: all are that stand in presets itself, but for the facts.
[[nodiscard]] constexpr bool is_policy(preset_file const& file) noexcept {
    return file.name != facts_file && file.name.find('/') == std::string_view::npos;
}

/// Every file, ordered by name. Written by cmake/embed_presets.cmake.
[[nodiscard]] std::span<preset_file const> preset_files() noexcept;

} // namespace jspu_coop::detail
