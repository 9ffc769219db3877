#include <jspu_coop/records/agreements/book_statement.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(book_statement const& value) {
    issues found;
    if (!value.partner && !value.country) {
        detail::report(found, "statement.subject_missing", {});
    }
    if (value.partner && value.country) {
        detail::report(found, "statement.subject_ambiguous", "/country", to_string(*value.country),
                       {{"partner", to_string(*value.partner)}});
    }
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
