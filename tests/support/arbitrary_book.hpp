/// @file
/// Random values of the library's own leaves and dated containers, for
/// `arbitrary_value<agreement>()` and its like.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/calendar/duration.hpp>
#include <jspu_coop/calendar/history.hpp>
#include <jspu_coop/calendar/timeline.hpp>
#include <jspu_coop/register/book.hpp>

#include <calendar/office_arbitrary.hpp>
#include <cstddef>
#include <cstdint>
#include <support/arbitrary_record.hpp>
#include <support/calendar_arbitrary.hpp>
#include <utility>
#include <vector>

namespace jspu_coop::testing {

/// One of a few texts, each valid for the type.
template <class T>
[[nodiscard]] rc::Gen<T> one_of_texts(std::vector<std::string> texts) {
    return rc::gen::map(rc::gen::elementOf(std::move(texts)),
                        [](std::string const& text) { return T::parse(text).value(); });
}

/// Any decimal: large and small, with few digits behind the point and with many.
template <>
struct arbitrary_of<decimal> {
    static rc::Gen<decimal> make() {
        return rc::gen::apply([](std::int64_t coefficient,
                                 int scale) { return decimal::make(coefficient, scale).value(); },
                              rc::gen::arbitrary<std::int64_t>(),
                              rc::gen::inRange(0, decimal::max_scale + 1));
    }
};

template <>
struct arbitrary_of<country> {
    static rc::Gen<country> make() { return rc::gen::elementOf(country::all()); }
};
template <>
struct arbitrary_of<language> {
    static rc::Gen<language> make() { return rc::gen::elementOf(language::all()); }
};
template <>
struct arbitrary_of<field_of_study> {
    static rc::Gen<field_of_study> make() { return rc::gen::elementOf(field_of_study::all()); }
};
template <>
struct arbitrary_of<schac> {
    static rc::Gen<schac> make() { return one_of_texts<schac>({"example.org", "a.example.com"}); }
};
template <>
struct arbitrary_of<pic> {
    static rc::Gen<pic> make() { return one_of_texts<pic>({"999999999", "123456789"}); }
};
template <>
struct arbitrary_of<erasmus_code> {
    static rc::Gen<erasmus_code> make() {
        return one_of_texts<erasmus_code>({"D  BERLIN01", "TR ANKARA04"});
    }
};
template <>
struct arbitrary_of<national_institution_code> {
    static rc::Gen<national_institution_code> make() {
        return one_of_texts<national_institution_code>({"UZ:306", "BY:A-1"});
    }
};
template <>
struct arbitrary_of<issn> {
    static rc::Gen<issn> make() { return one_of_texts<issn>({"0378-5955", "2434-561X"}); }
};
template <>
struct arbitrary_of<phone_number> {
    static rc::Gen<phone_number> make() {
        return one_of_texts<phone_number>({"+998722260000", "+375172000000"});
    }
};
template <>
struct arbitrary_of<email_address> {
    static rc::Gen<email_address> make() {
        return one_of_texts<email_address>({"office@example.org", "a.b@example.com"});
    }
};
template <>
struct arbitrary_of<academic_year> {
    static rc::Gen<academic_year> make() {
        return one_of_texts<academic_year>({"2025/2026", "2027/2027"});
    }
};
template <>
struct arbitrary_of<utc_offset> {
    static rc::Gen<utc_offset> make() {
        return rc::gen::map(
            rc::gen::inRange(-utc_offset::most_minutes, utc_offset::most_minutes + 1),
            [](int minutes) { return utc_offset{minutes}; });
    }
};
template <>
struct arbitrary_of<money> {
    static rc::Gen<money> make() {
        return rc::gen::map(
            rc::gen::pair(rc::gen::arbitrary<std::int64_t>(),
                          rc::gen::elementOf(std::vector{currency{"UZS"}, currency{"KRW"}})),
            [](auto const& parts) {
                return money{parts.first, parts.second};
            });
    }
};
template <>
struct arbitrary_of<duration> {
    static rc::Gen<duration> make() {
        return rc::gen::map(
            rc::gen::pair(rc::gen::inRange(0, 400), rc::gen::elementOf(every<duration_unit>())),
            [](auto const& parts) {
                return duration{parts.first, parts.second};
            });
    }
};

/// Days in order, each some days after the one before.
[[nodiscard]] inline std::vector<date> rising_days(std::vector<int> const& gaps, int least_gap) {
    std::vector<date> days;
    date day{2000, 1, 1};
    for (int const gap : gaps) {
        day = day.plus_days(gap + least_gap).value();
        days.push_back(day);
    }
    return days;
}

template <class T>
struct arbitrary_of<timeline<T>> {
    static rc::Gen<timeline<T>> make() {
        auto const parts =
            rc::gen::pair(rc::gen::container<std::vector<int>>(3, rc::gen::inRange(0, 999)),
                          rc::gen::container<std::vector<T>>(3, arbitrary_value<T>()));
        return rc::gen::map(parts, [](std::pair<std::vector<int>, std::vector<T>> const& made) {
            auto const days = rising_days(made.first, 1);
            timeline<T> built{days[0], made.second[0]};
            for (std::size_t at = 1; at < days.size(); ++at) {
                // A value equal to the one before is refused, and simply left out.
                static_cast<void>(built.set_from(days[at], made.second[at]));
            }
            return built;
        });
    }
};

template <class Event>
struct arbitrary_of<history<Event>> {
    static rc::Gen<history<Event>> make() {
        auto const parts =
            rc::gen::tuple(rc::gen::container<std::vector<int>>(4, rc::gen::inRange(0, 99)),
                           rc::gen::container<std::vector<date>>(4, rc::gen::arbitrary<date>()),
                           rc::gen::container<std::vector<Event>>(4, arbitrary_value<Event>()),
                           rc::gen::inRange<std::size_t>(0, 5), rc::gen::inRange(0, 4));
        return rc::gen::map(parts, [](auto const& made) {
            auto const& [gaps, effects, events, count, corrected] = made;
            auto const recorded = rising_days(gaps, 0);
            std::vector<history_entry<Event>> entries;
            for (std::size_t at = 0; at < count; ++at) {
                bool const corrects = at == 3 && corrected > 0;
                entries.push_back({effects[at % 4], recorded[at % 4], static_cast<int>(at) + 1,
                                   events[at % 4],
                                   corrects ? std::optional<int>{corrected} : std::nullopt});
            }
            if (entries.size() == 5) {
                entries.back().recorded = entries[3].recorded;
            }
            return history<Event>::from_entries(std::move(entries)).value();
        });
    }
};

// Instantiated once, in support/arbitrary_*.cpp: each takes a compiler long.
extern template rc::Gen<activity> arbitrary_value<activity>();
extern template rc::Gen<agreement> arbitrary_value<agreement>();
extern template rc::Gen<clause> arbitrary_value<clause>();
extern template rc::Gen<party> arbitrary_value<party>();

} // namespace jspu_coop::testing
