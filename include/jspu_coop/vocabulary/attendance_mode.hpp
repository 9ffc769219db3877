/// @file
/// How somebody takes part: in person or from afar.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// How somebody takes part: in person or from afar.
enum class attendance_mode {
    on_site, ///< in person, where the activity takes place
    online,  ///< from afar, without travelling
    hybrid   ///< partly in person, partly from afar
};

JSPU_COOP_ENUM(attendance_mode, on_site, online, hybrid);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<attendance_mode> = "attendance_mode";

/// The name of a mode in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(attendance_mode value) noexcept {
    switch (value) {
    case attendance_mode::on_site:
        return {"Joyida", "Очно", "On site"};
    case attendance_mode::online:
        return {"Onlayn", "Онлайн", "Online"};
    case attendance_mode::hybrid:
        return {"Aralash", "Смешанно", "Hybrid"};
    }
    return {};
}

} // namespace jspu_coop
