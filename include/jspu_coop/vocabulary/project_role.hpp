/// @file
/// As what somebody takes part in a project or publication.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// As what somebody takes part in a project or publication.
enum class project_role {
    leader,         ///< leads the work, and answers for it
    member,         ///< works on it
    student_member, ///< works on it as a student
    adviser,        ///< gives advice
    administrator   ///< keeps its papers and accounts
};

JSPU_COOP_ENUM(project_role, leader, member, student_member, adviser, administrator);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<project_role> = "project_role";

/// The name of a role in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(project_role value) noexcept {
    switch (value) {
    case project_role::leader:
        return {"Rahbar", "Руководитель", "Leader"};
    case project_role::member:
        return {"Ijrochi", "Исполнитель", "Member"};
    case project_role::student_member:
        return {"Talaba ijrochi", "Исполнитель-студент", "Student member"};
    case project_role::adviser:
        return {"Maslahatchi", "Консультант", "Adviser"};
    case project_role::administrator:
        return {"Maʼmur", "Администратор", "Administrator"};
    }
    return {};
}

} // namespace jspu_coop
