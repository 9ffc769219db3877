// Passing on in random small worlds: every completion of what is not known, and a slow count of the
// longest duration, day by day.
#include <jspu_coop/questions/passage.hpp>

#include "support/dice.hpp"
#include "support/passage_story.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;

/// A programme, its student, and what is asked.
struct passage_world {
    joint_programme programme;
    enrolment student;
    passage_terms by;
    date day;

    [[nodiscard]] passage_verdict year() const {
        return may_pass_year(programme, student, day, by).value();
    }
    [[nodiscard]] passage_verdict period() const {
        return may_pass_period(programme, student, story_period, day, by).value();
    }
};

passage_terms const& story_terms_of_passage() {
    static passage_terms const made = story_passage();
    return made;
}

/// Throws worlds of which every fact is known.
class clear_world {
public:
    explicit clear_world(dice& throws) : throws_{throws} {}

    passage_world all() {
        passage_world made{placed(some_placement(6)), new_enrolment(), story_terms_of_passage(),
                           some_day()};
        programme_placement const& plan = made.programme.placement.value();
        auto const months = static_cast<int>(plan.periods.back().last_semester * 6);
        if (!throws_.one_in(6)) {
            made.programme.longest_duration =
                duration{months + throws_.below(18), duration_unit::months};
        }
        made.programme.leave_stops_clock = throws_.one_in(2);
        made.by.promotion = {
            {story_home, rule_with("no_debts", "most", std::to_string(throws_.below(3)))},
            {story_host, {referred_policy_id{"cohort"}, {}}}};
        if (!throws_.one_in(4)) {
            made.by.results_are_in = true;
        }
        made.by.days.clear();
        for (gate_day const each : every<gate_day>()) {
            made.by.days.push_back({each, some_day()});
        }
        begin(made);
        for (int left = 4 + throws_.below(12); left > 0; --left) {
            more(made);
        }
        return made;
    }

    /// With no more semesters than so many.
    programme_placement some_placement(int most) {
        int const first = 1 + throws_.below(3);
        int const second = first + 1 + throws_.below(2);
        programme_placement made{{spent_at(programme_period_id{"first"}, story_home, 1, first),
                                  spent_at(story_period, story_host, first + 1, second)},
                                 {}};
        if (throws_.one_in(2) && second < most) {
            made.periods.push_back(
                spent_at(programme_period_id{"last"}, story_home, second + 1, second + 1));
        }
        std::vector<period_gate> gates;
        if (throws_.one_in(2)) {
            gates.push_back(gate_without_debts(some_gate_day()));
        }
        if (throws_.one_in(2)) {
            gates.push_back({{referred_policy_id{"cohort"}, {}}, some_gate_day(), {}});
        }
        if (!gates.empty()) {
            made.periods[1].gates = gates;
        }
        return made;
    }

    date some_day() { return throws_.day_in(2021 + throws_.below(4)); }
    gate_day some_gate_day() { return throws_.pick(every_gate_day()); }

private:
    static std::vector<gate_day> every_gate_day() {
        auto const all = every<gate_day>();
        return {all.begin(), all.end()};
    }

    void begin(passage_world& made) {
        today_ = throws_.day_in(2021);
        bool const is_new = !throws_.one_in(4);
        student_admitted const admitted{academic_year{2021, 2022}, is_new ? 1 : 2, {}};
        record_event(made.student, today_, today_, admitted).value();
        record_event(made.student, today_, today_, student_registered{story_home, {}}).value();
        if (!is_new) {
            made.by.first_admitted = *today_.plus_days(-throws_.below(400));
        }
    }

    /// Something happens, if it may.
    void more(passage_world& made) {
        today_ = *today_.plus_days(throws_.below(90));
        static_cast<void>(record_event(made.student, today_, today_, some_event(made)));
    }

    enrolment_event some_event(passage_world const& made) {
        party_id const site = throws_.one_in(3) ? story_host : story_home;
        switch (throws_.below(9)) {
        case 0:
            return student_promoted{state_on(made.student, today_).year + 1, false, {}};
        case 1:
            return leave_begun{site, {}, {}};
        case 2:
            return leave_ended{site, {}};
        case 3:
            return throws_.one_in(2) ? enrolment_event{student_struck_off{site, {}}}
                                     : enrolment_event{student_registered{site, {}}};
        case 4:
            return throws_.one_in(3) ? enrolment_event{student_withdrew{{}}}
                                     : enrolment_event{student_reinstated{site, {}}};
        case 5:
        case 6: {
            auto const all = every<period_step>();
            return towards_partner(throws_.pick(std::vector<period_step>{all.begin(), all.end()}));
        }
        default:
            return some_result(site);
        }
    }

