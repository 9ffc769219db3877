#include "explain/labels.hpp"

#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/questions/next_steps.hpp>
#include <jspu_coop/questions/period_recognition.hpp>
#include <jspu_coop/questions/student_deadlines.hpp>
#include <jspu_coop/questions/student_flow.hpp>
#include <jspu_coop/records/activities/participation_event.hpp>
#include <jspu_coop/records/agreements/ground_requirement.hpp>
#include <jspu_coop/records/agreements/instrument.hpp>
#include <jspu_coop/records/programmes/award_kind.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/records/programmes/final_examination.hpp>
#include <jspu_coop/records/programmes/period_gate.hpp>
#include <jspu_coop/records/programmes/programme_exit.hpp>
#include <jspu_coop/records/study/average_policy.hpp>
#include <jspu_coop/records/study/compensation.hpp>
#include <jspu_coop/records/study/course_attempt.hpp>
#include <jspu_coop/records/study/credit_system.hpp>
#include <jspu_coop/records/study/education_document.hpp>
#include <jspu_coop/records/study/german_grade.hpp>
#include <jspu_coop/records/study/grade_point_average.hpp>
#include <jspu_coop/records/study/grade_scope.hpp>
#include <jspu_coop/records/study/mark_range.hpp>
#include <jspu_coop/records/study/recognition_treaty.hpp>
#include <jspu_coop/verdict/outcome.hpp>
#include <jspu_coop/vocabulary/act_kind.hpp>
#include <jspu_coop/vocabulary/agreement_scope.hpp>
#include <jspu_coop/vocabulary/attendance_mode.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/development_aim.hpp>
#include <jspu_coop/vocabulary/direction.hpp>
#include <jspu_coop/vocabulary/event_kind.hpp>
#include <jspu_coop/vocabulary/event_role.hpp>
#include <jspu_coop/vocabulary/field_of_study.hpp>
#include <jspu_coop/vocabulary/key_direction.hpp>
#include <jspu_coop/vocabulary/knowledge_form.hpp>
#include <jspu_coop/vocabulary/language.hpp>
#include <jspu_coop/vocabulary/nomination_route.hpp>
#include <jspu_coop/vocabulary/output_kind.hpp>
#include <jspu_coop/vocabulary/paper_kind.hpp>
#include <jspu_coop/vocabulary/paper_provider.hpp>
#include <jspu_coop/vocabulary/permission_kind.hpp>
#include <jspu_coop/vocabulary/person_category.hpp>
#include <jspu_coop/vocabulary/programme_form.hpp>
#include <jspu_coop/vocabulary/project_role.hpp>
#include <jspu_coop/vocabulary/qualification_level.hpp>
#include <jspu_coop/vocabulary/repeat_rule.hpp>
#include <jspu_coop/vocabulary/scope.hpp>
#include <jspu_coop/vocabulary/source_kind.hpp>
#include <jspu_coop/vocabulary/teaching_hours.hpp>

#include <type_traits>
#include <utility>

