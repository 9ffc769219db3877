/// @file
/// Random days and periods for property tests.
#pragma once

#include <jspu_coop/calendar/period.hpp>

#include <rapidcheck.h>

#include <ostream>

namespace jspu_coop {

/// Prints a date in a failure message.
inline void PrintTo(date value, std::ostream* out) {
    *out << to_string(value);
}
/// Prints a date in a counterexample.
inline void showValue(date value, std::ostream& out) {
    out << to_string(value);
}
/// Prints a period in a failure message.
inline void PrintTo(period const& value, std::ostream* out) {
    *out << to_string(value);
}
/// Prints a period in a counterexample.
inline void showValue(period const& value, std::ostream& out) {
    out << to_string(value);
}

} // namespace jspu_coop

namespace rc {

/// Any day there is.
template <>
struct Arbitrary<jspu_coop::date> {
    static Gen<jspu_coop::date> arbitrary() {
        int const from = jspu_coop::date::min().day_number();
        int const to = jspu_coop::date::max().day_number();
        return gen::map(gen::inRange(from, to + 1),
                        [](int day) { return *jspu_coop::date::from_day_number(day); });
    }
};

/// Any period, one in five open.
template <>
struct Arbitrary<jspu_coop::period> {
    static Gen<jspu_coop::period> arbitrary() {
        return gen::apply(
            [](jspu_coop::date one, jspu_coop::date other, int kind) {
                if (kind == 0) {
                    return jspu_coop::period::from(one);
                }
                return one < other ? jspu_coop::period{one, other} : jspu_coop::period{other, one};
            },
            gen::arbitrary<jspu_coop::date>(), gen::arbitrary<jspu_coop::date>(),
            gen::inRange(0, 5));
    }
};

} // namespace rc
