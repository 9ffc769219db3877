#include <jspu_coop/records/study/curriculum.hpp>

#include "base/detail/readings.hpp"
#include "questions/award_standing/lacking_courses.hpp"
#include "questions/award_standing/listed_check.hpp"
#include "questions/next_steps/step_maker.hpp"
#include "records/programmes/detail/told_study.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// Where a curriculum has a course; null where it does not.
[[nodiscard]] planned_course const* planned_in(curriculum const& of, course_id const& id) {
    for (curriculum_module const& each : of.modules) {
        auto const found = std::ranges::find(each.courses, id, &planned_course::course);
        if (found != each.courses.end()) {
            return &*found;
        }
    }
    return nullptr;
}

/// Whether students study by a curriculum: the programme names it, or names none where it is
/// taught.
[[nodiscard]] bool is_studied(joint_programme const& programme, curriculum const& of) {
    return std::ranges::any_of(programme.sites, [&](programme_site const& each) {
        auto const is_it = [&](curriculum_id const* id) { return *id == of.id; };
        return each.institution == of.institution
               && (each.curriculum.state() == knowledge::missing
                   || std::ranges::any_of(readings_of(each.curriculum), is_it));
    });
}

} // namespace

/// What a student studied, and which of it counts where.
struct step_maker::studied_courses {
    studied_courses(told_study study, award_terms const& by)
        : told{std::move(study)}, index{told, by.courses, by.equivalences} {}

    told_study told;
    study_index index;
};

/// Whether a course can be taken now: what comes before it is passed.
finding step_maker::course_need(missing_course lacking, lacking_courses const& by) const {
    finding need = found("next_step.course", outcome::undetermined,
                         {{"course", {record_reference{"course", lacking.course.str()}}}});
    bool is_planned = false;
    for (curriculum const& each : by_.awards.curricula) {
        planned_course const* const planned = planned_in(each, lacking.course);
        if (planned == nullptr) {
            continue;
        }
        is_planned = true;
        if (planned->semester && !need.values.contains("semester")) {
            need.values["semester"] = {*planned->semester};
        }
        by.tell_before(lacking, each);
    }
    for (course_id const& each : lacking.before) {
        need.values["before"].push_back(record_reference{"course", each.str()});
        merge_into(need.missing, by.why_open(each));
    }
    need.result = lacking.is_open;
    if (!is_planned) {
        need.result = both(need.result, outcome::undetermined);
        need.missing = {{"course", lacking.course.str(), "/prerequisites", open_cause::missing}};
    }
    if (auto const open = by.why_open(lacking.course); !open.empty()) {
        need.result = both(need.result, outcome::undetermined);
        merge_into(need.missing, open);
    }
    if (need.result != outcome::undetermined) {
        need.missing.clear();
    }
    return need;
}

/// The courses that lack and do not go on.
next_step step_maker::courses_to_take(std::vector<missing_course> const& lacking,
                                      lacking_courses const& by) const {
    next_step made = step_of(student_step::new_courses, outcome::not_applicable);
    for (missing_course const& each : lacking) {
        if (!each.is_going_on) {
            made.courses.push_back(each.course);
            made.needs.push_back(course_need(each, by));
            made.open = either(made.open, made.needs.back().result);
            merge_into(made.missing, made.needs.back().missing);
        }
    }
    if (made.open != outcome::undetermined) {
        made.missing.clear();
    }
    only_where_enrolled(made);
    return made;
}

/// A step for each module in which something is to be taken beside what goes on.
void step_maker::add_modules(std::vector<next_step>& to, std::vector<module_standing> const& of,
                             lacking_courses const& by) const {
    for (module_standing const& each : of) {
        next_step made = courses_to_take(each.lacking, by);
        if (each.met_with_progress == outcome::satisfied || made.courses.empty()) {
            continue;
        }
        made.module = each.module;
        if (each.met == outcome::not_satisfied && each.observed && each.required) {
            auto const more = subtract(*each.required, *each.observed);
            made.lacking = more.has_value() ? std::optional{*more} : std::nullopt;
        } else if (each.met == outcome::undetermined) {
            merge_into(made.missing, each.missing);
            made.open = both(made.open, outcome::undetermined);
        }
        if (made.open != outcome::undetermined) {
            made.missing.clear();
        }
        if (std::ranges::find(to, made) == to.end()) { // two awards may ask for one curriculum
            to.push_back(std::move(made));
        }
    }
}

