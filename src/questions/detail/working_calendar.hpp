// The days on which a party works, and how it is reached.
#pragma once

#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/calendar/working_week.hpp>
#include <jspu_coop/records/parties/party.hpp>

#include <optional>
#include <variant>
#include <vector>

namespace jspu_coop::detail {

/// What the record of a party holds of the days on which it works.
struct working_calendar {
    std::optional<working_week> week{};
    std::optional<holiday_calendar> holidays{};
};

/// Of whatever kind the party is.
/// @param who null for a party that is not known
[[nodiscard]] inline working_calendar working_calendar_of(party const* who) {
    if (who == nullptr) {
        return {};
    }
    return std::visit(
        [](auto const& held) {
            return working_calendar{held.working_week, held.holidays};
        },
        *who);
}

/// The contacts of a party of whatever kind, without those of its units.
[[nodiscard]] inline std::vector<contact> const& contacts_of(party const& who) {
    return std::visit(
        [](auto const& held) -> auto const& { return held.contacts; }, who);
}

} // namespace jspu_coop::detail
