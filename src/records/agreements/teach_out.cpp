#include <jspu_coop/records/agreements/teach_out.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(teach_out const& value) {
    issues found;
    if (value.protects.empty()) {
        detail::report(found, "teach_out.protects_nobody", "/protects");
    }
    detail::report_repeated(found, "teach_out.value_repeated", "/protects", value.protects);
    detail::report_repeated(found, "teach_out.value_repeated", "/clauses", value.clauses);
    if (!value.until && !value.length) {
        detail::report(found, "teach_out.end_missing", {});
    }
    if (value.until && value.length) {
        detail::report(found, "teach_out.end_ambiguous", "/length", to_string(*value.length),
                       {{"until", to_string(*value.until)}});
    }
    if (value.length && value.length->count() == 0) {
        detail::report(found, "teach_out.length_not_positive", "/length", to_string(*value.length));
    }
    detail::validate_part(found, "/article", value.article);
    return found;
}

} // namespace jspu_coop
