#include "questions/course_assignment/way_search.hpp"

#include "questions/course_assignment/counting_flow.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// The network of the requirements that count credits.
/// @param is_free whether a course may count for a requirement
template <class IsFree>
[[nodiscard]] counting_flow
flow_of_credits(assignment_problem const& problem, std::vector<std::int64_t> const& lacking,
                std::vector<std::optional<std::size_t>> const& given_to, IsFree is_free) {
    std::vector<std::int64_t> has;
    for (std::size_t course = 0; course < problem.credits.size(); ++course) {
        has.push_back(given_to[course] ? 0 : problem.credits[course]);
    }
    std::vector<std::int64_t> asks;
    for (std::size_t demand = 0; demand < lacking.size(); ++demand) {
        bool const counts = problem.demands[demand].measure == demand_measure::credits;
        asks.push_back(counts ? std::max<std::int64_t>(lacking[demand], 0) : 0);
    }
    counting_flow flow{std::move(has), std::move(asks)};
    for (std::size_t demand = 0; demand < lacking.size(); ++demand) {
        if (problem.demands[demand].measure != demand_measure::credits) {
            continue;
        }
        for (std::size_t course = 0; course < problem.credits.size(); ++course) {
            if (is_free(course, demand)) {
                flow.allow(course, demand);
            }
        }
    }
    return flow;
}

} // namespace

way_search::way_search(assignment_problem const& problem, std::uint64_t most_steps)
    : problem_{problem}, most_steps_{most_steps},
      may_count_(problem.demands.size(), std::vector<char>(problem.credits.size(), 0)),
      given_to_(problem.credits.size()) {
    for (std::size_t demand = 0; demand < problem.demands.size(); ++demand) {
        lacking_.push_back(problem.demands[demand].amount);
        for (std::size_t const course : problem.demands[demand].courses) {
            may_count_[demand][course] = 1;
        }
    }
}

/// Whether the search gives whole courses to a requirement.
bool way_search::is_searched(std::size_t demand) const noexcept {
    return !problem_.credits_split || problem_.demands[demand].measure == demand_measure::courses;
}

bool way_search::is_free_for(std::size_t course, std::size_t demand) const {
    return !given_to_[course] && may_count_[demand][course] != 0 && worth(course, demand) > 0;
}

std::int64_t way_search::worth(std::size_t course, std::size_t demand) const noexcept {
    return problem_.demands[demand].measure == demand_measure::courses ? 1
                                                                       : problem_.credits[course];
}

void way_search::give(choice const& each) {
    given_to_[each.course] = each.demand;
    lacking_[each.demand] -= worth(each.course, each.demand);
}

void way_search::take_back(choice const& each) {
    given_to_[each.course].reset();
    lacking_[each.demand] += worth(each.course, each.demand);
}

/// Keeps a course from a requirement, and with it every free one that is like it in all: giving
/// that one would be the same again.
void way_search::keep_away(choice const& each, std::vector<choice>& kept_away) {
    auto const is_like_it = [&](std::size_t other) {
        return problem_.credits[other] == problem_.credits[each.course]
               && std::ranges::all_of(may_count_, [&](std::vector<char> const& row) {
                      return row[other] == row[each.course];
                  });
    };
    std::vector<std::size_t> alike;
    for (std::size_t course = 0; course < given_to_.size(); ++course) {
        if (is_free_for(course, each.demand) && is_like_it(course)) {
            alike.push_back(course);
        }
    }
    for (std::size_t const course : alike) {
        may_count_[each.demand][course] = 0;
        kept_away.push_back({course, each.demand});
    }
}

/// The fewest free courses that give a requirement what it lacks; more than there are courses when
/// none do.
std::int64_t way_search::least_courses_for(std::size_t demand) const {
    std::vector<std::int64_t> amounts;
    for (std::size_t course = 0; course < given_to_.size(); ++course) {
        if (is_free_for(course, demand)) {
            amounts.push_back(worth(course, demand));
        }
    }
    return fewest_reaching(std::move(amounts), lacking_[demand]);
}

