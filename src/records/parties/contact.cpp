#include <jspu_coop/records/parties/contact.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(contact const& value) {
    issues found;
    if (value.role.empty()) {
        detail::report(found, "contact.role_empty", "/role");
    }
    if (value.phones.empty() && value.emails.empty() && !value.hours) {
        detail::report(found, "contact.unreachable", "/phones");
    }
    detail::report_repeated(found, "contact.value_repeated", "/phones", value.phones);
    detail::report_repeated(found, "contact.value_repeated", "/emails", value.emails);
    detail::validate_part(found, "/hours", value.hours);
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
