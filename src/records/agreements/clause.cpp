#include <jspu_coop/records/agreements/clause.hpp>

#include "base/detail/report.hpp"
#include "records/agreements/detail/places_issues.hpp"

#include <cstdint>
#include <string>
#include <utility>

namespace jspu_coop {

namespace {

void check_lists(issues& found, clause const& value) {
    if (value.scopes.empty()) {
        detail::report(found, "clause.scopes_empty", "/scopes");
    }
    detail::report_repeated(found, "clause.value_repeated", "/scopes", value.scopes);
    auto const limit = [&](char const* path, auto const& allowed) {
        detail::for_each_claim(allowed, path, [&](auto const& list, std::string const& at) {
            if (list.empty()) {
                detail::report(found, "clause.limit_empty", at);
            }
            detail::report_repeated(found, "clause.value_repeated", at, list);
        });
    };
    limit("/categories", value.categories);
    limit("/levels", value.levels);
    limit("/fields", value.fields);
    limit("/languages", value.languages);
    limit("/sending", value.sending);
    limit("/receiving", value.receiving);
    limit("/units", value.units);
}

void check_stay(issues& found, clause const& value) {
    auto const positive = [&](duration const& stay, std::string path) {
        if (stay.count() == 0) {
            detail::report(found, "clause.stay_not_positive", std::move(path), to_string(stay));
        }
    };
    detail::for_each_claim(value.minimum_stay, "/minimum_stay", positive);
    detail::for_each_claim(value.maximum_stay, "/maximum_stay", positive);
    duration const* const shortest = value.minimum_stay.get();
    duration const* const longest = value.maximum_stay.get();
    // Months and days are not comparable: a minimum of 30 days and a maximum of a month may agree.
    if (shortest && longest && compare(*shortest, *longest) > 0) {
        detail::report(found, "clause.stay_reversed", "/minimum_stay", to_string(*shortest),
                       {{"maximum", to_string(*longest)}});
    }
}

void check_reciprocity(issues& found, clause const& value) {
    auto const at_least_zero = [&](std::int64_t number, std::string path) {
        if (number < 0) {
            detail::report(found, "clause.reciprocity_negative", std::move(path),
                           std::to_string(number));
        }
    };
    detail::for_each_claim(
        value.reciprocity, "/reciprocity", [&](reciprocity const& agreed, std::string const& path) {
            detail::for_each_claim(agreed.tolerance, path_join(path, "tolerance"), at_least_zero);
            detail::for_each_claim(agreed.credit_lasts, path_join(path, "credit_lasts"),
                                   at_least_zero);
        });
}

} // namespace

clause unrestricted_clause(clause_id id, text title, std::vector<scope> scopes, direction way) {
    return {.id = std::move(id),
            .title = std::move(title),
            .scopes = std::move(scopes),
            .direction = way,
            .categories = fact<std::vector<person_category>>::absent(),
            .levels = fact<std::vector<qualification_level>>::absent(),
            .fields = fact<std::vector<field_of_study>>::absent(),
            .languages = fact<std::vector<language>>::absent(),
            .sending = fact<std::vector<party_id>>::absent(),
            .receiving = fact<std::vector<party_id>>::absent(),
            .units = fact<std::vector<party_unit>>::absent(),
            .minimum_stay = fact<duration>::absent(),
            .maximum_stay = fact<duration>::absent(),
            .places = fact<places>::absent(),
            .article = {},
            .reciprocity = fact<reciprocity>::absent()};
}

issues validate(clause const& value) {
    issues found;
    check_lists(found, value);
    check_stay(found, value);
    detail::check_places(found, "/places", value.places);
    check_reciprocity(found, value);
    detail::validate_part(found, "/article", value.article);
    return found;
}

} // namespace jspu_coop
