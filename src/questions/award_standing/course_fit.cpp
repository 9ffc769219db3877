#include "questions/award_standing/course_fit.hpp"

#include <jspu_coop/base/detail/exact.hpp>

#include "base/detail/id_key.hpp"
#include "questions/detail/module_amount.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// The numbers of courses in the index; those that have none are left out.
[[nodiscard]] std::vector<std::size_t> numbers_in(study_index const& index,
                                                  std::vector<course_id const*> const& courses) {
    std::vector<std::size_t> all;
    all.reserve(courses.size());
    for (course_id const* const each : courses) {
        if (auto const number = index.number_of(*each)) {
            all.push_back(*number);
        }
    }
    return all;
}

/// Sees which demands share listed courses.
void find_groups(std::vector<listed_demand>& demands) {
    std::vector<std::pair<id_key<course_id>, std::size_t>> listed;
    for (std::size_t at = 0; at < demands.size(); ++at) {
        demands[at].group = at;
        for (course_id const* const each : demands[at].listed) {
            listed.emplace_back(id_key{*each}, at);
        }
    }
    std::ranges::sort(listed);
    for (std::size_t at = 1; at < listed.size(); ++at) {
        std::size_t const one = demands[listed[at - 1].second].group;
        std::size_t const other = demands[listed[at].second].group;
        if (listed[at - 1].first != listed[at].first || one == other) {
            continue;
        }
        for (listed_demand& each : demands) {
            if (each.group == std::max(one, other)) {
                each.group = std::min(one, other);
            }
        }
    }
}

/// A decimal in units of 10^-scale.
[[nodiscard]] result<std::int64_t> in_units(decimal amount, int scale) {
    int128 const units = int128{amount.coefficient()} * power_of_ten(scale - amount.scale());
    if (!fits_int64(units)) {
        return refuse("number.overflow", to_string(amount));
    }
    return static_cast<std::int64_t>(units);
}

[[nodiscard]] listed_demand of_courses(award_requirement const& by, std::int64_t least,
                                       std::vector<course_id const*> listed) {
    return {&by, demand_measure::courses, decimal{least}, nullptr, nullptr, std::move(listed), {}};
}

[[nodiscard]] listed_demand of_credits(award_requirement const& by, credits const& least,
                                       std::vector<course_id const*> listed) {
    return {&by, demand_measure::credits, least.amount(), &least, nullptr, std::move(listed), {}};
}

[[nodiscard]] std::vector<course_id const*> places_of(std::vector<course_id> const& listed) {
    std::vector<course_id const*> places;
    std::ranges::transform(listed, std::back_inserter(places),
                           [](course_id const& each) { return &each; });
    return places;
}

/// Each module of a curriculum is a demand.
void add_modules(std::vector<listed_demand>& all, award_requirement const& by,
                 curriculum const* plan) {
    if (plan == nullptr) {
        return;
    }
    for (curriculum_module const& each : plan->modules) {
        std::vector<course_id const*> listed;
        std::ranges::transform(each.courses, std::back_inserter(listed),
                               [](planned_course const& one) { return &one.course; });
        credits const* const least = credits_of(each);
        all.push_back(least != nullptr ? of_credits(by, *least, std::move(listed))
                                       : of_courses(by, courses_of(each), std::move(listed)));
        all.back().plan = plan;
        all.back().module = &each;
    }
}

/// Gives courses to demands.
class course_fitter {
public:
    course_fitter(std::vector<listed_demand> const& demands, study_reading const& study,
                  fit_terms const& by)
        : demands_{demands}, study_{study}, by_{by}, may_fill_(demands.size()),
          worth_(study.table.index.course_count(), decimal{0}),
          is_unbounded_(worth_.size(), false) {}

    [[nodiscard]] result<course_fit> run() {
        find_what_counts();
        if (auto const done = find_worth(); done.has_error()) {
            return done.error();
        }
        for (std::vector<std::size_t> const& each : groups()) {
            if (auto const done = fit(each); done.has_error()) {
                return done.error();
            }
        }
        return std::move(fit_);
    }

private:
    /// Calls `act(line)` for each line that counts and may count to a demand.
    template <class Act>
    void for_each_line(listed_demand const& demand, Act const& act) const {
        for (counting_line const& line : study_.table.lines) {
            if (counts_in(line, study_.by, study_.left_out)
                && (demand.sites == nullptr || is_of(*demand.sites, study_.table.index, line))) {
                act(line);
            }
        }
    }

