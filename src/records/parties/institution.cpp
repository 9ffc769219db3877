#include <jspu_coop/records/parties/institution.hpp>

#include "base/detail/report.hpp"
#include "records/parties/detail/names.hpp"

namespace jspu_coop {

issues validate(institution const& value) {
    issues found;
    detail::check_names(found, value.names);
    detail::check_named_parts(found, "unit", "/units", value.units);
    if (value.succeeds) {
        if (value.succeeds->predecessor == value.id) {
            detail::report(found, "party.succeeds_itself", "/succeeds/predecessor",
                           to_string(value.id));
        }
        detail::validate_part(found, "/succeeds/decided_by", value.succeeds->decided_by);
        detail::validate_part(found, "/succeeds/cited_as", value.succeeds->cited_as);
    }
    for (std::size_t at = 0; at < value.units.size(); ++at) {
        detail::validate_each(found, path_join(path_join("/units", at), "contacts"),
                              value.units[at].contacts);
    }
    detail::validate_part(found, "/calendar", value.calendar);
    detail::validate_part(found, "/holidays", value.holidays);
    detail::validate_each(found, "/contacts", value.contacts);
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
