/// @file
/// How an institution computes the grade point average.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/base/text.hpp>
#include <jspu_coop/records/study/grade_point_average.hpp>
#include <jspu_coop/vocabulary/citation.hpp>
#include <jspu_coop/vocabulary/grade_scale_id.hpp>
#include <jspu_coop/vocabulary/label.hpp>

#include <string_view>
#include <vector>

namespace jspu_coop {

/// Which attempts at a course enter an average.
enum class counted_attempts {
    first, ///< the first, whatever came later
    last,  ///< the last that is finished
    best,  ///< the one with the best grade
    every  ///< each of them
};
JSPU_COOP_ENUM(counted_attempts, first, last, best, every);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<counted_attempts> = "counted_attempts";

/// The name of a rule in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(counted_attempts value) noexcept {
    switch (value) {
    case counted_attempts::first:
        return {"Birinchi urinish", "Первая попытка", "The first attempt"};
    case counted_attempts::last:
        return {"Oxirgi urinish", "Последняя попытка", "The last attempt"};
    case counted_attempts::best:
        return {"Eng yaxshi urinish", "Лучшая попытка", "The best attempt"};
    case counted_attempts::every:
        return {"Har bir urinish", "Каждая попытка", "Every attempt"};
    }
    return {};
}

/// Of which years the courses enter an average.
enum class average_span {
    whole_study, ///< of all years up to the one that is asked about
    one_year     ///< of the year that is asked about alone
};
JSPU_COOP_ENUM(average_span, whole_study, one_year);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<average_span> = "average_span";

/// The name of a span in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(average_span value) noexcept {
    switch (value) {
    case average_span::whole_study:
        return {"Butun oʻqish davri", "За всё время обучения", "The whole study"};
    case average_span::one_year:
        return {"Bir oʻquv yili", "За один учебный год", "One academic year"};
    }
    return {};
}

/// How an institution computes the grade point average. What it does not publish stays missing: the
/// average is then known as long as that does not matter.
struct average_policy {
    text name;            ///< how the policy is called
    grade_scale_id scale; ///< the scale whose marks enter
    std::vector<grade_scale_id>
        left_out{};                    ///< scales whose marks do not enter, such as pass or fail
    fact<failed_grade_rule> fails{};   ///< what a fail counts
    fact<counted_attempts> attempts{}; ///< which attempts enter
    fact<average_span> span{};         ///< yearly, or over all years
    citation cited_as;                 ///< where it is published

    /// Policies are equal when all members are.
    friend bool operator==(average_policy const&, average_policy const&) = default;
};
JSPU_COOP_RECORD(average_policy, (name, scale, left_out, fails, attempts, span, cited_as));

/// Everything wrong with a policy.
/// @return `average_policy.name_empty`, `average_policy.scale_left_out` (the scale whose marks
///   enter), `average_policy.scale_repeated`, and the issues of its citation
[[nodiscard]] JSPU_COOP_EXPORT issues validate(average_policy const& value);

} // namespace jspu_coop
