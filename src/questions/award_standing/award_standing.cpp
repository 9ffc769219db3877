#include <jspu_coop/questions/award_standing.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "questions/award_standing/sharing.hpp"
#include "questions/detail/fall.hpp"
#include "questions/detail/programme_facts.hpp"

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

/// Says for which requirements each course is counted.
void tell_fillings(award_case& of, std::vector<detail::requirement_filling> const& fillings) {
    std::vector<std::vector<award_requirement_id const*>> fills(of.table.counted.size());
    for (detail::requirement_filling const& each : fillings) {
        fills[each.number].push_back(each.requirement);
    }
    for (detail::counting_line& line : of.table.lines) {
        if (line.shown.use != course_use::counted) {
            continue;
        }
        std::vector<award_requirement_id>& told = line.shown.fills;
        for (std::size_t const number : line.counted) {
            for (award_requirement_id const* const each : fills[number]) {
                if (std::ranges::find(told, *each) == told.end()) {
                    told.push_back(*each);
                }
            }
        }
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
        earned.push_back(outcome::not_applicable);
        earned_with_progress.push_back(outcome::not_applicable);
        for (requirement_standing& each : standings->standings) {
            earned.back() = both(earned.back(), each.met);
            earned_with_progress.back() = both(earned_with_progress.back(), each.met_with_progress);
            merge_standing(judged.requirements, std::move(each));
        }
        if (asked.is_known()) {
            tell_fillings(of, standings->fillings);
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

/// Whether the student is still one of the awarding institutions'.
[[nodiscard]] outcome is_still_there(award_standing& judged, award_case const& of,
                                     enrolment_state const& state) {
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

[[nodiscard]] result<award_standing> judge_award(award_case& of, enrolment_state const& state) {
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
    outcome const there = is_still_there(judged, of, state);
    outcome const turn = is_turn(judged, of, state);
    judged.due = both(judged.earned, both(turn, there));
    if (judged.due == undetermined) {
        merge_into(judged.due_missing, judged.missing);
    } else {
        judged.due_missing.clear();
    }
    return judged;
}

} // namespace

result<programme_standing> award_standing_on(joint_programme const& programme,
                                             enrolment const& student, date const& day,
                                             award_terms const& by) {
    auto const evidence = evidence_on(student, day, by.scales);
    if (evidence.has_error()) {
        return evidence.error();
    }
    programme_standing standing{student.id, day, outcome::not_applicable, {}, {}, {}};
    if (programme.awards.is_open()) {
        standing.all_earned = outcome::undetermined;
        note_open(standing.missing, programme.awards,
                  {"joint_programme", programme.id.str(), "/awards"});
        return standing;
    }
    if (programme.awards.is_absent()) {
        return standing;
    }
    enrolment_state const state = state_on(student, programme, day);
    detail::study_index const index{*evidence, by.courses, by.equivalences};
    std::vector<award_case> cases;
    cases.reserve(programme.awards.value().size());
    for (programme_award const& each : programme.awards.value()) {
        cases.push_back({programme, student, day, by, *evidence, each,
                         detail::counting_table_of(programme, student, each, index)});
        auto judged = judge_award(cases.back(), state);
        if (judged.has_error()) {
            return judged.error();
        }
        standing.all_earned = both(standing.all_earned, judged->earned);
        merge_into(standing.missing, judged->missing);
        standing.awards.push_back(*std::move(judged));
    }
    auto const side = [&](award_id const& id) {
        auto const at = std::ranges::find(standing.awards, id, &award_standing::award)
                        - standing.awards.begin();
        auto const place = static_cast<std::size_t>(at);
        return detail::sharing_side{cases[place], standing.awards[place].earned};
    };
    for (credit_sharing const& rule : programme.sharing) {
        auto judged = detail::judge_sharing(rule, side(rule.first), side(rule.second));
        if (judged.has_error()) {
            return judged.error();
        }
        standing.all_earned = both(standing.all_earned, judged->both);
        merge_into(standing.missing, judged->missing);
        standing.sharing.push_back(*std::move(judged));
    }
    if (standing.all_earned != outcome::undetermined) {
        standing.missing.clear();
    }
    for (std::size_t at = 0; at < cases.size(); ++at) {
        auto& courses = standing.awards[at].courses;
        courses.reserve(cases[at].table.lines.size());
        for (detail::counting_line& line : cases[at].table.lines) {
            courses.push_back(std::move(line.shown));
        }
    }
    return standing;
}

} // namespace jspu_coop
