#include <jspu_coop/vocabulary/money.hpp>

#include <algorithm>
#include <numeric>
#include <optional>
#include <stdexcept>

namespace jspu_coop {

namespace {

/// @pre the currency has minor units, as that of every amount has
[[nodiscard]] int digits_of(currency of) noexcept {
    return of.minor_digits().value_or(0);
}

[[nodiscard]] fault no_minor_units(currency of) {
    return refuse("money.no_minor_units", to_string(of));
}

[[nodiscard]] fault mixed(money left, char const* sign, money right) {
    return refuse("money.currency_mixed", to_string(left) + sign + to_string(right), {},
                  {{"left", to_string(left.currency())}, {"right", to_string(right.currency())}});
}

/// The amount, or `money.overflow`.
/// @param shown gives the text of what was asked for; called only on a fault
template <class Text>
[[nodiscard]] result<money> fitted(detail::int128 minor_units, currency of, Text shown) {
    if (!detail::fits_int64(minor_units)) {
        return refuse("money.overflow", shown());
    }
    return money::make(static_cast<std::int64_t>(minor_units), of);
}

[[nodiscard]] bool is_code(std::string_view text) noexcept {
    return text.size() == 3
           && std::ranges::all_of(text, [](char each) { return each >= 'A' && each <= 'Z'; });
}

/// The parts of a text that has the form of an amount.
struct amount_text {
    bool minus;
    std::string_view whole;
    std::optional<std::string_view> fraction;
    std::string_view code;
};

[[nodiscard]] std::optional<amount_text> read_amount(std::string_view text) noexcept {
    amount_text read{};
    read.minus = detail::take_minus(text);
    std::size_t const space = text.find(' ');
    std::string_view const number = text.substr(0, space);
    std::size_t const point = number.find('.');
    read.whole = number.substr(0, point);
    if (point != std::string_view::npos) {
        read.fraction = number.substr(point + 1);
    }
    if (space == std::string_view::npos || !detail::is_natural(read.whole)
        || (read.fraction && !detail::are_digits(*read.fraction))) {
        return std::nullopt;
    }
    read.code = text.substr(space + 1);
    return is_code(read.code) ? std::optional{read} : std::nullopt;
}

[[nodiscard]] issues issues_of(std::span<std::int64_t const> weights) {
    issues found;
    for (std::size_t at = 0; at < weights.size(); ++at) {
        if (weights[at] < 0) {
            found.push_back({"money.weight_negative",
                             severity::error,
                             path_join("", at),
                             std::to_string(weights[at]),
                             {}});
        }
    }
    bool const none = std::ranges::all_of(weights, [](std::int64_t each) { return each == 0; });
    if (none) {
        found.push_back({"money.weights_zero", severity::error, {}, {}, {}});
    }
    return found;
}

/// The shares of a whole that is not negative, by the method of the largest remainder.
/// @pre no weight is negative, and not all are zero
[[nodiscard]] std::vector<detail::int128> shares_of(detail::int128 whole,
                                                    std::span<std::int64_t const> weights) {
    auto const total = std::accumulate(weights.begin(), weights.end(), detail::int128{0});
    std::vector<detail::int128> shares;
    std::vector<detail::int128> remainders;
    detail::int128 left = whole;
    for (std::int64_t const weight : weights) {
        detail::int128 const exact = whole * weight; // at most 2^63 * 2^63
        shares.push_back(exact / total);
        remainders.push_back(exact % total);
        left -= shares.back();
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t one, std::size_t other) {
        return remainders[one] > remainders[other];
    });
    for (std::size_t const part : order) {
        if (left-- <= 0) {
            break;
        }
        ++shares[part];
    }
    return shares;
}

[[nodiscard]] fault parts_out_of_range(std::string parts) {
    return refuse("money.parts_out_of_range", std::move(parts), {},
                  {{"most", std::to_string(money::max_parts)}});
}

} // namespace

money::money(std::int64_t minor_units, jspu_coop::currency of)
    : minor_units_{minor_units}, currency_{of} {
    if (!of.minor_digits()) {
        throw std::invalid_argument{"no money has the currency " + to_string(of)
                                    + ": it has no minor units"};
    }
}

result<money> money::make(std::int64_t minor_units, jspu_coop::currency of) {
    if (!of.minor_digits()) {
        return no_minor_units(of);
    }
    return money{minor_units, checked_currency{of}};
}

result<money> money::make(decimal amount, jspu_coop::currency of) {
    auto const digits = of.minor_digits();
    if (!digits) {
        return no_minor_units(of);
    }
    auto const shown = [&] { return to_string(amount) + ' ' + to_string(of); };
    if (amount.scale() > *digits) {
        return refuse("money.too_precise", shown(), {}, {{"digits", std::to_string(*digits)}});
    }
    return fitted(amount.coefficient() * detail::power_of_ten(*digits - amount.scale()), of, shown);
}

