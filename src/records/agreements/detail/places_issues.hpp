/// @file
/// What can be wrong with places.
#pragma once

#include <jspu_coop/base/fact.hpp>
#include <jspu_coop/base/issue.hpp>
#include <jspu_coop/records/agreements/places.hpp>

#include "base/detail/report.hpp"

#include <string>

namespace jspu_coop::detail {

/// Reports a number of places or months below zero.
inline void check_number_of_places(issues& found, std::int64_t number, std::string const& where) {
    if (number < 0) {
        report(found, "clause.places_negative", where, std::to_string(number));
    }
}

/// Reports what is wrong with the splits of places, or of months.
/// @param amount the member of a split that holds its number
/// @param name the name of that member
template <class Split>
void check_splits(issues& found, std::string const& path, std::vector<Split> const& splits,
                  std::int64_t Split::*amount, char const* name) {
    for (std::size_t each = 0; each < splits.size(); ++each) {
        Split const& split = splits[each];
        std::string const where = path_join(path, each);
        if (split.levels.empty() && split.fields.empty()) {
            report(found, "clause.split_names_nothing", where);
        }
        report_repeated(found, "clause.value_repeated", path_join(where, "levels"), split.levels);
        report_repeated(found, "clause.value_repeated", path_join(where, "fields"), split.fields);
        check_number_of_places(found, split.*amount, path_join(where, name));
    }
}

/// Reports `clause.places_negative` for a number below zero, `clause.split_names_nothing` for a
/// split of neither levels nor fields, `clause.value_repeated` for what a split names twice, and
/// `clause.rounding_rejects` for parts of months that neither count nor do not.
/// @param path JSON pointer to the fact
inline void check_places(issues& found, std::string const& path, fact<places> const& allowed) {
    for_each_claim(allowed, path, [&](places const& room, std::string const& at) {
        std::string const splits = path_join(at, "splits");
        if (auto const* const months = std::get_if<numbered_person_months>(&room)) {
            check_number_of_places(found, months->months, path_join(at, "months"));
            check_splits(found, splits, months->splits, &month_split::months, "months");
            for_each_claim(months->rounding, path_join(at, "rounding"),
                           [&](rounding parts, std::string const& where) {
                               if (parts == rounding::reject) {
                                   report(found, "clause.rounding_rejects", where);
                               }
                           });
        } else if (auto const* const number = std::get_if<numbered_places>(&room)) {
            check_number_of_places(found, number->persons, path_join(at, "persons"));
            check_splits(found, splits, number->splits, &place_split::persons, "persons");
        }
    });
}

} // namespace jspu_coop::detail
