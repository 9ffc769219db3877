#include <jspu_coop/records/programmes/scholarship_rule.hpp>

#include "base/detail/report.hpp"

#include <string>

namespace jspu_coop {

issues validate(scholarship_rule const& value) {
    issues found;
    if (value.name.empty()) {
        detail::report(found, "scholarship_rule.name_empty", "/name");
    }
    detail::for_each_claim(
        value.ends_with, "/ends_with",
        [&](std::vector<programme_period_id> const& periods, std::string const& path) {
            if (periods.empty()) {
                detail::report(found, "scholarship_rule.periods_empty", path);
            }
            detail::report_repeated(found, "scholarship_rule.period_repeated", path, periods);
        });
    append_under(found, "/cited_as", validate(value.cited_as));
    return found;
}

} // namespace jspu_coop
