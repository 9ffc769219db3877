#include <jspu_coop/vocabulary/country.hpp>

#include "detail/table.hpp"

#include <algorithm>
#include <span>
#include <stdexcept>

namespace jspu_coop {

namespace {

struct country_row {
    std::string_view alpha2;
    std::string_view alpha3;
    std::string_view numeric;
    std::string_view name;
};

struct names_row {
    std::string_view alpha2;
    label names;
};

constexpr country_row table[] = {
#include "data/countries.inc"
};

constexpr names_row own_names_table[] = {
#include "data/country_names.inc"
};

constexpr names_row cldr_names_table[] = {
#include "data/country_names_cldr.inc"
};

constexpr std::span<country_row const> rows{table};
constexpr std::span<names_row const> own_names{own_names_table};
constexpr std::span<names_row const> cldr_names{cldr_names_table};

constexpr auto by_alpha2 = [](auto const& row) { return row.alpha2; };

static_assert(detail::ascends(rows, by_alpha2));
static_assert(detail::ascends(own_names, by_alpha2));
static_assert(detail::ascends(cldr_names, by_alpha2));

// Every code has its names once, and nothing else has.
static_assert(own_names.size() + cldr_names.size() == rows.size());
static_assert(std::ranges::all_of(rows, [](auto const& row) {
    return detail::find_row(own_names, row.alpha2, by_alpha2).has_value()
           != detail::find_row(cldr_names, row.alpha2, by_alpha2).has_value();
}));

constexpr auto alpha3_of = [](country_row const& row) { return row.alpha3; };
constexpr auto numeric_of = [](country_row const& row) { return row.numeric; };
constexpr auto alpha3_order = detail::ordered_by(table, alpha3_of);
constexpr auto numeric_order = detail::ordered_by(table, numeric_of);

[[nodiscard]] std::uint16_t row_or_throw(std::string_view alpha2) {
    if (auto const row = detail::find_row(rows, alpha2, by_alpha2)) {
        return *row;
    }
    throw std::invalid_argument{"not an ISO 3166-1 alpha-2 code: '" + std::string{alpha2} + "'"};
}

[[nodiscard]] fault unknown(std::string_view code, char const* part) {
    return refuse("country.unknown", std::string{code}, {}, {{"code", part}});
}

} // namespace

country::country(std::string_view alpha2) : row_{row_or_throw(alpha2)} {}

result<country> country::parse(std::string_view alpha2) {
    if (auto const row = detail::find_row(rows, alpha2, by_alpha2)) {
        return country{at_row{*row}};
    }
    return unknown(alpha2, "alpha-2");
}

result<country> country::from_alpha3(std::string_view alpha3) {
    if (auto const row = detail::find_ordered(table, alpha3_order, alpha3, alpha3_of)) {
        return country{at_row{*row}};
    }
    return unknown(alpha3, "alpha-3");
}

result<country> country::from_numeric(std::string_view numeric) {
    if (auto const row = detail::find_ordered(table, numeric_order, numeric, numeric_of)) {
        return country{at_row{*row}};
    }
    return unknown(numeric, "numeric");
}

std::vector<country> country::all() {
    std::vector<country> every;
    every.reserve(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        every.push_back(country{at_row{static_cast<std::uint16_t>(at)}});
    }
    return every;
}

std::string_view country::alpha2() const noexcept {
    return rows[row_].alpha2;
}
std::string_view country::alpha3() const noexcept {
    return rows[row_].alpha3;
}
std::string_view country::numeric() const noexcept {
    return rows[row_].numeric;
}
std::string_view country::english_name() const noexcept {
    return rows[row_].name;
}

std::optional<label> country::names() const noexcept {
    if (auto const row = detail::find_row(own_names, alpha2(), by_alpha2)) {
        return own_names[*row].names;
    }
    if (auto const row = detail::find_row(cldr_names, alpha2(), by_alpha2)) {
        return cldr_names[*row].names;
    }
    return std::nullopt;
}

} // namespace jspu_coop
