/// @file
/// Random weeks, times, holidays and hours for property tests, made to meet one another: all days
/// lie within a few weeks around a New Year.
#pragma once

#include <jspu_coop/calendar/holiday_calendar.hpp>
#include <jspu_coop/calendar/local_moment.hpp>
#include <jspu_coop/calendar/month_day.hpp>
#include <jspu_coop/calendar/office_hours.hpp>
#include <jspu_coop/calendar/working_week.hpp>

#include "support/calendar_arbitrary.hpp"

#include <rapidcheck.h>

#include <algorithm>

namespace rc {

/// Any working week, all 127 alike.
template <>
struct Arbitrary<jspu_coop::working_week> {
    static Gen<jspu_coop::working_week> arbitrary() {
        return gen::map(gen::inRange(1, 128), [](int bits) {
            std::vector<jspu_coop::weekday> days;
            for (int at = 0; at < 7; ++at) {
                if ((bits >> at & 1) != 0) {
                    days.push_back(static_cast<jspu_coop::weekday>(at));
                }
            }
            return *jspu_coop::working_week::make(days);
        });
    }
};

/// Any day of a year.
template <>
struct Arbitrary<jspu_coop::month_day> {
    static Gen<jspu_coop::month_day> arbitrary() {
        return gen::map(gen::inRange(0, 366), [](int at) {
            auto const day = *jspu_coop::date{2024, 1, 1}.plus_days(at); // a leap year
            return jspu_coop::month_day{day.month(), day.day()};
        });
    }
};

/// Any minute of the day.
template <>
struct Arbitrary<jspu_coop::time_of_day> {
    static Gen<jspu_coop::time_of_day> arbitrary() {
        return gen::map(gen::inRange(0, 1440), [](int minutes) {
            return jspu_coop::time_of_day{minutes / 60, minutes % 60};
        });
    }
};

/// Any stretch of a day, one in five until midnight.
template <>
struct Arbitrary<jspu_coop::time_interval> {
    static Gen<jspu_coop::time_interval> arbitrary() {
        return gen::apply(
            [](jspu_coop::time_of_day one, jspu_coop::time_of_day other, int kind) {
                if (kind == 0 || one == other) {
                    return jspu_coop::time_interval::until_midnight(one);
                }
                return jspu_coop::time_interval{std::min(one, other), std::max(one, other)};
            },
            gen::arbitrary<jspu_coop::time_of_day>(), gen::arbitrary<jspu_coop::time_of_day>(),
            gen::inRange(0, 5));
    }
};

/// Any minute there is.
template <>
struct Arbitrary<jspu_coop::local_moment> {
    static Gen<jspu_coop::local_moment> arbitrary() {
        return gen::construct<jspu_coop::local_moment>(gen::arbitrary<jspu_coop::date>(),
                                                       gen::arbitrary<jspu_coop::time_of_day>());
    }
};

} // namespace rc

namespace jspu_coop {

/// Prints a working week in a counterexample.
inline void showValue(working_week value, std::ostream& out) {
    for (weekday const each : value.weekdays()) {
        out << code_of(each) << ' ';
    }
}
/// Prints a moment in a counterexample.
inline void showValue(local_moment const& value, std::ostream& out) {
    out << to_string(value);
}

} // namespace jspu_coop

namespace jspu_coop::testing {

/// A day between 15 December 2025 and 31 January 2026.
[[nodiscard]] inline rc::Gen<date> near_day() {
    return rc::gen::map(rc::gen::inRange(0, 48), [](int at) {
        return *date{2025, 12, 15}.plus_days(at);
    });
}

/// A few days, in any order, none twice.
[[nodiscard]] inline rc::Gen<std::vector<date>> near_days() {
    return rc::gen::resize(4, rc::gen::unique<std::vector<date>>(near_day()));
}

/// Absent, or one of a few numbers.
[[nodiscard]] inline rc::Gen<std::optional<int>> maybe(rc::Gen<int> number) {
    return rc::gen::weightedOneOf<std::optional<int>>(
        {{2, rc::gen::just(std::optional<int>{})},
         {1, rc::gen::map(std::move(number), [](int made) { return std::optional{made}; })}});
}

/// A list of at most so many.
template <class T>
[[nodiscard]] rc::Gen<std::vector<T>> at_most(int count, rc::Gen<T> each) {
    return rc::gen::resize(count, rc::gen::container<std::vector<T>>(std::move(each)));
}

/// A calendar about the New Year of 2026, valid or not, that may know the years or not.
[[nodiscard]] inline rc::Gen<holiday_calendar> near_calendar() {
    auto const name = rc::gen::element<std::string>("a", "b", "c");
    auto const rule = rc::gen::elementOf(every<weekend_rule>());
    auto const in_year = rc::gen::map(near_day(), [](date day) {
        return month_day{day.month(), day.day()};
    });
    auto const claim =
        rc::gen::construct<known_year>(rc::gen::inRange(2025, 2027), maybe(rc::gen::inRange(4, 7)));
    auto const yearly =
        rc::gen::construct<yearly_holiday>(name, in_year, rule, maybe(rc::gen::inRange(2024, 2027)),
                                           maybe(rc::gen::inRange(2025, 2028)));
    auto const dated = rc::gen::construct<dated_holiday>(name, near_day(), rule);
    auto const decided = rc::gen::element(date{2025, 11, 1}, date{2025, 12, 1}, date{2026, 1, 2});
    auto const overlay = rc::gen::construct<holiday_overlay>(
        name, decided, maybe(rc::gen::inRange(4, 7)), near_days(), near_days());
    return rc::gen::construct<holiday_calendar>(at_most(5, claim), at_most(4, yearly),
                                                at_most(4, dated), at_most(4, overlay));
}

/// Office hours of all kinds of knowledge, valid or not.
[[nodiscard]] inline rc::Gen<office_hours> any_hours() {
    auto const known = rc::gen::map(rc::gen::pair(rc::gen::arbitrary<time_interval>(),
                                                  at_most(3, rc::gen::arbitrary<time_interval>())),
                                    [](auto parts) {
                                        parts.second.push_back(parts.first);
                                        return weekday_hours{std::move(parts.second)};
                                    });
    auto const one = rc::gen::oneOf(
        known, known,
        rc::gen::element(weekday_hours::missing(), weekday_hours::absent(),
                         weekday_hours::conflicting({{}, {time_interval{{9, 0}, {12, 0}}}})));
    return rc::gen::construct<office_hours>(one, one, one, one, one, one, one,
                                            at_most(2, rc::gen::arbitrary<time_interval>()));
}

} // namespace jspu_coop::testing
