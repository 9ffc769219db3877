#include <jspu_coop/calendar/time_interval.hpp>

#include "calendar/detail/two_digits.hpp"

namespace jspu_coop {

namespace {

constexpr std::string_view midnight = "24:00";

/// Minutes from midnight to the end of a stretch.
result<int> end_of(std::string_view text) {
    if (text == midnight) {
        return time_of_day::minutes_a_day;
    }
    return and_then(time_of_day::parse(text),
                    [](time_of_day end) -> result<int> { return end.minutes(); });
}

/// The text as a whole is what was refused, whichever time is malformed.
fault refusal_of(fault why, std::string_view text) {
    if (why.first().code == "time_of_day.malformed") {
        return refuse("time_interval.malformed", std::string{text});
    }
    return why;
}

} // namespace

result<time_interval> time_interval::parse(std::string_view text) {
    std::size_t const hyphen = text.find('-');
    if (hyphen == std::string_view::npos) {
        return refuse("time_interval.malformed", std::string{text});
    }
    result<time_of_day> const first = time_of_day::parse(text.substr(0, hyphen));
    if (first.has_error()) {
        return refusal_of(first.error(), text);
    }
    result<int> const end = end_of(text.substr(hyphen + 1));
    if (end.has_error()) {
        return refusal_of(end.error(), text);
    }
    if (*end <= first->minutes()) {
        return refuse("time_interval.reversed", std::string{text});
    }
    return time_interval{*first, *end};
}

std::string to_string(time_interval value) {
    int const end = value.end_minutes();
    return to_string(value.first()) + '-' + detail::two_digits_of(end / 60) + ':'
           + detail::two_digits_of(end % 60);
}

} // namespace jspu_coop
