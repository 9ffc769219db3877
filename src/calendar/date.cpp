#include <jspu_coop/calendar/date.hpp>

namespace jspu_coop {

namespace {

std::string padded(int value, std::size_t width) {
    std::string digits = std::to_string(value);
    if (value >= 0 && digits.size() < width) {
        digits.insert(0, width - digits.size(), '0');
    }
    return digits;
}

std::string iso_text(int year, int month, int day) {
    return padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2);
}

bool is_iso_shaped(std::string_view text) noexcept {
    if (text.size() != 10) {
        return false;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        bool const fits = at == 4 || at == 7 ? text[at] == '-' : text[at] >= '0' && text[at] <= '9';
        if (!fits) {
            return false;
        }
    }
    return true;
}

int number(std::string_view digits) noexcept {
    int value = 0;
    for (char const each : digits) {
        value = value * 10 + (each - '0');
    }
    return value;
}

} // namespace

result<date> date::make(int year, int month, int day) {
    if (!detail::is_real_day(year, month, day)) {
        return refuse("date.not_real", iso_text(year, month, day));
    }
    if (year < min_year || year > max_year) {
        return refuse("date.out_of_range", iso_text(year, month, day));
    }
    return date{year, month, day};
}

result<date> date::parse(std::string_view text) {
    if (!is_iso_shaped(text)) {
        return refuse("date.malformed", std::string{text});
    }
    return make(number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2)));
}

result<date> date::from_day_number(long long number) {
    if (number < min().day_number() || number > max().day_number()) {
        return refuse("date.out_of_range", std::to_string(number));
    }
    return min().offset(static_cast<int>(number) - min().day_number());
}

result<date> date::from_boost(boost::gregorian::date value) {
    if (value.is_special()) {
        return refuse("date.not_real", value.is_not_a_date()     ? "not-a-date-time"
                                       : value.is_neg_infinity() ? "-infinity"
                                                                 : "+infinity");
    }
    // A Boost date can be built from any integer: the range is checked, not assumed.
    return from_day_number(static_cast<long long>(value.day_number()) - unix_epoch);
}

result<date> date::plus_days(int days) const {
    return from_day_number(static_cast<long long>(day_number()) + days);
}

std::string to_string(date value) {
    return iso_text(value.year(), value.month(), value.day());
}

} // namespace jspu_coop
