/// @file
/// Small scales and rules for the tests of credits and grades.
#pragma once

#include <jspu_coop/records/study/credit_conversion.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace jspu_coop::testing {

/// The number that a text says.
[[nodiscard]] inline decimal number(std::string_view text) {
    return decimal::parse(text).value();
}

/// A publication that rules may rest on.
[[nodiscard]] inline citation published(source_kind kind = source_kind::primary) {
    return {"Regulation", {}, source{"A page", {}, kind, {}, {}}};
}

/// A scale of numbers, used where it is named.
[[nodiscard]] inline grade_scale scale_of(std::string id, mark_range range) {
    return {
        grade_scale_id{std::move(id)}, text{{"en", "Scale"}}, {}, std::move(range), published()};
}

/// A scale of listed marks, used where it is named.
[[nodiscard]] inline grade_scale scale_of(std::string id, mark_list list) {
    return {grade_scale_id{std::move(id)}, text{{"en", "Scale"}}, {}, std::move(list), published()};
}

/// Numbers from a worst to a best one; which is greater says the direction.
[[nodiscard]] inline mark_range numbers(std::string_view worst, std::string_view best,
                                        std::string_view pass) {
    bool const rises = number(worst) < number(best);
    return {rises ? mark_direction::rising : mark_direction::falling,
            number(worst),
            number(best),
            {},
            number(pass)};
}

/// The five-point scale of Uzbekistan: 5 from 90, 4 from 70 to 89.9, 3 from 60 to 69.9, 2 below.
[[nodiscard]] inline mark_list five_points() {
    auto const mark = [](char const* text, bool passes, char const* from, char const* to) {
        return listed_mark{text, passes, number(text), point_band{number(from), number(to)}};
    };
    return {{mark("5", true, "90", "100"), mark("4", true, "70", "89.9"),
             mark("3", true, "60", "69.9"), mark("2", false, "0", "59.9")},
            decimal{100},
            {}};
}

} // namespace jspu_coop::testing
