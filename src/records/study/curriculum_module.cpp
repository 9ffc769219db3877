#include <jspu_coop/records/study/curriculum_module.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

namespace {

void check_demand(issues& found, curriculum_module const& value) {
    if (auto const* const some = std::get_if<least_courses>(&value.demand)) {
        std::string const asked = std::to_string(some->count);
        if (some->count <= 0) {
            detail::report(found, "curriculum_module.demand_not_positive", "/demand/count", asked);
        } else if (static_cast<std::uint64_t>(some->count) > value.courses.size()) {
            detail::report(found, "curriculum_module.demand_too_large", "/demand/count", asked,
                           {{"most", std::to_string(value.courses.size())}});
        }
    }
    auto const* const amount = std::get_if<least_credits>(&value.demand);
    if (amount != nullptr && amount->amount.amount() == 0) {
        detail::report(found, "curriculum_module.demand_not_positive", "/demand/amount",
                       to_string(amount->amount));
    }
}

} // namespace

issues validate(curriculum_module const& value) {
    issues found;
    if (value.name.empty()) {
        detail::report(found, "curriculum_module.name_empty", "/name");
    }
    if (value.courses.empty()) {
        detail::report(found, "curriculum_module.courses_empty", "/courses");
    }
    detail::report_repeated(found, "curriculum_module.course_repeated", "/courses", value.courses,
                            &planned_course::course, "course");
    for (std::size_t at = 0; at < value.courses.size(); ++at) {
        auto const& semester = value.courses[at].semester;
        if (semester && *semester <= 0) {
            detail::report(found, "curriculum_module.semester_not_positive",
                           path_join(path_join("/courses", at), "semester"),
                           std::to_string(*semester));
        }
    }
    check_demand(found, value);
    return found;
}

} // namespace jspu_coop
