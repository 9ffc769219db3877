#include <jspu_coop/calendar/month_day.hpp>

#include "calendar/detail/two_digits.hpp"

#include <optional>

namespace jspu_coop {

result<month_day> month_day::parse(std::string_view text) {
    std::optional<int> const month = detail::two_digits(text.substr(0, 2));
    std::optional<int> const day = detail::two_digits(text.size() < 3 ? "" : text.substr(3));
    if (!month || !day || text[2] != '-') {
        return refuse("month_day.malformed", std::string{text});
    }
    if (!is_real(*month, *day)) {
        return refuse("month_day.not_real", std::string{text});
    }
    return month_day{*month, *day};
}

std::string to_string(month_day value) {
    return detail::two_digits_of(value.month()) + '-' + detail::two_digits_of(value.day());
}

} // namespace jspu_coop
