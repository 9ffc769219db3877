/// @file
/// The files of this repository that tests read.
#pragma once

#include <filesystem>
#include <string>

namespace jspu_coop::testing {

/// A file or folder of this repository, by its path in it.
[[nodiscard]] std::filesystem::path in_source_folder(std::string const& path);

/// What a file holds.
/// @throws std::runtime_error if it cannot be read
[[nodiscard]] std::string content_of(std::filesystem::path const& file);

} // namespace jspu_coop::testing
