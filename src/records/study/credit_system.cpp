#include <jspu_coop/records/study/credit_system.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

namespace {

void check_positive(issues& found, std::string const& code, decimal_range const& range,
                    std::string const& path) {
    append_under(found, path, validate(range));
    if (range.least <= 0) {
        detail::report(found, code, path_join(path, "least"), to_string(range.least));
    }
}

void check_hours(issues& found, std::vector<credit_hours> const& hours, std::string const& path) {
    if (hours.empty()) {
        detail::report(found, "credit_system.hours_empty", path);
    }
    detail::report_repeated(found, "credit_system.work_repeated", path, hours, &credit_hours::work,
                            "work");
    for (std::size_t at = 0; at < hours.size(); ++at) {
        check_positive(found, "credit_system.hours_not_positive", hours[at].hours,
                       path_join(path_join(path, at), "hours"));
    }
}

[[nodiscard]] issues issues_of_terms(credit_terms const& value) {
    issues found;
    detail::for_each_claim(
        value.year, "/year", [&](decimal_range const& range, std::string const& path) {
            check_positive(found, "credit_system.year_not_positive", range, path);
        });
    detail::for_each_claim(value.hours, "/hours",
                           [&](std::vector<credit_hours> const& hours, std::string const& path) {
                               check_hours(found, hours, path);
                           });
    append_under(found, "/cited_as", validate(value.cited_as));
    return found;
}

} // namespace

issues validate(credit_system const& value) {
    issues found;
    if (value.name.empty()) {
        detail::report(found, "credit_system.name_empty", "/name");
    }
    auto const& entries = value.terms.entries();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        append_under(found, path_join(path_join("/terms", at), "value"),
                     issues_of_terms(entries[at].value));
    }
    return found;
}

} // namespace jspu_coop
