#include "questions/course_assignment/settled_demands.hpp"

#include "questions/course_assignment/demand_sets.hpp"
#include "questions/course_assignment/measured_part.hpp"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// Requirements that cannot be met at once, each of which can be by itself.
class weighed_demands {
public:
    weighed_demands(assignment_problem const& problem, demand_list const& demands,
                    std::uint64_t most_steps)
        : problem_{problem}, demands_{demands}, steps_left_{most_steps},
          goes_(std::size_t{1} << demands.size(), 0) {}

    /// How each stands; none where the cap was reached.
    [[nodiscard]] result<std::optional<std::vector<outcome>>> run() {
        for (set_of_demands each = 0; each < goes_.size(); ++each) {
            auto const decided = look_at(each);
            if (decided.has_error()) {
                return decided.error();
            }
            if (!*decided) {
                return std::optional<std::vector<outcome>>{};
            }
        }
        std::vector<outcome> met(demands_.size(), outcome::not_satisfied);
        set_of_demands may_be = 0;
        for (std::size_t at = 0; at < demands_.size(); ++at) {
            may_be |= is_beside_some(at) ? only(at) : 0;
        }
        for (std::size_t at = 0; at < demands_.size(); ++at) {
            if ((may_be & only(at)) != 0) {
                bool const is_met = goes_[may_be] != 0 || is_beside_all(at);
                met[at] = is_met ? outcome::satisfied : outcome::undetermined;
            }
        }
        return std::optional{std::move(met)};
    }

private:
    using set_of_demands = std::size_t; // a bit each

    [[nodiscard]] static constexpr set_of_demands only(std::size_t at) noexcept {
        return set_of_demands{1} << at;
    }

    /// Sees whether a set goes together, after all smaller ones.
    /// @return false where the cap was reached
    [[nodiscard]] result<bool> look_at(set_of_demands each) {
        demand_list together;
        for (std::size_t at = 0; at < demands_.size(); ++at) {
            if ((each & only(at)) == 0) {
                continue;
            }
            if (goes_[each & ~only(at)] == 0) {
                return true; // nor does the whole of it
            }
            together.push_back(demands_[at]);
        }
        auto const way = assign_courses(restricted(problem_, together), steps_left_);
        if (way.has_error()) {
            return way.error();
        }
        steps_left_ -= way->steps;
        goes_[each] = way->answer == assignment_answer::met ? 1 : 0;
        return way->answer != assignment_answer::not_decided;
    }

    /// Whether a set of others goes together, and no other more with it.
    [[nodiscard]] bool is_full(set_of_demands others, std::size_t without) const {
        for (std::size_t at = 0; at < demands_.size(); ++at) {
            bool const is_more = at != without && (others & only(at)) == 0;
            if (is_more && goes_[others | only(at)] != 0) {
                return false;
            }
        }
        return goes_[others] != 0;
    }

