#include "questions/award_standing/course_fit.hpp"

#include "questions/award_standing/demand_courses.hpp"
#include "questions/course_assignment/settled_between.hpp"
#include "questions/course_assignment/settled_demands.hpp"

#include <algorithm>
#include <utility>

namespace jspu_coop::detail {

namespace {

using demand_group = std::vector<std::size_t>;

[[nodiscard]] bool tells_of(fit_gap const& gap, std::size_t demand) {
    return std::ranges::find(gap.demands, demand) != gap.demands.end();
}

/// The gap that tells of a demand with the fewest others; null: none does.
[[nodiscard]] fit_gap const* smallest_gap(std::vector<fit_gap> const& gaps, std::size_t demand) {
    fit_gap const* found = nullptr;
    for (fit_gap const& each : gaps) {
        if (tells_of(each, demand)
            && (found == nullptr || each.demands.size() < found->demands.size())) {
            found = &each;
        }
    }
    return found;
}

/// That requirements of a group lack something, told in its measure.
[[nodiscard]] fit_gap gap_of_shortage(assignment_shortage const& shortage,
                                      demand_group const& group, int scale) {
    using enum requirement_reason;
    bool const of_credits = shortage.measure == demand_measure::credits;
    int const digits = of_credits ? scale : 0;
    fit_gap gap{shortage.demands.size() == 1 ? amount
                : of_credits                 ? credits_lack
                                             : courses_lack,
                {},
                decimal::make(shortage.available, digits).value(),
                decimal::make(shortage.asked, digits).value()};
    for (std::size_t const each : shortage.demands) {
        gap.demands.push_back(group[each]);
    }
    return gap;
}

/// Why demands of a group are not met, by what was settled.
void tell_gaps(std::vector<fit_gap>& gaps, settled_demands const& settled,
               demand_group const& group, int scale) {
    for (assignment_shortage const& each : settled.shortages) {
        gaps.push_back(gap_of_shortage(each, group, scale));
    }
    fit_gap others{settled.is_decided ? requirement_reason::no_way
                                      : requirement_reason::courses_not_decided,
                   {},
                   {},
                   {}};
    for (std::size_t at = 0; at < group.size(); ++at) {
        if (settled.met[at] != outcome::satisfied && smallest_gap(gaps, group[at]) == nullptr) {
            others.demands.push_back(group[at]);
        }
    }
    if (!others.demands.empty()) {
        gaps.push_back(std::move(others));
    }
}

/// Gives courses to demands, by what counts for certain and by what may.
class course_fitter {
public:
    course_fitter(std::vector<listed_demand> const& demands, demand_courses const& certain,
                  demand_courses const& possible, fit_terms const& by)
        : demands_{demands}, certain_{certain}, possible_{possible}, by_{by} {
        fit_.met.assign(demands.size(), outcome::satisfied);
    }

    [[nodiscard]] result<course_fit> run() {
        for (demand_group const& each : demand_groups(demands_)) {
            if (auto const done = fit(each); done.has_error()) {
                return done.error();
            }
        }
        return std::move(fit_);
    }

private:
    [[nodiscard]] result<void> fit(demand_group const& group) {
        auto const courses = possible_.courses_of(group);
        int const scale = std::max(certain_.scale_of(group), possible_.scale_of(group));
        auto const certain =
            certain_.problem_of(group, courses, scale, by_.credits_split == outcome::satisfied);
        auto const possible = possible_.problem_of(group, courses, scale,
                                                   by_.credits_split != outcome::not_satisfied);
        if (certain.has_error() || possible.has_error()) {
            return certain.has_error() ? certain.error() : possible.error();
        }
        auto const settled = settle_demands(*certain, by_.most_steps);
        if (settled.has_error()) {
            return settled.error();
        }
        for (counted_course const& each : settled->counted) {
            fit_.fillings.push_back({courses[each.course], group[each.demand]});
        }
        tell_gaps(fit_.gaps, *settled, group, scale);
        if (*certain == *possible) {
            take(group, settled->met, settled->answer, settled->answer);
            return {};
        }
        auto const at_best = settle_demands(*possible, by_.most_steps);
        auto const met = settle_between(*certain, *possible, by_.most_steps);
        if (at_best.has_error() || met.has_error()) {
            return at_best.has_error() ? at_best.error() : met.error();
        }
        tell_gaps(fit_.possible_gaps, *at_best, group, scale);
        take(group, *met, settled->answer, at_best->answer);
        return {};
    }

    void take(demand_group const& group, std::vector<outcome> const& met, assignment_answer certain,
              assignment_answer possible) {
        bool const is_met = certain == assignment_answer::met;
        bool const is_never = possible == assignment_answer::cannot_be_met;
        fit_.whole = both(fit_.whole, is_never ? outcome::not_satisfied
                                      : is_met ? outcome::satisfied
                                               : outcome::undetermined);
        for (std::size_t at = 0; at < group.size(); ++at) {
            fit_.met[group[at]] = met[at];
            if (met[at] != outcome::satisfied && fit_.gap_of(group[at]) == nullptr) {
                fit_.gaps.push_back({requirement_reason::no_way, group, {}, {}});
            }
        }
    }

    std::vector<listed_demand> const& demands_;
    demand_courses const& certain_;
    demand_courses const& possible_;
    fit_terms by_;
    course_fit fit_{};
};

} // namespace

fit_gap const* course_fit::gap_of(std::size_t demand) const {
    if (met[demand] == outcome::satisfied) {
        return nullptr;
    }
    fit_gap const* const gap = smallest_gap(gaps, demand);
    bool const is_told = gap != nullptr && gap->reason != requirement_reason::courses_not_decided;
    fit_gap const* const at_best = is_told ? nullptr : smallest_gap(possible_gaps, demand);
    return at_best == nullptr ? gap : at_best;
}

result<course_fit> fit_courses(std::vector<listed_demand> const& demands,
                               counting_table const& table, fit_terms const& by) {
    if (demands.empty()) {
        return course_fit{};
    }
    auto const certain = demand_courses::of(demands, {table, {false, by.with_progress}});
    if (certain.has_error()) {
        return certain.error();
    }
    auto const possible =
        table.is_certain ? certain : demand_courses::of(demands, {table, {true, by.with_progress}});
    if (possible.has_error()) {
        return possible.error();
    }
    return course_fitter{demands, *certain, *possible, by}.run();
}

result<outcome> courses_suffice(std::vector<listed_demand> const& demands,
                                study_reading const& study, bool credits_split,
                                std::uint64_t most_steps) {
    outcome enough = outcome::satisfied;
    if (demands.empty()) {
        return enough;
    }
    auto const counting = demand_courses::of(demands, study);
    if (counting.has_error()) {
        return counting.error();
    }
    for (demand_group const& each : demand_groups(demands)) {
        auto const problem = counting->problem_of(each, counting->courses_of(each),
                                                  counting->scale_of(each), credits_split);
        if (problem.has_error()) {
            return problem.error();
        }
        auto const assigned = assign_courses(*problem, most_steps);
        if (assigned.has_error()) {
            return assigned.error();
        }
        if (assigned->answer == assignment_answer::cannot_be_met) {
            return outcome::not_satisfied;
        }
        if (assigned->answer == assignment_answer::not_decided) {
            enough = outcome::undetermined;
        }
    }
    return enough;
}

} // namespace jspu_coop::detail
