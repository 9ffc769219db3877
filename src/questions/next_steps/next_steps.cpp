#include <jspu_coop/questions/next_steps.hpp>
#include <jspu_coop/questions/period_recognition.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/fall.hpp"
#include "questions/next_steps/step_maker.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace detail {

namespace {

[[nodiscard]] next_step step_of(student_step step, outcome open = outcome::satisfied) {
    next_step made{step, {}, {}, {}, {}, {}, {}, {}, open, {}, {}};
    return made;
}

/// Whether a requirement asks for more studies, or may.
[[nodiscard]] bool is_of_study(requirement_standing const& of) {
    bool const is_amount =
        of.reason == requirement_reason::amount || of.reason == requirement_reason::courses_lack;
    return is_amount && of.met != outcome::satisfied;
}

[[nodiscard]] next_step study_of(requirement_standing const& lacking) {
    next_step made = step_of(student_step::study, contrary(lacking.met));
    made.requirement = lacking.requirement;
    made.missing = lacking.missing;
    if (lacking.met == outcome::not_satisfied && lacking.observed && lacking.required) {
        auto const more = subtract(*lacking.required, *lacking.observed);
        made.lacking = more.has_value() ? std::optional{*more} : std::nullopt;
    }
    return made;
}

/// Whether the conditions for a period are met, whatever became of an earlier nomination.
[[nodiscard]] outcome without_nomination(passage_verdict const& verdict) {
    auto const refused = [](finding const& each) {
        return each.code == "passage.nomination" && each.result == outcome::not_satisfied;
    };
    if (std::ranges::none_of(verdict.checks, refused)) {
        return verdict.result;
    }
    outcome all = outcome::not_applicable;
    for (finding const& each : verdict.checks) {
        all = refused(each) ? all : both(all, each.result);
    }
    for (passage_rule const& each : verdict.rules) {
        all = both(all, each.met);
    }
    return all;
}

} // namespace

step_maker::step_maker(joint_programme const& programme, enrolment const& student, date const& day,
                       next_step_terms const& by)
    : programme_{programme}, student_{student}, day_{day}, by_{by}, state_{state_on(
                                                                        student, programme, day)} {}

outcome step_maker::is_struck_off_at(party_id const& site) const {
    site_state const* const there = find_site(state_, site);
    return there == nullptr ? outcome::not_satisfied : struck_off_at(*there);
}

void step_maker::add_sites(std::vector<next_step>& to) const {
    bool const is_enrolled = state_.phase == enrolment_phase::enrolled;
    if (is_enrolled && find_site(state_, programme_.home) == nullptr) {
        to.push_back(step_of(student_step::registration));
        to.back().site = programme_.home;
    }
    for (site_state const& each : state_.sites) {
        if (each.standing == site_standing::on_leave) {
            to.push_back(step_of(student_step::end_of_leave));
            to.back().site = each.site;
        } else if (each.standing == site_standing::struck_off) {
            to.push_back(step_of(student_step::reinstatement, outcome::undetermined));
            to.back().site = each.site;
            to.back().missing = {{"party", each.site.str(), "/reinstatement", open_cause::missing}};
        }
    }
}

result<void> step_maker::add_year(std::vector<next_step>& to) const {
    auto const verdict = may_pass_year(programme_, student_, day_, by_.passage);
    if (verdict.has_error()) {
        return verdict.error();
    }
    if (verdict->result != outcome::not_applicable) {
        to.push_back(step_of(student_step::next_year, verdict->result));
        to.back().needs = {explanation_of(*verdict, *by_.passage.policies.schema())};
        to.back().missing = verdict->missing;
    }
    return {};
}

result<void> step_maker::add_periods(std::vector<next_step>& to,
                                     programme_placement const& placement) const {
    std::int64_t const before = (state_.year - 1) * programme_.semesters_a_year;
    party_id const* last_site = nullptr;
    for (programme_period const& each : placement.periods) {
        bool const is_move = last_site == nullptr || *last_site != each.site;
        last_site = &each.site;
        period_state const* const towards = find_period(state_, each.id);
        auto const last = towards != nullptr ? towards->last : std::optional<period_step>{};
        if (last == period_step::departed || last == period_step::arrived) {
            add_stay(to, each, *towards);
            add_ways_out(to, each.id);
        } else if (last != period_step::returned && is_move && each.site != programme_.home
                   && (each.first_semester > before || last == period_step::nominated
                       || last == period_step::accepted)) {
            add_ways_out(to, each.id);
            return add_way_to(to, each, towards);
        }
    }
    return {};
}

/// The next steps of who has gone.
void step_maker::add_stay(std::vector<next_step>& to, programme_period const& period,
                          period_state const& towards) const {
    bool const is_there = towards.last == period_step::arrived;
    to.push_back(step_of(is_there ? student_step::return_home : student_step::arrival));
    to.back().period = period.id;
    if (is_there && find_site(state_, period.site) == nullptr) {
        to.push_back(step_of(student_step::registration));
        to.back().site = period.site;
    }
    add_agreement(to, period.id, towards);
}