namespace {

/// The curricula that awards ask for and that nobody has to study further for them: what they ask
/// is met, or they are conferred or lost.
[[nodiscard]] std::vector<curriculum_id>
settled_curricula(joint_programme const& programme,
                  std::vector<lacking_requirement> const& lacking) {
    std::vector<curriculum_id> settled;
    if (programme.awards.is_open()) {
        return settled;
    }
    for (award_requirement const& each : programme.requirements) {
        auto const* const plan = std::get_if<curriculum_requirement>(&each.demand);
        bool const is_lacking = std::ranges::any_of(lacking, [&](lacking_requirement const& one) {
            return one.standing->requirement == each.id;
        });
        bool const is_asked = std::ranges::any_of(
            readings_of(programme.awards), [&](std::vector<programme_award> const* awards) {
                return std::ranges::any_of(*awards, [&](programme_award const& award) {
                    return holds_of(award.requirements,
                                    [&](auto const& ids) {
                                        return std::ranges::find(ids, each.id) != ids.end();
                                    })
                           == outcome::satisfied;
                });
            });
        if (plan != nullptr && is_asked && !is_lacking) {
            settled.push_back(plan->curriculum);
        }
    }
    return settled;
}

} // namespace

/// Adds the modules of a curriculum that no award asks for, as if the institution whose it is gave
/// an award for it that takes the credit of every site.
result<void> step_maker::add_curriculum(std::vector<next_step>& to, curriculum const& of,
                                        studied_courses const& studied) const {
    award_requirement_id const id{of.id.str()};
    joint_programme const plan{.id = programme_.id,
                               .name = of.name,
                               .home = of.institution,
                               .semesters_a_year = programme_.semesters_a_year,
                               .sites = programme_.sites,
                               .requirements = {{id, of.name, curriculum_requirement{of.id}, {}}}};
    programme_award award{award_id{of.id.str()}, {}, {}, {}, {}, {}, {}, {}};
    award.awarded_by = std::vector{of.institution};
    std::vector<party_id> sites{of.institution};
    std::ranges::transform(programme_.sites, std::back_inserter(sites),
                           &programme_site::institution);
    award.counts_from = std::move(sites);
    award.credits_split = false;
    award_terms by = by_.awards;
    by.open_curricula = {};
    award_case const judged_by{
        plan, student_, day_,
        by,   award,    counting_table_of(plan, student_, award, studied.index, by.agreed),
        {}};
    auto const judged = judge_listed(judged_by, {id});
    if (judged.has_error()) {
        return judged.error();
    }
    std::size_t const before = to.size();
    add_modules(to, judged->standings.front().modules, lacking_courses{judged_by.table});
    auto const open =
        std::ranges::find(by_.awards.open_curricula, of.id, &open_curriculum::curriculum);
    for (std::size_t at = before; open != by_.awards.open_curricula.end() && at < to.size(); ++at) {
        to[at].open = both(to[at].open, outcome::undetermined); // it may not be the student's
        if (to[at].open == outcome::undetermined) {
            merge_into(to[at].missing, open->missing);
        }
    }
    return {};
}

/// @param lacking requirements of studies that are not met, or may not be, with the awards by which
///   they were judged
result<void> step_maker::add_new_courses(std::vector<next_step>& to,
                                         std::vector<lacking_requirement> const& lacking) const {
    auto const in_force = student_.history.effective();
    std::optional<studied_courses> reckoned; // when something lists courses
    auto const studied = [&]() -> studied_courses const& {
        if (!reckoned) {
            reckoned.emplace(study_told_by(in_force, day_, by_.awards.scales).value(), by_.awards);
        }
        return *reckoned;
    };
    auto const is_by_which_one_studies = [&](curriculum const& each) {
        return by_.awards.curricula_are_chosen || is_studied(programme_, each);
    };
    bool is_known = std::ranges::any_of(by_.awards.curricula, is_by_which_one_studies);
    bool is_asked = programme_.awards.is_open();
    std::vector<curriculum_id> told = settled_curricula(programme_, lacking);
    for (auto const& [award, standing] : lacking) {
        award_demand const& demand = requirement_in(programme_, standing->requirement).demand;
        is_asked = is_asked || std::holds_alternative<credit_requirement>(demand);
        if (standing->lacking.empty() && standing->modules.empty()) {
            continue;
        }
        counting_table const table =
            counting_table_of(programme_, student_, *award, studied().index, by_.awards.agreed);
        lacking_courses const by{table};
        if (auto const* const plan = std::get_if<curriculum_requirement>(&demand)) {
            told.push_back(plan->curriculum);
            add_modules(to, standing->modules, by);
            continue;
        }
        is_known = true;
        next_step made = courses_to_take(standing->lacking, by);
        if (!made.courses.empty()) {
            made.requirement = standing->requirement;
            to.push_back(std::move(made));
        }
    }
    for (curriculum const& each : by_.awards.curricula) {
        bool const is_told = std::ranges::find(told, each.id) != told.end();
        if (is_told || !is_by_which_one_studies(each)) {
            continue;
        }
        if (auto const added = add_curriculum(to, each, studied()); added.has_error()) {
            return added.error();
        }
    }
    if (is_asked && !is_known) {
        to.push_back(step_of(student_step::new_courses, outcome::undetermined));
        to.back().missing = {{"enrolment", student_.id.str(), "/curriculum", open_cause::missing}};
        only_where_enrolled(to.back());
    }
    return {};
}

} // namespace jspu_coop::detail
