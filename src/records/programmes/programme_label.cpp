#include <jspu_coop/records/programmes/programme_label.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace jspu_coop {

namespace {

[[nodiscard]] bool is_digit(char c) noexcept {
    return '0' <= c && c <= '9';
}

/// Years as labels write them: one or two digits, and perhaps a half.
[[nodiscard]] std::optional<decimal> years_in(std::string_view text) {
    std::int64_t tenths = 0;
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits])) {
        tenths = tenths * 10 + (text[digits] - '0') * 10;
        if (++digits > 2) {
            return std::nullopt;
        }
    }
    if (digits == 0 || (digits == 2 && text[0] == '0')) {
        return std::nullopt;
    }
    std::string_view const behind = text.substr(digits);
    if (behind == ".5" || behind == ",5") {
        tenths += 5;
    } else if (!behind.empty()) {
        return std::nullopt;
    }
    return decimal::make(tenths, 1).value();
}

[[nodiscard]] std::string_view without_spaces_around(std::string_view text) noexcept {
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    return text;
}

/// The numbers between the plus signs; nothing when one of them is none.
[[nodiscard]] std::optional<std::vector<decimal>> numbers_in(std::string_view text) {
    std::vector<decimal> numbers;
    for (std::size_t at = 0; at <= text.size();) {
        std::size_t const end = std::min(text.find('+', at), text.size());
        auto const number = years_in(without_spaces_around(text.substr(at, end - at)));
        if (!number) {
            return std::nullopt;
        }
        numbers.push_back(*number);
        at = end + 1;
    }
    return numbers;
}

/// Only who never moves spends no time anywhere: "4+0".
[[nodiscard]] bool are_stays(std::vector<decimal> const& years) {
    bool const never_moves = years.size() == 2 && years.back() == 0;
    auto const end = never_moves ? years.end() - 1 : years.end();
    return years.size() >= 2
           && std::all_of(years.begin(), end, [](decimal each) { return each > 0; });
}

[[nodiscard]] bool are_so_long(std::vector<std::int64_t> const& semesters,
                               std::vector<decimal> const& years, std::int64_t semesters_a_year) {
    return std::equal(semesters.begin(), semesters.end(), years.begin(), years.end(),
                      [&](std::int64_t length, decimal wanted) {
                          auto const expected = multiply(wanted, semesters_a_year);
                          return expected && *expected == decimal{length};
                      });
}

[[nodiscard]] std::int64_t length_of(programme_stay const& stay) noexcept {
    return stay.last_semester - stay.first_semester + 1;
}

/// How many semesters are spent at each site, the most first.
[[nodiscard]] std::vector<std::int64_t> totals_of(std::vector<programme_stay> const& stays) {
    std::map<party_id, std::int64_t> at_site;
    for (programme_stay const& each : stays) {
        at_site[each.site] += length_of(each);
    }
    std::vector<std::int64_t> totals;
    for (auto const& [site, total] : at_site) {
        totals.push_back(total);
    }
    std::sort(totals.rbegin(), totals.rend());
    return totals;
}

} // namespace

result<programme_label> parse_programme_label(std::string_view text) {
    bool const is_bare = !text.starts_with(' ') && !text.ends_with(' ');
    auto years = is_bare ? numbers_in(text) : std::nullopt;
    if (!years || !are_stays(*years)) {
        return refuse("programme_label.malformed", std::string{text});
    }
    return programme_label{std::move(*years)};
}

bool agrees(programme_label const& label, programme_placement const& placement,
            std::int64_t semesters_a_year) {
    std::vector<programme_stay> const stays = stays_of(placement);
    std::vector<decimal> years = label.years;
    if (years.size() == 2) {
        std::sort(years.rbegin(), years.rend());
        if (years.back() == 0) {
            years.pop_back();
        }
        return are_so_long(totals_of(stays), years, semesters_a_year);
    }
    std::vector<std::int64_t> lengths;
    std::transform(stays.begin(), stays.end(), std::back_inserter(lengths), length_of);
    return are_so_long(lengths, years, semesters_a_year);
}

} // namespace jspu_coop
