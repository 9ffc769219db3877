#include <jspu_coop/records/programmes/programme_period.hpp>

#include "base/detail/report.hpp"

namespace jspu_coop {

namespace {

void check_semesters(issues& found, programme_period const& value) {
    auto const in_range = [&](std::int64_t semester, char const* path) {
        bool const is = 1 <= semester && semester <= programme_period::most_semesters;
        if (!is) {
            detail::report(found, "programme_period.semester_out_of_range", path,
                           std::to_string(semester),
                           {{"most", std::to_string(programme_period::most_semesters)}});
        }
        return is;
    };
    bool const first = in_range(value.first_semester, "/first_semester");
    bool const last = in_range(value.last_semester, "/last_semester");
    if (first && last && value.last_semester < value.first_semester) {
        detail::report(found, "programme_period.semesters_reversed", "/last_semester",
                       std::to_string(value.last_semester),
                       {{"first", std::to_string(value.first_semester)}});
    }
}

void check_gates(issues& found, std::vector<period_gate> const& gates, std::string const& path) {
    if (gates.empty()) {
        detail::report(found, "programme_period.list_empty", path);
    }
    for (std::size_t at = 0; at < gates.size(); ++at) {
        std::string const place = path_join(path, at);
        for (std::size_t before = 0; before < at; ++before) {
            if (gates[before] == gates[at]) {
                detail::report(found, "programme_period.gate_repeated", place,
                               to_string(gates[at].policy.policy),
                               {{"first", path_join(path, before)}});
                break;
            }
        }
        append_under(found, path_join(place, "policy"), validate(gates[at].policy));
        detail::validate_part(found, path_join(place, "cited_as"), gates[at].cited_as);
    }
}

} // namespace

issues validate(programme_period const& value) {
    issues found;
    check_semesters(found, value);
    detail::for_each_claim(value.gates, "/gates",
                           [&](std::vector<period_gate> const& gates, std::string const& path) {
                               check_gates(found, gates, path);
                           });
    detail::validate_each(found, "/fees", value.fees);
    return found;
}

} // namespace jspu_coop
