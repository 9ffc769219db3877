/// @file
/// Averages of grades, weighted by credits.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/ratio.hpp>
#include <jspu_coop/base/result.hpp>
#include <jspu_coop/records/study/grade.hpp>
#include <jspu_coop/records/study/grade_scale.hpp>
#include <jspu_coop/vocabulary/credits.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <span>
#include <string_view>

namespace jspu_coop {

/// What a grade that fails counts in an average. Institutions differ, and many do not publish it.
enum class failed_grade_rule {
    counts_its_value, ///< what its scale says: an Uzbek 2 counts 2
    counts_zero,      ///< nothing, with its credits in the divisor
    is_left_out       ///< neither it nor its credits enter
};
JSPU_COOP_ENUM(failed_grade_rule, counts_its_value, counts_zero, is_left_out);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<failed_grade_rule> = "failed_grade_rule";

/// The name of a rule in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(failed_grade_rule value) noexcept {
    switch (value) {
    case failed_grade_rule::counts_its_value:
        return {"Oʻz qiymati bilan hisoblanadi", "Учитывается своим значением", "Counts its value"};
    case failed_grade_rule::counts_zero:
        return {"Nol sifatida hisoblanadi", "Учитывается как ноль", "Counts zero"};
    case failed_grade_rule::is_left_out:
        return {"Hisobga olinmaydi", "Не учитывается", "Is left out"};
    }
    return {};
}

/// A grade with the credits by which it weighs.
struct weighed_grade {
    jspu_coop::grade grade;     ///< a grade of the scale of the average
    jspu_coop::credits credits; ///< of one system in all grades of an average

    /// Equal when all members are.
    friend bool operator==(weighed_grade const&, weighed_grade const&) = default;
};
JSPU_COOP_RECORD(weighed_grade, (grade, credits));

/// The average of grades, each weighed by its credits: sum(K U) / sum(K), unrounded. Marks that
/// count no number, such as "pass", do not enter, nor do their credits.
///
/// Without a rule for grades that fail the average is known as long as the rule does not matter;
/// else it is conflicting, with what each rule gives. Where it is not known of a mark whether it
/// passes, and the rule makes a difference to it, the average is missing.
/// @param scale the scale of all grades
/// @param grades the grades, each attempt that counts
/// @param fails the rule for grades that fail
/// @return the average; absent when nothing enters it; `grade.other_scale`, `grade.not_on_scale` or
///   `credits.system_mixed`, with the path of the grade; or `number.overflow`. Linear.
[[nodiscard]] JSPU_COOP_EXPORT result<fact<ratio>>
grade_point_average(grade_scale const& scale, std::span<weighed_grade const> grades,
                    fact<failed_grade_rule> const& fails);

} // namespace jspu_coop
