#include <jspu_coop/calendar/working_week.hpp>

namespace jspu_coop {

result<working_week> working_week::make(std::vector<weekday> const& days) {
    working_week made{std::uint8_t{0}};
    issues found;
    if (days.empty()) {
        found.push_back({"working_week.empty", severity::error, {}, {}, {}});
    }
    for (std::size_t at = 0; at < days.size(); ++at) {
        if (made.works_on(days[at])) {
            found.push_back({"working_week.repeated",
                             severity::error,
                             path_join("", at),
                             to_string(days[at]),
                             {}});
        } else {
            made.add(days[at]);
        }
    }
    if (!found.empty()) {
        return fault{std::move(found)};
    }
    return made;
}

std::vector<weekday> working_week::weekdays() const {
    std::vector<weekday> worked;
    for (weekday const each : every<weekday>()) {
        if (works_on(each)) {
            worked.push_back(each);
        }
    }
    return worked;
}

} // namespace jspu_coop
