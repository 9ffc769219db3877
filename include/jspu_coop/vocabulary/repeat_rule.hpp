/// @file
/// How often one person may take part in a programme.
#pragma once

#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/vocabulary/label.hpp>

namespace jspu_coop {

/// How often one person may take part in a programme.
enum class repeat_rule {
    once,                   ///< who took part may not again
    once_even_if_withdrawn, ///< who took part, or was accepted and withdrew, may not again
    unlimited               ///< as often as accepted
};

JSPU_COOP_ENUM(repeat_rule, once, once_even_if_withdrawn, unlimited);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<repeat_rule> = "repeat_rule";

/// The name of a rule in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(repeat_rule value) noexcept {
    switch (value) {
    case repeat_rule::once:
        return {"Bir marta", "Один раз", "Once"};
    case repeat_rule::once_even_if_withdrawn:
        return {"Bir marta, voz kechilgan boʻlsa ham",
                "Один раз, в том числе при отказе от участия", "Once, even if withdrawn"};
    case repeat_rule::unlimited:
        return {"Cheklanmagan", "Без ограничений", "Unlimited"};
    }
    return {};
}

} // namespace jspu_coop
