#include <jspu_coop/formats/json/study.hpp>
#include <jspu_coop/presets/study_presets.hpp>

#include "presets/detail/preset_records.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace jspu_coop {

namespace {

constexpr std::string_view systems_folder = "credit_systems/";
constexpr std::string_view conversions_folder = "credit_conversions/";
constexpr std::string_view retakes_folder = "retake_rules/";
constexpr std::string_view scales_folder = "grade_scales/";
constexpr std::string_view compensations_folder = "compensation_rules/";
constexpr std::string_view treaties_folder = "recognition_treaties/";
constexpr std::string_view mappings_folder = "score_mappings/";

} // namespace

std::vector<credit_system> preset_credit_systems() {
    return detail::preset_records<credit_system>(systems_folder);
}

result<credit_system> preset_credit_system(credit_system_id const& id) {
    return detail::preset_record<credit_system>(systems_folder, to_string(id));
}

std::vector<credit_conversion> preset_credit_conversions() {
    return detail::preset_records<credit_conversion>(conversions_folder);
}

result<credit_conversion> preset_credit_conversion(credit_system_id const& from,
                                                   credit_system_id const& to) {
    return detail::preset_record<credit_conversion>(conversions_folder,
                                                    to_string(from) + "_to_" + to_string(to));
}

std::vector<grade_scale> preset_grade_scales() {
    return detail::preset_records<grade_scale>(scales_folder);
}

result<grade_scale> preset_grade_scale(grade_scale_id const& id) {
    return detail::preset_record<grade_scale>(scales_folder, to_string(id));
}

std::vector<compensation_rule> preset_compensation_rules() {
    return detail::preset_records<compensation_rule>(compensations_folder);
}

result<compensation_rule> preset_compensation_rule(grade_scale_id const& scale) {
    return detail::preset_record<compensation_rule>(compensations_folder, to_string(scale));
}

result<retake_rule> preset_retake_rule(std::string const& name) {
    return detail::preset_record<retake_rule>(retakes_folder, name);
}

std::vector<recognition_treaty> preset_recognition_treaties() {
    return detail::preset_records<recognition_treaty>(treaties_folder);
}

result<recognition_treaty> preset_recognition_treaty(recognition_treaty_id const& id) {
    return detail::preset_record<recognition_treaty>(treaties_folder, to_string(id));
}

std::vector<score_mapping> preset_score_mappings() {
    return detail::preset_records<score_mapping>(mappings_folder);
}

result<score_mapping> preset_score_mapping(score_mapping_id const& id) {
    return detail::preset_record<score_mapping>(mappings_folder, to_string(id));
}

} // namespace jspu_coop