    course_result some_result(party_id const& site) {
        using enum attempt_result;
        std::string const course = throws_.pick<std::string>({"one", "two", "three"});
        auto attempt = attempt_at(
            course, worth(6),
            throws_.pick<attempt_result>({passed, passed, failed, failed, absent, in_progress}));
        attempt.number = ++attempts_[site.str() + course];
        return {site, std::move(attempt), {}};
    }

    dice& throws_;
    date today_{2021, 1, 1};
    std::map<std::string, std::int64_t> attempts_;
};

// --- The fog

/// Hides facts of a clear world, or sets another claim beside them, and notes which.
class fog {
public:
    explicit fog(dice& throws) : throws_{throws} {}

    passage_world over(passage_world world) {
        cover_time(world);
        cover_placement(world);
        cover_terms(world.by);
        cover_results(world.student);
        return world;
    }

    /// Whether the place is one of a fact that was hidden.
    [[nodiscard]] bool hides(missing_fact const& fact) const {
        return hidden_.contains(fact.kind + " " + fact.path) || (results_ && is_of_results(fact));
    }

private:
    static bool is_of_results(missing_fact const& fact) {
        return (fact.id + fact.path).find("study.failed_subjects") != std::string::npos;
    }

    void cover_time(passage_world& world) {
        joint_programme& of = world.programme;
        if (of.longest_duration.is_known()) {
            // By any source it is at least the plan.
            int const months = of.longest_duration.value().count();
            cover(of.longest_duration,
                  duration{months + 1 + throws_.below(9), duration_unit::months},
                  "joint_programme /longest_duration");
        }
        cover(of.leave_stops_clock, !of.leave_stops_clock.value(),
              "joint_programme /leave_stops_clock");
        if (world.by.first_admitted.is_known()) {
            cover(world.by.first_admitted, *world.by.first_admitted.value().plus_days(-30),
                  "enrolment /first_admitted");
        }
    }

    void cover_placement(passage_world& world) {
        auto plan = world.programme.placement.value();
        auto& period = plan.periods[1];
        std::string const gates_path = "joint_programme /placement/periods/partner_year/gates";
        if (period.gates.is_known()) {
            auto gates = period.gates.value();
            for (std::size_t at = 0; at < gates.size(); ++at) {
                cover(gates[at].day, clear_world{throws_}.some_gate_day(),
                      path_join(gates_path, at) + "/day");
            }
            period.gates = gates;
        }
        if (throws_.one_in(8)) {
            period.gates = {};
            hidden_.insert(gates_path);
        }
        world.programme.placement = plan;
        auto const most = static_cast<int>(plan.periods.back().last_semester);
        auto other = clear_world{throws_}.some_placement(most);
        while (other.periods.back().last_semester > most) {
            other = clear_world{throws_}.some_placement(most);
        }
        cover(world.programme.placement, other, "joint_programme /placement");
    }

    void cover_terms(passage_terms& by) {
        if (throws_.one_in(8)) {
            by.results_are_in = {};
        }
        std::erase_if(by.days, [&](gate_date const& each) {
            return each.day != gate_day::nomination
                   && hide("enrolment /days/" + to_string(each.day));
        });
        std::erase_if(by.promotion,
                      [&](promotion_rule const&) { return hide("party /promotion"); });
    }

    void cover_results(enrolment& student) {
        enrolment told = new_enrolment();
        for (auto const& each : student.history.entries()) {
            enrolment_event event = each.event;
            if (auto* const result = std::get_if<course_result>(&event)) {
                results_ = cover(result->attempt.result, attempt_result::failed, "") || results_;
            }
            record_event(told, each.effect, each.recorded, event, each.supersedes).value();
        }
        student = told;
    }

    bool hide(std::string const& name) {
        bool const is_hidden = throws_.one_in(8);
        if (is_hidden) {
            hidden_.insert(name);
        }
        return is_hidden;
    }

    template <class T>
    bool cover(fact<T>& what, T other, std::string const& name) {
        if (hide(name)) {
            what = {};
            return true;
        }
        if (what.value() != other && hide(name)) {
            what = fact<T>::conflicting({std::move(other), what.value()});
            return true;
        }
        return false;
    }

    dice& throws_;
    std::set<std::string> hidden_;
    bool results_{false};
};

bool agrees(outcome in_fog, outcome in_truth) {
    return in_fog == outcome::undetermined || in_fog == in_truth;
}

/// Whether all that stands in the way is what nobody can know yet.
bool waits(passage_verdict const& of) {
    return std::ranges::all_of(of.missing,
                               [](missing_fact const& each) { return each.path == "/history"; });
}

void expect_sound(passage_verdict const& foggy, passage_verdict const& clear, fog const& over) {
    RC_ASSERT(clear.missing.empty() == (clear.result != outcome::undetermined));
    RC_ASSERT(waits(clear));
    RC_ASSERT(agrees(foggy.result, clear.result));
    RC_ASSERT(foggy.missing.empty() == (foggy.result != outcome::undetermined));
    for (missing_fact const& each : foggy.missing) {
        RC_ASSERT(over.hides(each) || each.path == "/history");
    }
    for (finding const& each : foggy.checks) {
        RC_ASSERT(each.missing.empty() == (each.result != outcome::undetermined));
    }
    for (passage_rule const& each : foggy.rules) {
        RC_ASSERT(each.missing.empty() == (each.met != outcome::undetermined));
    }
    RC_TAG(to_string(foggy.result) + " of " + to_string(clear.result));
}

