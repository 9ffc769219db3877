#include <jspu_coop/vocabulary/citation.hpp>

#include "detail/printed.hpp"

namespace jspu_coop {

issues validate(citation const& value) {
    issues found;
    detail::check_printed(found, "citation", "document", value.document);
    detail::check_printed(found, "citation", "article", value.article);
    if (value.source) {
        append_under(found, "/source", validate(*value.source));
    }
    return found;
}

} // namespace jspu_coop
