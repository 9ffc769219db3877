/// @file
/// What a student must meet before a period of a joint programme.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/label.hpp>
#include <jspu_coop/vocabulary/policy_reference.hpp>

#include <optional>
#include <string_view>

namespace jspu_coop {

/// The day on which a gate is judged.
enum class gate_day {
    application,     ///< the day on which the student applies for the period
    nomination,      ///< the day on which the home institution nominates
    last_day_before, ///< the last day of the period before
    first_day        ///< the first day of the period itself
};
JSPU_COOP_ENUM(gate_day, application, nomination, last_day_before, first_day);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<gate_day> = "gate_day";

/// The name of a day in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(gate_day value) noexcept {
    switch (value) {
    case gate_day::application:
        return {"Ariza topshirilgan kun", "День подачи заявления", "Day of application"};
    case gate_day::nomination:
        return {"Nomzod koʻrsatilgan kun", "День выдвижения", "Day of nomination"};
    case gate_day::last_day_before:
        return {"Oldingi davrning oxirgi kuni", "Последний день предыдущего периода",
                "Last day of the period before"};
    case gate_day::first_day:
        return {"Davrning birinchi kuni", "Первый день периода", "First day of the period"};
    }
    return {};
}

/// What a student must meet before a period begins: a policy, judged on a day. To be
/// promoted to the next year is not to pass the gate.
struct period_gate {
    policy_reference policy;            ///< what has to be met, with its parameters
    fact<gate_day> day{};               ///< on which day; missing where nobody has published it
    std::optional<citation> cited_as{}; ///< where it is said

    /// Gates are equal when all members are.
    friend bool operator==(period_gate const&, period_gate const&) = default;
};
JSPU_COOP_RECORD(period_gate, (policy, day, cited_as));

} // namespace jspu_coop
