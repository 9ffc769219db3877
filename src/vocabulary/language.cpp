#include <jspu_coop/vocabulary/language.hpp>

#include "detail/table.hpp"

#include <algorithm>
#include <span>
#include <stdexcept>

namespace jspu_coop {

namespace {

struct language_row {
    std::string_view code;
    std::string_view alpha3;
    std::string_view bibliographic; // empty when it is the terminological code
    std::string_view name;
};

struct names_row {
    std::string_view code;
    label names;
};

constexpr language_row table[] = {
#include "data/languages.inc"
};

constexpr names_row own_names_table[] = {
#include "data/language_names.inc"
};

constexpr names_row cldr_names_table[] = {
#include "data/language_names_cldr.inc"
};

constexpr std::span<language_row const> rows{table};
constexpr std::span<names_row const> own_names{own_names_table};
constexpr std::span<names_row const> cldr_names{cldr_names_table};

constexpr auto by_code = [](auto const& row) { return row.code; };

static_assert(detail::ascends(rows, by_code));
static_assert(detail::ascends(own_names, by_code));
static_assert(detail::ascends(cldr_names, by_code));

// Every code has its names once, and nothing else has.
static_assert(own_names.size() + cldr_names.size() == rows.size());
static_assert(std::ranges::all_of(rows, [](auto const& row) {
    return detail::find_row(own_names, row.code, by_code).has_value()
           != detail::find_row(cldr_names, row.code, by_code).has_value();
}));

[[nodiscard]] std::uint16_t row_or_throw(std::string_view code) {
    if (auto const row = detail::find_row(rows, code, by_code)) {
        return *row;
    }
    throw std::invalid_argument{"not a canonical ISO 639 code: '" + std::string{code} + "'"};
}

} // namespace

language::language(std::string_view code) : row_{row_or_throw(code)} {}

result<language> language::parse(std::string_view code) {
    if (auto const row = detail::find_row(rows, code, by_code)) {
        return language{at_row{*row}};
    }
    return refuse("language.unknown", std::string{code});
}

result<language> language::from_alpha3(std::string_view alpha3) {
    // The length keeps the empty text from meeting the empty bibliographic codes.
    for (std::size_t at = 0; at < rows.size() && alpha3.size() == 3; ++at) {
        if (rows[at].alpha3 == alpha3 || rows[at].bibliographic == alpha3) {
            return language{at_row{static_cast<std::uint16_t>(at)}};
        }
    }
    return refuse("language.unknown", std::string{alpha3});
}

std::vector<language> language::all() {
    std::vector<language> every;
    every.reserve(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        every.push_back(language{at_row{static_cast<std::uint16_t>(at)}});
    }
    return every;
}

std::string_view language::code() const noexcept {
    return rows[row_].code;
}
std::string_view language::alpha3() const noexcept {
    return rows[row_].alpha3;
}
std::string_view language::english_name() const noexcept {
    return rows[row_].name;
}

std::optional<label> language::names() const noexcept {
    if (auto const row = detail::find_row(own_names, code(), by_code)) {
        return own_names[*row].names;
    }
    if (auto const row = detail::find_row(cldr_names, code(), by_code)) {
        return cldr_names[*row].names;
    }
    return std::nullopt;
}

} // namespace jspu_coop
