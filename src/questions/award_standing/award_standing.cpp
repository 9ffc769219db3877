#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/award_standing/award_sharing.hpp"
#include "questions/award_standing/taken_exits.hpp"
#include "questions/detail/fall.hpp"
#include "questions/detail/programme_facts.hpp"
#include "records/programmes/detail/enrolment_steps.hpp"
#include "records/programmes/detail/told_study.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace {

using detail::award_case;
using detail::note_open;
using detail::note_open_fall;
using detail::place_of;
using detail::struck_off_at;

/// The same requirement by several sources of what the award asks for.
void merge_standing(std::vector<requirement_standing>& all, requirement_standing next) {
    auto const same = std::ranges::find(all, next.requirement, &requirement_standing::requirement);
    if (same == all.end()) {
        all.push_back(std::move(next));
    } else if (same->met != next.met) {
        same->met = outcome::undetermined;
        merge_into(same->missing, next.missing);
    }
}

/// Judges what an award asks for, by each source of it.
[[nodiscard]] result<void> judge_earning(award_standing& judged, award_case& of) {
    fact<std::vector<award_requirement_id>> const& asked = of.award.requirements;
    std::vector<std::vector<award_requirement_id>> sources = asked.claims();
    if (!asked.is_open()) {
        sources.push_back(asked.is_known() ? asked.value() : std::vector<award_requirement_id>{});
    }
    std::vector<outcome> earned;
    std::vector<outcome> earned_with_progress;
    for (std::vector<award_requirement_id> const& source : sources) {
        auto standings = detail::judge_requirements(of, source);
        if (standings.has_error()) {
            return standings.error();
        }
        // Each of those that list courses may be open, by which way the courses are given, where it
        // is certain that not all are met.
        earned.push_back(standings->listed);
        earned_with_progress.push_back(standings->listed_with_progress);
        for (requirement_standing& each : standings->standings) {
            earned.back() = both(earned.back(), each.met);
            earned_with_progress.back() = both(earned_with_progress.back(), each.met_with_progress);
            merge_standing(judged.requirements, std::move(each));
        }
        if (asked.is_known()) {
            of.fills = std::move(standings->fillings);
        }
    }
    judged.earned = common_outcome(earned);
    judged.earned_with_progress = common_outcome(earned_with_progress);
    if (judged.earned == outcome::undetermined) {
        for (requirement_standing const& each : judged.requirements) {
            merge_into(judged.missing, each.missing);
        }
        note_open(judged.missing, asked, place_of(of.programme, of.award, "requirements"));
    }
    return {};
}

/// Whether the awards that come before are conferred.
[[nodiscard]] outcome is_turn(award_standing& judged, award_case const& of,
                              enrolment_state const& state) {
    auto const is_conferred = [&](award_id const& id) {
        return std::ranges::find(state.awards, id, &conferred_award::award) != state.awards.end();
    };
    fact<std::vector<award_id>> const& after = of.award.after;
    if (after.is_absent()) {
        return outcome::satisfied;
    }
    if (after.is_known()) {
        std::ranges::copy_if(after.value(), std::back_inserter(judged.waits_for),
                             [&](award_id const& each) { return !is_conferred(each); });
    }
    outcome const turn = holds_of(after, [&](std::vector<award_id> const& all) {
        return std::ranges::all_of(all, is_conferred);
    });
    if (turn == outcome::undetermined) {
        note_open(judged.due_missing, after, place_of(of.programme, of.award, "after"));
    }
    return turn;
}

/// Says which awarding institutions the student is no student of any more.
void tell_struck_off(award_standing& judged, std::vector<party_id> const& awarding,
                     enrolment_state const& state) {
    for (party_id const& each : awarding) {
        site_state const* const at = find_site(state, each);
        if (at != nullptr && struck_off_at(*at) == outcome::satisfied) {
            bool const is_by_itself = at->standing == site_standing::struck_off;
            (is_by_itself ? judged.struck_off : judged.fallen).push_back(each);
        }
    }
}

/// Where a student who left for another programme stood on the day before.
[[nodiscard]] enrolment_state before_transfer(award_case const& of) {
    date day = of.day;
    for (auto const* const each : of.student.history.effective()) {
        if (each->effect <= of.day && std::holds_alternative<student_transferred>(each->event)) {
            auto const before = each->effect.plus_days(-1);
            day = before.has_value() ? *before : each->effect;
        }
    }
    return state_on(of.student, of.programme, day);
}

/// Whether the student is still one of the awarding institutions'. What a declared transfer leaves
/// is conferred after it, by whoever had not struck the student off before.
[[nodiscard]] outcome is_still_there(award_standing& judged, award_case const& of,
                                     enrolment_state const& state) {
    if (state.phase == enrolment_phase::transferred && judged.remains != outcome::not_applicable) {
        return both(judged.remains, is_still_there(judged, of, before_transfer(of)));
    }
    if (state.phase != enrolment_phase::enrolled) {
        return outcome::not_satisfied;
    }
    fact<std::vector<party_id>> const& awarding = of.award.awarded_by;
    if (awarding.is_known()) {
        tell_struck_off(judged, awarding.value(), state);
    }
    outcome there = outcome::satisfied;
    for (site_state const& each : state.sites) {
        there = both(there, contrary(struck_off_at(each)));
    }
    if (there == outcome::satisfied) {
        return there; // whoever awards
    }
    auto const awards = [](std::vector<party_id> const& all, site_state const& at) {
        return std::ranges::find(all, at.site) != all.end();
    };
    there = outcome_over(awarding, outcome::undetermined, [&](std::vector<party_id> const& all) {
        outcome still = outcome::satisfied;
        for (site_state const& each : state.sites) {
            still = awards(all, each) ? both(still, contrary(struck_off_at(each))) : still;
        }
        return still;
    });
    if (there == outcome::undetermined) {
        note_open(judged.due_missing, awarding, place_of(of.programme, of.award, "awarded_by"));
        for (site_state const& each : state.sites) {
            bool const may_award = !awarding.is_known() || awards(awarding.value(), each);
            if (may_award && struck_off_at(each) == outcome::undetermined) {
                note_open_fall(judged.due_missing, of.programme, of.student, of.day, each.site);
            }
        }
    }
    return there;
}

