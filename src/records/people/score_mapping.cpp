#include <jspu_coop/records/people/score_mapping.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

issues validate(score_mapping const& value) {
    issues found;
    if (value.steps.empty()) {
        detail::report(found, "score_mapping.steps_empty", "/steps");
    }
    for (std::size_t at = 1; at < value.steps.size(); ++at) {
        score_step const& before = value.steps[at - 1];
        score_step const& each = value.steps[at];
        if (each.level <= before.level || each.lowest <= before.lowest) {
            detail::report(found, "score_mapping.steps_not_increasing", path_join("/steps", at),
                           to_string(each.level));
        }
    }
    append_under(found, "/cited_as", validate(value.cited_as));
    return found;
}

std::optional<cefr_level> level_of(score_mapping const& by, decimal const& score) noexcept {
    std::optional<cefr_level> found;
    for (score_step const& each : by.steps) {
        found = each.lowest <= score ? std::optional{each.level} : found;
    }
    return found;
}

} // namespace jspu_coop
