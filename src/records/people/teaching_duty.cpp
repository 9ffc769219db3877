#include <jspu_coop/records/people/teaching_duty.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(teaching_duty const& value) {
    issues found;
    if (value.course.empty()) {
        detail::report(found, "teaching_duty.course_empty", "/course");
    }
    detail::for_each_claim(value.period, "/period", [&](period const& each, std::string path) {
        if (each.is_open()) {
            detail::report(found, "teaching_duty.period_open", std::move(path), to_string(each));
        }
    });
    detail::for_each_claim(
        value.hours, "/hours", [&](teaching_hours const& each, std::string const& path) {
            if (each.count < 1) {
                detail::report(found, "teaching_duty.hours_not_positive", path_join(path, "count"),
                               std::to_string(each.count));
            }
        });
    detail::validate_part(found, "/decided_by", value.decided_by);
    return found;
}

} // namespace jspu_coop
