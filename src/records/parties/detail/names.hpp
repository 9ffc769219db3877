/// @file
/// The check of a party's names.
#pragma once

#include <jspu_coop/base/text.hpp>
#include <jspu_coop/calendar/timeline.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop::detail {

/// Reports `party.name_empty` for every name that is in no language.
inline void check_names(issues& found, timeline<text> const& names) {
    for (std::size_t at = 0; at < names.entries().size(); ++at) {
        if (names.entries()[at].value.empty()) {
            report(found, "party.name_empty", path_join(path_join("/names", at), "value"));
        }
    }
}

/// Reports every part that shares its id with an earlier one, and every one without a name.
/// @param what "unit" or "programme": the issues are `party.<what>_repeated` and
///   `party.<what>_name_empty`
/// @param path JSON pointer to the list
template <class Part>
void check_named_parts(issues& found, std::string const& what, std::string_view path,
                       std::vector<Part> const& parts) {
    report_repeated(found, "party." + what + "_repeated", path, parts, &Part::id, "id");
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (parts[at].name.empty()) {
            report(found, "party." + what + "_name_empty", path_join(path_join(path, at), "name"));
        }
    }
}

} // namespace jspu_coop::detail