RC_GTEST_PROP(passage_laws, what_is_certain_holds_whatever_the_missing_facts_are,
              (std::uint64_t seed)) {
    dice throws{seed};
    passage_world const truth = clear_world{throws}.all();
    fog hiding{throws};
    passage_world const foggy = hiding.over(truth);
    expect_sound(foggy.year(), truth.year(), hiding);
    expect_sound(foggy.period(), truth.period(), hiding);
}

// --- Time and order

RC_GTEST_PROP(passage_laws, what_takes_effect_later_changes_nothing, (std::uint64_t seed)) {
    dice throws{seed};
    passage_world const world = clear_world{throws}.all();
    passage_world earlier = world;
    earlier.student = new_enrolment();
    for (auto const& each : world.student.history.entries()) {
        if (each.effect <= world.day) {
            record_event(earlier.student, each.effect, each.recorded, each.event).value();
        }
    }
    RC_ASSERT(earlier.year() == world.year());
    RC_ASSERT(earlier.period() == world.period());
}

RC_GTEST_PROP(passage_laws, what_is_recorded_later_was_not_known, (std::uint64_t seed)) {
    dice throws{seed};
    passage_world world = clear_world{throws}.all();
    auto const& entries = world.student.history.entries();
    date const known_on = entries.back().recorded;
    passage_world later = world;
    date const recorded = *known_on.plus_days(1 + throws.below(30));
    for (auto const& each : entries) {
        // Whatever of it may be told once more, or taken back.
        static_cast<void>(record_event(
            later.student, each.effect, recorded,
            throws.one_in(2) ? each.event : enrolment_event{enrolment_entry_annulled{}},
            throws.one_in(2) ? std::optional{each.sequence} : std::nullopt));
    }
    RC_TAG(later.student == world.student ? "nothing more" : "more");
    later.student.history = later.student.history.as_known_on(known_on);
    RC_ASSERT(later.year() == world.year());
    RC_ASSERT(later.period() == world.period());
}

RC_GTEST_PROP(passage_laws, the_order_of_rules_and_days_changes_nothing, (std::uint64_t seed)) {
    dice throws{seed};
    fog hiding{throws};
    passage_world const world = hiding.over(clear_world{throws}.all());
    passage_world other = world;
    throws.shuffle(other.by.promotion);
    throws.shuffle(other.by.days);
    RC_ASSERT(other.year() == world.year());
    RC_ASSERT(other.period() == world.period());
}

// --- The longest duration, day by day

/// Whether there is time on a day: one day of it goes by with each day, but not with days of leave
/// where these do not count.
bool has_time(passage_world const& world) {
    date const first = world.by.first_admitted.is_known()
                           ? world.by.first_admitted.value()
                           : state_on(world.student, world.day).admitted.value();
    auto const end =
        advance(first, world.programme.longest_duration.value(), rounding::down).value();
    int left = end - first;
    for (date day = first; left > 0 && day < world.day; day = *day.plus_days(1)) {
        auto const state = state_on(world.student, day);
        bool const is_on_leave = std::ranges::any_of(state.sites, [](site_state const& each) {
            return each.standing == site_standing::on_leave;
        });
        left -= is_on_leave && world.programme.leave_stops_clock.value() ? 0 : 1;
    }
    return left > 0;
}

RC_GTEST_PROP(passage_laws, the_longest_duration_is_as_counted_day_by_day, (std::uint64_t seed)) {
    dice throws{seed};
    passage_world world = clear_world{throws}.all();
    world.programme.longest_duration = duration{6 + throws.below(12), duration_unit::months};
    auto const in_time = [&] { return *check_of(world.period(), "passage.in_time"); };
    if (state_on(world.student, world.day).phase != enrolment_phase::enrolled
        || check_of(world.period(), "passage.in_time") == nullptr) {
        RC_DISCARD("never admitted, or there already");
    }
    finding const told = in_time();
    RC_ASSERT(told.result == outcome_of(has_time(world)));
    // The last day that is told is the last: from the day after it on there is no time.
    if (told.result == outcome::not_satisfied) {
        world.day = std::get<date>(told.values.at("required").front());
        if (check_of(world.period(), "passage.in_time") != nullptr) {
            RC_ASSERT(has_time(world));
            world.day = *world.day.plus_days(1);
            RC_ASSERT(!has_time(world));
        }
    }
    RC_TAG(to_string(told.result));
}

} // namespace
} // namespace jspu_coop
