#include <jspu_coop/vocabulary/provenance.hpp>

#include "detail/printed.hpp"

namespace jspu_coop {

issues validate(provenance const& value) {
    issues found;
    append_under(found, "/source", validate(value.source));
    detail::check_printed(found, "provenance", "as_published", value.as_published);
    return found;
}

} // namespace jspu_coop
