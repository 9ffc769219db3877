#include <jspu_coop/records/study/course_equivalence.hpp>

#include "base/detail/report.hpp"

#include <algorithm>
#include <set>

namespace jspu_coop {

issues validate(course_equivalence const& value) {
    issues found;
    if (value.passed.empty()) {
        detail::report(found, "course_equivalence.passed_empty", "/passed");
    }
    if (value.counts_as.empty()) {
        detail::report(found, "course_equivalence.counts_as_empty", "/counts_as");
    }
    detail::report_repeated(found, "course_equivalence.course_repeated", "/passed", value.passed);
    detail::report_repeated(found, "course_equivalence.course_repeated", "/counts_as",
                            value.counts_as);
    for (std::size_t at = 0; at < value.counts_as.size(); ++at) {
        if (std::ranges::find(value.passed, value.counts_as[at]) != value.passed.end()) {
            detail::report(found, "course_equivalence.course_is_itself",
                           path_join("/counts_as", at), value.counts_as[at].str());
        }
    }
    append_under(found, "/basis", validate(value.basis));
    return found;
}

std::vector<course_id> counted_by_equivalence(std::span<course_equivalence const> equivalences,
                                              std::span<course_id const> passed) {
    std::set<course_id> const all{passed.begin(), passed.end()};
    auto const was_passed = [&](course_id const& each) { return all.contains(each); };
    std::set<course_id> counted;
    for (course_equivalence const& each : equivalences) {
        if (std::ranges::all_of(each.passed, was_passed)) {
            counted.insert(each.counts_as.begin(), each.counts_as.end());
        }
    }
    std::erase_if(counted, was_passed);
    return {counted.begin(), counted.end()};
}

} // namespace jspu_coop
