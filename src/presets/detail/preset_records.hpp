/// @file
/// Presets that are records, a file each, in a folder for each kind.
#pragma once

#include <jspu_coop/base/result.hpp>
#include <jspu_coop/formats/json/codec.hpp>

#include "presets/detail/preset_file.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jspu_coop::detail {

/// What the files of a folder hold, by their names.
template <class Record>
[[nodiscard]] std::vector<Record> preset_records(std::string_view folder) {
    std::vector<Record> records;
    for (preset_file const& each : preset_files()) {
        if (each.name.starts_with(folder)) {
            records.push_back(from_json<Record>(each.text).value());
        }
    }
    return records;
}

/// What the file of a folder holds, or `preset.unknown`.
template <class Record>
[[nodiscard]] result<Record> preset_record(std::string_view folder, std::string const& name) {
    for (preset_file const& each : preset_files()) {
        if (each.name.starts_with(folder) && each.name.substr(folder.size()) == name) {
            return from_json<Record>(each.text);
        }
    }
    return refuse("preset.unknown", name);
}

} // namespace jspu_coop::detail
