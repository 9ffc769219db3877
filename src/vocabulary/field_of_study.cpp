#include <jspu_coop/vocabulary/field_of_study.hpp>

#include "detail/table.hpp"

#include <algorithm>
#include <span>
#include <stdexcept>

namespace jspu_coop {

namespace {

struct field_row {
    std::string_view code;
    std::string_view label;
};

constexpr field_row table[] = {
#include "data/isced_f.inc"
};

struct names_row {
    std::string_view code;
    std::string_view uz;
    std::string_view ru;
};

constexpr names_row names[] = {
#include "data/isced_f_names.inc"
};

constexpr std::span<field_row const> rows{table};
constexpr auto by_code = [](field_row const& row) { return row.code; };

[[nodiscard]] constexpr std::optional<std::uint16_t> find(std::string_view code) {
    return detail::find_row(rows, code, by_code);
}

/// The code one level up; of a broad field, itself.
[[nodiscard]] constexpr std::string_view broader_code(std::string_view code) noexcept {
    return code.substr(0, code.size() > 2 ? code.size() - 1 : 2);
}

static_assert(detail::ascends(rows, by_code));
static_assert(std::ranges::all_of(rows, [](field_row const& row) {
    return row.code.size() >= 2 && row.code.size() <= 4 && find(broader_code(row.code)).has_value();
}));

// Row by row the same codes: a row's names are found without a search.
static_assert(std::ranges::equal(rows, names, {}, by_code, &names_row::code));

[[nodiscard]] std::uint16_t row_or_throw(std::string_view code) {
    if (auto const row = find(code)) {
        return *row;
    }
    throw std::invalid_argument{"not a code of ISCED-F 2013: '" + std::string{code} + "'"};
}

} // namespace

field_of_study::field_of_study(std::string_view code) : row_{row_or_throw(code)} {}

result<field_of_study> field_of_study::parse(std::string_view code) {
    if (auto const row = find(code)) {
        return field_of_study{at_row{*row}};
    }
    return refuse("isced_f.unknown", std::string{code});
}

std::vector<field_of_study> field_of_study::all() {
    std::vector<field_of_study> every;
    every.reserve(rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        every.push_back(field_of_study{at_row{static_cast<std::uint16_t>(at)}});
    }
    return every;
}

std::string_view field_of_study::code() const noexcept {
    return rows[row_].code;
}
std::string_view field_of_study::label_en() const noexcept {
    return rows[row_].label;
}

label field_of_study::labels() const noexcept {
    return {names[row_].uz, names[row_].ru, label_en()};
}

field_level field_of_study::level() const noexcept {
    return static_cast<field_level>(code().size() - 2);
}

bool field_of_study::contains(field_of_study const& inner) const noexcept {
    return inner.code().starts_with(code());
}

std::optional<field_of_study> field_of_study::broader() const {
    if (level() == field_level::broad) {
        return std::nullopt;
    }
    return field_of_study{broader_code(code())};
}

bool field_of_study::is_not_further_defined() const noexcept {
    return level() != field_level::broad && code().back() == '0';
}

field_of_study field_of_study::stands_for() const {
    field_of_study known = *this;
    while (known.is_not_further_defined()) {
        known = field_of_study{broader_code(known.code())};
    }
    return known;
}

bool field_of_study::may_lie_in(field_of_study const& outer) const {
    field_of_study const known = stands_for();
    field_of_study const asked = outer.stands_for();
    return asked.contains(known) || known.contains(asked);
}

} // namespace jspu_coop
