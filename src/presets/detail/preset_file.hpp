/// @file
/// The files of the presets, as they are compiled in.
#pragma once

#include <span>
#include <string_view>

namespace jspu_coop::detail {

/// A file of the folder presets.
struct preset_file {
    std::string_view name; ///< the file's name without `.json`
    std::string_view text; ///< what it holds
};

/// The name of the file of facts; every other file is a policy.
inline constexpr std::string_view facts_file = "facts";

/// Every file, ordered by name. Written by cmake/embed_presets.cmake.
[[nodiscard]] std::span<preset_file const> preset_files() noexcept;

} // namespace jspu_coop::detail
