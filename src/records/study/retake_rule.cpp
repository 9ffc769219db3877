#include <jspu_coop/records/study/retake_rule.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(retake_rule const& value) {
    issues found;
    if (value.name.empty()) {
        detail::report(found, "retake_rule.name_empty", "/name");
    }
    append_under(found, "/cited_as", validate(value.cited_as));
    return found;
}

} // namespace jspu_coop
