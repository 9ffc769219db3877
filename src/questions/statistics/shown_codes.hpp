// How the keys and changes of statistics are shown.
#pragma once

#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/questions/year_changes.hpp>
#include <jspu_coop/verdict/value.hpp>

#include "questions/detail/shown_range.hpp"

#include <string>

namespace jspu_coop::detail {

/// The vocabulary of the keys of a dimension.
[[nodiscard]] inline char const* vocabulary_of(statistics_dimension of) noexcept {
    switch (of) {
    case statistics_dimension::all:
        return "statistics_dimension";
    case statistics_dimension::country:
        return "country";
    case statistics_dimension::scope:
        return "scope";
    case statistics_dimension::key_direction:
        return "key_direction";
    case statistics_dimension::category:
        return "person_category";
    case statistics_dimension::direction:
        return "direction";
    }
    return "";
}

/// A key as a code of its vocabulary.
[[nodiscard]] inline coded_value code_shown(statistics_dimension of, std::string const& key) {
    return {vocabulary_of(of), key};
}

/// "+2", "0", "−1".
[[nodiscard]] inline std::string shown_signed(std::int64_t number) {
    return (number > 0 ? "+" : "") + shown_number(number);
}

/// "+2 (×3/2)", "−1…+2" where it is not certain.
[[nodiscard]] inline std::string shown(figure_change const& of) {
    auto const& [least, most] = of.difference;
    std::string all = shown_signed(least);
    if (least != most) {
        all += "\u2026" + shown_signed(most);
    }
    return of.times ? all + " (\u00D7" + to_string(*of.times) + ")" : all;
}

} // namespace jspu_coop::detail
