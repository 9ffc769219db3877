#include "questions/award_standing/demand_courses.hpp"

#include <jspu_coop/base/detail/exact.hpp>

#include "base/detail/common_step.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop::detail {

namespace {

/// A decimal in units of 10^-scale.
[[nodiscard]] result<std::int64_t> in_units(decimal amount, int scale) {
    int128 const units = units_of(amount, scale);
    if (!fits_int64(units)) {
        return refuse("number.overflow", to_string(amount));
    }
    return static_cast<std::int64_t>(units);
}

/// Calls `act(line)` for each line that counts and may count to a demand.
template <class Act>
void for_each_line(study_reading const& study, listed_demand const& demand, Act const& act) {
    for (counting_line const& line : study.table.lines) {
        if (counts_in(line, study.by, study.left_out)
            && (demand.sites == nullptr || is_of(*demand.sites, study.table.index, line))) {
            act(line);
        }
    }
}

} // namespace

demand_courses::demand_courses(std::vector<listed_demand> const& demands,
                               study_reading const& study)
    : demands_{&demands}, may_fill_(demands.size()),
      worth_(study.table.index.course_count(), decimal{0}), is_unbounded_(worth_.size(), false) {}

result<demand_courses> demand_courses::of(std::vector<listed_demand> const& demands,
                                          study_reading const& study) {
    demand_courses made{demands, study};
    made.find_what_counts(study);
    if (auto const done = made.find_worth(study); done.has_error()) {
        return done.error();
    }
    return made;
}

void demand_courses::find_what_counts(study_reading const& study) {
    std::vector<bool> anywhere(worth_.size(), false);
    listed_demand const any{nullptr, demand_measure::courses, {}, nullptr, nullptr, {}, {}};
    auto const mark = [](std::vector<bool>& counts) {
        return [&counts](counting_line const& line) {
            for (std::size_t const each : line.counted) {
                counts[each] = true;
            }
        };
    };
    for_each_line(study, any, mark(anywhere));
    for (std::size_t at = 0; at < demands_->size(); ++at) {
        listed_demand const& demand = (*demands_)[at];
        std::vector<bool> there;
        if (demand.sites != nullptr) {
            there.assign(worth_.size(), false);
            for_each_line(study, demand, mark(there));
        }
        std::vector<bool> const& counts = there.empty() ? anywhere : there;
        std::ranges::copy_if(demand.numbers, std::back_inserter(may_fill_[at]),
                             [&](std::size_t each) { return counts[each]; });
    }
}

/// What counts in several ways is worth the most that it is in any of them: so a way more never
/// takes away.
result<void> demand_courses::find_worth(study_reading const& study) {
    for (std::size_t at = 0; at < demands_->size(); ++at) {
        credits const* const least = (*demands_)[at].least;
        if (least == nullptr) {
            continue;
        }
        std::vector<bool> asked(worth_.size(), false);
        for (std::size_t const each : may_fill_[at]) {
            asked[each] = true;
        }
        for (counting_line const& line : study.table.lines) {
            if (!counts_in(line, study.by, study.left_out)) {
                continue;
            }
            for (std::size_t place = 0; place < line.counted.size(); ++place) {
                if (!asked[line.counted[place]]) {
                    continue;
                }
                if (auto const done = take_worth(study, line, place, *least); done.has_error()) {
                    return done.error();
                }
            }
        }
    }
    return {};
}

result<void> demand_courses::take_worth(study_reading const& study, counting_line const& line,
                                        std::size_t place, credits const& asked) {
    auto const worth = worth_in(line.worth(place), study.by.is_possible, asked);
    if (worth.has_error()) {
        return fault{worth.error()}.under(
            path_join("/courses", study.table.index.course_of(line.counted[place]).str()));
    }
    std::size_t const number = line.counted[place];
    if (*worth) {
        worth_[number] = std::max(worth_[number], **worth);
    } else {
        is_unbounded_[number] = true;
    }
    return {};
}

std::vector<std::size_t> demand_courses::courses_of(std::vector<std::size_t> const& group) const {
    std::vector<std::size_t> courses;
    for (std::size_t const at : group) {
        courses.insert(courses.end(), may_fill_[at].begin(), may_fill_[at].end());
    }
    std::ranges::sort(courses);
    courses.erase(std::unique(courses.begin(), courses.end()), courses.end());
    return courses;
}

int demand_courses::scale_of(std::vector<std::size_t> const& group) const {
    int scale = 0;
    for (std::size_t const at : group) {
        if ((*demands_)[at].least == nullptr) {
            continue;
        }
        scale = std::max(scale, (*demands_)[at].amount.scale());
        for (std::size_t const number : may_fill_[at]) {
            scale = std::max(scale, worth_[number].scale());
        }
    }
    return scale;
}

result<assignment_problem> demand_courses::problem_of(std::vector<std::size_t> const& group,
                                                      std::vector<std::size_t> const& courses,
                                                      int scale, bool credits_split) const {
    assignment_problem problem{{}, {}, false};
    std::vector<bool> in_credits(worth_.size(), false);
    int128 all_credits = 0;
    for (std::size_t const at : group) {
        listed_demand const& demand = (*demands_)[at];
        bool const of_credits = demand.least != nullptr;
        auto const amount = in_units(demand.amount, of_credits ? scale : 0);
        if (amount.has_error()) {
            return amount.error();
        }
        course_demand asked{demand.measure, *amount, {}};
        for (std::size_t const number : may_fill_[at]) {
            auto const place = std::ranges::lower_bound(courses, number);
            asked.courses.push_back(static_cast<std::size_t>(place - courses.begin()));
            in_credits[number] = in_credits[number] || of_credits;
        }
        all_credits += of_credits ? *amount : 0;
        problem.demands.push_back(std::move(asked));
    }
    problem.credits_split = credits_split && std::ranges::any_of(group, [&](std::size_t at) {
                                return (*demands_)[at].least != nullptr;
                            });
    if (!fits_int64(all_credits)) {
        return refuse("number.overflow");
    }
    for (std::size_t const number : courses) {
        // What may be worth anything is enough for all.
        auto units = result<std::int64_t>{static_cast<std::int64_t>(all_credits)};
        if (!is_unbounded_[number]) {
            units = in_units(in_credits[number] ? worth_[number] : decimal{0}, scale);
        }
        if (units.has_error()) {
            return units.error();
        }
        problem.credits.push_back(*units);
    }
    return problem;
}

std::vector<std::vector<std::size_t>> demand_groups(std::vector<listed_demand> const& demands) {
    std::vector<std::vector<std::size_t>> all(demands.size());
    for (std::size_t at = 0; at < demands.size(); ++at) {
        all[demands[at].group].push_back(at);
    }
    std::erase_if(all, [](std::vector<std::size_t> const& each) { return each.empty(); });
    return all;
}

} // namespace jspu_coop::detail
