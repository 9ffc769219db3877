#include <jspu_coop/records/study/curriculum.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/module_amount.hpp"
#include "questions/next_steps/step_maker.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

[[nodiscard]] bool is_among(course_id const& id, std::vector<course_id> const& list) {
    return std::ranges::find(list, id) != list.end();
}

} // namespace

/// Which courses a student has done: passed by itself, or as what it was recognised as.
struct done_courses {
    std::vector<course_id> passed;   ///< for certain
    std::vector<course_id> perhaps;  ///< it is open whether
    std::vector<course_id> going_on; ///< are being taken

    /// Whether a course is to be taken, or may be.
    [[nodiscard]] bool lacks(course_id const& id) const {
        return !is_among(id, passed) && !is_among(id, going_on);
    }
};

namespace {

/// Whether what was recognised together was passed.
[[nodiscard]] outcome is_passed(recognition_evidence const& decision,
                                std::vector<course_evidence> const& courses) {
    outcome all = outcome::not_applicable;
    for (course_id const& each : decision.passed) {
        auto const known = std::ranges::find(courses, each, &course_evidence::course);
        all = both(all, known == courses.end()
                            ? outcome::undetermined // studied where nothing is recorded
                            : holds_of(known->passed, [](bool passed) { return passed; }));
    }
    return all;
}

[[nodiscard]] done_courses done_by(programme_evidence const& evidence) {
    done_courses done;
    for (course_evidence const& each : evidence.courses) {
        if (each.passed == fact{true}) {
            done.passed.push_back(each.course);
        } else if (each.in_progress == fact{true}) {
            done.going_on.push_back(each.course);
        } else if (each.passed.is_open()) {
            done.perhaps.push_back(each.course);
        }
    }
    for (recognition_evidence const& each : evidence.recognitions) {
        outcome const counts = is_passed(each, evidence.courses);
        auto& to = counts == outcome::satisfied ? done.passed : done.perhaps;
        if (counts != outcome::not_satisfied) {
            to.insert(to.end(), each.counts_as.begin(), each.counts_as.end());
        }
    }
    return done;
}

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

/// How much a module asks for, in courses or credits.
[[nodiscard]] decimal required_of(curriculum_module const& of) {
    credits const* const least = credits_of(of);
    return least != nullptr ? least->amount() : decimal{courses_of(of)};
}

} // namespace

/// Whether a course can be taken now: what comes before it is passed.
finding step_maker::course_need(course_id const& id, done_courses const& done) const {
    finding need = found("next_step.course", outcome::not_applicable,
                         {{"course", {record_reference{"course", id.str()}}}});
    std::vector<course_id> all = done.passed;
    all.insert(all.end(), done.perhaps.begin(), done.perhaps.end());
    std::vector<course_id> before;
    for (curriculum const& each : by_.awards.curricula) {
        planned_course const* const planned = planned_in(each, id);
        if (planned == nullptr) {
            continue;
        }
        if (planned->semester && !need.values.contains("semester")) {
            need.values["semester"] = {*planned->semester};
        }
        need.result = both(need.result, outcome::satisfied);
        for (course_id const& one : prerequisites_lacking(each, id, done.passed)) {
            bool const is_open = is_among(one, all);
            need.result =
                both(need.result, is_open ? outcome::undetermined : outcome::not_satisfied);
            if (is_open) {
                merge_into(need.missing,
                           {place_of(student_, one, "passed").when(knowledge::missing)});
            }
            if (!is_among(one, before)) {
                before.push_back(one);
                need.values["before"].push_back(record_reference{"course", one.str()});
            }
        }
    }
    if (need.result == outcome::not_applicable) { // no curriculum that is known has it
        need.result = outcome::undetermined;
        need.missing = {{"course", id.str(), "/prerequisites", open_cause::missing}};
    }
    if (is_among(id, done.perhaps)) {
        need.result = both(need.result, outcome::undetermined);
        merge_into(need.missing, {place_of(student_, id, "passed").when(knowledge::missing)});
    }
    if (need.result != outcome::undetermined) {
        need.missing.clear();
    }
    return need;
}

/// How much of a module there is, in courses or credits.
struct step_maker::module_amount {
    decimal least{0};                    ///< for certain
    std::optional<decimal> most{0};      ///< with all that is open; none: there is no bound
    std::vector<missing_fact> missing{}; ///< what is open
};