/// The next step of who may go.
result<void> step_maker::add_way_to(std::vector<next_step>& to, programme_period const& period,
                                    period_state const* towards) const {
    auto const last = towards != nullptr ? towards->last : std::optional<period_step>{};
    if (last == period_step::nominated) {
        to.push_back(step_of(student_step::acceptance)); // the host decides
        to.back().period = period.id;
    } else {
        auto const verdict = may_pass_period(programme_, student_, period.id, day_, by_.passage);
        if (verdict.has_error()) {
            return verdict.error();
        }
        bool const is_accepted = last == period_step::accepted;
        outcome const open = is_accepted ? verdict->result : without_nomination(*verdict);
        to.push_back(
            step_of(is_accepted ? student_step::departure : student_step::nomination, open));
        to.back().period = period.id;
        to.back().needs = {explanation_of(*verdict, *by_.passage.policies.schema())};
        to.back().missing =
            open == outcome::undetermined ? verdict->missing : std::vector<missing_fact>{};
    }
    if (towards != nullptr) {
        add_agreement(to, period.id, *towards);
    }
    return {};
}

void step_maker::add_agreement(std::vector<next_step>& to, programme_period_id const& period,
                               period_state const& towards) const {
    bool const is_needed =
        towards.proposed || (!towards.agreed && towards.last == period_step::accepted);
    if (!is_needed) {
        return;
    }
    to.push_back(step_of(student_step::learning_agreement));
    to.back().period = period;
    finding lacking = found("next_step.not_signed", outcome::not_satisfied);
    for (learning_agreement_party const each : every<learning_agreement_party>()) {
        if (std::ranges::find(towards.signed_by, each) == towards.signed_by.end()) {
            lacking.values["by"].push_back(
                coded_value{"learning_agreement_party", to_string(each)});
        }
    }
    to.back().needs.push_back(std::move(lacking));
}

void step_maker::add_ways_out(std::vector<next_step>& to, programme_period_id const& period) const {
    fact_place const place{"joint_programme", programme_.id.str(), "/exits"};
    if (programme_.exits.is_open()) {
        to.push_back(step_of(student_step::way_out, outcome::undetermined));
        to.back().period = period;
        to.back().missing = {place.when(programme_.exits.state())};
        return;
    }
    if (programme_.exits.is_absent()) {
        return;
    }
    for (programme_exit const& each : programme_.exits.value()) {
        outcome const open =
            each.from.is_absent()
                ? outcome::satisfied
                : holds_of(each.from, [&](std::vector<programme_period_id> const& from) {
                      return std::ranges::find(from, period) != from.end();
                  });
        bool const leads_home = each.way != exit_way::transfer;
        if (open == outcome::not_satisfied
            || (leads_home && is_struck_off_at(programme_.home) == outcome::satisfied)) {
            continue;
        }
        to.push_back(step_of(student_step::way_out, open));
        to.back().period = period;
        to.back().way = each.way;
        if (open == outcome::undetermined) {
            to.back().missing = {place.when(each.from.state())};
        }
    }
}

result<void> step_maker::add_courses(std::vector<next_step>& to) const {
    auto const evidence = evidence_on(student_, day_, by_.awards.scales);
    if (evidence.has_error()) {
        return evidence.error();
    }
    next_step made = step_of(student_step::courses, outcome::undetermined);
    for (course_evidence const& each : evidence->courses) {
        if (each.passed == fact{true}) {
            continue;
        }
        made.courses.push_back(each.course);
        if (each.passed == fact{false}) {
            made.open = outcome::satisfied;
        }
        note_open(made.missing, each.passed, place_of(student_, each.course, "passed"));
    }
    if (!made.courses.empty()) {
        if (made.open == outcome::satisfied) {
            made.missing.clear();
        }
        to.push_back(std::move(made));
    }
    return {};
}

result<void> step_maker::add_recognition(std::vector<next_step>& to) const {
    for (period_state const& each : state_.periods) {
        auto const recognition =
            period_recognition_on(programme_, student_, each.period, day_, by_.awards.scales);
        if (recognition.has_error()) {
            return recognition.error();
        }
        next_step made = step_of(student_step::recognition);
        made.period = each.period;
        for (recognised_unit const& unit : recognition->units) {
            if (unit.standing == unit_recognition::to_recognise) {
                made.courses.push_back(unit.course);
            }
        }
        if (!made.courses.empty()) {
            to.push_back(std::move(made));
        }
    }
    return {};
}

