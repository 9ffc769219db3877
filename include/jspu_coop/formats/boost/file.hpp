/// @file
/// Archives in files: the old one or the new one, whole, whatever happens.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/formats/boost/codec.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace jspu_coop {

/// Puts bytes in the place of a file. They are written to a new file beside it, flushed to the
/// disk, and renamed over it; the folder is flushed, too. Whenever the program or the machine
/// stops, the old file or the new one is there, whole. The mode of an old file is kept, and its
/// owner and group as far as the system lets the program give them: where it does not, the mode
/// holds for the program's own, and set-user and set-group bits may be lost. A symbolic link stays,
/// and what it points to is replaced. Folders, devices and pipes are not replaced.
///
/// Only one that is killed leaves the file beside, `NAME.saving-PROCESS-NUMBER`. Needs POSIX.
/// @param path the file
/// @param bytes what it will hold
/// @return nothing, or `archive.disk_full` or `archive.not_written` with the path as value and the
///   system's number of the `error`; the old file is then as it was, unless what failed is the
///   flushing of the folder
[[nodiscard]] JSPU_COOP_EXPORT result<void> replace_file(std::filesystem::path const& path,
                                                         std::string_view bytes);

/// Reads a file whole.
/// @param path the file
/// @param most how many bytes it may have
/// @return its bytes, `archive.no_file`, `archive.not_read` with the path as value and the system's
///   number of the `error`, or `archive.too_large` with `limit`
[[nodiscard]] JSPU_COOP_EXPORT result<std::string> read_file(std::filesystem::path const& path,
                                                             std::size_t most);

/// Saves a record in a file, by `to_archive` and `replace_file`.
/// @param path the file
/// @param value the record
/// @param form how
/// @return nothing, or what `replace_file` refuses
/// @throws std::invalid_argument as `to_archive` does
template <class T>
[[nodiscard]] result<void> save_file(std::filesystem::path const& path, T const& value,
                                     archive_form form) {
    return replace_file(path, to_archive(value, form));
}

/// Loads a record from a file, by `read_file` and `from_archive`.
/// @param path the file
/// @param limits how much it may ask for
/// @return the record, or what either refuses
template <class T>
[[nodiscard]] result<T> load_file(std::filesystem::path const& path,
                                  archive_limits const& limits = {}) {
    auto const bytes = read_file(path, limits.bytes);
    if (bytes.has_error()) {
        return bytes.error();
    }
    return from_archive<T>(*bytes, limits);
}

} // namespace jspu_coop
