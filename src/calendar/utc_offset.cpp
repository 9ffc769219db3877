#include <jspu_coop/calendar/utc_offset.hpp>

#include "calendar/detail/two_digits.hpp"

#include <optional>

namespace jspu_coop {

result<utc_offset> utc_offset::parse(std::string_view text) {
    bool const has_shape =
        text.size() == 6 && (text[0] == '+' || text[0] == '-') && text[3] == ':';
    std::optional<int> const hours =
        has_shape ? detail::two_digits(text.substr(1, 2)) : std::nullopt;
    std::optional<int> const minutes =
        has_shape ? detail::two_digits(text.substr(4)) : std::nullopt;
    bool const is_other_zero = hours == 0 && minutes == 0 && text[0] == '-';
    if (!hours || !minutes || is_other_zero) {
        return refuse("utc_offset.malformed", std::string{text});
    }
    int const total = *hours * 60 + *minutes;
    if (*minutes > 59 || total > most_minutes) {
        return refuse("utc_offset.out_of_range", std::string{text});
    }
    return utc_offset{text[0] == '-' ? -total : total};
}

std::string to_string(utc_offset value) {
    int const ahead = value.minutes() < 0 ? -value.minutes() : value.minutes();
    return (value.minutes() < 0 ? '-' : '+') + detail::two_digits_of(ahead / 60) + ':'
           + detail::two_digits_of(ahead % 60);
}

} // namespace jspu_coop
