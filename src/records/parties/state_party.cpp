#include <jspu_coop/records/parties/state_party.hpp>

#include "base/detail/report.hpp"
#include "records/parties/detail/names.hpp"

namespace jspu_coop {

issues validate(state_party const& value) {
    issues found;
    detail::check_names(found, value.names);
    detail::validate_each(found, "/contacts", value.contacts);
    detail::validate_part(found, "/holidays", value.holidays);
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
