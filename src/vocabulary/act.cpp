#include <jspu_coop/vocabulary/act.hpp>

#include "detail/printed.hpp"

namespace jspu_coop {

issues validate(act const& value) {
    issues found;
    if (!value.number && !value.on && !value.issuer && !value.title) {
        found.push_back({"act.empty", severity::error, {}, {}, {}});
    } else if (value.kind == act_kind::other && !value.title) {
        found.push_back({"act.title_missing", severity::error, "/title", {}, {}});
    }
    detail::check_printed(found, "act", "number", value.number);
    detail::check_printed(found, "act", "issuer", value.issuer);
    detail::check_printed(found, "act", "title", value.title);
    return found;
}

} // namespace jspu_coop
