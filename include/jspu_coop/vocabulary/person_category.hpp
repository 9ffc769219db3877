/// @file
/// As what a person takes part in cooperation.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// As what a person takes part in cooperation. One person may have several categories over time; an
/// activity names one.
enum class person_category {
    student,              ///< enrolled for a qualification or a period of study
    academic_staff,       ///< professors, teachers and researchers of an institution
    administrative_staff, ///< staff of an institution who neither teach nor do research
    foreign_expert,       ///< invited from abroad for their expertise
    representative        ///< speaks or acts for a party: delegations, participants in events
};

JSPU_COOP_ENUM(person_category, student, academic_staff, administrative_staff, foreign_expert,
               representative);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<person_category> = "person_category";

/// The name of a category in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(person_category value) noexcept {
    switch (value) {
    case person_category::student:
        return {"Talaba", "Студент", "Student"};
    case person_category::academic_staff:
        return {"Professor-oʻqituvchi", "Научно-педагогический работник", "Academic staff member"};
    case person_category::administrative_staff:
        return {"Maʼmuriy xodim", "Административный сотрудник", "Administrative staff member"};
    case person_category::foreign_expert:
        return {"Xorijiy mutaxassis", "Иностранный эксперт", "Foreign expert"};
    case person_category::representative:
        return {"Vakil", "Представитель", "Representative"};
    }
    return {};
}

} // namespace jspu_coop
