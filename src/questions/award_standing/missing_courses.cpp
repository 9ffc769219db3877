#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/questions/missing_courses.hpp>

#include <algorithm>
#include <vector>

namespace jspu_coop {

std::vector<missing_course> missing_courses_of(award_standing const& standing) {
    std::vector<missing_course> all;
    auto const take = [&](outcome met, std::vector<missing_course> const& lacking) {
        if (met != outcome::satisfied) {
            all.insert(all.end(), lacking.begin(), lacking.end());
        }
    };
    for (requirement_standing const& requirement : standing.requirements) {
        take(requirement.met, requirement.lacking);
        for (module_standing const& each : requirement.modules) {
            take(each.met, each.lacking);
        }
    }
    std::ranges::stable_sort(all, {}, &missing_course::course);
    std::vector<missing_course> once;
    for (missing_course const& each : all) {
        if (once.empty() || once.back().course != each.course) {
            once.push_back(each);
            continue;
        }
        missing_course& told = once.back();
        told.is_required = told.is_required || each.is_required;
        told.is_open = both(told.is_open, each.is_open);
        for (course_id const& before : each.before) {
            if (std::ranges::find(told.before, before) == told.before.end()) {
                told.before.push_back(before);
            }
        }
    }
    return once;
}

} // namespace jspu_coop
