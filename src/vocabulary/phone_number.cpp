#include <jspu_coop/base/detail/exact.hpp>
#include <jspu_coop/vocabulary/phone_number.hpp>

#include "detail/published_phone.hpp"

#include <stdexcept>

namespace jspu_coop {

namespace {

[[nodiscard]] fault wrong_length(std::string code, std::string_view text, std::size_t digits) {
    return refuse(std::move(code), std::string{text}, {}, {{"digits", std::to_string(digits)}});
}

/// The canonical text of digits that begin with a country code.
/// @param text what was read, for the fault
[[nodiscard]] result<std::string> number_of(std::string_view digits, std::string_view text) {
    if (!detail::are_digits(digits) || digits.front() == '0') {
        return refuse("phone_number.malformed", std::string{text});
    }
    if (digits.size() < phone_number::min_digits) {
        return wrong_length("phone_number.too_short", text, digits.size());
    }
    if (digits.size() > phone_number::max_digits) {
        return wrong_length("phone_number.too_long", text, digits.size());
    }
    return '+' + std::string{digits};
}

[[nodiscard]] result<std::string> canonical(std::string_view text) {
    if (!text.starts_with('+')) {
        return refuse("phone_number.malformed", std::string{text});
    }
    return number_of(text.substr(1), text);
}

[[nodiscard]] std::string canonical_or_throw(std::string_view text) {
    result<std::string> number = canonical(text);
    if (number.has_error()) {
        throw std::invalid_argument{"not a telephone number of E.164: '" + std::string{text} + "'"};
    }
    return std::move(*number);
}

} // namespace

phone_number::phone_number(std::string_view text) : text_{canonical_or_throw(text)} {}

result<phone_number> phone_number::parse(std::string_view text) {
    return and_then(canonical(text), [](std::string number) -> result<phone_number> {
        return phone_number{already{}, std::move(number)};
    });
}

result<phone_number> phone_number::parse_published(std::string_view text) {
    auto const digits = detail::published_digits(text);
    if (digits.has_error()) {
        return digits.error();
    }
    return and_then(number_of(*digits, text), [](std::string number) -> result<phone_number> {
        return phone_number{already{}, std::move(number)};
    });
}

} // namespace jspu_coop
