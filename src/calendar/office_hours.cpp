#include <jspu_coop/calendar/office_hours.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace jspu_coop {

namespace {

/// The members, from Monday on.
constexpr std::array<weekday_hours office_hours::*, 7> members{
    &office_hours::monday,   &office_hours::tuesday, &office_hours::wednesday,
    &office_hours::thursday, &office_hours::friday,  &office_hours::saturday,
    &office_hours::sunday};

void check_stretches(issues& found, std::string const& path,
                     std::vector<time_interval> const& stretches) {
    for (auto each = stretches.begin(); each != stretches.end(); ++each) {
        bool const overlaps = std::any_of(
            stretches.begin(), each, [&](time_interval before) { return before.overlaps(*each); });
        if (overlaps) {
            auto const at = static_cast<std::size_t>(each - stretches.begin());
            found.push_back({"office_hours.overlap",
                             severity::error,
                             path_join(path, at),
                             to_string(*each),
                             {}});
        }
    }
}

void check_weekday(issues& found, std::string const& path, weekday_hours const& hours) {
    if (auto const* const known = hours.get()) {
        if (known->empty()) {
            found.push_back({"office_hours.empty", severity::error, path, {}, {}});
        }
        check_stretches(found, path, *known);
    }
    for (std::size_t at = 0; at < hours.claims().size(); ++at) {
        check_stretches(found, path_join(path_join(path, "claims"), at), hours.claims()[at]);
    }
}

} // namespace

issues validate(office_hours const& hours) {
    issues found;
    for (weekday const day : every<weekday>()) {
        check_weekday(found, path_join("", code_of(day)), hours_of(hours, day));
    }
    check_stretches(found, "/days_not_named", hours.days_not_named);
    return found;
}

weekday_hours const& hours_of(office_hours const& hours, weekday day) {
    auto const at = static_cast<std::size_t>(day);
    if (at >= members.size()) {
        throw std::invalid_argument{"a value outside the days of the week"};
    }
    return hours.*members[at];
}

} // namespace jspu_coop
