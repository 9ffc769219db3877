#include <jspu_coop/formats/json/study.hpp>
#include <jspu_coop/presets/study_presets.hpp>

#include "presets/detail/preset_file.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

namespace {

constexpr std::string_view systems_folder = "credit_systems/";
constexpr std::string_view conversions_folder = "credit_conversions/";
constexpr std::string_view scales_folder = "grade_scales/";

/// What the files of a folder hold, by their names.
template <class Record>
[[nodiscard]] std::vector<Record> records_in(std::string_view folder) {
    std::vector<Record> records;
    for (detail::preset_file const& each : detail::preset_files()) {
        if (each.name.starts_with(folder)) {
            records.push_back(from_json<Record>(each.text).value());
        }
    }
    return records;
}

template <class Record>
[[nodiscard]] result<Record> record_in(std::string_view folder, std::string const& name) {
    for (detail::preset_file const& each : detail::preset_files()) {
        if (each.name.starts_with(folder) && each.name.substr(folder.size()) == name) {
            return from_json<Record>(each.text);
        }
    }
    return refuse("preset.unknown", name);
}

} // namespace

std::vector<credit_system> preset_credit_systems() {
    return records_in<credit_system>(systems_folder);
}

result<credit_system> preset_credit_system(credit_system_id const& id) {
    return record_in<credit_system>(systems_folder, to_string(id));
}

std::vector<credit_conversion> preset_credit_conversions() {
    return records_in<credit_conversion>(conversions_folder);
}

result<credit_conversion> preset_credit_conversion(credit_system_id const& from,
                                                   credit_system_id const& to) {
    return record_in<credit_conversion>(conversions_folder,
                                        to_string(from) + "_to_" + to_string(to));
}

std::vector<grade_scale> preset_grade_scales() {
    return records_in<grade_scale>(scales_folder);
}

result<grade_scale> preset_grade_scale(grade_scale_id const& id) {
    return record_in<grade_scale>(scales_folder, to_string(id));
}

} // namespace jspu_coop