/// What a course is worth to a module: one course, or its credits.
result<fact<decimal>> step_maker::worth_in(curriculum_module const& of, course_id const& id) const {
    credits const* const asked = credits_of(of);
    if (asked == nullptr) {
        return fact{decimal{1}};
    }
    auto const known = std::ranges::find(by_.awards.courses, id, &course::id);
    if (known == by_.awards.courses.end() || known->credits.is_open()) {
        return fact<decimal>{};
    }
    if (known->credits.is_absent()) {
        return fact{decimal{0}};
    }
    credits const& worth = known->credits.value();
    if (worth.system() != asked->system()) {
        return refuse("credits.system_mixed", to_string(worth));
    }
    return fact{worth.amount()};
}

/// @param certain courses that count
/// @param perhaps courses that may count
result<step_maker::module_amount>
step_maker::amount_of(curriculum_module const& of, std::vector<course_id> const& certain,
                      std::vector<course_id> const& perhaps) const {
    module_amount made;
    for (planned_course const& each : of.courses) {
        bool const is_certain = is_among(each.course, certain);
        if (!is_certain && !is_among(each.course, perhaps)) {
            continue;
        }
        auto const worth = worth_in(of, each.course);
        if (worth.has_error()) {
            return worth.error();
        }
        if (!is_certain) {
            merge_into(made.missing,
                       {place_of(student_, each.course, "passed").when(knowledge::missing)});
        }
        note_open(made.missing, *worth, {"course", each.course.str(), "/credits"});
        decimal const value = worth->is_known() ? worth->value() : decimal{0};
        auto const least = add(made.least, is_certain ? value : decimal{0});
        auto const most = add(made.most.value_or(decimal{0}), value);
        if (least.has_error() || most.has_error()) {
            return least.has_error() ? least.error() : most.error();
        }
        made.least = *least;
        made.most = made.most && worth->is_known() ? std::optional{*most} : std::nullopt;
    }
    return made;
}

/// The courses of a list that the student may take.
next_step step_maker::courses_to_take(std::vector<course_id> const& list,
                                      done_courses const& done) const {
    next_step made = step_of(student_step::new_courses, outcome::not_applicable);
    for (course_id const& each : list) {
        if (done.lacks(each)) {
            made.courses.push_back(each);
            made.needs.push_back(course_need(each, done));
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

result<void> step_maker::add_modules(std::vector<next_step>& to, curriculum const& of,
                                     done_courses const& done) const {
    std::vector<course_id> with_progress = done.passed;
    with_progress.insert(with_progress.end(), done.going_on.begin(), done.going_on.end());
    for (curriculum_module const& each : of.modules) {
        auto const now = amount_of(each, done.passed, done.perhaps);
        auto const then = amount_of(each, with_progress, done.perhaps);
        if (now.has_error() || then.has_error()) {
            return now.has_error() ? now.error() : then.error();
        }
        decimal const required = required_of(each);
        std::vector<course_id> planned;
        std::ranges::transform(each.courses, std::back_inserter(planned), &planned_course::course);
        next_step made = courses_to_take(planned, done);
        if (then->least >= required || made.courses.empty()) {
            continue; // nothing is to be taken beside what goes on
        }
        made.module = each.id;
        if (now->most && *now->most < required) {
            made.lacking = subtract(required, *now->most).value(); // the greater less the lesser
        } else {
            merge_into(made.missing, now->missing);
            made.open = both(made.open, outcome::undetermined);
        }
        if (made.open != outcome::undetermined) {
            made.missing.clear();
        }
        to.push_back(std::move(made));
    }
    return {};
}

/// @param lacking requirements of studies that are not met, or may not be
result<void> step_maker::add_new_courses(std::vector<next_step>& to,
                                         std::vector<award_requirement_id> const& lacking,
                                         programme_evidence const& evidence) const {
    done_courses const done = done_by(evidence);
    auto const studied = [&](curriculum const& each) {
        return by_.awards.curricula_are_chosen || is_studied(programme_, each);
    };
    bool is_known = std::ranges::any_of(by_.awards.curricula, studied);
    bool is_asked = programme_.awards.is_open();
    for (award_requirement_id const& each : lacking) {
        auto const& asked =
            *std::ranges::find(programme_.requirements, each, &award_requirement::id);
        is_asked = is_asked || std::holds_alternative<credit_requirement>(asked.demand);
        if (auto const* const listed = std::get_if<course_requirement>(&asked.demand)) {
            is_known = true;
            next_step made = courses_to_take(listed->courses, done);
            made.requirement = each;
            if (!made.courses.empty()) {
                to.push_back(std::move(made));
            }
        }
    }
    for (curriculum const& each : by_.awards.curricula) {
        if (!studied(each)) {
            continue;
        }
        if (auto const added = add_modules(to, each, done); added.has_error()) {
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
