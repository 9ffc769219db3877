#include <jspu_coop/calendar/duration.hpp>

#include <optional>

namespace jspu_coop {

namespace {

constexpr std::string_view letters = "DWMY"; // in the order of duration_unit

bool counts_days(duration_unit unit) noexcept {
    return unit == duration_unit::days || unit == duration_unit::weeks;
}

/// The length in the smaller unit of its family: days or months.
int small_units(duration value) noexcept {
    switch (value.unit()) {
    case duration_unit::weeks:
        return value.count() * 7;
    case duration_unit::years:
        return value.count() * 12;
    case duration_unit::days:
    case duration_unit::months:
        break;
    }
    return value.count();
}

result<date> move(date from, duration by, int sign, rounding no_such_day) {
    int const distance = sign * small_units(by);
    return counts_days(by.unit()) ? from.plus_days(distance)
                                  : add_months(from, distance, no_such_day);
}

/// The digits between the P and the unit; nothing when the text is not of that form.
std::optional<std::string_view> digits_of(std::string_view text) noexcept {
    if (text.size() < 3 || text.front() != 'P'
        || letters.find(text.back()) == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view const digits = text.substr(1, text.size() - 2);
    bool const leading_zero = digits.size() > 1 && digits.front() == '0';
    if (leading_zero || digits.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    return digits;
}

} // namespace

result<duration> duration::make(int count, duration_unit unit) {
    if (count < 0 || count > max_count) {
        return refuse("duration.out_of_range", std::to_string(count));
    }
    return duration{count, unit};
}

result<duration> duration::parse(std::string_view text) {
    std::optional<std::string_view> const digits = digits_of(text);
    if (!digits) {
        return refuse("duration.malformed", std::string{text});
    }
    if (digits->size() > 7) { // more than max_count
        return refuse("duration.out_of_range", std::string{text});
    }
    int count = 0;
    for (char const each : *digits) {
        count = count * 10 + (each - '0');
    }
    return duration{count, static_cast<duration_unit>(letters.find(text.back()))};
}

std::partial_ordering compare(duration left, duration right) noexcept {
    if (counts_days(left.unit()) != counts_days(right.unit())) {
        return std::partial_ordering::unordered;
    }
    return small_units(left) <=> small_units(right);
}

result<date> advance(date from, duration by, rounding no_such_day) {
    return move(from, by, 1, no_such_day);
}

result<date> retreat(date from, duration by, rounding no_such_day) {
    return move(from, by, -1, no_such_day);
}

std::string to_string(duration value) {
    return 'P' + std::to_string(value.count()) + letters[static_cast<std::size_t>(value.unit())];
}

} // namespace jspu_coop
