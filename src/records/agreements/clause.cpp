#include <jspu_coop/records/agreements/clause.hpp>

#include "records/detail/report.hpp"

namespace jspu_coop {

namespace {

void check_lists(issues& found, clause const& value) {
    if (value.scopes.empty()) {
        detail::report(found, "clause.scopes_empty", "/scopes");
    }
    auto const no_repetition = [&](std::string_view path, auto const& list) {
        detail::report_repeated(found, "clause.value_repeated", path, list);
    };
    no_repetition("/scopes", value.scopes);
    no_repetition("/categories", value.categories);
    no_repetition("/levels", value.levels);
    no_repetition("/fields", value.fields);
    no_repetition("/languages", value.languages);
    no_repetition("/sending", value.sending);
    no_repetition("/receiving", value.receiving);
    no_repetition("/units", value.units);
}

void check_stay(issues& found, clause const& value) {
    auto const positive = [&](std::string path, std::optional<duration> const& stay) {
        if (stay && stay->count() == 0) {
            detail::report(found, "clause.stay_not_positive", std::move(path), to_string(*stay));
        }
    };
    positive("/minimum_stay", value.minimum_stay);
    positive("/maximum_stay", value.maximum_stay);
    // Months and days are not comparable: a minimum of 30 days and a maximum of a month may agree.
    if (value.minimum_stay && value.maximum_stay &&
        compare(*value.minimum_stay, *value.maximum_stay) > 0) {
        detail::report(found, "clause.stay_reversed", "/minimum_stay",
                       to_string(*value.minimum_stay),
                       {{"maximum", to_string(*value.maximum_stay)}});
    }
}

} // namespace

issues validate(clause const& value) {
    issues found;
    check_lists(found, value);
    check_stay(found, value);
    if (value.places) {
        auto const* const number = std::get_if<numbered_places>(&*value.places);
        if (number && number->persons < 0) {
            detail::report(found, "clause.places_negative", "/places/persons",
                           std::to_string(number->persons));
        }
    }
    detail::validate_part(found, "/article", value.article);
    return found;
}

} // namespace jspu_coop
