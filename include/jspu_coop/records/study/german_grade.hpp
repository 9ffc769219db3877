/// @file
/// Grades by the modified Bavarian formula.
#pragma once

#include <jspu_coop/base/decimal.hpp>
#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/study/grade.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <string_view>
#include <vector>

namespace jspu_coop {

/// How the result of the modified Bavarian formula becomes a German grade. Institutions differ, so
/// that there is no default.
enum class german_rounding_mode {
    cut,                   ///< the digits behind the first one are cut off
    half_up,               ///< to the nearest tenth, a half away from zero
    in_the_students_favour ///< cut, then to the better of the two German marks around it
};
JSPU_COOP_ENUM(german_rounding_mode, cut, half_up, in_the_students_favour);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<german_rounding_mode> = "german_rounding_mode";

/// The name of a mode in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(german_rounding_mode value) noexcept {
    switch (value) {
    case german_rounding_mode::cut:
        return {"Bitta raqamdan keyin kesish", "Отбрасывание после первого знака",
                "Cut after one digit"};
    case german_rounding_mode::half_up:
        return {"Oʻndan birgacha yaxlitlash", "Округление до десятых", "To the nearest tenth"};
    case german_rounding_mode::in_the_students_favour:
        return {"Talaba foydasiga yaxlitlash", "Округление в пользу студента",
                "In the student's favour"};
    }
    return {};
}

/// How an institution rounds German grades.
struct german_rounding {
    german_rounding_mode mode;    ///< how
    std::vector<decimal> marks{}; ///< the German marks between which is chosen, from the best;
                                  ///< for rounding in the student's favour, and only for it

    /// Equal when all members are.
    friend bool operator==(german_rounding const&, german_rounding const&) = default;
};
JSPU_COOP_RECORD(german_rounding, (mode, marks));

/// Everything wrong with a rounding.
/// @return `german_rounding.marks_lacking`, `german_rounding.marks_unused`,
///   `german_rounding.marks_not_rising`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(german_rounding const& value);

/// What a grade is in Germany by the formula. It binds nobody: the institution decides.
struct german_grade {
    ratio exact;   ///< the formula's result, unrounded
    decimal grade; ///< rounded; whether it passes does not follow from it
    bool passes;   ///< whether the exact result is at most 4, which it is when the grade passes

    /// Equal when all members are.
    friend bool operator==(german_grade const&, german_grade const&) = default;
};
JSPU_COOP_RECORD(german_grade, (exact, grade, passes));

/// The modified Bavarian formula: 1 + 3 (best - grade) / (best - worst that passes), on rising and
/// on falling scales. Nothing is clamped: a grade that fails gets more than 4.
///
/// Source: University of Augsburg, "Notenumrechnung"; the University of Passau cuts after one digit
/// and rounds in the student's favour between marks, others round to the nearest tenth.
/// @param scale the grade's scale; its best and its worst mark that passes enter the formula
/// @param of the grade
/// @param rounding a rounding in which `validate` finds nothing
/// @return the grade; `grade.other_scale`; `grade.not_on_scale`; `german_grade.no_number` when the
///   grade counts none, or the scale has none to compare with; `german_grade.pass_unknown` when
///   the scale does not say which marks pass; `german_grade.best_is_pass` when only the best mark
///   passes, so that the formula divides by zero; or `number.overflow`
[[nodiscard]] JSPU_COOP_EXPORT result<german_grade>
to_german_grade(grade_scale const& scale, grade const& of, german_rounding const& rounding);

} // namespace jspu_coop
