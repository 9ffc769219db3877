#include <jspu_coop/records/study/grade_scope.hpp>

#include "base/detail/report.hpp"

#include <algorithm>

namespace jspu_coop {

namespace {

/// Whether a fact meets a limit: known, as soon as it cannot be otherwise.
template <class T, class Meets>
[[nodiscard]] fact<bool> meets_limit(fact<T> const& known, Meets meets) {
    switch (known.state()) {
    case knowledge::known:
        return meets(known.value());
    case knowledge::absent:
        return false;
    case knowledge::missing:
        return {};
    case knowledge::conflicting:
        break;
    }
    auto const met = std::ranges::count_if(known.claims(), meets);
    if (met == 0) {
        return false;
    }
    return met == std::ranges::ssize(known.claims()) ? fact<bool>{true} : fact<bool>{};
}

/// Both, with Kleene's logic.
[[nodiscard]] fact<bool> both(fact<bool> const& one, fact<bool> const& other) {
    bool const* const left = one.get();
    bool const* const right = other.get();
    if ((left != nullptr && !*left) || (right != nullptr && !*right)) {
        return false;
    }
    return left != nullptr && right != nullptr ? fact<bool>{true} : fact<bool>{};
}

} // namespace

fact<bool> governs(grade_scope const& scope, study_place const& place) {
    fact<bool> all =
        meets_limit(place.form, [&](assessment_form form) { return form == scope.form; });
    if (scope.country) {
        all = both(all, meets_limit(place.country, [&](auto const& country) {
                       return country == *scope.country;
                   }));
    }
    if (scope.institution) {
        all = both(all, meets_limit(place.institution, [&](auto const& institution) {
                       return institution == *scope.institution;
                   }));
    }
    if (!scope.levels.empty()) {
        all = both(all, meets_limit(place.level, [&](auto const& level) {
                       return std::ranges::find(scope.levels, level) != scope.levels.end();
                   }));
    }
    if (scope.first_cohort || scope.last_cohort) {
        all = both(all, meets_limit(place.cohort, [&](academic_year const& cohort) {
                       return (!scope.first_cohort || *scope.first_cohort <= cohort)
                              && (!scope.last_cohort || cohort <= *scope.last_cohort);
                   }));
    }
    return all;
}

issues validate(grade_scope const& value) {
    issues found;
    detail::report_repeated(found, "grade_scope.level_repeated", "/levels", value.levels);
    if (value.first_cohort && value.last_cohort && *value.last_cohort < *value.first_cohort) {
        detail::report(found, "grade_scope.cohorts_reversed", "/last_cohort",
                       to_string(*value.last_cohort), {{"first", to_string(*value.first_cohort)}});
    }
    return found;
}

} // namespace jspu_coop
