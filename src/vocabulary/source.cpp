#include <jspu_coop/vocabulary/source.hpp>

#include "base/detail/web_address.hpp"
#include "detail/printed.hpp"

namespace jspu_coop {

issues validate(source const& value) {
    issues found;
    detail::check_printed(found, "source", "title", value.title);
    if (value.address && !detail::is_web_address(*value.address)) {
        found.push_back(
            {"source.address_malformed", severity::error, "/address", *value.address, {}});
    }
    detail::check_printed(found, "source", "note", value.note);
    return found;
}

} // namespace jspu_coop
