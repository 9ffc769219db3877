#include <jspu_coop/formats/json/programmes.hpp>
#include <jspu_coop/presets/programme_presets.hpp>

#include "presets/detail/preset_records.hpp"

#include <string_view>

namespace jspu_coop {

namespace {

constexpr std::string_view programmes_folder = "joint_programmes/";
constexpr std::string_view scholarships_folder = "scholarship_rules/";

} // namespace

std::vector<joint_programme> preset_joint_programmes() {
    return detail::preset_records<joint_programme>(programmes_folder);
}

result<joint_programme> preset_joint_programme(joint_programme_id const& id) {
    return detail::preset_record<joint_programme>(programmes_folder, to_string(id));
}

result<scholarship_rule> preset_scholarship_rule(joint_programme_id const& of) {
    return detail::preset_record<scholarship_rule>(scholarships_folder, to_string(of));
}

} // namespace jspu_coop
