/// @file
/// The short forms of values that would be texts elsewhere.
#pragma once

#include <jspu_coop/base/strong_id.hpp>
#include <jspu_coop/calendar/date.hpp>
#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/formats/boost/detail/byte_reader.hpp>
#include <jspu_coop/formats/boost/detail/byte_writer.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace jspu_coop::detail {

/// How a textual value stands in the binary form: as its text, unless it has a shorter form.
template <class T>
struct compact_form {
    /// Writes the value.
    static void write(byte_writer& to, T const& value) { to.text(std::string{to_string(value)}); }
    /// Reads a value that the type's own parser accepts.
    [[nodiscard]] static T read(byte_reader& from) { return take_archived(T::parse(from.text())); }
};

/// An id: its text, not copied on the way.
template <class Tag>
struct compact_form<strong_id<Tag>> {
    /// Writes the id.
    static void write(byte_writer& to, strong_id<Tag> const& value) { to.text(value.str()); }
    /// Reads an id.
    [[nodiscard]] static strong_id<Tag> read(byte_reader& from) {
        std::string_view const text = from.text();
        if (!strong_id<Tag>::is_valid(text)) {
            return take_archived(strong_id<Tag>::parse(text)); // refuses
        }
        return strong_id<Tag>{std::string{text}};
    }
};

/// A day: days since 1970-01-01.
template <>
struct compact_form<date> {
    /// Writes the day.
    static void write(byte_writer& to, date value) { to.integer(value.day_number()); }
    /// Reads a day between the first and the last.
    [[nodiscard]] static date read(byte_reader& from) {
        return take_archived(date::from_day_number(from.integer()));
    }
};

/// A period: its first day, then how many days it has, or 0 for an open end.
template <>
struct compact_form<period> {
    /// Writes the period.
    static void write(byte_writer& to, period const& value) {
        compact_form<date>::write(to, value.first());
        auto const days = value.days();
        to.natural(days ? static_cast<std::uint64_t>(*days) : 0);
    }
    /// Reads a period.
    [[nodiscard]] static period read(byte_reader& from) {
        date const first = compact_form<date>::read(from);
        std::uint64_t const days = from.natural();
        if (days == 0) {
            return period::from(first);
        }
        static constexpr std::uint64_t all = 4'000'000; // more days than the calendar has
        std::uint64_t const more = days < all ? days - 1 : all;
        return period{first, take_archived(date::from_day_number(first.day_number()
                                                                 + static_cast<long long>(more)))};
    }
};

} // namespace jspu_coop::detail