    void find_what_counts() {
        std::vector<bool> anywhere(worth_.size(), false);
        listed_demand const any{nullptr, demand_measure::courses, {}, nullptr, nullptr, {}, {}};
        auto const mark = [](std::vector<bool>& counts) {
            return [&counts](counting_line const& line) {
                for (std::size_t const each : line.counted) {
                    counts[each] = true;
                }
            };
        };
        for_each_line(any, mark(anywhere));
        for (std::size_t at = 0; at < demands_.size(); ++at) {
            std::vector<bool> there;
            if (demands_[at].sites != nullptr) {
                there.assign(worth_.size(), false);
                for_each_line(demands_[at], mark(there));
            }
            std::vector<bool> const& counts = there.empty() ? anywhere : there;
            std::ranges::copy_if(demands_[at].numbers, std::back_inserter(may_fill_[at]),
                                 [&](std::size_t each) { return counts[each]; });
        }
    }

    /// What counts in several ways is worth the most that it is in any of them: so a way more never
    /// takes away.
    [[nodiscard]] result<void> find_worth() {
        for (std::size_t at = 0; at < demands_.size(); ++at) {
            if (demands_[at].least == nullptr) {
                continue;
            }
            std::vector<bool> asked(worth_.size(), false);
            for (std::size_t const each : may_fill_[at]) {
                asked[each] = true;
            }
            for (counting_line const& line : study_.table.lines) {
                if (!counts_in(line, study_.by, study_.left_out)) {
                    continue;
                }
                for (std::size_t place = 0; place < line.counted.size(); ++place) {
                    if (!asked[line.counted[place]]) {
                        continue;
                    }
                    if (auto const done = take_worth(line, place, *demands_[at].least);
                        done.has_error()) {
                        return done.error();
                    }
                }
            }
        }
        return {};
    }

    [[nodiscard]] result<void> take_worth(counting_line const& line, std::size_t place,
                                          credits const& asked) {
        auto const worth = worth_in(line.worth(place), study_.by.is_possible, asked);
        if (worth.has_error()) {
            return fault{worth.error()}.under(
                path_join("/courses", study_.table.index.course_of(line.counted[place]).str()));
        }
        std::size_t const number = line.counted[place];
        if (*worth) {
            worth_[number] = std::max(worth_[number], **worth);
        } else {
            is_unbounded_[number] = true;
        }
        return {};
    }

    /// The demands of each group, in order.
    [[nodiscard]] std::vector<std::vector<std::size_t>> groups() const {
        std::vector<std::vector<std::size_t>> all(demands_.size());
        for (std::size_t at = 0; at < demands_.size(); ++at) {
            all[demands_[at].group].push_back(at);
        }
        std::erase_if(all, [](std::vector<std::size_t> const& each) { return each.empty(); });
        return all;
    }

    /// The unit in which all credits of a group are whole.
    [[nodiscard]] int scale_of(std::vector<std::size_t> const& group) const {
        int scale = 0;
        for (std::size_t const at : group) {
            if (demands_[at].least == nullptr) {
                continue;
            }
            scale = std::max(scale, demands_[at].amount.scale());
            for (std::size_t const number : may_fill_[at]) {
                scale = std::max(scale, worth_[number].scale());
            }
        }
        return scale;
    }

