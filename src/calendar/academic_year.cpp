#include <jspu_coop/calendar/academic_year.hpp>

namespace jspu_coop {

namespace {

/// The number of four digits, or -1.
int four_digits(std::string_view text) noexcept {
    int value = 0;
    for (char const each : text) {
        if (each < '0' || each > '9') {
            return -1;
        }
        value = value * 10 + (each - '0');
    }
    return value;
}

} // namespace

result<academic_year> academic_year::make(int first, int second) {
    if (!is_valid(first, second)) {
        return refuse("academic_year.malformed",
                      std::to_string(first) + '/' + std::to_string(second));
    }
    return academic_year{first, second};
}

result<academic_year> academic_year::parse(std::string_view text) {
    if (text.size() == 9 && text[4] == '/') {
        int const first = four_digits(text.substr(0, 4));
        int const second = four_digits(text.substr(5));
        if (is_valid(first, second)) {
            return academic_year{first, second};
        }
    }
    return refuse("academic_year.malformed", std::string{text});
}

std::string to_string(academic_year value) {
    return std::to_string(value.first()) + '/' + std::to_string(value.second());
}

} // namespace jspu_coop
