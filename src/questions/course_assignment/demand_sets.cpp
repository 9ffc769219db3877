#include "questions/course_assignment/demand_sets.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace jspu_coop::detail {

assignment_problem restricted(assignment_problem const& problem, demand_list const& demands,
                              std::vector<bool> const* without) {
    assignment_problem part{problem.credits, {}, problem.credits_split};
    part.demands.reserve(demands.size());
    for (std::size_t const each : demands) {
        part.demands.push_back(problem.demands[each]);
        if (without != nullptr) {
            std::erase_if(part.demands.back().courses,
                          [&](std::size_t course) { return (*without)[course]; });
        }
    }
    return part;
}

std::int64_t available_for(assignment_problem const& problem, course_demand const& demand) {
    if (demand.measure == demand_measure::courses) {
        return static_cast<std::int64_t>(demand.courses.size());
    }
    return std::accumulate(
        demand.courses.begin(), demand.courses.end(), std::int64_t{0},
        [&](std::int64_t sum, std::size_t course) { return sum + problem.credits[course]; });
}

demand_list fillable(assignment_problem const& problem) {
    demand_list all;
    for (std::size_t at = 0; at < problem.demands.size(); ++at) {
        course_demand const& demand = problem.demands[at];
        if (demand.amount <= available_for(problem, demand)) {
            all.push_back(at);
        }
    }
    return all;
}

demand_list short_of(demand_list const& demands,
                     std::vector<assignment_shortage> const& shortages) {
    if (shortages.empty()) {
        return demands;
    }
    demand_list lacking;
    for (assignment_shortage const& each : shortages) {
        for (std::size_t const at : each.demands) {
            lacking.push_back(demands[at]);
        }
    }
    std::ranges::sort(lacking);
    lacking.erase(std::unique(lacking.begin(), lacking.end()), lacking.end());
    return lacking;
}

demand_list others_than(demand_list const& demands, demand_list const& without) {
    demand_list others;
    std::ranges::set_difference(demands, without, std::back_inserter(others));
    return others;
}

std::vector<bool> courses_of(assignment_problem const& problem, demand_list const& demands) {
    std::vector<bool> all(problem.credits.size(), false);
    for (std::size_t const each : demands) {
        for (std::size_t const course : problem.demands[each].courses) {
            all[course] = true;
        }
    }
    return all;
}

} // namespace jspu_coop::detail
