#include "questions/detail/study_clock.hpp"

#include <jspu_coop/calendar/period_set.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "questions/detail/programme_facts.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <variant>

namespace jspu_coop::detail {

namespace {

/// How many days of leave, at any institution, lie before or on a day.
[[nodiscard]] int days_of_leave(enrolment const& student, date const& day) {
    period_set days;
    std::map<party_id, date> since;
    auto const end_at = [&](party_id const& site, date const& last) {
        auto const begun = since.find(site);
        if (begun != since.end()) {
            if (begun->second <= last) {
                days.add(period{begun->second, last});
            }
            since.erase(begun);
        }
    };
    for (auto const* const each : student.history.effective()) {
        if (day < each->effect) {
            break;
        }
        if (auto const* const begun = std::get_if<leave_begun>(&each->event)) {
            since.emplace(begun->site, each->effect);
        } else if (auto const* const ended = std::get_if<leave_ended>(&each->event)) {
            end_at(ended->site, each->effect.plus_days(-1).value()); // the first day of study
        } else if (auto const* const off = std::get_if<student_struck_off>(&each->event)) {
            end_at(off->site, each->effect);
        }
    }
    while (!since.empty()) {
        end_at(party_id{since.begin()->first}, day);
    }
    return days.days().value_or(0);
}

/// The first admission; missing where the student came with earlier years of which nothing is
/// recorded.
[[nodiscard]] fact<date> first_admission(enrolment const& student, date const& day,
                                         fact<date> const& stated) {
    if (stated.is_known() || stated.state() == knowledge::conflicting) {
        return stated;
    }
    for (auto const* const each : student.history.effective()) {
        auto const* const admitted = std::get_if<student_admitted>(&each->event);
        if (admitted != nullptr && each->effect <= day) {
            return admitted->year == 1 ? fact{each->effect} : fact<date>{};
        }
    }
    return {};
}

/// The last day of a duration; the end of the calendar where it goes beyond.
[[nodiscard]] date last_day_of(date const& from, duration const& longest, int more_days) {
    auto const end = advance(from, longest, rounding::down);
    auto const last = end.has_value() ? end->plus_days(more_days - 1) : end;
    return last.has_value() ? *last : date::max();
}

/// Of what nobody has published it is known that the plan has room in it.
[[nodiscard]] bool is_within_plan(joint_programme const& programme, date const& from,
                                  date const& day) {
    auto const sources = readings_of(programme.placement);
    return !sources.empty() && std::ranges::all_of(sources, [&](programme_placement const* each) {
        auto const months = each->periods.back().last_semester * 12 / programme.semesters_a_year;
        duration const plan{static_cast<int>(months), duration_unit::months};
        return day <= last_day_of(from, plan, 0);
    });
}

} // namespace

study_clock study_clock_on(joint_programme const& programme, enrolment const& student,
                           date const& day, fact<date> const& first_admitted) {
    if (programme.longest_duration.is_absent()) {
        return {outcome::not_applicable, {}, {}, {}};
    }
    study_clock made{outcome::undetermined, {}, {}, {}};
    fact<date> const from = first_admission(student, day, first_admitted);
    note_open(made.open, from, {"enrolment", student.id.str(), "/first_admitted"});
    note_open(made.open, programme.longest_duration,
              {"joint_programme", programme.id.str(), "/longest_duration"});
    int const leave = days_of_leave(student, day);
    if (leave > 0) {
        note_open(made.open, programme.leave_stops_clock,
                  {"joint_programme", programme.id.str(), "/leave_stops_clock"});
    }
    bool const may_stop = programme.leave_stops_clock != fact{false};
    bool const may_go_on = programme.leave_stops_clock != fact{true};
    std::set<date> last_days;
    for (date const* const start : readings_of(from)) {
        for (duration const* const longest : readings_of(programme.longest_duration)) {
            if (may_go_on || leave == 0) {
                last_days.insert(last_day_of(*start, *longest, 0));
            }
            if (may_stop && leave > 0) {
                last_days.insert(last_day_of(*start, *longest, leave));
            }
        }
    }
    bool const is_planned = programme.longest_duration.state() == knowledge::missing
                            && from.is_known() && is_within_plan(programme, from.value(), day);
    if (is_planned || (!last_days.empty() && day <= *last_days.begin())) {
        made.in_time = outcome::satisfied;
    } else if (!last_days.empty() && *last_days.rbegin() < day) {
        made.in_time = outcome::not_satisfied;
    }
    if (last_days.size() == 1) {
        made.last_day = *last_days.begin();
    }
    if (made.in_time == outcome::undetermined) {
        made.missing = made.open;
    }
    return made;
}

} // namespace jspu_coop::detail
