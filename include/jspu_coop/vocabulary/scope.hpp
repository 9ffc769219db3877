/// @file
/// What an agreement's clause is about, and what an activity is.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/agreement_scope.hpp>
#include <jspu_coop/vocabulary/key_direction.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// What a clause is about, and what an activity is.
enum class scope {
    student_exchange,                        ///< students study at the partner for a period
    staff_exchange,                          ///< staff work or teach at the partner for a period
    short_term_training,                     ///< a short course abroad, for students or staff
    internship_abroad,                       ///< practice at a host abroad, for students or staff
    professional_development_of_faculty,     ///< raising the qualification that a teacher has
    retraining_of_faculty,                   ///< acquiring another qualification
    participation_in_international_events,   ///< seminars, conferences, symposia
    inviting_foreign_professors_and_experts, ///< guests from abroad teach or advise
    joint_research,                          ///< research projects run together
    publication_in_international_journal,    ///< articles in journals of international standing
    exchange_of_knowledge_and_experience,    ///< consultations, materials, visits, joint methods
    programme_of_international_organisation, ///< grants, projects and courses of an organisation
    joint_academic_programme                 ///< a programme run together and ending in awards
};

JSPU_COOP_ENUM(scope, student_exchange, staff_exchange, short_term_training, internship_abroad,
               professional_development_of_faculty, retraining_of_faculty,
               participation_in_international_events, inviting_foreign_professors_and_experts,
               joint_research, publication_in_international_journal,
               exchange_of_knowledge_and_experience, programme_of_international_organisation,
               joint_academic_programme);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<scope> = "scope";

/// The key directions that a scope serves.
///
/// The assignment is the library's own, literal reading of the text that the university publishes:
/// a scope serves a direction when the direction's words name it.
/// - Professional development and retraining of faculty serve the first direction, which names
///   both.
/// - Participation in international events serves the second.
/// - Student exchange, staff exchange, short-term training and internship abroad serve the third,
///   "academic exchange, short-term training and internships abroad for students and academic
///   staff".
/// - Inviting foreign professors and experts serves the fourth.
/// - Joint research, publication and exchange of knowledge and experience are named among the
///   agreements' scopes only; the programmes of international organisations and joint academic
///   programmes are published beside the directions. They serve none.
[[nodiscard]] constexpr key_direction_set key_directions_of(scope value) {
    switch (value) {
    case scope::professional_development_of_faculty:
    case scope::retraining_of_faculty:
        return {key_direction::retraining_and_professional_development};
    case scope::participation_in_international_events:
        return {key_direction::participation_in_international_events};
    case scope::student_exchange:
    case scope::staff_exchange:
    case scope::short_term_training:
    case scope::internship_abroad:
        return {key_direction::academic_exchange_training_and_internship};
    case scope::inviting_foreign_professors_and_experts:
        return {key_direction::inviting_foreign_professors_and_experts};
    case scope::joint_research:
    case scope::publication_in_international_journal:
    case scope::exchange_of_knowledge_and_experience:
    case scope::programme_of_international_organisation:
    case scope::joint_academic_programme:
        break;
    }
    return {};
}

/// The published scopes of the university's agreements that a scope serves.
///
/// The assignment is the library's own, literal reading of the published text:
/// - Student exchange and staff exchange serve "participation of students and faculty in academic
///   exchange". Short-term training and internships do not: the published directions name them
///   beside academic exchange, as something else.
/// - Joint research, publication and exchange of knowledge and experience serve the published scope
///   of the same name.
/// - Every other scope is named among the directions, or apart from both lists. It serves none;
///   that an invited expert also passes on experience, say, is true but not what the text says.
[[nodiscard]] constexpr agreement_scope_set agreement_scopes_of(scope value) {
    switch (value) {
    case scope::student_exchange:
    case scope::staff_exchange:
        return {agreement_scope::academic_exchange};
    case scope::joint_research:
        return {agreement_scope::joint_research_projects};
    case scope::publication_in_international_journal:
        return {agreement_scope::publication_in_international_journals};
    case scope::exchange_of_knowledge_and_experience:
        return {agreement_scope::exchange_of_knowledge_and_experience};
    case scope::short_term_training:
    case scope::internship_abroad:
    case scope::professional_development_of_faculty:
    case scope::retraining_of_faculty:
    case scope::participation_in_international_events:
    case scope::inviting_foreign_professors_and_experts:
    case scope::programme_of_international_organisation:
    case scope::joint_academic_programme:
        break;
    }
    return {};
}

/// The name of a scope in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(scope value) noexcept {
    switch (value) {
    case scope::student_exchange:
        return {"Talabalar almashinuvi", "Обмен студентами", "Student exchange"};
    case scope::staff_exchange:
        return {"Xodimlar almashinuvi", "Обмен сотрудниками", "Staff exchange"};
    case scope::short_term_training:
        return {"Qisqa muddatli oʻqish", "Краткосрочное обучение", "Short-term training"};
    case scope::internship_abroad:
        return {"Xorijda stajirovka", "Зарубежная стажировка", "Internship abroad"};
    case scope::professional_development_of_faculty:
        return {"Professor-oʻqituvchilar malakasini oshirish",
                "Повышение квалификации профессорско-преподавательского состава",
                "Professional development of faculty"};
    case scope::retraining_of_faculty:
        return {"Professor-oʻqituvchilarni qayta tayyorlash",
                "Переподготовка профессорско-преподавательского состава", "Retraining of faculty"};
    case scope::participation_in_international_events:
        return {"Xalqaro tadbirlarda ishtirok etish", "Участие в международных мероприятиях",
                "Participation in international events"};
    case scope::inviting_foreign_professors_and_experts:
        return {"Xorijiy professorlar va mutaxassislarni taklif etish",
                "Приглашение зарубежных профессоров и экспертов",
                "Inviting foreign professors and experts"};
    case scope::joint_research:
        return {"Qoʻshma ilmiy tadqiqotlar", "Совместные научные исследования", "Joint research"};
    case scope::publication_in_international_journal:
        return {"Xalqaro jurnalda maqola chop etish", "Публикация в международном журнале",
                "Publication in an international journal"};
    case scope::exchange_of_knowledge_and_experience:
        return {"Bilim va tajriba almashish", "Обмен знаниями и опытом",
                "Exchange of knowledge and experience"};
    case scope::programme_of_international_organisation:
        return {"Xalqaro tashkilot dasturi", "Программа международной организации",
                "Programme of an international organisation"};
    case scope::joint_academic_programme:
        return {"Qoʻshma taʼlim dasturi", "Совместная образовательная программа",
                "Joint academic programme"};
    }
    return {};
}

} // namespace jspu_coop
