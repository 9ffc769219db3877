/// @file
/// Where and for whom a grade scale governs.
#pragma once

#include <jspu_coop/base/describe.hpp>
#include <jspu_coop/base/enumeration.hpp>
#include <jspu_coop/base/export.hpp>
#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/calendar/academic_year.hpp>
#include <jspu_coop/vocabulary/country.hpp>
#include <jspu_coop/vocabulary/isced_level.hpp>
#include <jspu_coop/vocabulary/label.hpp>
#include <jspu_coop/vocabulary/schac.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jspu_coop {

/// What a course ends with.
enum class assessment_form {
    graded,      ///< a grade
    pass_or_fail ///< passed or not, as the *zachet* of many countries, which carries credit alone
};
JSPU_COOP_ENUM(assessment_form, graded, pass_or_fail);

/// The vocabulary's name in issues.
template <>
inline constexpr std::string_view enumeration_name<assessment_form> = "assessment_form";

/// The name of a form in three languages; empty for a value outside the enumeration.
[[nodiscard]] constexpr label label_of(assessment_form value) noexcept {
    switch (value) {
    case assessment_form::graded:
        return {"Baho", "Отметка", "Grade"};
    case assessment_form::pass_or_fail:
        return {"Sinov", "Зачёт", "Pass or fail"};
    }
    return {};
}

/// Where and for whom a grade scale governs. A limit that is not given does not limit.
struct grade_scope {
    assessment_form form;                        ///< for what is graded, or only passed
    std::optional<jspu_coop::country> country{}; ///< in which country
    std::optional<schac> institution{};          ///< at which institution only
    std::vector<isced_level> levels{};           ///< on which levels of education
    std::optional<academic_year> first_cohort{}; ///< for those admitted in this year or later
    std::optional<academic_year> last_cohort{};  ///< for those admitted in this year or earlier

    /// Scopes are equal when all members are.
    friend bool operator==(grade_scope const&, grade_scope const&) = default;
};
JSPU_COOP_RECORD(grade_scope, (form, country, institution, levels, first_cohort, last_cohort));

/// A place of study, as far as it is known, for which a scale is looked for.
struct study_place {
    fact<assessment_form> form{};       ///< what the course ends with
    fact<jspu_coop::country> country{}; ///< the country
    fact<schac> institution{};          ///< the institution; absent: one without a code
    fact<isced_level> level{};          ///< the level of education
    fact<academic_year> cohort{};       ///< the year of admission

    /// Equal when all members are.
    friend bool operator==(study_place const&, study_place const&) = default;
};
JSPU_COOP_RECORD(study_place, (form, country, institution, level, cohort));

/// Whether a scope takes a place in: known as soon as it cannot be otherwise, and missing while a
/// fact that is not known could decide. A fact of which it is known that there is none meets no
/// limit.
[[nodiscard]] JSPU_COOP_EXPORT fact<bool> governs(grade_scope const& scope,
                                                  study_place const& place);

/// Everything wrong with a scope.
/// @return `grade_scope.level_repeated`, `grade_scope.cohorts_reversed`
[[nodiscard]] JSPU_COOP_EXPORT issues validate(grade_scope const& value);

} // namespace jspu_coop
