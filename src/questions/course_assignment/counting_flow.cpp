#include "questions/course_assignment/counting_flow.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace jspu_coop::detail {

namespace {

constexpr int unreached = -1;

} // namespace

std::int64_t fewest_reaching(std::vector<std::int64_t> amounts, std::int64_t lacking) {
    std::ranges::sort(amounts, std::greater{});
    std::int64_t count = 0;
    for (auto each = amounts.begin(); lacking > 0 && each != amounts.end(); ++each) {
        lacking -= *each;
        ++count;
    }
    return lacking > 0 ? static_cast<std::int64_t>(amounts.size()) + 1 : count;
}

counting_flow::counting_flow(std::vector<std::int64_t> has, std::vector<std::int64_t> asks)
    : left_{std::move(has)}, lacking_{std::move(asks)} {}

void counting_flow::allow(std::size_t course, std::size_t demand) {
    ways_.push_back({course, demand, 0});
}

void counting_flow::index_ways() {
    of_course_ = lists_by(ways_, left_.size(), [](way const& each) { return each.course; });
    of_demand_ = lists_by(ways_, lacking_.size(), [](way const& each) { return each.demand; });
    course_level_.resize(left_.size());
    demand_level_.resize(lacking_.size());
    queue_.reserve(left_.size() + lacking_.size());
}

void counting_flow::send_greedily() {
    for (way& each : ways_) {
        std::int64_t const amount = std::min(left_[each.course], lacking_[each.demand]);
        each.amount += amount;
        left_[each.course] -= amount;
        lacking_[each.demand] -= amount;
    }
}

/// Levels by the number of ways from a course that has something left. Numbers from `left_.size()`
/// on in the queue are requirements.
bool counting_flow::find_levels() {
    std::ranges::fill(course_level_, unreached);
    std::ranges::fill(demand_level_, unreached);
    queue_.clear();
    for (std::size_t course = 0; course < left_.size(); ++course) {
        if (left_[course] > 0) {
            course_level_[course] = 0;
            queue_.push_back(course);
        }
    }
    bool reaches = false;
    for (std::size_t at = 0; at < queue_.size(); ++at) {
        if (queue_[at] < left_.size()) {
            std::size_t const course = queue_[at];
            for (std::size_t const i : of_course_.of(course)) {
                std::size_t const demand = ways_[i].demand;
                if (demand_level_[demand] == unreached) {
                    demand_level_[demand] = course_level_[course] + 1;
                    reaches = reaches || lacking_[demand] > 0;
                    queue_.push_back(left_.size() + demand);
                }
            }
        } else {
            std::size_t const demand = queue_[at] - left_.size();
            for (std::size_t const i : of_demand_.of(demand)) {
                way const& each = ways_[i];
                if (each.amount > 0 && course_level_[each.course] == unreached) {
                    course_level_[each.course] = demand_level_[demand] + 1;
                    queue_.push_back(each.course);
                }
            }
        }
    }
    return reaches;
}

std::int64_t counting_flow::push_from(std::size_t course, std::int64_t most) {
    for (std::size_t& i = course_next_[course]; i < of_course_.begins[course + 1]; ++i) {
        way& each = ways_[of_course_.places[i]];
        if (demand_level_[each.demand] != course_level_[course] + 1) {
            continue;
        }
        std::int64_t const pushed = push_through(each.demand, most);
        if (pushed > 0) {
            each.amount += pushed;
            return pushed;
        }
    }
    return 0;
}

std::int64_t counting_flow::push_through(std::size_t demand, std::int64_t most) {
    if (lacking_[demand] > 0) {
        std::int64_t const pushed = std::min(most, lacking_[demand]);
        lacking_[demand] -= pushed;
        return pushed;
    }
    for (std::size_t& i = demand_next_[demand]; i < of_demand_.begins[demand + 1]; ++i) {
        way& back = ways_[of_demand_.places[i]];
        if (back.amount == 0 || course_level_[back.course] != demand_level_[demand] + 1) {
            continue;
        }
        std::int64_t const pushed = push_from(back.course, std::min(most, back.amount));
        if (pushed > 0) {
            back.amount -= pushed;
            return pushed;
        }
    }
    return 0;
}

bool counting_flow::run() {
    index_ways();
    send_greedily();
    while (find_levels()) {
        course_next_.assign(of_course_.begins.begin(), of_course_.begins.end() - 1);
        demand_next_.assign(of_demand_.begins.begin(), of_demand_.begins.end() - 1);
        for (std::size_t course = 0; course < left_.size(); ++course) {
            while (left_[course] > 0) {
                std::int64_t const pushed = push_from(course, left_[course]);
                if (pushed == 0) {
                    break;
                }
                left_[course] -= pushed;
            }
        }
    }
    return std::ranges::all_of(lacking_, [](std::int64_t lacking) { return lacking == 0; });
}

std::vector<counting_flow::sent> counting_flow::sent_amounts() const {
    std::vector<sent> amounts;
    for (way const& each : ways_) {
        if (each.amount > 0) {
            amounts.push_back({each.course, each.demand, each.amount});
        }
    }
    return amounts;
}

std::vector<std::size_t> counting_flow::short_demands() const {
    // Backwards from the requirements that lack something: a course that may count for one of them
    // is on their side, and so is every requirement to which such a course gives something.
    std::vector<bool> is_short(lacking_.size());
    std::vector<bool> is_in_reach(left_.size());
    std::vector<std::size_t> open;
    auto const add = [&](std::size_t demand) {
        if (!is_short[demand]) {
            is_short[demand] = true;
            open.push_back(demand);
        }
    };
    for (std::size_t demand = 0; demand < lacking_.size(); ++demand) {
        if (lacking_[demand] > 0) {
            add(demand);
        }
    }
    while (!open.empty()) {
        std::size_t const demand = open.back();
        open.pop_back();
        for (std::size_t const i : of_demand_.of(demand)) {
            std::size_t const course = ways_[i].course;
            if (is_in_reach[course]) {
                continue;
            }
            is_in_reach[course] = true;
            for (std::size_t const j : of_course_.of(course)) {
                if (ways_[j].amount > 0) {
                    add(ways_[j].demand);
                }
            }
        }
    }
    std::vector<std::size_t> demands;
    for (std::size_t demand = 0; demand < lacking_.size(); ++demand) {
        if (is_short[demand]) {
            demands.push_back(demand);
        }
    }
    return demands;
}

} // namespace jspu_coop::detail
