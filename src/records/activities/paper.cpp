#include <jspu_coop/records/activities/paper.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(paper const& value) {
    issues found;
    if (value.kind == paper_kind::other && (!value.title || value.title->empty())) {
        detail::report(found, "paper.title_missing", "/title");
    }
    if (value.received.is_known() && value.expires.is_known()
        && value.expires.value() < value.received.value()) {
        detail::report(found, "paper.expires_before_received", "/expires",
                       to_string(value.expires.value()),
                       {{"received", to_string(value.received.value())}});
    }
    detail::validate_part(found, "/decided_by", value.decided_by);
    return found;
}

} // namespace jspu_coop
