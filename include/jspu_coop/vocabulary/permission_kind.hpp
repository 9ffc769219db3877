/// @file
/// By what a foreign guest may enter, or work.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// By what a foreign guest may enter, or work.
enum class permission_kind {
    visa,                 ///< leave to enter
    visa_exemption,       ///< no leave to enter is needed
    work_permit,          ///< leave to work
    work_confirmation,    ///< a confirmation that stands in place of a permit
    work_permit_exemption ///< no leave to work is needed
};

JSPU_COOP_ENUM(permission_kind, visa, visa_exemption, work_permit, work_confirmation,
               work_permit_exemption);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<permission_kind> = "permission_kind";

/// The name of a kind in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(permission_kind value) noexcept {
    switch (value) {
    case permission_kind::visa:
        return {"Viza", "Виза", "Visa"};
    case permission_kind::visa_exemption:
        return {"Vizasiz tartib", "Безвизовый режим", "Visa exemption"};
    case permission_kind::work_permit:
        return {"Ishlash uchun ruxsatnoma", "Разрешение на работу", "Work permit"};
    case permission_kind::work_confirmation:
        return {"Ishlash huquqi tasdigʻi", "Подтверждение на право работы", "Work confirmation"};
    case permission_kind::work_permit_exemption:
        return {"Ishlash uchun ruxsatnomadan ozod", "Освобождение от разрешения на работу",
                "Work permit exemption"};
    }
    return {};
}

} // namespace jspu_coop
