#include <jspu_coop/questions/next_steps.hpp>
#include <jspu_coop/questions/period_recognition.hpp>
#include <jspu_coop/records/programmes/enrolment_state.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/fall.hpp"
#include "questions/detail/learning_agreements.hpp"
#include "questions/next_steps/step_maker.hpp"
#include "questions/passage/passage_case.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop {

namespace detail {

namespace {

/// The last step towards a period; none before the first.
[[nodiscard]] std::optional<period_step> last_of(period_state const* towards) {
    return towards != nullptr ? towards->last : std::optional<period_step>{};
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

void step_maker::only_where_student(next_step& made, party_id const& site) const {
    outcome const is_out = is_struck_off_at(site);
    made.open = both(made.open, contrary(is_out));
    if (is_out != outcome::not_satisfied) {
        made.needs.push_back(struck_off_finding(site, is_out));
    }
    if (is_out == outcome::undetermined) {
        note_open_fall(made.missing, programme_, student_, day_, site);
    }
    if (made.open != outcome::undetermined) {
        made.missing.clear();
    }
}

void step_maker::add_sites(std::vector<next_step>& to) const {
    bool const is_enrolled = state_.phase == enrolment_phase::enrolled;
    if (is_enrolled && find_site(state_, programme_.home) == nullptr) {
        to.push_back(step_of(student_step::registration));
        to.back().site = programme_.home;
    }
    for (site_state const& each : state_.sites) {
        outcome const is_out = struck_off_at(each);
        std::vector<missing_fact> open;
        if (is_out == outcome::undetermined) {
            note_open_fall(open, programme_, student_, day_, each.site);
        }
        if (each.standing == site_standing::on_leave && is_out != outcome::satisfied) {
            to.push_back(step_of(student_step::end_of_leave, contrary(is_out)));
            to.back().site = each.site;
            to.back().missing = open;
        }
        if (is_out != outcome::not_satisfied) {
            to.push_back(step_of(student_step::reinstatement, outcome::undetermined));
            to.back().site = each.site;
            to.back().missing = {{"party", each.site.str(), "/reinstatement", open_cause::missing}};
            merge_into(to.back().missing, open);
        }
    }
}

/// Who is a student nowhere cannot study.
void step_maker::only_where_enrolled(next_step& made) const {
    bool const is_anywhere =
        state_.sites.empty() || std::ranges::any_of(state_.sites, [](site_state const& each) {
            return struck_off_at(each) != outcome::satisfied;
        });
    if (!is_anywhere) {
        made.open = outcome::not_satisfied;
        made.missing.clear();
        for (site_state const& each : state_.sites) {
            made.needs.push_back(struck_off_finding(each.site, outcome::satisfied));
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
    std::int64_t const last_of_year = state_.year * programme_.semesters_a_year;
    party_id const* last_site = nullptr;
    bool is_next_found = false;
    for (programme_period const& each : placement.periods) {
        bool const is_move = last_site == nullptr || *last_site != each.site;
        last_site = &each.site;
        period_state const* const towards = find_period(state_, each.id);
        auto const last = last_of(towards);
        bool const is_on_the_way = last == period_step::nominated || last == period_step::accepted;
        if (last == period_step::departed || last == period_step::arrived) {
            add_stay(to, each, *towards);
            add_ways_out(to, each.id, false);
        } else if (each.site == programme_.home || !is_move) {
            if (each.first_semester <= last_of_year && before < each.last_semester) {
                add_ways_out(to, each.id, true);
            }
        } else if (last != period_step::returned && !is_next_found) {
            add_ways_out(to, each.id, false); // of one that was missed, too
            if (each.first_semester > before || is_on_the_way) {
                is_next_found = true;
                if (auto const done = add_way_to(to, each, towards); done.has_error()) {
                    return done;
                }
            }
        }
    }
    return {};
}

void step_maker::add_unplanned(std::vector<next_step>& to) const {
    for (period_state const& each : state_.periods) {
        student_step step{};
        if (each.last == period_step::nominated) {
            step = student_step::acceptance;
        } else if (each.last == period_step::accepted) {
            step = student_step::departure;
        } else if (each.last == period_step::departed) {
            step = student_step::arrival;
        } else if (each.last == period_step::arrived) {
            step = student_step::return_home;
        } else {
            continue;
        }
        to.push_back(step_of(step, outcome::undetermined));
        to.back().period = each.period;
        to.back().missing = {
            {"joint_programme", programme_.id.str(), "/placement", open_cause::missing}};
        add_agreement(to, each.period, each);
    }
}

namespace {

/// Whether an activity is the student's stay in a period, by its id: see `period_stay`.
[[nodiscard]] bool is_stay_of(activity_id const& stay, enrolment_id const& student,
                              programme_period_id const& period) {
    std::string const first = student.str() + "." + period.str();
    return stay.str() == first || stay.str().starts_with(first + ".");
}

} // namespace

/// Whether a place is left, whoever asks knows; it matters where a clause carries the programme.
void step_maker::only_where_place(next_step& made, programme_period_id const& period) const {
    auto const given = std::ranges::find(by_.places, period, &period_place::period);
    if (given != by_.places.end()) {
        if (!is_stay_of(given->verdict.activity, student_.id, period)) {
            throw std::invalid_argument{"a place of another stay: "
                                        + given->verdict.activity.str()};
        }
        made.open = both(made.open, given->verdict.result);
        made.needs.push_back(explanation_of(given->verdict));
        merge_into(made.missing, given->verdict.missing);
    } else if (!programme_.carried_by.empty()) {
        missing_fact const answer{"enrolment", student_.id.str(),
                                  path_join("/periods", period.str()) + "/place",
                                  open_cause::missing};
        made.open = both(made.open, outcome::undetermined);
        made.needs.push_back(open_finding("next_step.place", answer, {{"period", {period.str()}}}));
        merge_into(made.missing, {answer});
    }
    if (made.open != outcome::undetermined) {
        made.missing.clear();
    }
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
    auto const last = last_of(towards);
    if (last == period_step::nominated) {
        next_step made = step_of(student_step::acceptance); // the host decides
        made.period = period.id;
        only_where_student(made, programme_.home);
        only_where_place(made, period.id);
        only_where_covered(made, period.id);
        to.push_back(std::move(made));
    } else {
        bool const is_accepted = last == period_step::accepted;
        auto const verdict = judge_period(
            {programme_, student_, day_, by_.passage, state_, !is_accepted}, period.id);
        if (verdict.has_error()) {
            return verdict.error();
        }
        to.push_back(step_of(is_accepted ? student_step::departure : student_step::nomination,
                             verdict->result));
        to.back().period = period.id;
        to.back().needs = {explanation_of(*verdict, *by_.passage.policies.schema())};
        to.back().missing = verdict->missing;
        if (!is_accepted) {
            only_where_place(to.back(), period.id);
        }
        only_where_covered(to.back(), period.id);
        if (is_accepted && find_site(state_, period.site) == nullptr) {
            to.push_back(step_of(student_step::registration)); // it may be asked for before
            to.back().site = period.site;
        }
    }
    if (towards != nullptr) {
        add_agreement(to, period.id, *towards);
    }
    return {};
}

void step_maker::add_agreement(std::vector<next_step>& to, programme_period_id const& period,
                               period_state const& towards) const {
    auto const unsigned_by = yet_to_sign(towards);
    if (unsigned_by.empty()) {
        return;
    }
    to.push_back(step_of(student_step::learning_agreement));
    to.back().period = period;
    finding lacking = found("next_step.not_signed", outcome::not_satisfied);
    for (learning_agreement_party const each : unsigned_by) {
        lacking.values["by"].push_back(coded_value{"learning_agreement_party", to_string(each)});
    }
    to.back().needs.push_back(std::move(lacking));
}

void step_maker::add_ways_out(std::vector<next_step>& to, programme_period_id const& period,
                              bool is_at_home) const {
    fact_place const place{"joint_programme", programme_.id.str(), "/exits"};
    if (programme_.exits.is_open()) {
        if (!is_at_home) {
            to.push_back(step_of(student_step::way_out, outcome::undetermined));
            to.back().period = period;
            to.back().missing = {place.when(programme_.exits.state())};
        }
        return;
    }
    if (programme_.exits.is_absent()) {
        return;
    }
    for (programme_exit const& each : programme_.exits.value()) {
        // Out of any period means: instead of one that is spent away.
        outcome const named =
            each.from.is_absent()
                ? outcome_of(!is_at_home)
                : holds_of(each.from, [&](std::vector<programme_period_id> const& from) {
                      return std::ranges::find(from, period) != from.end();
                  });
        next_step made = step_of(student_step::way_out, named);
        made.period = period;
        made.exit = each;
        if (named == outcome::undetermined) {
            made.missing = {place.when(each.from.state())};
        }
        if (each.way != exit_way::transfer) {
            only_where_student(made, programme_.home);
        }
        if (made.open != outcome::not_satisfied) {
            to.push_back(std::move(made));
        }
    }
}

} // namespace detail

namespace {

/// What makes two steps the same.
[[nodiscard]] bool is_same(next_step const& left, next_step const& right) {
    return left.step == right.step && left.site == right.site && left.period == right.period
           && left.exit == right.exit;
}

/// The steps towards periods, by each source of the placement.
[[nodiscard]] result<void> add_periods(std::vector<next_step>& to, detail::step_maker const& maker,
                                       joint_programme const& programme) {
    auto const sources = detail::readings_of(programme.placement);
    if (sources.empty()) {
        maker.add_unplanned(to);
    }
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
    bool const is_over = phase == enrolment_phase::unrecorded || phase == enrolment_phase::completed
                         || maker.is_finished();
    if (is_over) {
        return steps;
    }
    if (phase == enrolment_phase::transferred) { // what remains is conferred, and nothing studied
        if (auto const done = maker.add_awards(steps); done.has_error()) {
            return done.error();
        }
        std::erase_if(steps,
                      [](next_step const& each) { return each.step != student_step::award; });
        return steps;
    }
    maker.add_sites(steps);
    if (auto const done = maker.judge_reinstatement(steps); done.has_error()) {
        return done.error();
    }
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