result<money> money::parse(std::string_view text) {
    auto const read = read_amount(text);
    if (!read) {
        return refuse("money.malformed", std::string{text});
    }
    auto const of = jspu_coop::currency::parse(read->code);
    if (of.has_error()) {
        return of.error();
    }
    auto const digits = of->minor_digits();
    if (!digits) {
        return no_minor_units(*of);
    }
    if (read->fraction.value_or("").size() != static_cast<std::size_t>(*digits)) {
        return refuse("money.wrong_digits", std::string{text}, {},
                      {{"digits", std::to_string(*digits)}});
    }
    auto const number =
        detail::number_of_digits(read->minus, read->whole, read->fraction.value_or(""));
    if (!number) {
        return refuse("money.overflow", std::string{text});
    }
    if (read->minus && *number == 0) {
        return refuse("money.malformed", std::string{text});
    }
    return money{*number, checked_currency{*of}};
}

decimal money::amount() const {
    return decimal::make(minor_units_, digits_of(currency_)).value();
}

result<money> add(money left, money right) {
    if (left.currency() != right.currency()) {
        return mixed(left, " + ", right);
    }
    return fitted(detail::int128{left.minor_units()} + right.minor_units(), left.currency(),
                  [&] { return to_string(left) + " + " + to_string(right); });
}

result<money> subtract(money left, money right) {
    if (left.currency() != right.currency()) {
        return mixed(left, " - ", right);
    }
    return fitted(detail::int128{left.minor_units()} - right.minor_units(), left.currency(),
                  [&] { return to_string(left) + " - " + to_string(right); });
}

result<money> negate(money value) {
    return fitted(-detail::int128{value.minor_units()}, value.currency(),
                  [&] { return "-(" + to_string(value) + ')'; });
}

result<money> detail::multiply_money(money value, std::int64_t times) {
    return fitted(detail::int128{value.minor_units()} * times, value.currency(),
                  [&] { return to_string(value) + " * " + std::to_string(times); });
}

result<money> sum(currency of, std::span<money const> amounts) {
    auto const none = money::make(0, of);
    if (none.has_error()) {
        return none.error();
    }
    detail::int128 total = 0;
    for (std::size_t at = 0; at < amounts.size(); ++at) {
        if (amounts[at].currency() != of) {
            return mixed(*none, " + ", amounts[at]).under(path_join("", at));
        }
        total += amounts[at].minor_units();
    }
    return fitted(total, of, [] { return std::string{}; });
}

result<std::strong_ordering> compare(money left, money right) {
    if (left.currency() != right.currency()) {
        return mixed(left, " : ", right);
    }
    return left.minor_units() <=> right.minor_units();
}

result<std::vector<money>> split(money whole, int parts) {
    if (parts < 1 || parts > money::max_parts) {
        return parts_out_of_range(std::to_string(parts));
    }
    std::int64_t const each = whole.minor_units() / parts;
    std::int64_t const left = whole.minor_units() % parts;
    std::int64_t const one = left < 0 ? -1 : 1;
    std::vector<money> shares;
    shares.reserve(static_cast<std::size_t>(parts));
    for (int at = 0; at < parts; ++at) {
        shares.push_back(money{each + (at < left * one ? one : 0), whole.currency()});
    }
    return shares;
}

result<std::vector<money>> split(money whole, std::span<std::int64_t const> weights) {
    if (weights.empty() || weights.size() > static_cast<std::size_t>(money::max_parts)) {
        return parts_out_of_range(std::to_string(weights.size()));
    }
    if (issues found = issues_of(weights); !found.empty()) {
        return fault{std::move(found)};
    }
    detail::int128 const sign = whole.minor_units() < 0 ? -1 : 1;
    std::vector<money> parts;
    parts.reserve(weights.size());
    for (detail::int128 const share : shares_of(sign * whole.minor_units(), weights)) {
        parts.push_back(money{static_cast<std::int64_t>(sign * share), whole.currency()});
    }
    return parts;
}

result<money> share(money whole, ratio part, rounding_mode mode) {
    auto const exact = detail::int128{whole.minor_units()} * part.numerator(); // at most 2^126
    return fitted(detail::divide_rounded(exact, part.denominator(), mode), whole.currency(),
                  [&] { return to_string(whole) + " * " + to_string(part); });
}

std::string to_string(money value) {
    auto const digits = static_cast<std::size_t>(digits_of(value.currency()));
    std::string text = std::to_string(value.minor_units());
    if (digits > 0) {
        std::size_t const sign = value.minor_units() < 0 ? 1 : 0;
        if (text.size() - sign <= digits) {
            text.insert(sign, digits + 1 - (text.size() - sign), '0');
        }
        text.insert(text.size() - digits, 1, '.');
    }
    return text + ' ' + to_string(value.currency());
}

} // namespace jspu_coop