    /// The problem of a group; its courses are those of `courses_`.
    [[nodiscard]] result<assignment_problem> problem_of(std::vector<std::size_t> const& group,
                                                        int scale) {
        assignment_problem problem{{}, {}, by_.credits_split};
        courses_.clear();
        for (std::size_t const at : group) {
            courses_.insert(courses_.end(), may_fill_[at].begin(), may_fill_[at].end());
        }
        std::ranges::sort(courses_);
        courses_.erase(std::unique(courses_.begin(), courses_.end()), courses_.end());
        std::vector<bool> in_credits(worth_.size(), false);
        int128 all_credits = 0;
        for (std::size_t const at : group) {
            listed_demand const& demand = demands_[at];
            bool const of_credits = demand.least != nullptr;
            auto const amount = in_units(demand.amount, of_credits ? scale : 0);
            if (amount.has_error()) {
                return amount.error();
            }
            course_demand asked{demand.measure, *amount, {}};
            for (std::size_t const number : may_fill_[at]) {
                auto const place = std::ranges::lower_bound(courses_, number);
                asked.courses.push_back(static_cast<std::size_t>(place - courses_.begin()));
                in_credits[number] = in_credits[number] || of_credits;
            }
            all_credits += of_credits ? *amount : 0;
            problem.demands.push_back(std::move(asked));
        }
        if (!fits_int64(all_credits)) {
            return refuse("number.overflow");
        }
        for (std::size_t const number : courses_) {
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

    [[nodiscard]] result<void> fit(std::vector<std::size_t> const& group) {
        int const scale = scale_of(group);
        auto const problem = problem_of(group, scale);
        if (problem.has_error()) {
            return problem.error();
        }
        auto const assigned = assign_courses(*problem, by_.most_steps);
        if (assigned.has_error()) {
            return assigned.error();
        }
        for (counted_course const& each : assigned->counted) {
            fit_.fillings.push_back({courses_[each.course], group[each.demand]});
        }
        for (assignment_shortage const& each : assigned->shortages) {
            tell_shortage(each, group, *problem, scale);
        }
        if (assigned->answer == assignment_answer::not_decided) {
            fit_.gaps.push_back({requirement_reason::courses_not_decided, group, {}, {}});
        } else if (assigned->answer == assignment_answer::cannot_be_met && !is_flow(*problem)) {
            fit_.gaps.push_back({requirement_reason::no_way, group, {}, {}});
        }
        return {};
    }

    /// Whether the flow alone decides.
    [[nodiscard]] static bool is_flow(assignment_problem const& problem) {
        auto const all_count = [&](demand_measure measure) {
            return std::ranges::all_of(problem.demands, [&](course_demand const& each) {
                return each.measure == measure;
            });
        };
        return all_count(demand_measure::courses)
               || (problem.credits_split && all_count(demand_measure::credits));
    }

    void tell_shortage(assignment_shortage const& shortage, std::vector<std::size_t> const& group,
                       assignment_problem const& problem, int scale) {
        using enum requirement_reason;
        bool const is_alone = shortage.demands.size() == 1;
        // One that lacks by itself is told in its own measure.
        demand_measure const measure =
            is_alone ? problem.demands[shortage.demands[0]].measure : shortage.measure;
        std::int64_t asked = shortage.asked;
        std::int64_t available = shortage.available;
        if (is_alone && measure == demand_measure::credits) {
            asked = problem.demands[shortage.demands[0]].amount;
            available = 0;
            for (std::size_t const course : shortage.courses) {
                available += problem.credits[course];
            }
        }
        bool const of_credits = measure == demand_measure::credits;
        int const digits = of_credits ? scale : 0;
        fit_gap gap{is_alone     ? amount
                    : of_credits ? credits_lack
                                 : courses_lack,
                    {},
                    decimal::make(available, digits).value(),
                    decimal::make(asked, digits).value()};
        for (std::size_t const each : shortage.demands) {
            gap.demands.push_back(group[each]);
        }
        fit_.gaps.push_back(std::move(gap));
    }

    std::vector<listed_demand> const& demands_;
    study_reading const& study_;
    fit_terms by_;
    std::vector<std::vector<std::size_t>> may_fill_; ///< of each demand, the numbers of courses
    std::vector<decimal> worth_;                     ///< of each number
    std::vector<bool> is_unbounded_;                 ///< of each number
    std::vector<std::size_t> courses_{};             ///< the numbers of the courses of a problem
    course_fit fit_{};
};

} // namespace

open_curriculum const* open_curriculum_of(award_case const& of,
                                          curriculum_requirement const& asked) {
    auto const found =
        std::ranges::find(of.by.open_curricula, asked.curriculum, &open_curriculum::curriculum);
    return found == of.by.open_curricula.end() ? nullptr : &*found;
}

curriculum const* curriculum_of(award_case const& of, curriculum_requirement const& asked) {
    auto const found = std::ranges::find(of.by.curricula, asked.curriculum, &curriculum::id);
    return found == of.by.curricula.end() || open_curriculum_of(of, asked) != nullptr ? nullptr
                                                                                      : &*found;
}

std::vector<listed_demand> listed_demands(award_case const& of,
                                          std::vector<award_requirement_id> const& requirements) {
    std::vector<listed_demand> all;
    for (award_requirement_id const& id : requirements) {
        award_requirement const& each = requirement_in(of.programme, id);
        if (auto const* const courses = std::get_if<course_requirement>(&each.demand)) {
            all.push_back(of_courses(each, courses->least, places_of(courses->courses)));
        } else if (auto const* const credit = std::get_if<credit_requirement>(&each.demand);
                   credit != nullptr && !credit->courses.empty()) {
            all.push_back(of_credits(each, credit->least, places_of(credit->courses)));
            all.back().sites = credit->sites.empty() ? nullptr : &credit->sites;
        } else if (auto const* const asked = std::get_if<curriculum_requirement>(&each.demand)) {
            add_modules(all, each, curriculum_of(of, *asked));
        }
    }
    for (listed_demand& each : all) {
        each.numbers = numbers_in(of.table.index, each.listed);
    }
    find_groups(all);
    return all;
}

fit_gap const* course_fit::gap_of(std::size_t demand) const {
    fit_gap const* found = nullptr;
    for (fit_gap const& each : gaps) {
        bool const tells = std::ranges::find(each.demands, demand) != each.demands.end();
        if (tells && (found == nullptr || each.demands.size() < found->demands.size())) {
            found = &each;
        }
    }
    return found;
}

result<course_fit> fit_courses(std::vector<listed_demand> const& demands,
                               study_reading const& study, fit_terms const& by) {
    return demands.empty() ? course_fit{} : course_fitter{demands, study, by}.run();
}

} // namespace jspu_coop::detail
