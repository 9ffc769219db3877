#include <jspu_coop/vocabulary/currency.hpp>

#include "detail/table.hpp"

#include <algorithm>
#include <span>
#include <stdexcept>

namespace jspu_coop {

namespace {

struct currency_row {
    std::string_view alpha3;
    std::string_view numeric;
    std::string_view minor_digits; // one digit, or nothing
    std::string_view name;
};

constexpr currency_row table[] = {
#include "data/currencies.inc"
};

constexpr std::span<currency_row const> rows{table};

constexpr auto alpha3_of = [](currency_row const& row) { return row.alpha3; };
constexpr auto numeric_of = [](currency_row const& row) { return row.numeric; };

static_assert(detail::ascends(rows, alpha3_of));
static_assert(std::ranges::all_of(rows, [](currency_row const& row) {
    return row.minor_digits.empty() || (row.minor_digits >= "0" && row.minor_digits <= "4");
}));

constexpr auto numeric_order = detail::ordered_by(table, numeric_of);

static_assert(detail::ascends(std::span<std::uint16_t const>{numeric_order},
                              [](std::uint16_t row) { return numeric_of(rows[row]); }));

[[nodiscard]] std::uint16_t row_or_throw(std::string_view alpha3) {
    if (auto const row = detail::find_row(rows, alpha3, alpha3_of)) {
        return *row;
    }
    throw std::invalid_argument{"not an ISO 4217 alpha-3 code: '" + std::string{alpha3} + "'"};
}

[[nodiscard]] fault unknown(std::string_view code, char const* part) {
    return refuse("currency.unknown", std::string{code}, {}, {{"code", part}});
}

} // namespace

currency::currency(std::string_view alpha3) : row_{row_or_throw(alpha3)} {}

result<currency> currency::parse(std::string_view alpha3) {
    if (auto const row = detail::find_row(rows, alpha3, alpha3_of)) {
        return currency{at_row{*row}};
    }
    return unknown(alpha3, "alpha-3");
}

result<currency> currency::from_numeric(std::string_view numeric) {
    if (auto const row = detail::find_ordered(table, numeric_order, numeric, numeric_of)) {
        return currency{at_row{*row}};
    }
    return unknown(numeric, "numeric");
}

std::vector<currency> currency::all() {
    std::vector<currency> every;
    every.reserve(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        every.push_back(currency{at_row{static_cast<std::uint16_t>(at)}});
    }
    return every;
}

std::string_view currency::alpha3() const noexcept {
    return rows[row_].alpha3;
}
std::string_view currency::numeric() const noexcept {
    return rows[row_].numeric;
}
std::string_view currency::english_name() const noexcept {
    return rows[row_].name;
}

std::optional<int> currency::minor_digits() const noexcept {
    std::string_view const digits = rows[row_].minor_digits;
    return digits.empty() ? std::nullopt : std::optional<int>{digits.front() - '0'};
}

} // namespace jspu_coop
