#include <jspu_coop/records/study/grade_scale.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(grade_scale const& value) {
    issues found;
    if (value.name.empty()) {
        detail::report(found, "grade_scale.name_empty", "/name");
    }
    detail::validate_part(found, "/scope", value.scope);
    append_under(found, "/marks",
                 std::visit([](auto const& marks) { return validate(marks); }, value.marks));
    append_under(found, "/cited_as", validate(value.cited_as));
    return found;
}

} // namespace jspu_coop
