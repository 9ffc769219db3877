#include "questions/detail/study_clock.hpp"

#include <jspu_coop/calendar/period.hpp>
#include <jspu_coop/verdict/checks.hpp>

#include "base/detail/readings.hpp"
#include "facts/detail/admission.hpp"
#include "questions/detail/fall.hpp"
#include "questions/detail/programme_facts.hpp"
#include "records/programmes/detail/fall_fold.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>
#include <variant>
#include <vector>

namespace jspu_coop::detail {

namespace {

/// Days on leave, one after the other.
struct leave_part {
    period days;
    bool is_open; ///< the student may have fallen where the leave was, which ends it

    friend bool operator==(leave_part const&, leave_part const&) = default;
};

/// What a history says of leave, by one source of what striking off does elsewhere.
struct leave_days {
    std::vector<leave_part> parts;    ///< in order
    std::vector<party_id> open_sites; ///< at which it is open whether leave went on
};

/// Whether the student is on leave anywhere. Who fell is on leave no longer, as who was struck off.
[[nodiscard]] outcome is_on_leave(enrolment_state const& state) {
    outcome any = outcome::not_satisfied;
    for (site_state const& each : state.sites) {
        if (each.standing == site_standing::on_leave) {
            any = either(any, contrary(struck_off_at(each)));
        }
    }
    return any;
}

/// Notes the institutions at which it is open whether leave went on.
void add_open_sites(std::vector<party_id>& to, enrolment_state const& state) {
    for (site_state const& each : state.sites) {
        bool const is_open = each.standing == site_standing::on_leave
                             && struck_off_at(each) == outcome::undetermined;
        if (is_open && std::ranges::find(to, each.site) == to.end()) {
            to.push_back(each.site);
        }
    }
}

/// The days on leave at any institution, up to a day. On the day on which leave ends, or on which
/// the student leaves, falls or is struck off, nobody is on leave.
[[nodiscard]] leave_days days_of_leave(enrolment const& student,
                                       std::vector<striking_off_effect> const* known,
                                       date const& day) {
    fall_fold fold{known};
    leave_days made;
    outcome before = outcome::not_satisfied;
    date since = day;
    auto const go_on_to = [&](date const& next) { // leaving it out
        if (before != outcome::not_satisfied && since < next) {
            made.parts.push_back(
                {period{since, next.plus_days(-1).value()}, before == outcome::undetermined});
        }
        since = next;
    };
    for (auto const* const each : student.history.effective()) {
        if (day < each->effect) {
            break;
        }
        fold.step(*each);
        enrolment_state const state = fold.state();
        outcome const now = is_on_leave(state);
        if (now != before) {
            go_on_to(each->effect);
            before = now;
        }
        add_open_sites(made.open_sites, state);
    }
    if (before != outcome::not_satisfied) {
        made.parts.push_back({period{since, day}, before == outcome::undetermined});
    }
    return made;
}

/// The last day of a duration; the end of the calendar where it goes beyond.
[[nodiscard]] date last_day_of(date const& from, duration const& longest) {
    auto const end = advance(from, longest, rounding::down);
    auto const last = end.has_value() ? end->plus_days(-1) : end;
    return last.has_value() ? *last : date::max();
}

/// The last days that a duration may have to which leave does not count. Leave that begins after it
/// is too late to move it; leave that is open may move it or not.
[[nodiscard]] std::set<date> last_days_without(leave_days const& leave, date const& from,
                                               duration const& longest) {
    std::set<date> lasts{last_day_of(from, longest)};
    for (leave_part const& each : leave.parts) {
        date const first = std::max(each.days.first(), from);
        std::set<date> after;
        for (date const& last : lasts) {
            bool const moves = first <= last && first <= *each.days.last();
            auto const moved = last.plus_days(*each.days.last() - first + 1);
            if (!moves || each.is_open) {
                after.insert(last);
            }
            if (moves) {
                after.insert(moved.has_value() ? *moved : date::max());
            }
        }
        lasts = std::move(after);
    }
    return lasts;
}

/// The last days that there may be from a first day: leave counts, or does not, as far as is known.
/// @param leave by each source of what striking off does elsewhere
[[nodiscard]] std::set<date> last_days_from(joint_programme const& programme,
                                            std::vector<leave_days> const& leave,
                                            date const& from) {
    std::set<date> days;
    for (duration const* const longest : readings_of(programme.longest_duration)) {
        if (programme.leave_stops_clock != fact{true}) {
            days.insert(last_day_of(from, *longest));
        }
        if (programme.leave_stops_clock != fact{false}) {
            for (leave_days const& each : leave) {
                days.merge(last_days_without(each, from, *longest));
            }
        }
    }
    return days;
}

/// Notes what leaves it open how much leave there was, where leave may not count.
void note_open_leave(std::vector<missing_fact>& open, joint_programme const& programme,
                     enrolment const& student, date const& day,
                     std::vector<leave_days> const& leave) {
    bool const is_any =
        std::ranges::any_of(leave, [](leave_days const& each) { return !each.parts.empty(); });
    if (is_any) {
        note_unknown(open, programme.leave_stops_clock,
                     {"joint_programme", programme.id.str(), "/leave_stops_clock"});
    }
    if (programme.leave_stops_clock == fact{false}) {
        return;
    }
    for (leave_days const& each : leave) {
        for (party_id const& site : each.open_sites) {
            note_open_fall(open, programme, student, day, site);
        }
        if (each.parts != leave.front().parts) {
            note_open(open, programme.striking_off_effects,
                      {"joint_programme", programme.id.str(), "/striking_off_effects"});
        }
    }
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
    std::vector<leave_days> leave;
    for (auto const* const each : readings_of_effects(programme)) {
        leave.push_back(days_of_leave(student, each, day));
    }
    note_open_leave(made.open, programme, student, day, leave);
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
