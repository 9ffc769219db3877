#include <jspu_coop/base/detail/exact.hpp>
#include <jspu_coop/questions/course_assignment.hpp>

#include "base/detail/report.hpp"
#include "questions/course_assignment/measured_part.hpp"
#include "questions/course_assignment/way_search.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

namespace jspu_coop {

namespace {

void check_courses(issues& found, assignment_problem const& problem) {
    for (std::size_t course = 0; course < problem.credits.size(); ++course) {
        if (problem.credits[course] < 0) {
            detail::report(found, "course_assignment.credits_negative",
                           path_join("/credits", course), std::to_string(problem.credits[course]));
        }
    }
}

void check_demands(issues& found, assignment_problem const& problem) {
    for (std::size_t at = 0; at < problem.demands.size(); ++at) {
        course_demand const& demand = problem.demands[at];
        std::string const place = path_join("/demands", at);
        if (demand.amount < 0) {
            detail::report(found, "course_assignment.amount_negative", path_join(place, "amount"),
                           std::to_string(demand.amount));
        }
        for (std::size_t i = 0; i < demand.courses.size(); ++i) {
            if (demand.courses[i] >= problem.credits.size()) {
                detail::report(found, "course_assignment.course_unknown",
                               path_join(path_join(place, "courses"), i),
                               std::to_string(demand.courses[i]));
            }
        }
        detail::report_repeated(found, "course_assignment.course_repeated",
                                path_join(place, "courses"), demand.courses);
    }
}

/// Whether all credits and all amounts, taken together, fit.
[[nodiscard]] bool totals_fit(assignment_problem const& problem) noexcept {
    detail::int128 credits = 0;
    for (std::int64_t const each : problem.credits) {
        credits += each;
    }
    detail::int128 amounts = 0;
    for (course_demand const& each : problem.demands) {
        amounts += each.amount;
    }
    return detail::fits_int64(credits) && detail::fits_int64(amounts);
}

[[nodiscard]] assignment_shortage shortage_of(assignment_problem const& problem,
                                              detail::measured_part const& part,
                                              detail::counting_flow const& flow) {
    assignment_shortage shortage{part.measure, {}, {}, 0, 0};
    std::vector<bool> may_count(problem.credits.size());
    for (std::size_t const at : flow.short_demands()) {
        shortage.demands.push_back(part.demands[at]);
        shortage.asked += part.asks[at];
        for (std::size_t const course : problem.demands[part.demands[at]].courses) {
            may_count[course] = true;
        }
    }
    for (std::size_t course = 0; course < may_count.size(); ++course) {
        if (may_count[course]) {
            shortage.courses.push_back(course);
            shortage.available += part.has[course];
        }
    }
    return shortage;
}

/// What the flow alone shows.
struct flow_answer {
    std::vector<assignment_shortage> shortages;
    std::vector<counted_course> counted; // by the last part that was asked
};

void ask_flow(flow_answer& answer, assignment_problem const& problem,
              detail::measured_part const& part) {
    auto flow = detail::flow_of(problem, part);
    if (!flow.run()) {
        answer.shortages.push_back(shortage_of(problem, part, flow));
        return;
    }
    answer.counted.clear();
    for (detail::counting_flow::sent const& each : flow.sent_amounts()) {
        answer.counted.push_back({each.course, part.demands[each.demand], each.amount});
    }
}

[[nodiscard]] course_assignment assigned(std::vector<counted_course> counted, std::uint64_t steps) {
    std::ranges::sort(counted, {}, [](counted_course const& each) {
        return std::tuple{each.demand, each.course};
    });
    return {assignment_answer::met, std::move(counted), {}, steps};
}

} // namespace

result<course_assignment> assign_courses(assignment_problem const& problem,
                                         std::uint64_t most_steps) {
    issues found;
    check_courses(found, problem);
    check_demands(found, problem);
    if (!found.empty()) {
        return fault{std::move(found)};
    }
    if (!totals_fit(problem)) {
        return refuse("number.overflow");
    }
    flow_answer answer;
    if (!detail::all_count(problem, demand_measure::courses)) {
        ask_flow(answer, problem, detail::part_by_credits(problem));
    }
    bool const splits_all =
        problem.credits_split && detail::all_count(problem, demand_measure::credits);
    if (!splits_all) {
        ask_flow(answer, problem, detail::part_by_courses(problem));
    }
    if (!answer.shortages.empty()) {
        return course_assignment{assignment_answer::cannot_be_met, {}, std::move(answer.shortages)};
    }
    if (splits_all || detail::all_count(problem, demand_measure::courses)) {
        return assigned(std::move(answer.counted), 0);
    }
    detail::way_search search{problem, most_steps};
    assignment_answer const found_way = search.run();
    if (found_way == assignment_answer::met) {
        return assigned(search.counted(), search.steps());
    }
    return course_assignment{found_way, {}, {}, search.steps()};
}

} // namespace jspu_coop
