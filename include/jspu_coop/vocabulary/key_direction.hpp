/// @file
/// The four key directions of cooperation that the university publishes.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/enum_set.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// The four key directions of international cooperation that the university publishes of itself.
enum class key_direction {
    /// retraining and professional development of faculty on best international practice
    retraining_and_professional_development,
    /// participation of professors and academic staff in international seminars, conferences and
    /// symposia
    participation_in_international_events,
    /// academic exchange, short-term training and internships abroad for students and academic
    /// staff
    academic_exchange_training_and_internship,
    /// inviting foreign professors and experts
    inviting_foreign_professors_and_experts
};

JSPU_COOP_ENUM(key_direction, retraining_and_professional_development,
               participation_in_international_events, academic_exchange_training_and_internship,
               inviting_foreign_professors_and_experts);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<key_direction> = "key_direction";

/// A set of key directions.
using key_direction_set = enum_set<key_direction>;

/// The name of a key direction in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(key_direction value) noexcept {
    switch (value) {
    case key_direction::retraining_and_professional_development:
        return {"Professor-oʻqituvchilarni qayta tayyorlash va malakasini oshirish",
                "Переподготовка и повышение квалификации профессорско-преподавательского состава",
                "Retraining and professional development of faculty"};
    case key_direction::participation_in_international_events:
        return {"Xalqaro seminar, konferensiya va simpoziumlarda ishtirok etish",
                "Участие в международных семинарах, конференциях и симпозиумах",
                "Participation in international seminars, conferences and symposia"};
    case key_direction::academic_exchange_training_and_internship:
        return {"Akademik almashinuv, qisqa muddatli oʻqish va xorijda stajirovka",
                "Академический обмен, краткосрочное обучение и зарубежные стажировки",
                "Academic exchange, short-term training and internships abroad"};
    case key_direction::inviting_foreign_professors_and_experts:
        return {"Xorijiy professorlar va mutaxassislarni taklif etish",
                "Приглашение зарубежных профессоров и экспертов",
                "Inviting foreign professors and experts"};
    }
    return {};
}

} // namespace jspu_coop
