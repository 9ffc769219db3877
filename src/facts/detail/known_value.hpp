/// What is known of a fact of a row.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/policy/fact_value.hpp>

#include "base/detail/readings.hpp"

#include <cstdint>

namespace jspu_coop::detail {

using known_value = fact<fact_value>; ///< a value, that there is none, or what is open of it

/// A whole number of a unit.
[[nodiscard]] inline known_value counted(std::int64_t number, char const* unit) {
    return fact_value{integer_value{number, unit}};
}

/// Whether something holds.
[[nodiscard]] inline known_value is(bool holds) {
    return fact_value{boolean_value{holds}};
}

/// A day.
[[nodiscard]] inline known_value on_day(fact<date> const& of) {
    return read_as<fact_value>(of, [](date const& day) -> fact_value { return date_value{day}; });
}

/// A whole number of a unit, as far as it is known.
[[nodiscard]] inline known_value number_of(fact<std::int64_t> const& of, char const* unit) {
    return read_as<fact_value>(of, [&](std::int64_t number) -> fact_value {
        return integer_value{number, unit};
    });
}

} // namespace jspu_coop::detail
