/// @file
/// What can be wrong with places.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/records/agreements/places.hpp>

#include "base/detail/report.hpp"

#include <string>

namespace jspu_coop::detail {

/// Reports `clause.places_negative` for a number below zero, `clause.split_names_nothing` for a
/// split of neither levels nor fields, and `clause.value_repeated` for what a split names twice.
/// @param path JSON pointer to the fact
inline void check_places(issues& found, std::string const& path, fact<places> const& allowed) {
    auto const check_number = [&](std::int64_t number, std::string const& where) {
        if (number < 0) {
            report(found, "clause.places_negative", where, std::to_string(number));
        }
    };
    for_each_claim(allowed, path, [&](places const& room, std::string const& at) {
        if (auto const* const months = std::get_if<numbered_person_months>(&room)) {
            check_number(months->months, path_join(at, "months"));
        }
        auto const* const number = std::get_if<numbered_places>(&room);
        if (number == nullptr) {
            return;
        }
        check_number(number->persons, path_join(at, "persons"));
        for (std::size_t each = 0; each < number->splits.size(); ++each) {
            place_split const& split = number->splits[each];
            std::string const where = path_join(path_join(at, "splits"), each);
            if (split.levels.empty() && split.fields.empty()) {
                report(found, "clause.split_names_nothing", where);
            }
            report_repeated(found, "clause.value_repeated", path_join(where, "levels"),
                            split.levels);
            report_repeated(found, "clause.value_repeated", path_join(where, "fields"),
                            split.fields);
            check_number(split.persons, path_join(where, "persons"));
        }
    });
}

} // namespace jspu_coop::detail
