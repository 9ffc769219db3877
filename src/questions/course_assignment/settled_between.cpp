#include "questions/course_assignment/settled_between.hpp"

#include "questions/course_assignment/demand_sets.hpp"

#include <algorithm>

namespace jspu_coop::detail {

namespace {

/// Settles what holds of every problem between two.
class between_settler {
public:
    between_settler(assignment_problem const& certain, assignment_problem const& possible,
                    std::uint64_t most_steps)
        : certain_{certain}, possible_{possible}, most_steps_{most_steps}, rivals_{fillable(
                                                                               possible)},
          met_(possible.demands.size(), outcome::not_satisfied) {}

    /// What may never be filled is not met, and takes nothing from the others.
    [[nodiscard]] result<std::vector<outcome>> run() {
        for (std::size_t const each : rivals_) {
            met_[each] = outcome::undetermined;
        }
        auto const together = assign_courses(restricted(certain_, rivals_), most_steps_);
        if (together.has_error()) {
            return together.error();
        }
        if (together->answer == assignment_answer::met) {
            settle(rivals_, outcome::satisfied);
            return met_;
        }
        if (together->answer == assignment_answer::cannot_be_met) {
            if (auto const done = settle_apart(together->shortages); done.has_error()) {
                return done.error();
            }
        }
        if (auto const done = settle_lacking(); done.has_error()) {
            return done.error();
        }
        return met_;
    }

private:
    void settle(demand_list const& demands, outcome met) {
        for (std::size_t const each : demands) {
            met_[each] = met;
        }
    }

    /// What is met by courses that none of those may ever take which lack for certain.
    [[nodiscard]] result<void> settle_apart(std::vector<assignment_shortage> const& shortages) {
        demand_list const core = short_of(rivals_, shortages);
        demand_list const apart = others_than(rivals_, core);
        auto const taken = courses_of(possible_, core);
        auto const way = assign_courses(restricted(certain_, apart, &taken), most_steps_);
        if (way.has_error()) {
            return way.error();
        }
        if (way->answer == assignment_answer::met) {
            settle(apart, outcome::satisfied);
        }
        return {};
    }

    /// One is not met where all the others are for certain, and all together never.
    [[nodiscard]] result<void> settle_lacking() {
        auto const at_best = assign_courses(restricted(possible_, rivals_), most_steps_);
        if (at_best.has_error()) {
            return at_best.error();
        }
        if (at_best->answer != assignment_answer::cannot_be_met) {
            return {};
        }
        for (std::size_t const each : rivals_) {
            if (met_[each] == outcome::satisfied) {
                continue;
            }
            auto const others =
                assign_courses(restricted(certain_, others_than(rivals_, {each})), most_steps_);
            if (others.has_error()) {
                return others.error();
            }
            if (others->answer == assignment_answer::met) {
                met_[each] = outcome::not_satisfied;
            }
        }
        return {};
    }

    assignment_problem const& certain_;
    assignment_problem const& possible_;
    std::uint64_t most_steps_;
    demand_list rivals_; // what may be filled by itself
    std::vector<outcome> met_;
};

} // namespace

result<std::vector<outcome>> settle_between(assignment_problem const& certain,
                                            assignment_problem const& possible,
                                            std::uint64_t most_steps) {
    return between_settler{certain, possible, most_steps}.run();
}

} // namespace jspu_coop::detail
