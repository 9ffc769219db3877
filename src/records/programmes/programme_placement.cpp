#include <jspu_coop/records/programmes/programme_placement.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

namespace {

/// Judges how a period follows what was placed before it.
/// @param next the semester with which it should begin
void check_start(issues& found, programme_period const& period, std::int64_t next,
                 std::string path) {
    if (period.first_semester == next) {
        return;
    }
    detail::report(found,
                   period.first_semester < next ? "programme_placement.periods_overlap"
                                                : "programme_placement.gap",
                   std::move(path), std::to_string(period.first_semester),
                   {{"expected", std::to_string(next)}});
}

} // namespace

std::vector<programme_stay> stays_of(programme_placement const& value) {
    std::vector<programme_stay> stays;
    for (programme_period const& each : value.periods) {
        if (!stays.empty() && stays.back().site == each.site) {
            stays.back().last_semester = each.last_semester;
        } else {
            stays.push_back({each.site, each.first_semester, each.last_semester});
        }
    }
    return stays;
}

std::string outline_of(programme_placement const& value) {
    std::string outline;
    for (programme_stay const& each : stays_of(value)) {
        outline += outline.empty() ? "" : ", ";
        outline += std::to_string(each.first_semester);
        if (each.last_semester != each.first_semester) {
            outline += '-' + std::to_string(each.last_semester);
        }
        outline += ' ' + to_string(each.site);
    }
    return outline;
}

issues validate(programme_placement const& value) {
    issues found;
    if (value.periods.empty()) {
        detail::report(found, "programme_placement.periods_empty", "/periods");
    }
    detail::report_repeated(found, "programme_placement.period_repeated", "/periods", value.periods,
                            &programme_period::id, "id");
    std::int64_t next = 1;
    for (std::size_t at = 0; at < value.periods.size(); ++at) {
        programme_period const& period = value.periods[at];
        std::string const place = path_join("/periods", at);
        issues wrong = validate(period);
        // What follows semesters that are none themselves is judged once they are put right.
        bool const has_semesters = 1 <= period.first_semester
                                   && period.first_semester <= period.last_semester
                                   && period.last_semester <= programme_period::most_semesters;
        if (has_semesters && next != 0) {
            check_start(found, period, next, path_join(place, "first_semester"));
        }
        next = has_semesters ? period.last_semester + 1 : 0;
        append_under(found, place, std::move(wrong));
    }
    detail::validate_part(found, "/cited_as", value.cited_as);
    return found;
}

} // namespace jspu_coop