/// @param taken the ways out that the student has taken
[[nodiscard]] result<award_standing> judge_award(award_case& of, enrolment_state const& state,
                                                 std::vector<detail::taken_exit> const& taken) {
    using enum outcome;
    award_standing judged{of.award.id, undetermined, undetermined, undetermined, {}, {},
                          {},          {},           {},           {},           {}, {}};
    if (auto const done = judge_earning(judged, of); done.has_error()) {
        return done.error();
    }
    auto const conferred = std::ranges::find(state.awards, of.award.id, &conferred_award::award);
    if (conferred != state.awards.end()) {
        judged.conferred_on = conferred->on;
        judged.due = not_applicable;
        return judged;
    }
    detail::judge_remaining(judged, of.programme, of.student, taken);
    outcome const there = is_still_there(judged, of, state);
    outcome const turn = is_turn(judged, of, state);
    judged.due = both(both(judged.earned, judged.remains), both(turn, there));
    if (judged.due == undetermined) {
        merge_into(judged.due_missing, judged.missing);
        merge_into(judged.due_missing, judged.remains_missing);
    } else {
        judged.due_missing.clear();
    }
    return judged;
}

/// What all awards are judged by.
struct asked_about {
    joint_programme const& programme;
    enrolment const& student;
    date const& day;
    award_terms const& by;
};

/// Judges each award by itself.
[[nodiscard]] result<void> judge_awards(programme_standing& into, std::vector<award_case>& cases,
                                        asked_about const& of, detail::study_index const& index,
                                        enrolment_state const& state,
                                        std::vector<detail::taken_exit> const& taken) {
    cases.reserve(of.programme.awards.value().size());
    for (programme_award const& each : of.programme.awards.value()) {
        cases.push_back(
            {of.programme,
             of.student,
             of.day,
             of.by,
             each,
             detail::counting_table_of(of.programme, of.student, each, index, of.by.agreed),
             {}});
        auto judged = judge_award(cases.back(), state, taken);
        if (judged.has_error()) {
            return judged.error();
        }
        merge_into(into.missing, judged->missing);
        into.awards.push_back(*std::move(judged));
    }
    return {};
}

/// Judges the awards together: all of them, and each with those that are conferred.
[[nodiscard]] result<void> judge_together(programme_standing& into,
                                          std::vector<award_case> const& cases,
                                          joint_programme const& programme) {
    std::vector<detail::sharing_side> sides;
    sides.reserve(cases.size());
    for (std::size_t at = 0; at < cases.size(); ++at) {
        sides.push_back({cases[at], into.awards[at].earned});
    }
    auto shared = detail::judge_shared(programme, sides);
    if (shared.has_error()) {
        return shared.error();
    }
    into.all_earned = shared->all;
    into.sharing = std::move(shared->pairs);
    into.joint_sharing = std::move(shared->joint);
    merge_into(into.missing, shared->missing);
    return detail::judge_with_conferred(into.awards, programme, sides);
}

} // namespace

result<programme_standing> award_standing_on(joint_programme const& programme,
                                             enrolment const& student, date const& day,
                                             award_terms const& by) {
    programme_standing standing{student.id, day, outcome::not_applicable, {}, {}, {}};
    if (auto const told = award_standing_on(programme, student, day, by, standing);
        told.has_error()) {
        return told.error();
    }
    return standing;
}

result<void> award_standing_on(joint_programme const& programme, enrolment const& student,
                               date const& day, award_terms const& by, programme_standing& into) {
    std::vector<std::vector<award_course>> used;
    for (award_standing& each : into.awards) {
        used.push_back(std::move(each.courses));
    }
    into = {student.id, day, outcome::not_applicable, {}, {}, {}};
    auto const in_force = student.history.effective();
    auto const told = detail::study_told_by(in_force, day, by.scales);
    if (told.has_error()) {
        return told.error();
    }
    if (programme.awards.is_open()) {
        into.all_earned = outcome::undetermined;
        note_open(into.missing, programme.awards,
                  {"joint_programme", programme.id.str(), "/awards"});
        return {};
    }
    if (programme.awards.is_absent()) {
        return {};
    }
    enrolment_state const state = detail::state_told_by(in_force, programme, day);
    detail::study_index const index{*told, by.courses, by.equivalences};
    auto const taken = detail::taken_exits(programme, in_force, state, day);
    std::vector<award_case> cases;
    if (auto const judged =
            judge_awards(into, cases, {programme, student, day, by}, index, state, taken);
        judged.has_error()) {
        return judged;
    }
    if (auto const judged = judge_together(into, cases, programme); judged.has_error()) {
        return judged;
    }
    if (into.all_earned != outcome::undetermined) {
        into.missing.clear();
    }
    used.resize(cases.size());
    for (std::size_t at = 0; at < cases.size(); ++at) {
        detail::show_lines(used[at], cases[at].table, cases[at].fills);
        into.awards[at].courses = std::move(used[at]);
    }
    return {};
}

} // namespace jspu_coop
