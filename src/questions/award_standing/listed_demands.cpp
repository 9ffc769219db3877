#include "questions/award_standing/listed_demands.hpp"

#include "base/detail/id_key.hpp"
#include "questions/detail/module_amount.hpp"

#include <algorithm>
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

} // namespace jspu_coop::detail
