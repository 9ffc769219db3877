#include "questions/detail/study_clock.hpp"

#include <jspu_coop/calendar/period_set.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "facts/detail/admission.hpp"
#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// The days on leave at any institution, up to a day. On the day on which leave ends, or on which
/// the student leaves or is struck off, nobody is on leave.
[[nodiscard]] period_set days_of_leave(enrolment const& student, date const& day) {
    enrolment_rules const rules;
    enrolment_state state = rules.initial();
    period_set days;
    date const* since = nullptr;
    for (auto const* const each : student.history.effective()) {
        if (day < each->effect) {
            break;
        }
        state = rules.step(std::move(state), *each).value();
        bool const is_on_leave = std::ranges::any_of(state.sites, [](site_state const& site) {
            return site.standing == site_standing::on_leave;
        });
        if (is_on_leave && since == nullptr) {
            since = &each->effect;
        } else if (!is_on_leave && since != nullptr) {
            if (*since < each->effect) {
                days.add(period{*since, each->effect.plus_days(-1).value()});
            }
            since = nullptr;
        }
    }
    if (since != nullptr) {
        days.add(period{*since, day});
    }
    return days;
}

/// The last day of a duration; the end of the calendar where it goes beyond.
[[nodiscard]] date last_day_of(date const& from, duration const& longest) {
    auto const end = advance(from, longest, rounding::down);
    auto const last = end.has_value() ? end->plus_days(-1) : end;
    return last.has_value() ? *last : date::max();
}

/// The last day of a duration to which leave does not count. Leave that begins after it is too late
/// to move it.
[[nodiscard]] date last_day_without(period_set const& leave, date const& from,
                                    duration const& longest) {
    date last = last_day_of(from, longest);
    for (period const& each : leave.parts()) {
        date const first = std::max(each.first(), from);
        if (last < first) {
            break;
        }
        if (first <= *each.last()) {
            auto const moved = last.plus_days(*each.last() - first + 1);
            last = moved.has_value() ? *moved : date::max();
        }
    }
    return last;
}

/// The last days that there may be from a first day: leave counts, or does not, as far as is known.
[[nodiscard]] std::set<date> last_days_from(joint_programme const& programme,
                                            period_set const& leave, date const& from) {
    std::set<date> days;
    for (duration const* const longest : readings_of(programme.longest_duration)) {
        if (programme.leave_stops_clock != fact{true}) {
            days.insert(last_day_of(from, *longest));
        }
        if (programme.leave_stops_clock != fact{false}) {
            days.insert(last_day_without(leave, from, *longest));
        }
    }
    return days;
}

/// Of what nobody has published it is known that the plan has room in it.
[[nodiscard]] bool is_within_plan(joint_programme const& programme, date const& from,
                                  date const& day) {
    auto const sources = readings_of(programme.placement);
    return !sources.empty() && std::ranges::all_of(sources, [&](programme_placement const* each) {
        auto const months = each->periods.back().last_semester * 12 / programme.semesters_a_year;
        duration const plan{static_cast<int>(months), duration_unit::months};
        return day <= last_day_of(from, plan);
    });
}

} // namespace

study_clock study_clock_on(joint_programme const& programme, enrolment const& student,
                           date const& day, fact<date> const& first_admitted) {
    if (programme.longest_duration.is_absent()) {
        return {outcome::not_applicable, {}, {}, {}, {}};
    }
    study_clock made{outcome::undetermined, {}, {}, {}, {}};
    fact<date> const from = first_admission(student, day, first_admitted);
    note_open(made.open, from, {"enrolment", student.id.str(), "/first_admitted"});
    note_open(made.open, programme.longest_duration,
              {"joint_programme", programme.id.str(), "/longest_duration"});
    period_set const leave = days_of_leave(student, day);
    if (!leave.empty()) {
        note_unknown(made.open, programme.leave_stops_clock,
                     {"joint_programme", programme.id.str(), "/leave_stops_clock"});
    }
    std::set<date> last_days;
    for (date const* const start : readings_of(from)) {
        last_days.merge(last_days_from(programme, leave, *start));
    }
    std::set<date> latest = last_days;
    if (auto const here = admission(student, day); here && last_days.empty()) {
        latest = last_days_from(programme, leave, here->on); // the first cannot have been later
    }
    bool const is_planned = programme.longest_duration.state() == knowledge::missing
                            && from.is_known() && is_within_plan(programme, from.value(), day);
    if (is_planned || (!last_days.empty() && day <= *last_days.begin())) {
        made.in_time = outcome::satisfied;
    } else if (!latest.empty() && *latest.rbegin() < day) {
        made.in_time = outcome::not_satisfied;
    }
    made.perhaps.assign(last_days.begin(), last_days.end());
    bool const is_whole = from.state() != knowledge::missing
                          && programme.longest_duration.state() != knowledge::missing;
    if (!is_whole) {
        made.perhaps.clear();
    } else if (last_days.size() == 1) {
        made.last_day = *last_days.begin();
    }
    if (made.in_time == outcome::undetermined) {
        made.missing = made.open;
    }
    return made;
}

} // namespace jspu_coop::detail
