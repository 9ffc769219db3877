#include <jspu_coop/calendar/local_moment.hpp>

namespace jspu_coop {

result<local_moment> local_moment::parse(std::string_view text) {
    std::size_t const between = text.find('T');
    if (between == std::string_view::npos) {
        return refuse("local_moment.malformed", std::string{text});
    }
    result<date> const day = date::parse(text.substr(0, between));
    if (day.has_error()) {
        return day.error();
    }
    result<time_of_day> const time = time_of_day::parse(text.substr(between + 1));
    if (time.has_error()) {
        return time.error();
    }
    return local_moment{*day, *time};
}

std::string to_string(local_moment const& value) {
    return to_string(value.day) + 'T' + to_string(value.time);
}

} // namespace jspu_coop
