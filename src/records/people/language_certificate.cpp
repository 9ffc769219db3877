#include <jspu_coop/records/people/language_certificate.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(language_certificate const& value) {
    issues found;
    date const* const issued = value.issued.get();
    date const* const expires = value.expires.get();
    if (issued != nullptr && expires != nullptr && *expires < *issued) {
        detail::report(found, "language_certificate.expires_before_issued", "/expires",
                       to_string(*expires), {{"issued", to_string(*issued)}});
    }
    return found;
}

} // namespace jspu_coop
