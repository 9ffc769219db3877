#include <jspu_coop/records/study/average_policy.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(average_policy const& value) {
    issues found;
    if (value.name.empty()) {
        detail::report(found, "average_policy.name_empty", "/name");
    }
    detail::report_repeated(found, "average_policy.scale_repeated", "/left_out", value.left_out);
    for (std::size_t at = 0; at < value.left_out.size(); ++at) {
        if (value.left_out[at] == value.scale) {
            detail::report(found, "average_policy.scale_left_out", path_join("/left_out", at),
                           to_string(value.scale));
        }
    }
    append_under(found, "/cited_as", validate(value.cited_as));
    return found;
}

} // namespace jspu_coop
