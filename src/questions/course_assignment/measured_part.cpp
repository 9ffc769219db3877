#include "questions/course_assignment/measured_part.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop::detail {

namespace {

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
    return fewest_reaching(std::move(credits), demand.amount);
}

} // namespace

measured_part part_by_credits(assignment_problem const& problem) {
    measured_part part{demand_measure::credits, {}, {}, problem.credits};
    for (std::size_t at = 0; at < problem.demands.size(); ++at) {
        if (problem.demands[at].measure == demand_measure::credits) {
            part.demands.push_back(at);
            part.asks.push_back(problem.demands[at].amount);
        }
    }
    return part;
}

measured_part part_by_courses(assignment_problem const& problem) {
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

counting_flow flow_of(assignment_problem const& problem, measured_part const& part) {
    counting_flow flow{part.has, part.asks};
    for (std::size_t at = 0; at < part.demands.size(); ++at) {
        for (std::size_t const course : problem.demands[part.demands[at]].courses) {
            flow.allow(course, at);
        }
    }
    return flow;
}

bool all_count(assignment_problem const& problem, demand_measure measure) noexcept {
    return std::ranges::all_of(problem.demands,
                               [&](course_demand const& each) { return each.measure == measure; });
}

} // namespace jspu_coop::detail
