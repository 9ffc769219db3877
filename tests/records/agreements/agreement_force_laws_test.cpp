// The laws of the days in force, on random small agreements, and a slow simulation beside them.
#include <jspu_coop/base/print.hpp>
#include <jspu_coop/records/agreements/agreement_force.hpp>

#include "records/agreements/agreement_world.hpp"
#include "support/slow_life.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace jspu_coop {
namespace {

using testing::among;
using testing::home;
using testing::host;
using testing::third;

int const horizon = 240;

date world_day(int at) {
    return *date{2024, 1, 15}.plus_days(at);
}

int pick(int from, int to) {
    return *rc::gen::inRange(from, to);
}

date any_day(int from = 0, int to = 120) {
    return world_day(pick(from, to));
}

duration any_length(int least = 1) {
    switch (pick(0, 4)) {
    case 0:
        return {pick(least, 3), duration_unit::months};
    case 1:
        return {pick(least, 4), duration_unit::weeks};
    default:
        return {pick(least, 40), duration_unit::days};
    }
}

agreement_term any_term() {
    switch (pick(0, 4)) {
    case 0:
        return indefinite_term{};
    case 1:
        return term_until{any_day(0, 160)}; // also one that is over before it begins
    default:
        return term_for{any_length()};
    }
}

renewal_rule any_renewal() {
    if (pick(0, 3) == 0) {
        return no_renewal{};
    }
    automatic_renewal rule{any_length(), {}, {}};
    if (pick(0, 2) == 0) {
        rule.times = pick(1, 4);
    }
    if (pick(0, 2) == 0) {
        rule.notice = any_length(0);
    }
    return rule;
}

entry_into_force any_entry() {
    switch (pick(0, 4)) {
    case 0:
        return entry_on_date{any_day(0, 60)};
    case 1:
        return entry_on_notification{};
    default:
        return entry_on_last_signature{};
    }
}

/// Something about one of two versions of the text.
agreement_event any_amendment_event(date effect) {
    std::string const version = pick(0, 2) == 0 ? "1" : "2";
    switch (pick(0, 6)) {
    case 0:
    case 2:
        return agreement_amendment_drafted{version, {}};
    case 1:
    case 3:
        return agreement_amendment_signed{version, pick(0, 2) == 0 ? host : home, {}};
    case 4:
        return agreement_amendment_dropped{version, {}};
    default:
        return agreement_amended{
            version, {}, {testing::plain_clause("c1")}, {}, {{home, effect}, {host, effect}}, {}};
    }
}

agreement_event any_event(date effect) {
    switch (pick(0, 16)) {
    case 0:
        return agreement_suspended{{suspension_block::stays}, {}};
    case 1:
        return agreement_resumed{};
    case 2:
        return agreement_terminated{};
    case 3:
        return agreement_withdrew{pick(0, 2) == 0 ? host : third, {}};
    case 4:
        return agreement_acceded{third, {}};
    case 5:
    case 6:
        return agreement_entered{};
    case 7:
    case 8:
    case 9:
        return agreement_renewed{*effect.plus_days(pick(0, 60)), {}};
    case 10:
    case 11:
        return any_amendment_event(effect);
    default:
        return agreement_notice_given{home, {}};
    }
}

/// Tries an event; true when it was recorded.
bool attempt(agreement& of, date effect, agreement_event event,
             std::optional<int> supersedes = {}) {
    return record_event(of, effect, world_day(horizon), std::move(event), supersedes).has_value();
}

/// Tries events until one is recorded, and returns its effect day; nothing when none was.
template <class Make>
std::optional<date> attempt_any(agreement& of, Make make) {
    for (int tries = 0; tries < 20; ++tries) {
        date const effect = any_day();
        if (attempt(of, effect, make(effect))) {
            return effect;
        }
    }
    return std::nullopt;
}

/// An agreement whose facts are all known, with a random history of up to a dozen entries.
agreement any_agreement(std::string id) {
    agreement of = testing::plain_agreement(std::move(id));
    of.entry = any_entry();
    of.term = any_term();
    of.renewal = any_renewal();
    attempt(of, any_day(0, 30), agreement_signed{home, {}});
    attempt(of, any_day(0, 30), agreement_signed{host, {}});
    for (int tries = pick(0, 10); tries > 0; --tries) {
        date const effect = any_day();
        if (pick(0, 10) == 0) {
            int const count = static_cast<int>(of.history.entries().size());
            attempt(of, effect, agreement_entry_annulled{}, pick(1, count + 1));
        } else {
            attempt(of, effect, any_event(effect));
        }
    }
    return of;
}

/// The same with facts that may be open.
agreement with_gaps(agreement of) {
    if (pick(0, 4) == 0) {
        // A rule that is known fixes the days of the history; it may be forgotten only where the
        // day was recorded, or nothing happened after the signatures.
        agreement forgetful = of;
        forgetful.entry = {};
        bool const legal = forgetful.history.verify(agreement_rules{forgetful}).has_value();
        of = legal ? forgetful : of;
    }
    if (pick(0, 3) == 0) {
        of.term = {};
    }
    if (pick(0, 3) == 0) {
        of.renewal = pick(0, 2) == 0
                         ? fact<renewal_rule>::missing()
                         : fact<renewal_rule>::conflicting(
                             {no_renewal{}, automatic_renewal{{1, duration_unit::years}, {}, {}}});
    }
    for (ground& each : of.grounds) {
        if (pick(0, 2) == 0) {
            each.on_lapse = {};
        }
    }
    return of;
}

/// Agreements `a`, `b`, `c`; each rests on some of those after it.
std::vector<agreement> any_world() {
    std::vector<agreement> all{any_agreement("a"), any_agreement("b"), any_agreement("c")};
    auto const rest = [](agreement& of, std::string on) {
        if (pick(0, 2) == 0) {
            ground_relation const relation =
                pick(0, 5) == 0 ? ground_relation::references : ground_relation::under;
            ground_lapse const lapse =
                pick(0, 5) == 0 ? ground_lapse::continues : ground_lapse::ends;
            of.grounds.push_back(testing::on_agreement(std::move(on), lapse, relation));
        }
    };
    rest(all[0], "b");
    rest(all[0], "c");
    rest(all[1], "c");
    return all;
}

std::vector<agreement> any_world_with_gaps() {
    std::vector<agreement> all = any_world();
    for (agreement& each : all) {
        each = with_gaps(std::move(each));
    }
    return all;
}

agreement_lookup lookup(std::vector<agreement> const& all) {
    return among({all.data(), all.data() + 1, all.data() + 2});
}

agreement_force force_in(std::vector<agreement> const& all) {
    return force_of(all[0], lookup(all));
}

std::string shown(std::vector<agreement> const& all) {
    std::string text;
    for (agreement const& each : all) {
        text += printed(each.id) + ": " + printed(each.entry) + ' ' + printed(each.term) + ' '
                + printed(each.renewal) + ' ' + printed(each.grounds) + ' ' + printed(each.history)
                + '\n';
    }
    return text;
}

/// True when every day of the first set is in the second.
bool lies_in(period_set part, period_set const& whole) {
    period_set const before = part;
    part.intersect(whole);
    return part == before;
}

RC_GTEST_PROP(agreement_force_laws, the_slow_simulation_agrees, ()) {
    std::vector<agreement> const all = any_world();
    agreement_force const fast = force_in(all);
    RC_ASSERT(fast.certain == fast.possible);
    RC_ASSERT(fast.open.empty());
    date const first = world_day(-1);
    date const last = world_day(horizon);
    testing::slow_life const c{all[2], first, last, {}};
    testing::slow_life const b{all[1], first, last, {{all[2].id, &c}}};
    testing::slow_life const a{all[0], first, last, {{all[1].id, &b}, {all[2].id, &c}}};
    bool ever = false;
    for (date day = first; day < last; day = *day.next()) {
        bool const slow = a.on(day).in_force;
        ever = ever || slow;
        if (fast.certain.contains(day) != slow) {
            RC_FAIL(to_string(day) + (slow ? " is" : " is not") + " in force:\n" + shown(all));
        }
    }
    RC_CLASSIFY(ever, "in force on some day");
    RC_CLASSIFY(ever && !all[0].grounds.empty(), "in force, with grounds");
}

/// The versions that are under way, as the state tells them.
testing::slow_drafts drafts_of(agreement_state const& state) {
    testing::slow_drafts all;
    for (pending_amendment const& each : state.amendments) {
        all.emplace(
            each.version,
            testing::slow_draft{each.drafted, {each.signatories.begin(), each.signatories.end()}});
    }
    return all;
}

RC_GTEST_PROP(agreement_force_laws, amendments_are_under_way_as_in_the_slow_simulation, ()) {
    agreement of = testing::plain_agreement("a");
    of.entry = entry_into_force{entry_on_last_signature{}};
    of.term = agreement_term{indefinite_term{}};
    of.renewal = renewal_rule{no_renewal{}};
    attempt(of, world_day(0), agreement_signed{home, {}});
    attempt(of, world_day(0), agreement_signed{host, {}});
    for (int tries = pick(8, 30); tries > 0; --tries) {
        date const effect = any_day();
        attempt(of, effect, pick(0, 6) == 0 ? any_event(effect) : any_amendment_event(effect));
    }
    testing::slow_life const slow{of, world_day(-1), world_day(horizon), {}};
    bool ever = false;
    bool signed_ever = false;
    for (date day = world_day(-1); day < world_day(horizon); day = *day.next()) {
        testing::slow_drafts const& drafts = slow.on(day).text->drafts;
        ever = ever || !drafts.empty();
        signed_ever =
            signed_ever || std::any_of(drafts.begin(), drafts.end(), [](auto const& each) {
                return !each.second.signed_by.empty();
            });
        RC_ASSERT(drafts_of(state_on(of, day)) == drafts);
    }
    RC_CLASSIFY(ever, "under way on some day");
    RC_CLASSIFY(signed_ever, "signed by some");
}

RC_GTEST_PROP(agreement_force_laws, what_is_certain_is_possible_and_differs_by_open_facts, ()) {
    std::vector<agreement> const all = any_world_with_gaps();
    agreement_force const force = force_in(all);
    RC_ASSERT(lies_in(force.certain, force.possible));
    RC_ASSERT(force.open.empty() == (force.certain == force.possible));
    RC_CLASSIFY(!force.open.empty(), "open");
}

/// A value for every open fact of an agreement that is listed, or for all.
agreement completed(agreement of, std::vector<open_agreement_fact> const* only) {
    auto const wanted = [&](std::string const& path) {
        return !only || std::any_of(only->begin(), only->end(), [&](auto const& each) {
            return each.agreement == of.id && each.path == path;
        });
    };
    std::optional<date> const entered = state_on(of, date::max()).entered;
    if (of.entry.is_open() && !entered && wanted("/entry")) {
        switch (pick(0, 3)) {
        case 0:
            of.entry = entry_into_force{entry_on_last_signature{}};
            break;
        case 1:
            of.entry = entry_into_force{entry_on_date{any_day()}};
            break;
        default:
            of.entry = entry_into_force{entry_on_notification{}};
            attempt(of, any_day(), agreement_entered{});
        }
    }
    if (of.term.is_open() && wanted("/term")) {
        std::optional<date> const first = state_on(of, date::max()).entered;
        // A term may be over before the agreement begins: papers that were signed late.
        of.term = pick(0, 2) == 0 ? agreement_term{term_for{any_length()}}
                  : first         ? agreement_term{term_until{*first->plus_days(pick(-30, 90))}}
                                  : agreement_term{term_until{any_day(0, 160)}};
    }
    if (of.renewal.is_open() && wanted("/renewal")) {
        of.renewal = any_renewal();
    }
    for (std::size_t at = 0; at < of.grounds.size(); ++at) {
        std::string const path = "/grounds/" + std::to_string(at) + "/on_lapse";
        if (of.grounds[at].on_lapse.is_open() && wanted(path)) {
            of.grounds[at].on_lapse =
                pick(0, 2) == 0 ? ground_lapse::ends : ground_lapse::continues;
        }
    }
    return of;
}

RC_GTEST_PROP(agreement_force_laws, every_completion_lies_between_certain_and_possible, ()) {
    std::vector<agreement> const all = any_world_with_gaps();
    agreement_force const open = force_in(all);
    std::vector<agreement> whole;
    for (agreement const& each : all) {
        whole.push_back(completed(each, nullptr));
    }
    agreement_force const known = force_in(whole);
    RC_ASSERT(known.certain == known.possible);
    if (!lies_in(open.certain, known.certain) || !lies_in(known.certain, open.possible)) {
        RC_FAIL(shown(all) + shown(whole) + printed(open.certain.parts()) + ' '
                + printed(known.certain.parts()) + ' ' + printed(open.possible.parts()));
    }
}

RC_GTEST_PROP(agreement_force_laws, the_open_facts_listed_are_enough_to_decide, ()) {
    std::vector<agreement> const all = any_world_with_gaps();
    agreement_force const open = force_in(all);
    std::vector<agreement> told;
    for (agreement const& each : all) {
        told.push_back(completed(each, &open.open));
    }
    agreement_force const known = force_in(told);
    if (known.certain != known.possible) {
        RC_FAIL(shown(all) + shown(told) + printed(known.open.front().path));
    }
}

RC_GTEST_PROP(agreement_force_laws, what_takes_effect_later_changes_no_day_before, ()) {
    std::vector<agreement> all = any_world_with_gaps();
    agreement_force const before = force_in(all);
    agreement& changed = all[static_cast<std::size_t>(pick(0, 3))];
    std::optional<date> const effect = attempt_any(changed, [&](date day) {
        agreement_event event = any_event(day);
        // That it entered into force tells when, where nothing was known of that.
        bool const tells =
            changed.entry.is_open() && std::holds_alternative<agreement_entered>(event);
        return tells ? agreement_event{agreement_notice_given{home, {}}} : event;
    });
    RC_PRE(effect);
    agreement_force const after = force_in(all);
    for (date day = world_day(-1); day < *effect; day = *day.next()) {
        if (before.certain.contains(day) != after.certain.contains(day)
            || before.possible.contains(day) != after.possible.contains(day)) {
            RC_FAIL(to_string(day) + " changed:\n" + shown(all));
        }
    }
}

RC_GTEST_PROP(agreement_force_laws, learning_the_day_of_entry_only_narrows, ()) {
    std::vector<agreement> all = any_world_with_gaps();
    all[0].entry = {};
    all[0].history = {};
    attempt(all[0], any_day(0, 30), agreement_signed{home, {}});
    attempt(all[0], any_day(0, 30), agreement_signed{host, {}});
    agreement_force const before = force_in(all);
    RC_PRE(attempt_any(all[0], [](date) { return agreement_entered{}; }));
    agreement_force const after = force_in(all);
    RC_ASSERT(lies_in(before.certain, after.certain));
    RC_ASSERT(lies_in(after.possible, before.possible));
}

RC_GTEST_PROP(agreement_force_laws, a_notice_never_lengthens, ()) {
    std::vector<agreement> all = any_world_with_gaps();
    agreement_force const before = force_in(all);
    RC_PRE(attempt_any(all[0], [](date) { return agreement_notice_given{home, {}}; }));
    agreement_force const after = force_in(all);
    RC_ASSERT(lies_in(after.certain, before.certain));
    RC_ASSERT(lies_in(after.possible, before.possible));
}

RC_GTEST_PROP(agreement_force_laws, neither_the_order_of_grounds_nor_a_repetition_matters, ()) {
    std::vector<agreement> all = any_world_with_gaps();
    agreement_force const before = force_in(all);
    std::vector<ground>& grounds = all[0].grounds;
    std::reverse(grounds.begin(), grounds.end());
    if (!grounds.empty()) {
        grounds.push_back(grounds.front());
    }
    agreement_force const after = force_in(all);
    RC_ASSERT(after.certain == before.certain);
    RC_ASSERT(after.possible == before.possible);
}

RC_GTEST_PROP(agreement_force_laws, days_in_force_are_days_alive_by_the_state, ()) {
    // Expiry apart: a day in force is one on which the agreement has entered and has not been
    // ended.
    agreement const of = any_agreement("a");
    agreement_force const force = force_of(of);
    for (date day = world_day(-1); day < world_day(horizon); day = *day.next()) {
        agreement_phase const phase = state_on(of, day).phase;
        bool const alive =
            phase == agreement_phase::in_force || phase == agreement_phase::suspended;
        RC_ASSERT(alive || !force.possible.contains(day));
        bool const paused =
            std::any_of(force.suspensions.begin(), force.suspensions.end(),
                        [&](suspension const& each) { return each.period.contains(day); });
        RC_ASSERT(paused == (phase == agreement_phase::suspended));
    }
}

} // namespace
} // namespace jspu_coop