namespace jspu_coop::detail {

namespace {

using found_label = std::optional<std::string>;

[[nodiscard]] std::string in_language(label const& of, std::string_view language_tag) {
    return std::string{language_tag == "uz" ? of.uz : language_tag == "ru" ? of.ru : of.en};
}

[[nodiscard]] bool is_upper(std::string_view text) noexcept {
    return !text.empty()
           && (('A' <= text[0] && text[0] <= 'Z')
               || (text.starts_with("\xD0") && text.size() > 1 && text[1] < '\xB0'
                   && text[1] >= '\x90'));
}

/// As the label reads within a sentence: common nouns begin with a small letter there. A second
/// capital letter tells an abbreviation.
[[nodiscard]] std::string within_sentence(std::string label) {
    std::size_t const letter = label.starts_with("\xD0") ? 2 : 1;
    if (label.size() <= letter || !is_upper(label)
        || is_upper(std::string_view{label}.substr(letter))) {
        return label;
    }
    if (letter == 1) {
        label[0] = static_cast<char>(label[0] - 'A' + 'a');
    } else if (label[1] < '\xA0') { // А to П: U+0410 to U+041F
        label[1] = static_cast<char>(label[1] + 0x20);
    } else { // Р to Я: U+0420 to U+042F
        label.replace(0, 2, {'\xD1', static_cast<char>(label[1] - 0x20)});
    }
    return label;
}

template <class E>
[[nodiscard]] found_label enum_label(std::string const& code, std::string_view language_tag) {
    auto const value = parse_enum<E>(code);
    return value.has_value()
               ? found_label{within_sentence(in_language(label_of(*value), language_tag))}
               : std::nullopt;
}

/// Of countries and languages, the everyday name where the library knows it, else the standard's
/// English one. Languages are proper names in English only.
template <class Coded>
[[nodiscard]] found_label standard_label(std::string const& code, std::string_view language_tag) {
    auto const value = Coded::parse(code);
    if (value.has_error()) {
        return std::nullopt;
    }
    if (auto const everyday = value->names()) {
        std::string name = in_language(*everyday, language_tag);
        bool const is_proper = std::is_same_v<Coded, country> || name == everyday->en;
        return is_proper ? name : within_sentence(std::move(name));
    }
    return std::string{value->english_name()};
}

[[nodiscard]] found_label field_label(std::string const& code, std::string_view language_tag) {
    auto const value = field_of_study::parse(code);
    return value.has_value()
               ? found_label{code + " "
                             + within_sentence(in_language(value->labels(), language_tag))}
               : std::nullopt;
}

struct vocabulary_row {
    std::string_view name;
    found_label (*label)(std::string const& code, std::string_view language_tag);
};

constexpr vocabulary_row vocabularies[] = {
    {"act_kind", enum_label<act_kind>},
    {"agreement_scope", enum_label<agreement_scope>},
    {"assessment_form", enum_label<assessment_form>},
    {"attempt_result", enum_label<attempt_result>},
    {"attendance_mode", enum_label<attendance_mode>},
    {"average_span", enum_label<average_span>},
    {"award_kind", enum_label<award_kind>},
    {"counted_attempts", enum_label<counted_attempts>},
    {"compensation_span", enum_label<compensation_span>},
    {"country", standard_label<country>},
    {"course_use", enum_label<course_use>},
    {"credit_work", enum_label<credit_work>},
    {"development_aim", enum_label<development_aim>},
    {"direction", enum_label<direction>},
    {"education_document", enum_label<education_document>},
    {"enrolment_phase", enum_label<enrolment_phase>},
    {"event_kind", enum_label<event_kind>},
    {"event_role", enum_label<event_role>},
    {"exit_way", enum_label<exit_way>},
    {"failed_grade_rule", enum_label<failed_grade_rule>},
    {"field_of_study", field_label},
    {"final_form", enum_label<final_form>},
    {"flow_place", enum_label<flow_place>},
    {"gate_day", enum_label<gate_day>},
    {"german_rounding_mode", enum_label<german_rounding_mode>},
    {"hour_kind", enum_label<hour_kind>},
    {"instrument", enum_label<instrument>},
    {"isced_f", field_label},
    {"key_direction", enum_label<key_direction>},
    {"knowledge_form", enum_label<knowledge_form>},
    {"language", standard_label<language>},
    {"learning_agreement_party", enum_label<learning_agreement_party>},
    {"leave_ground", enum_label<leave_ground>},
    {"mark_direction", enum_label<mark_direction>},
    {"nomination_route", enum_label<nomination_route>},
    {"outcome", enum_label<outcome>},
    {"output_kind", enum_label<output_kind>},
    {"paper_kind", enum_label<paper_kind>},
    {"paper_provider", enum_label<paper_provider>},
    {"participation_step", enum_label<participation_step>},
    {"period_step", enum_label<period_step>},
    {"permission_kind", enum_label<permission_kind>},
    {"person_category", enum_label<person_category>},
    {"programme_form", enum_label<programme_form>},
    {"project_role", enum_label<project_role>},
    {"qualification_level", enum_label<qualification_level>},
    {"recognition_effect", enum_label<recognition_effect>},
    {"recognition_purpose", enum_label<recognition_purpose>},
    {"registration_demand", enum_label<registration_demand>},
    {"repeat_rule", enum_label<repeat_rule>},
    {"required_ground", enum_label<required_ground>},
    {"scope", enum_label<scope>},
    {"site_standing", enum_label<site_standing>},
    {"source_kind", enum_label<source_kind>},
    {"student_deadline_kind", enum_label<student_deadline_kind>},
    {"student_step", enum_label<student_step>},
    {"unit_recognition", enum_label<unit_recognition>},
};

} // namespace

std::optional<std::string> label_of_code(coded_value const& value, std::string_view language_tag) {
    for (vocabulary_row const& each : vocabularies) {
        if (each.name == value.vocabulary) {
            return each.label(value.code, language_tag);
        }
    }
    return std::nullopt;
}

} // namespace jspu_coop::detail
