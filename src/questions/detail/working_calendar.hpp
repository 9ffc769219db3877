// The days on which a party works.
#pragma once

#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/calendar/working_week.hpp>
#include <jspu_coop/records/parties/party.hpp>

#include <optional>
#include <variant>

namespace jspu_coop::detail {

/// What the record of a party holds of the days on which it works.
struct working_calendar {
    std::optional<working_week> week{};
    std::optional<holiday_calendar> holidays{};
};

/// Of an institution or an organisation; of other parties nothing is recorded.
/// @param who null for a party that is not known
[[nodiscard]] inline working_calendar working_calendar_of(party const* who) {
    if (auto const* const school = who ? std::get_if<institution>(who) : nullptr) {
        return {school->working_week, school->holidays};
    }
    if (auto const* const body = who ? std::get_if<organisation>(who) : nullptr) {
        return {body->working_week, body->holidays};
    }
    return {};
}

} // namespace jspu_coop::detail
