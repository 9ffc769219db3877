/// @file
/// The label of an academic year.
#pragma once

#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/result.hpp>

#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace jspu_coop {

/// The label of an academic year: `2025/2026`, or `2025/2025` where it lies in one calendar year.
///
/// Only a label: on which day it begins differs by country, institution, year and year of study,
/// and is the data of an `academic_calendar`.
class academic_year {
public:
    /// For labels written in a program: `academic_year{2025, 2026}`.
    /// @throws std::invalid_argument when `make` would refuse
    constexpr academic_year(int first, int second) : first_{first}, second_{second} {
        if (!is_valid(first, second)) {
            throw std::invalid_argument{"not the two calendar years of an academic year"};
        }
    }

    /// For labels that come from outside as two numbers.
    /// @param first the calendar year of the beginning, 1400 to 9999
    /// @param second the same, or the next one; at most 9999
    /// @return the label, or `academic_year.malformed`
    [[nodiscard]] JSPU_COOP_EXPORT static result<academic_year> make(int first, int second);

    /// Reads `2025/2026` or `2025/2025`, exactly.
    /// @return the label, or `academic_year.malformed`
    [[nodiscard]] JSPU_COOP_EXPORT static result<academic_year> parse(std::string_view text);

    /// The calendar year in which it begins.
    [[nodiscard]] constexpr int first() const noexcept { return first_; }
    /// The calendar year in which it ends.
    [[nodiscard]] constexpr int second() const noexcept { return second_; }
    /// True when it lies in one calendar year, as in the southern hemisphere.
    [[nodiscard]] constexpr bool is_southern() const noexcept { return first_ == second_; }
    /// The label after this one, of the same kind; nothing after the year 9999.
    [[nodiscard]] constexpr std::optional<academic_year> next() const noexcept {
        return second_ == 9999 ? std::nullopt
                               : std::optional{academic_year{first_ + 1, second_ + 1}};
    }

    /// Labels are ordered by their first calendar year, then by their second.
    [[nodiscard]] friend constexpr auto operator<=>(academic_year const&,
                                                    academic_year const&) noexcept = default;
    /// Labels are equal when both calendar years are.
    [[nodiscard]] friend constexpr bool operator==(academic_year const&,
                                                   academic_year const&) noexcept = default;

private:
    static constexpr bool is_valid(int first, int second) noexcept {
        return first >= 1400 && first <= 9999 && second <= 9999 && second >= first
               && second - first <= 1;
    }

    int first_;
    int second_;
};

/// The label's text: `2025/2026`.
[[nodiscard]] JSPU_COOP_EXPORT std::string to_string(academic_year value);

} // namespace jspu_coop

/// Hash of an academic year, for unordered containers.
template <>
struct std::hash<jspu_coop::academic_year> {
    /// A hash of both calendar years.
    [[nodiscard]] std::size_t operator()(jspu_coop::academic_year value) const noexcept {
        return std::hash<int>{}(value.first() * 2 + (value.is_southern() ? 1 : 0));
    }
};
