/// @file
/// A way out of a joint programme before its end.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/records/ids.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// Ways out of a joint programme.
enum class exit_way {
    stay_at_home, ///< does not go, and finishes at home for the home award only
    return_home,  ///< comes back before the end, and finishes at home
    transfer      ///< goes over to another programme
};
JSPU_COOP_ENUM(exit_way, stay_at_home, return_home, transfer);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<exit_way> = "exit_way";

/// The name of a way out in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(exit_way value) noexcept {
    switch (value) {
    case exit_way::stay_at_home:
        return {"Oʻz oliygohida qolish", "Завершение обучения в своём вузе", "Staying at home"};
    case exit_way::return_home:
        return {"Oʻz oliygohiga qaytish", "Возвращение в свой вуз", "Return home"};
    case exit_way::transfer:
        return {"Boshqa dasturga oʻtish", "Перевод на другую программу", "Transfer"};
    }
    return {};
}

/// A way out of a joint programme before its end. One that is not declared is not open.
struct programme_exit {
    exit_way way;                                  ///< which
    fact<std::vector<programme_period_id>> from{}; ///< out of, or instead of, which periods;
                                                   ///< absent: any
    fact<std::vector<award_id>> remaining{};       ///< which awards can still be had; absent: none
    std::optional<citation> cited_as{};            ///< where it is said

    /// Exits are equal when all members are.
    friend bool operator==(programme_exit const&, programme_exit const&) = default;
};
JSPU_COOP_RECORD(programme_exit, (way, from, remaining, cited_as));

} // namespace jspu_coop