void step_maker::add_examination(std::vector<next_step>& to, award_requirement_id const& id) const {
    auto const& asked = *std::ranges::find(programme_.requirements, id, &award_requirement::id);
    auto const& final = std::get<final_examination>(asked.demand);
    next_step made = step_of(student_step::examination);
    made.requirement = id;
    outcome const is_out =
        final.site.is_known() ? is_struck_off_at(final.site.value()) : outcome::not_satisfied;
    if (is_out != outcome::not_satisfied) {
        party_id const& site = final.site.value();
        made.open = contrary(is_out);
        made.needs = {found("passage.not_struck_off", contrary(is_out),
                            {{"observed", {record_reference{"party", site.str()}}}})};
        if (is_out == outcome::undetermined) {
            note_open_fall(made.missing, programme_, student_, day_, site);
        }
        to.push_back(std::move(made));
        return;
    }
    std::int64_t failed_lately = 0;
    auto const year_ago = add_years(day_, -1, rounding::down);
    for (auto const* const each : student_.history.effective()) {
        auto const* const tried = std::get_if<examination_attempted>(&each->event);
        bool const is_late =
            each->effect <= day_ && (year_ago.has_error() || *year_ago < each->effect);
        failed_lately += tried != nullptr && is_late && tried->requirement == id
                                 && tried->result != attempt_result::in_progress
                             ? 1
                             : 0;
    }
    // Which years the tries are counted in, no source says.
    if (final.tries.is_known() && failed_lately >= final.tries.value().a_year) {
        made.open = outcome::undetermined;
        missing_fact open = place_of(programme_, id, "tries").when(knowledge::missing);
        open.cause = open_cause::rule_unpublished;
        made.missing = {std::move(open)};
    } else if (final.tries.is_open() && failed_lately > 0) {
        made.open = outcome::undetermined;
        note_open(made.missing, final.tries, place_of(programme_, id, "tries"));
    }
    to.push_back(std::move(made));
}

result<void> step_maker::add_awards(std::vector<next_step>& to) const {
    auto const standing = award_standing_on(programme_, student_, day_, by_.awards);
    if (standing.has_error()) {
        return standing.error();
    }
    std::vector<award_requirement_id> told;
    for (award_standing const& each : standing->awards) {
        for (requirement_standing const& one : each.requirements) {
            bool const is_told = std::ranges::find(told, one.requirement) != told.end();
            if (each.conferred_on || is_told) {
                continue;
            }
            if (one.reason == requirement_reason::not_taken) {
                told.push_back(one.requirement);
                add_examination(to, one.requirement);
            } else if (is_of_study(one)) {
                told.push_back(one.requirement);
                to.push_back(study_of(one));
            }
        }
    }
    for (award_standing const& each : standing->awards) {
        if (each.due == outcome::satisfied || each.due == outcome::undetermined) {
            to.push_back(step_of(student_step::award, each.due));
            to.back().award = each.award;
            to.back().missing = each.due_missing;
        }
    }
    return {};
}

} // namespace detail

namespace {

/// What makes two steps the same.
[[nodiscard]] bool is_same(next_step const& left, next_step const& right) {
    return left.step == right.step && left.site == right.site && left.period == right.period
           && left.way == right.way;
}

/// The steps towards periods, by each source of the placement.
[[nodiscard]] result<void> add_periods(std::vector<next_step>& to, detail::step_maker const& maker,
                                       joint_programme const& programme) {
    auto const sources = detail::readings_of(programme.placement);
    std::vector<next_step> all;
    std::vector<std::size_t> told;
    for (programme_placement const* const each : sources) {
        std::vector<next_step> steps;
        if (auto const done = maker.add_periods(steps, *each); done.has_error()) {
            return done.error();
        }
        for (next_step& step : steps) {
            auto const same =
                std::ranges::find_if(all, [&](next_step const& one) { return is_same(one, step); });
            if (same == all.end()) {
                all.push_back(std::move(step));
                told.push_back(1);
            } else {
                ++told[static_cast<std::size_t>(same - all.begin())];
            }
        }
    }
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (told[at] < sources.size() && all[at].open == outcome::satisfied) {
            all[at].open = outcome::undetermined;
            merge_into(all[at].missing,
                       {fact_place{"joint_programme", programme.id.str(), "/placement"}.when(
                           programme.placement.state())});
        }
        to.push_back(std::move(all[at]));
    }
    return {};
}

} // namespace

result<std::vector<next_step>> next_steps_on(joint_programme const& programme,
                                             enrolment const& student, date const& day,
                                             next_step_terms const& by) {
    detail::step_maker const maker{programme, student, day, by};
    std::vector<next_step> steps;
    enrolment_phase const phase = maker.phase();
    if (phase == enrolment_phase::unrecorded || phase == enrolment_phase::transferred) {
        return steps;
    }
    maker.add_sites(steps);
    if (phase == enrolment_phase::enrolled) {
        for (auto const& add :
             {std::function<result<void>()>{[&] { return maker.add_year(steps); }},
              {[&] { return add_periods(steps, maker, programme); }},
              {[&] { return maker.add_courses(steps); }},
              {[&] { return maker.add_recognition(steps); }},
              {[&] { return maker.add_awards(steps); }}}) {
            if (auto const done = add(); done.has_error()) {
                return done.error();
            }
        }
    }
    std::ranges::stable_sort(steps, {}, &next_step::step);
    return steps;
}

} // namespace jspu_coop
