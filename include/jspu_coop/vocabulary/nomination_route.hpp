/// @file
/// By which way a candidate reaches a programme.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// By which way a candidate reaches a programme.
enum class nomination_route {
    own_application, ///< the candidate applies
    institution,     ///< the home institution nominates
    ministry,        ///< a ministry nominates
    government,      ///< the government nominates
    embassy          ///< an embassy takes the nomination
};

JSPU_COOP_ENUM(nomination_route, own_application, institution, ministry, government, embassy);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<nomination_route> = "nomination_route";

/// The name of a route in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(nomination_route value) noexcept {
    switch (value) {
    case nomination_route::own_application:
        return {"Shaxsiy ariza", "Личная заявка", "Own application"};
    case nomination_route::institution:
        return {"Muassasa", "Учреждение", "Institution"};
    case nomination_route::ministry:
        return {"Vazirlik", "Министерство", "Ministry"};
    case nomination_route::government:
        return {"Hukumat", "Правительство", "Government"};
    case nomination_route::embassy:
        return {"Elchixona", "Посольство", "Embassy"};
    }
    return {};
}

} // namespace jspu_coop
