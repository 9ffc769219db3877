#include "questions/award_standing/listed_check.hpp"

#include "questions/award_standing/lacking_courses.hpp"
#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// What is open of what may count to a demand that is not decided.
[[nodiscard]] std::vector<missing_fact> open_of(award_case const& of, fit_gap const& gap,
                                                std::vector<listed_demand> const& demands) {
    bool const of_credits = std::ranges::any_of(gap.demands, [&](std::size_t each) {
        return demands[each].measure == demand_measure::credits;
    });
    if (!of_credits) {
        return open_lines(of);
    }
    std::vector<missing_fact> missing = open_study(of);
    note_open_split(missing, of, demands);
    return missing;
}

/// Judges one demand: a requirement, or a module of one.
[[nodiscard]] requirement_standing judge_demand(award_case const& of,
                                                std::vector<listed_demand> const& demands,
                                                std::size_t at, course_fit const& now,
                                                course_fit const& at_last) {
    award_requirement_id const& id = demands[at].requirement->id;
    requirement_standing judged{id,
                                now.met[at],
                                at_last.met[at],
                                requirement_reason::amount,
                                demands[at].amount,
                                demands[at].amount,
                                {},
                                {}};
    fit_gap const* const gap = now.gap_of(at);
    if (gap == nullptr) {
        return judged;
    }
    judged.reason = gap->reason;
    judged.observed = gap->available;
    judged.required = gap->asked;
    for (std::size_t const each : gap->demands) {
        award_requirement_id const& other = demands[each].requirement->id;
        if (other != id && std::ranges::find(judged.together, other) == judged.together.end()) {
            judged.together.push_back(other);
        }
    }
    if (judged.met == outcome::undetermined) {
        judged.missing = open_of(of, *gap, demands);
    }
    return judged;
}

/// A curriculum before its modules are judged: met; open where it was not handed over, or may not
/// hold for the student.
[[nodiscard]] requirement_standing begun_curriculum(award_case const& of,
                                                    award_requirement_id const& id,
                                                    curriculum_requirement const& asked) {
    bool const is_known = curriculum_of(of, asked) != nullptr;
    outcome const met = is_known ? outcome::satisfied : outcome::undetermined;
    requirement_standing begun{id, met, met, requirement_reason::curriculum, {}, {}, {}, {}};
    if (open_curriculum const* const open = open_curriculum_of(of, asked)) {
        begun.missing = open->missing;
    } else if (!is_known) {
        begun.missing = {{"curriculum", asked.curriculum.str(), "/modules", open_cause::missing}};
    }
    return begun;
}

/// A module more of a curriculum.
void add_module(requirement_standing& to, requirement_standing judged, listed_demand const& by) {
    to.met = both(to.met, judged.met);
    to.met_with_progress = both(to.met_with_progress, judged.met_with_progress);
    if (to.met == outcome::undetermined) {
        merge_into(to.missing, judged.missing);
    } else {
        to.missing.clear();
    }
    to.modules.push_back({by.module->id, by.module->name, by.measure, judged.met,
                          judged.met_with_progress, judged.reason, judged.observed, judged.required,
                          std::move(judged.together), std::move(judged.lacking),
                          std::move(judged.missing)});
}

} // namespace

outcome credits_may_split(programme_award const& award) {
    return holds_of(award.credits_split, [](bool each) { return each; });
}

void note_open_split(std::vector<missing_fact>& missing, award_case const& of,
                     std::vector<listed_demand> const& demands) {
    if (std::ranges::find(demands, demand_measure::credits, &listed_demand::measure)
        != demands.end()) {
        note_open(missing, of.award.credits_split,
                  place_of(of.programme, of.award, "credits_split"));
    }
}

result<judged_listed> judge_listed(award_case const& of,
                                   std::vector<award_requirement_id> const& requirements) {
    auto const demands = listed_demands(of, requirements);
    fit_terms const by{false, credits_may_split(of.award), of.by.most_steps};
    auto const now = fit_courses(demands, of.table, by);
    auto const at_last =
        of.table.nothing_goes_on
            ? now
            : fit_courses(demands, of.table, {true, by.credits_split, by.most_steps});
    if (now.has_error() || at_last.has_error()) {
        return now.has_error() ? now.error() : at_last.error();
    }
    std::optional<lacking_courses> lacking; // made when something lacks
    judged_listed all{{}, {}, now->whole, at_last->whole};
    for (award_requirement_id const& id : requirements) {
        auto const* const asked =
            std::get_if<curriculum_requirement>(&requirement_in(of.programme, id).demand);
        if (asked != nullptr) {
            all.standings.push_back(begun_curriculum(of, id, *asked));
        }
    }
    for (std::size_t at = 0; at < demands.size(); ++at) {
        requirement_standing judged = judge_demand(of, demands, at, *now, *at_last);
        if (judged.met != outcome::satisfied) {
            if (!lacking) {
                lacking.emplace(of.table);
            }
            judged.lacking = lacking->of(demands[at]);
        }
        if (demands[at].module != nullptr) {
            auto const whole = std::ranges::find(all.standings, judged.requirement,
                                                 &requirement_standing::requirement);
            add_module(*whole, std::move(judged), demands[at]);
        } else {
            all.standings.push_back(std::move(judged));
        }
    }
    for (course_filling const& each : now->fillings) {
        all.fillings.push_back({each.number, &demands[each.demand].requirement->id});
    }
    return all;
}

result<outcome> study_is_enough(award_case const& of, study_reading const& study,
                                std::vector<award_requirement_id> const& requirements,
                                std::vector<listed_demand> const& demands) {
    for (award_requirement_id const& id : requirements) {
        auto const* const asked =
            std::get_if<credit_requirement>(&requirement_in(of.programme, id).demand);
        if (asked == nullptr || !asked->courses.empty()) {
            continue;
        }
        auto const counted = credits_in(study, *asked);
        if (counted.has_error()) {
            return counted.error();
        }
        if (counted->has_value() && **counted < asked->least.amount()) {
            return outcome::not_satisfied;
        }
    }
    outcome const split = credits_may_split(of.award);
    bool const may_split =
        study.by.is_possible ? split != outcome::not_satisfied : split == outcome::satisfied;
    return courses_suffice(demands, study, may_split, of.by.most_steps);
}

} // namespace jspu_coop::detail
