/// @file
/// Kinds of papers in the dossier of an activity.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// Kinds of papers in the dossier of an activity.
enum class paper_kind {
    application,               ///< the application itself
    nomination_letter,         ///< by which the home institution nominates
    invitation,                ///< by which the host invites
    curriculum_vitae,          ///< the course of life and work
    passport,                  ///< the passport, or a copy
    degree_certificate,        ///< a diploma or degree certificate, or a copy
    transcript_of_records,     ///< courses, credits and grades
    syllabus,                  ///< the plan of a course, or its topics
    learning_agreement,        ///< what is studied where, and what is recognised
    language_certificate,      ///< a certificate of a language
    medical_certificate,       ///< fitness for the stay
    insurance,                 ///< a health insurance policy
    visa,                      ///< leave to enter
    work_permit,               ///< leave to work, or the confirmation that stands in its place
    registration,              ///< registration at the place of stay
    travel_order,              ///< the order that sends somebody
    work_plan,                 ///< the plan of the stay
    report,                    ///< the report on what was done
    certificate_of_attendance, ///< the host's certificate of what was done
    other                      ///< any other paper; its title says which
};

JSPU_COOP_ENUM(paper_kind, application, nomination_letter, invitation, curriculum_vitae, passport,
               degree_certificate, transcript_of_records, syllabus, learning_agreement,
               language_certificate, medical_certificate, insurance, visa, work_permit,
               registration, travel_order, work_plan, report, certificate_of_attendance, other);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<paper_kind> = "paper_kind";

/// The name of a kind in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(paper_kind value) noexcept {
    switch (value) {
    case paper_kind::application:
        return {"Ariza", "Заявление", "Application"};
    case paper_kind::nomination_letter:
        return {"Nomzod koʻrsatish xati", "Письмо о выдвижении", "Nomination letter"};
    case paper_kind::invitation:
        return {"Taklifnoma", "Приглашение", "Invitation"};
    case paper_kind::curriculum_vitae:
        return {"Tarjimayi hol", "Резюме", "Curriculum vitae"};
    case paper_kind::passport:
        return {"Pasport", "Паспорт", "Passport"};
    case paper_kind::degree_certificate:
        return {"Diplom", "Диплом", "Degree certificate"};
    case paper_kind::transcript_of_records:
        return {"Baholar koʻchirmasi", "Выписка оценок", "Transcript of records"};
    case paper_kind::syllabus:
        return {"Sillabus", "Силлабус", "Syllabus"};
    case paper_kind::learning_agreement:
        return {"Taʼlim shartnomasi", "Соглашение об обучении", "Learning agreement"};
    case paper_kind::language_certificate:
        return {"Til sertifikati", "Языковой сертификат", "Language certificate"};
    case paper_kind::medical_certificate:
        return {"Tibbiy maʼlumotnoma", "Медицинская справка", "Medical certificate"};
    case paper_kind::insurance:
        return {"Sugʻurta polisi", "Страховой полис", "Insurance"};
    case paper_kind::visa:
        return {"Viza", "Виза", "Visa"};
    case paper_kind::work_permit:
        return {"Ishlash uchun ruxsatnoma", "Разрешение на работу", "Work permit"};
    case paper_kind::registration:
        return {"Roʻyxatdan oʻtkazish", "Регистрация", "Registration"};
    case paper_kind::travel_order:
        return {"Xizmat safari buyrugʻi", "Приказ о командировании", "Travel order"};
    case paper_kind::work_plan:
        return {"Ish rejasi", "План работы", "Work plan"};
    case paper_kind::report:
        return {"Hisobot", "Отчёт", "Report"};
    case paper_kind::certificate_of_attendance:
        return {"Ishtirok sertifikati", "Сертификат об участии", "Certificate of attendance"};
    case paper_kind::other:
        return {"Boshqa hujjat", "Иной документ", "Other document"};
    }
    return {};
}

} // namespace jspu_coop
