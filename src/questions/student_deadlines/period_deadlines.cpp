#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/days_after.hpp"
#include "questions/detail/programme_facts.hpp"
#include "questions/student_deadlines/deadline_collector.hpp"
#include "records/programmes/detail/planned_periods.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// The last day by a rule; none where too little is known of the days that are worked.
/// @pre it is known how many days there are
[[nodiscard]] std::optional<date> last_day_by(registration_rule const& rule, date const& arrival) {
    if (!rule.are_working) {
        auto const days = std::min(rule.days.value(), beyond_all_dates);
        auto const last = arrival.plus_days(static_cast<int>(days));
        return last.has_value() ? *last : date::max();
    }
    if (!rule.week || !rule.holidays) {
        return {};
    }
    auto const last = working_days_after(arrival, rule.days.value(), *rule.week, *rule.holidays);
    return last.is_known() ? std::optional{last.value()} : std::nullopt;
}

/// Fees of a period about which nothing else is said yet.
[[nodiscard]] student_deadline fee_of(programme_period_id const& period) {
    student_deadline made{student_deadline_kind::fee};
    made.period = period;
    return made;
}

} // namespace

result<void> deadline_collector::fees() {
    for (period_years const& each : by_.years) {
        auto const told =
            period_fees_on(programme_, student_, each.period, each.years, days_.first());
        if (told.has_error()) {
            return told.error();
        }
        fees_of(*told);
    }
    fees_without_years();
    return {};
}

void deadline_collector::fees_of(period_fees const& told) {
    if (told.accounts.empty() && !told.missing.empty()) {
        student_deadline made = fee_of(told.period);
        made.missing = told.missing;
        add(std::move(made));
    }
    for (fee_account const& each : told.accounts) {
        student_deadline one = fee_of(told.period);
        one.payee = each.payee;
        one.cited_as = each.cited_as;
        if (each.overdue) {
            student_deadline missed = one;
            missed.is_over = true;
            missed.amount = each.overdue;
            missed.last_day = each.overdue_since->previous();
            add(std::move(missed));
        }
        for (instalment const& part : each.ahead) {
            student_deadline due = one;
            due.last_day = part.due;
            due.amount = part.amount;
            add(std::move(due));
        }
        if (!each.ahead_missing.empty()) {
            one.missing = each.ahead_missing;
            add(std::move(one));
        }
    }
}

/// Which years a student spends in a period, no programme says.
void deadline_collector::fees_without_years() {
    std::set<programme_period_id> told;
    for (period_years const& each : by_.years) {
        told.insert(each.period);
    }
    for (programme_placement const* const source : readings_of(programme_.placement)) {
        for (programme_period const& each : source->periods) {
            if (may_cost(each) && told.insert(each.id).second) {
                student_deadline made = fee_of(each.id);
                made.missing = {place_of(student_, each.id, "years").when(knowledge::missing)};
                add(std::move(made));
            }
        }
    }
}

void deadline_collector::registrations() {
    for (period_state const& each : state_.periods) {
        if (is_away_for(each)) {
            registration_for(each);
        }
    }
}

/// Whether the student has gone to a period that is not at home, and is not back.
bool deadline_collector::is_away_for(period_state const& towards) const {
    return (towards.last == period_step::departed || towards.last == period_step::arrived)
           && sites_of(towards.period) != std::set{programme_.home};
}

void deadline_collector::registration_for(period_state const& towards) {
    if (towards.last == period_step::arrived && is_registered_since(*towards.since)) {
        return;
    }
    bool is_told = false;
    for (registration_rule const& each : by_.registrations) {
        if (each.period == towards.period) {
            is_told = true;
            registration_by(each, towards);
        }
    }
    if (!is_told) {
        student_deadline made{student_deadline_kind::registration};
        made.period = towards.period;
        made.missing = {
            place_of(student_, towards.period, "registration").when(knowledge::missing)};
        add(std::move(made));
    }
}

void deadline_collector::registration_by(registration_rule const& rule,
                                         period_state const& towards) {
    if (rule.days.is_absent()) {
        return; // none is needed
    }
    student_deadline made{student_deadline_kind::registration};
    made.period = rule.period;
    made.asked_by = rule.asked_by;
    if (rule.cited_as) {
        made.cited_as = {*rule.cited_as};
    }
    note_open(made.missing, rule.days, place_of(student_, rule.period, "registration"));
    if (towards.last != period_step::arrived) {
        merge_into(made.missing,
                   {place_of(student_, rule.period, "arrived").when(knowledge::missing)});
    }
    if (made.missing.empty()) {
        made.last_day = last_day_by(rule, *towards.since);
    }
    if (made.missing.empty() && !made.last_day) {
        made.missing = {place_of(student_, rule.period, "working_days").when(knowledge::missing)};
    }
    made.is_over = made.last_day && *made.last_day < days_.first();
    add(std::move(made));
}

/// A registration that is good no longer is none.
bool deadline_collector::is_registered_since(date const& arrival) const {
    return std::ranges::any_of(student_.history.effective(), [&](auto const* each) {
        auto const* const issued = std::get_if<paper_issued>(&each->event);
        return issued != nullptr && issued->paper == paper_kind::registration
               && arrival <= each->effect && each->effect <= days_.first()
               && outcome_over(issued->last_day, outcome::satisfied, [&](date const& last) {
                      return outcome_of(days_.first() <= last);
                  }) != outcome::not_satisfied;
    });
}

/// Where a period is spent, by each source of the placement.
std::set<party_id> deadline_collector::sites_of(programme_period_id const& period) const {
    std::set<party_id> sites;
    for (planned_period const& each : planned_periods(programme_, period)) {
        sites.insert(each.period->site);
    }
    return sites;
}

} // namespace jspu_coop::detail
