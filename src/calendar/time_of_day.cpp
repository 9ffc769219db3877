#include <jspu_coop/calendar/time_of_day.hpp>

#include "calendar/detail/two_digits.hpp"

#include <optional>

namespace jspu_coop {

result<time_of_day> time_of_day::parse(std::string_view text) {
    std::optional<int> const hour = detail::two_digits(text.substr(0, 2));
    std::optional<int> const minute = detail::two_digits(text.size() < 3 ? "" : text.substr(3));
    if (!hour || !minute || text[2] != ':') {
        return refuse("time_of_day.malformed", std::string{text});
    }
    if (*hour > 23 || *minute > 59) {
        return refuse("time_of_day.out_of_range", std::string{text});
    }
    return time_of_day{*hour, *minute};
}

std::string to_string(time_of_day value) {
    return detail::two_digits_of(value.hour()) + ':' + detail::two_digits_of(value.minute());
}

} // namespace jspu_coop
