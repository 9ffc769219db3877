#include <jspu_coop/base/detail/exact.hpp>
#include <jspu_coop/questions/course_assignment.hpp>

#include "base/detail/report.hpp"
#include "questions/course_assignment/counting_flow.hpp"
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

/// The requirements that count so, and what every course has in that measure.
struct measured_part {
    demand_measure measure;
    std::vector<std::size_t> demands; // by their numbers in the problem
    std::vector<std::int64_t> asks;   // of each of them
    std::vector<std::int64_t> has;    // of each course
};

/// The requirements that count credits.
[[nodiscard]] measured_part part_by_credits(assignment_problem const& problem) {
    measured_part part{demand_measure::credits, {}, {}, problem.credits};
    for (std::size_t at = 0; at < problem.demands.size(); ++at) {
        if (problem.demands[at].measure == demand_measure::credits) {
            part.demands.push_back(at);
            part.asks.push_back(problem.demands[at].amount);
        }
    }
    return part;
}

/// The fewest courses that can meet a requirement; more than may count for it when none can.
[[nodiscard]] std::int64_t least_courses(assignment_problem const& problem,
                                         course_demand const& demand) {
    if (demand.measure == demand_measure::courses) {
        return demand.amount;
    }
    std::vector<std::int64_t> credits;
    for (std::size_t const course : demand.courses) {
        credits.push_back(problem.credits[course]);
    }
    return detail::fewest_reaching(std::move(credits), demand.amount);
}

/// The requirements to which whole courses are given, each with the fewest that can meet it.
[[nodiscard]] measured_part part_by_courses(assignment_problem const& problem) {
    measured_part part{
        demand_measure::courses, {}, {}, std::vector<std::int64_t>(problem.credits.size(), 1)};
    for (std::size_t at = 0; at < problem.demands.size(); ++at) {
        course_demand const& demand = problem.demands[at];
        if (demand.measure == demand_measure::courses || !problem.credits_split) {
            part.demands.push_back(at);
            part.asks.push_back(least_courses(problem, demand));
        }
    }
    return part;
}

[[nodiscard]] detail::counting_flow flow_of(assignment_problem const& problem,
                                            measured_part const& part) {
    detail::counting_flow flow{part.has, part.asks};
    for (std::size_t at = 0; at < part.demands.size(); ++at) {
        for (std::size_t const course : problem.demands[part.demands[at]].courses) {
            flow.allow(course, at);
        }
    }
    return flow;
}

[[nodiscard]] assignment_shortage shortage_of(assignment_problem const& problem,
                                              measured_part const& part,
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

void ask_flow(flow_answer& answer, assignment_problem const& problem, measured_part const& part) {
    detail::counting_flow flow = flow_of(problem, part);
    if (!flow.run()) {
        answer.shortages.push_back(shortage_of(problem, part, flow));
        return;
    }
    answer.counted.clear();
    for (detail::counting_flow::sent const& each : flow.sent_amounts()) {
        answer.counted.push_back({each.course, part.demands[each.demand], each.amount});
    }
}

[[nodiscard]] bool all_count(assignment_problem const& problem, demand_measure measure) noexcept {
    return std::ranges::all_of(problem.demands,
                               [&](course_demand const& each) { return each.measure == measure; });
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
    if (!all_count(problem, demand_measure::courses)) {
        ask_flow(answer, problem, part_by_credits(problem));
    }
    bool const splits_all = problem.credits_split && all_count(problem, demand_measure::credits);
    if (!splits_all) {
        ask_flow(answer, problem, part_by_courses(problem));
    }
    if (!answer.shortages.empty()) {
        return course_assignment{assignment_answer::cannot_be_met, {}, std::move(answer.shortages)};
    }
    if (splits_all || all_count(problem, demand_measure::courses)) {
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
