#include <jspu_coop/records/study/course.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(course const& value) {
    issues found;
    if (value.title.empty()) {
        detail::report(found, "course.title_empty", "/title");
    }
    if (value.code && value.code->empty()) {
        detail::report(found, "course.code_empty", "/code");
    }
    detail::for_each_claim(
        value.classroom, "/classroom", [&](teaching_hours const& hours, std::string const& path) {
            if (hours.count <= 0) {
                detail::report(found, "course.hours_not_positive", path_join(path, "count"),
                               std::to_string(hours.count));
            }
        });
    return found;
}

} // namespace jspu_coop