    /// Whether one goes with some full set of the others.
    [[nodiscard]] bool is_beside_some(std::size_t at) const {
        for (set_of_demands others = 0; others < goes_.size(); ++others) {
            if ((others & only(at)) == 0 && goes_[others | only(at)] != 0 && is_full(others, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one goes with every set of others that goes together.
    [[nodiscard]] bool is_beside_all(std::size_t at) const {
        for (set_of_demands others = 0; others < goes_.size(); ++others) {
            if ((others & only(at)) == 0 && goes_[others] != 0 && goes_[others | only(at)] == 0) {
                return false;
            }
        }
        return true;
    }

    assignment_problem const& problem_;
    demand_list const& demands_;
    std::uint64_t steps_left_;
    std::vector<char> goes_; // whether they go together, by set
};

/// Settles a problem.
class demand_settler {
public:
    demand_settler(assignment_problem const& problem, std::uint64_t most_steps)
        : problem_{problem}, most_steps_{most_steps} {}

    [[nodiscard]] result<settled_demands> run() {
        auto whole = assign_courses(problem_, most_steps_);
        if (whole.has_error()) {
            return whole.error();
        }
        settled_ = {whole->answer,
                    std::vector<outcome>(problem_.demands.size(), outcome::undetermined)};
        if (whole->answer == assignment_answer::not_decided) {
            settled_.is_decided = false;
        } else if (whole->answer == assignment_answer::met) {
            std::ranges::fill(settled_.met, outcome::satisfied);
            settled_.counted = std::move(whole->counted);
            return std::move(settled_);
        } else if (auto const done = settle_rest(tell_unfillable()); done.has_error()) {
            return done.error();
        }
        if (auto const done = fill(); done.has_error()) {
            return done.error();
        }
        std::ranges::sort(settled_.counted, {}, [](counted_course const& each) {
            return std::tuple{each.demand, each.course};
        });
        return std::move(settled_);
    }

private:
    /// Tells what courses cannot fill by themselves.
    /// @return the others
    [[nodiscard]] demand_list tell_unfillable() {
        demand_list rest = fillable(problem_);
        for (std::size_t at = 0; at < problem_.demands.size(); ++at) {
            if (std::ranges::binary_search(rest, at)) {
                continue;
            }
            course_demand const& demand = problem_.demands[at];
            settled_.met[at] = outcome::not_satisfied;
            settled_.shortages.push_back({demand.measure,
                                          {at},
                                          demand.courses,
                                          demand.amount,
                                          available_for(problem_, demand)});
            std::ranges::sort(settled_.shortages.back().courses);
        }
        return rest;
    }

    [[nodiscard]] result<void> settle_rest(demand_list const& rest) {
        auto way = assign_courses(restricted(problem_, rest), most_steps_);
        if (way.has_error()) {
            return way.error();
        }
        if (way->answer == assignment_answer::met) {
            settle(rest, outcome::satisfied);
            return {};
        }
        if (way->answer == assignment_answer::not_decided) {
            settled_.is_decided = false;
            return {};
        }
        demand_list core = short_of(rest, way->shortages);
        for (assignment_shortage& each : way->shortages) {
            for (std::size_t& at : each.demands) {
                at = rest[at];
            }
            settled_.shortages.push_back(std::move(each));
        }
        demand_list const apart = others_than(rest, core);
        auto const goes = fills_apart(apart, core);
        if (goes.has_error()) {
            return goes.error();
        }
        if (*goes) {
            settle(apart, outcome::satisfied);
        } else {
            core = rest;
        }
        return weigh(core);
    }

    void settle(demand_list const& demands, outcome met) {
        for (std::size_t const each : demands) {
            settled_.met[each] = met;
        }
    }

    /// Whether requirements can be met by courses that none of the core may take.
    [[nodiscard]] result<bool> fills_apart(demand_list const& apart,
                                           demand_list const& core) const {
        auto const taken = courses_of(problem_, core);
        auto const way = assign_courses(restricted(problem_, apart, &taken), most_steps_);
        if (way.has_error()) {
            return way.error();
        }
        return way->answer == assignment_answer::met;
    }

    [[nodiscard]] result<void> weigh(demand_list const& core) {
        if (core.size() > most_weighed_demands) {
            return {};
        }
        auto const weighed = weighed_demands{problem_, core, most_steps_}.run();
        if (weighed.has_error()) {
            return weighed.error();
        }
        settled_.is_decided = weighed->has_value();
        for (std::size_t at = 0; settled_.is_decided && at < core.size(); ++at) {
            settled_.met[core[at]] = (**weighed)[at];
        }
        return {};
    }

    [[nodiscard]] bool is_met(std::size_t demand) const {
        return settled_.met[demand] == outcome::satisfied;
    }

    /// Gives courses to what is met, then what is left to the others.
    [[nodiscard]] result<void> fill() {
        if (all_count(problem_, demand_measure::courses)) {
            fill_by_flow(part_by_courses(problem_));
            return {};
        }
        if (problem_.credits_split && all_count(problem_, demand_measure::credits)) {
            fill_by_flow(part_by_credits(problem_));
            return {};
        }
        demand_list met;
        for (std::size_t at = 0; at < problem_.demands.size(); ++at) {
            if (is_met(at)) {
                met.push_back(at);
            }
        }
        auto const way = assign_courses(restricted(problem_, met), most_steps_);
        if (way.has_error()) {
            return way.error();
        }
        for (counted_course each : way->counted) {
            each.demand = met[each.demand];
            settled_.counted.push_back(each);
        }
        give_rest(part_by_courses(problem_));
        if (problem_.credits_split) {
            give_rest(part_by_credits(problem_));
        }
        return {};
    }

    /// Where the flow alone decides: the most that goes round beside what is met.
    void fill_by_flow(measured_part part) {
        std::vector<std::int64_t> const asks = part.asks;
        for (std::size_t at = 0; at < asks.size(); ++at) {
            part.asks[at] = is_met(part.demands[at]) ? asks[at] : 0;
        }
        counting_flow flow = flow_of(problem_, part);
        flow.run();
        for (std::size_t at = 0; at < asks.size(); ++at) {
            flow.ask_more(at, asks[at] - part.asks[at]);
        }
        flow.run();
        for (counting_flow::sent const& each : flow.sent_amounts()) {
            settled_.counted.push_back({each.course, part.demands[each.demand], each.amount});
        }
    }

    /// Gives what is left of the courses to those of a part that are not met.
    void give_rest(measured_part part) {
        bool const is_whole = part.measure == demand_measure::courses;
        for (counted_course const& each : settled_.counted) {
            bool const takes_part =
                problem_.credits_split
                && problem_.demands[each.demand].measure == demand_measure::credits;
            part.has[each.course] -= is_whole || !takes_part ? part.has[each.course] : each.amount;
        }
        for (std::size_t at = 0; at < part.demands.size(); ++at) {
            part.asks[at] = is_met(part.demands[at]) ? 0 : part.asks[at];
        }
        counting_flow flow{part.has, part.asks};
        for (std::size_t at = 0; at < part.demands.size(); ++at) {
            for (std::size_t const course : problem_.demands[part.demands[at]].courses) {
                if (worth(course, part.demands[at]) > 0) {
                    flow.allow(course, at);
                }
            }
        }
        flow.run();
        for (counting_flow::sent const& each : flow.sent_amounts()) {
            std::size_t const demand = part.demands[each.demand];
            settled_.counted.push_back(
                {each.course, demand, is_whole ? worth(each.course, demand) : each.amount});
        }
    }

    [[nodiscard]] std::int64_t worth(std::size_t course, std::size_t demand) const {
        return problem_.demands[demand].measure == demand_measure::courses
                   ? 1
                   : problem_.credits[course];
    }

    assignment_problem const& problem_;
    std::uint64_t most_steps_;
    settled_demands settled_{assignment_answer::not_decided, {}};
};

} // namespace

result<settled_demands> settle_demands(assignment_problem const& problem,
                                       std::uint64_t most_steps) {
    return demand_settler{problem, most_steps}.run();
}

} // namespace jspu_coop::detail
