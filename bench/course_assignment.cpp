// Which course counts for which requirement: 80 courses and 40 requirements whose credits may
// split, beside the maximum flows of Boost.Graph on the same network, which is built outside the
// time that is taken. All in one run: prints ratios. The flows are compared.
#include <jspu_coop/questions/course_assignment.hpp>

#include "timing.hpp"

#if defined(__GNUC__) && !defined(__clang__)
// In edges() of adjacency_list, which g++ cannot follow.
#    pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/boykov_kolmogorov_max_flow.hpp>
#include <boost/graph/push_relabel_max_flow.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <utility>
#include <vector>

namespace {

using namespace jspu_coop;
using namespace jspu_coop::bench;

constexpr std::size_t courses = 80;
constexpr std::size_t demands = 40;
constexpr std::size_t networks = 200;

/// Courses of 3 to 9 credits, each for an eighth of the requirements, which ask together for nine
/// tenths of the credits: most can be met, and some cannot.
assignment_problem random_problem(std::mt19937& random) {
    assignment_problem problem{{}, {}, true};
    std::int64_t all = 0;
    for (std::size_t course = 0; course < courses; ++course) {
        problem.credits.push_back(3 + static_cast<std::int64_t>(random() % 7));
        all += problem.credits.back();
    }
    for (std::size_t at = 0; at < demands; ++at) {
        course_demand demand{
            demand_measure::credits, all * 9 / 10 / static_cast<std::int64_t>(demands), {}};
        for (std::size_t course = 0; course < courses; ++course) {
            if (random() % 8 == 0) {
                demand.courses.push_back(course);
            }
        }
        problem.demands.push_back(std::move(demand));
    }
    return problem;
}

using traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
// The properties that both algorithms need, as Boost's own examples have them.
using graph = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS,
    boost::property<
        boost::vertex_color_t, boost::default_color_type,
        boost::property<boost::vertex_distance_t, long,
                        boost::property<boost::vertex_predecessor_t, traits::edge_descriptor>>>,
    boost::property<
        boost::edge_capacity_t, std::int64_t,
        boost::property<boost::edge_residual_capacity_t, std::int64_t,
                        boost::property<boost::edge_reverse_t, traits::edge_descriptor>>>>;

/// The same network for Boost.Graph: the source, the courses, the requirements, the sink. Its edges
/// refer to one another by address, so that it is built where it stays.
void build(graph& made, assignment_problem const& problem) {
    auto const add = [&](std::size_t from, std::size_t to, std::int64_t capacity) {
        auto const there = boost::add_edge(from, to, made).first;
        auto const back = boost::add_edge(to, from, made).first;
        boost::put(boost::edge_capacity, made, there, capacity);
        boost::put(boost::edge_capacity, made, back, 0);
        boost::put(boost::edge_reverse, made, there, back);
        boost::put(boost::edge_reverse, made, back, there);
    };
    for (std::size_t course = 0; course < courses; ++course) {
        add(0, 1 + course, problem.credits[course]);
    }
    for (std::size_t at = 0; at < demands; ++at) {
        add(1 + courses + at, 1 + courses + demands, problem.demands[at].amount);
        for (std::size_t const course : problem.demands[at].courses) {
            add(1 + course, 1 + courses + at, problem.credits[course]);
        }
    }
}

} // namespace

int main() {
    std::mt19937 random{20'261'126};
    std::vector<assignment_problem> problems;
    std::vector<graph> graphs(networks, graph{courses + demands + 2});
    for (std::size_t at = 0; at < networks; ++at) {
        problems.push_back(random_problem(random));
        build(graphs[at], problems.back());
    }
    std::size_t const sink = 1 + courses + demands;
    std::vector<bool> met(networks);
    double const ours = least_of(21, [&] {
        for (std::size_t at = 0; at < networks; ++at) {
            met[at] = assign_courses(problems[at]).value().answer == assignment_answer::met;
        }
    });
    auto const take = [&](auto flow_in) {
        std::vector<bool> theirs(networks);
        double const spent = least_of(21, [&] {
            for (std::size_t at = 0; at < networks; ++at) {
                std::int64_t asked = 0;
                for (course_demand const& each : problems[at].demands) {
                    asked += each.amount;
                }
                theirs[at] = flow_in(graphs[at]) == asked;
            }
        });
        if (theirs != met) {
            std::printf("the answers differ\n");
            std::exit(1);
        }
        return spent;
    };
    double const push_relabel =
        take([&](graph& in) { return boost::push_relabel_max_flow(in, 0, sink); });
    double const boykov_kolmogorov =
        take([&](graph& in) { return boost::boykov_kolmogorov_max_flow(in, 0, sink); });
    std::size_t count = 0;
    for (bool const each : met) {
        count += each ? 1 : 0;
    }
    auto const line = [&](char const* name, double spent) {
        std::printf("%-42s %8.1f us %8.2f\n", name, spent * 1e3 / networks, spent / ours);
    };
    std::printf("%zu networks of %zu courses and %zu requirements, %zu met\n", networks, courses,
                demands, count);
    line("assign_courses, with checks and reasons", ours);
    line("Boost.Graph, push_relabel_max_flow", push_relabel);
    line("Boost.Graph, boykov_kolmogorov_max_flow", boykov_kolmogorov);
    return 0;
}