/// Whether there are courses enough, each requirement taking as few as it can.
bool way_search::courses_may_suffice() const {
    std::vector<std::int64_t> has;
    for (auto const& given : given_to_) {
        has.push_back(given ? 0 : 1);
    }
    std::vector<std::int64_t> asks(lacking_.size(), 0);
    for (std::size_t demand = 0; demand < lacking_.size(); ++demand) {
        if (is_searched(demand) && lacking_[demand] > 0) {
            asks[demand] = least_courses_for(demand);
        }
    }
    counting_flow flow{std::move(has), std::move(asks)};
    for (std::size_t demand = 0; demand < lacking_.size(); ++demand) {
        for (std::size_t course = 0; course < given_to_.size(); ++course) {
            if (is_searched(demand) && is_free_for(course, demand)) {
                flow.allow(course, demand);
            }
        }
    }
    return flow.run();
}

/// Whether there are credits enough, as if they could all be split.
bool way_search::credits_may_suffice() const {
    return flow_of_credits(problem_, lacking_, given_to_,
                           [this](std::size_t course, std::size_t demand) {
                               return is_free_for(course, demand);
                           })
        .run();
}

/// The free course that gives a requirement most, of equal ones that which the fewest others may
/// take.
std::size_t way_search::best_course_for(std::size_t demand) const {
    auto const others = [&](std::size_t course) {
        return std::ranges::count_if(
            may_count_, [&](std::vector<char> const& row) { return row[course] != 0; });
    };
    std::optional<std::size_t> best;
    for (std::size_t course = 0; course < given_to_.size(); ++course) {
        if (!is_free_for(course, demand)) {
            continue;
        }
        if (!best || worth(course, demand) > worth(*best, demand)
            || (worth(course, demand) == worth(*best, demand) && others(course) < others(*best))) {
            best = course;
        }
    }
    return *best; // the bound has found enough for the requirement
}

/// A course for the requirement that has the least to spare; nothing when all are met.
std::optional<way_search::choice> way_search::next_choice() const {
    std::optional<std::size_t> tightest;
    std::int64_t least_spare = 0;
    for (std::size_t demand = 0; demand < lacking_.size(); ++demand) {
        if (!is_searched(demand) || lacking_[demand] <= 0) {
            continue;
        }
        std::int64_t free = 0;
        for (std::size_t course = 0; course < given_to_.size(); ++course) {
            free += is_free_for(course, demand) ? 1 : 0;
        }
        std::int64_t const spare = free - least_courses_for(demand);
        if (!tightest || spare < least_spare) {
            tightest = demand;
            least_spare = spare;
        }
    }
    if (!tightest) {
        return std::nullopt;
    }
    return choice{best_course_for(*tightest), *tightest};
}

bool way_search::search_below(std::vector<choice>& kept_away) {
    for (;;) {
        if (steps_ == most_steps_) {
            gave_up_ = true;
            return false;
        }
        ++steps_;
        if (!courses_may_suffice() || !credits_may_suffice()) {
            return false;
        }
        auto const next = next_choice();
        if (!next) {
            return true;
        }
        give(*next);
        if (search()) {
            return true;
        }
        take_back(*next);
        if (gave_up_) {
            return false;
        }
        keep_away(*next, kept_away);
    }
}

/// Leaves everything as it was unless it finds a way.
bool way_search::search() {
    std::vector<choice> kept_away;
    bool const found = search_below(kept_away);
    if (!found) {
        for (choice const& each : kept_away) {
            may_count_[each.demand][each.course] = 1;
        }
    }
    return found;
}

assignment_answer way_search::run() {
    if (search()) {
        return assignment_answer::met;
    }
    return gave_up_ ? assignment_answer::not_decided : assignment_answer::cannot_be_met;
}

std::vector<counted_course> way_search::counted() const {
    std::vector<counted_course> all;
    for (std::size_t course = 0; course < given_to_.size(); ++course) {
        if (given_to_[course]) {
            all.push_back({course, *given_to_[course], worth(course, *given_to_[course])});
        }
    }
    if (problem_.credits_split) {
        counting_flow flow = flow_of_credits(
            problem_, lacking_, given_to_,
            [this](std::size_t course, std::size_t demand) { return is_free_for(course, demand); });
        flow.run();
        for (counting_flow::sent const& each : flow.sent_amounts()) {
            all.push_back({each.course, each.demand, each.amount});
        }
    }
    return all;
}

} // namespace jspu_coop::detail
