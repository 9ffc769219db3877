#include <jspu_coop/verdict/checks.hpp>

#include "questions/detail/finished_awards.hpp"
#include "questions/detail/programme_facts.hpp"
#include "questions/passage/passage_case.hpp"
#include "questions/student_deadlines/deadline_collector.hpp"
#include "records/programmes/detail/planned_periods.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace jspu_coop::detail {

result<void> deadline_collector::passages() {
    if (has_every_award(programme_, student_, state_, days_.first())) {
        return {};
    }
    for (period_passage const& each : by_.passages) {
        auto const planned = planned_periods(programme_, each.period);
        if (std::ranges::none_of(planned, [&](auto const& one) { return is_ahead(*one.period); })) {
            continue;
        }
        nomination_for(each);
        for (planned_period const& one : planned) { // by each source of the placement
            if (auto const done = gates_of(each, *one.period); done.has_error()) {
                return done.error();
            }
        }
    }
    return {};
}

/// Whether the student has yet to go to a period, and has not missed it.
bool deadline_collector::is_ahead(programme_period const& period) const {
    period_state const* const towards = find_period(state_, period.id);
    auto const last = towards == nullptr ? std::nullopt : towards->last;
    bool const has_gone = last == period_step::departed || last == period_step::arrived
                          || last == period_step::returned;
    bool const is_on_the_way = last == period_step::nominated || last == period_step::accepted;
    std::int64_t const year = (period.first_semester - 1) / programme_.semesters_a_year + 1;
    return !has_gone && (is_on_the_way || state_.year <= year);
}

void deadline_collector::nomination_for(period_passage const& asked) {
    auto const day = std::ranges::find(asked.by.days, gate_day::nomination, &gate_date::day);
    period_state const* const towards = find_period(state_, asked.period);
    bool const is_nominated =
        towards != nullptr
        && (towards->last == period_step::nominated || towards->last == period_step::accepted);
    if (day == asked.by.days.end() || is_nominated) {
        return;
    }
    student_deadline made{student_deadline_kind::nomination};
    made.period = asked.period;
    made.last_day = day->on;
    made.is_over = day->on < days_.first();
    add(std::move(made));
}

result<void> deadline_collector::gates_of(period_passage const& asked,
                                          programme_period const& period) {
    passage_case const of{programme_, student_, days_.first(), asked.by, state_};
    fact_place const gates_place{"joint_programme", programme_.id.str(),
                                 path_join("/placement/periods", period.id.str()) + "/gates"};
    if (period.gates.is_open()) {
        student_deadline made{student_deadline_kind::gate};
        made.period = period.id;
        note_open(made.missing, period.gates, gates_place);
        add(std::move(made));
    }
    std::size_t const gates = period.gates.is_known() ? period.gates.value().size() : 0;
    for (std::size_t at = 0; at < gates; ++at) {
        auto rule = judge_gate(of, period, at);
        if (rule.has_error()) {
            return rule.error();
        }
        if (rule->met == outcome::satisfied || rule->met == outcome::not_applicable) {
            continue;
        }
        student_deadline made{student_deadline_kind::gate};
        made.period = period.id;
        period_gate const& gate = period.gates.value()[at];
        gate_day const* const which = gate.day.get();
        made.last_day = which == nullptr ? std::nullopt : date_of(of, period.id, *which);
        bool const is_past = made.last_day && *made.last_day < days_.first();
        made.is_over = is_past && rule->met == outcome::not_satisfied;
        if (!made.last_day || (is_past && !made.is_over)) {
            made.missing = std::move(rule->missing);
            note_unknown(
                made.missing, gate.day,
                {gates_place.kind, gates_place.id, path_join(gates_place.path, at) + "/day"});
        }
        if (gate.cited_as) {
            made.cited_as = {*gate.cited_as};
        }
        add(std::move(made));
    }
    return {};
}

} // namespace jspu_coop::detail
