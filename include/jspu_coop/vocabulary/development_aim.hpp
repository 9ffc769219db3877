/// @file
/// What a course for faculty is for: two things that the law keeps apart.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// What a course for faculty is for: two things that the law keeps apart.
enum class development_aim {
    professional_development, ///< raising the qualification that a teacher has
    retraining                ///< acquiring another qualification
};

JSPU_COOP_ENUM(development_aim, professional_development, retraining);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<development_aim> = "development_aim";

/// The name of a aim in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(development_aim value) noexcept {
    switch (value) {
    case development_aim::professional_development:
        return {"Malaka oshirish", "Повышение квалификации", "Professional development"};
    case development_aim::retraining:
        return {"Qayta tayyorlash", "Переподготовка", "Retraining"};
    }
    return {};
}

} // namespace jspu_coop
