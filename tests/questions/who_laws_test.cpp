// Who is away and who is here, and clashes, on random worlds: a slow oracle, what turns out to be
// true later, what is recorded later, and order.
#include <jspu_coop/questions/who.hpp>

#include "support/dice.hpp"
#include "support/presence_world.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>
#include <variant>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::presence_world;
using enum participation_step;

date some_day(dice& throws, int within = 20) {
    return date{2026, 10, 1}.plus_days(throws.below(within)).value();
}

period some_period(dice& throws) {
    date const first = some_day(throws);
    return {first, first.plus_days(throws.below(8)).value()};
}

std::vector<char const*> const parties{"a", "old-a", "b", "c"};

/// "b" is in Belarus, the others are in Uzbekistan.
std::string country_of(std::string const& party) {
    return party == "b" ? "BY" : "UZ";
}

event_participation some_event(dice& throws, char const* home, fact<party_id> organiser) {
    event_participation made{party_id{home}, std::move(organiser), event_kind::conference,
                             throws.one_in(4) ? attendance_mode::online : attendance_mode::on_site};
    if (throws.one_in(2)) {
        made.country = country{throws.pick(std::vector{"UZ", "BY", "KG"})};
    }
    return made;
}

activity_detail some_detail(dice& throws) {
    char const* const home = throws.pick(parties);
    char const* const host = throws.pick(parties);
    bool const is_same = std::string{home} == host;
    switch (throws.below(6)) {
    case 3:
    case 4:
        return some_event(throws, home, is_same ? fact<party_id>::absent() : fact{party_id{host}});
    case 0:
        return faculty_development{development_aim::professional_development, party_id{home},
                                   is_same ? fact<party_id>::absent() : fact{party_id{host}},
                                   throws.one_in(3) ? attendance_mode::online
                                                    : attendance_mode::on_site};
    case 1: {
        expert_visit visit{is_same ? fact<party_id>::absent() : fact{party_id{home}},
                           party_id{host}};
        visit.course = throws.one_in(2) ? fact<text>::absent() : fact{a_text("Didactics")};
        return visit;
    }
    case 2:
        return knowledge_exchange{party_id{"a"}, {party_id{"b"}}, {knowledge_form::consultation}};
    default:
        return a_stay(home, is_same ? (std::string{home} == "c" ? "b" : "c") : host);
    }
}

/// Steps in a legal order; some recorded after the day of the view.
activity with_steps(dice& throws, activity of, char const* person) {
    of.participations.push_back({participation_id{"p"}, person_id{person}});
    std::vector<participation_step> const ways[]{{},
                                                 {applied},
                                                 {nominated},
                                                 {accepted, arrived},
                                                 {accepted, arrived, left_early},
                                                 {accepted, completed},
                                                 {nominated, withdrawn},
                                                 {nominated, withdrawn, nominated},
                                                 {placed_on_reserve, accepted, arrived, completed},
                                                 {applied, refused}};
    auto const& way = ways[throws.below(10)];
    date effect = some_day(throws, 10);
    date recorded = recording;
    for (participation_step const each : way) {
        if (throws.one_in(6)) {
            recorded = {2026, 12, 1};
        }
        auto const done = record_event(of, participation_id{"p"}, effect, recorded, {each, {}, {}});
        RC_ASSERT(done.has_value());
        effect = effect.plus_days(throws.below(10)).value();
    }
    if (!way.empty() && throws.one_in(5)) { // the last step was a mistake
        auto const done = record_event(of, participation_id{"p"}, effect, recorded,
                                       {entry_annulled, {}, {}}, static_cast<int>(way.size()));
        RC_ASSERT(done.has_value());
    }
    return of;
}

std::vector<activity> some_activities(dice& throws) {
    std::vector<activity> all;
    for (int at = 0; at < 5; ++at) {
        activity const made = with_steps(
            throws, an_activity("v" + std::to_string(at), some_detail(throws), some_period(throws)),
            throws.one_in(3) ? "t" : "s");
        RC_ASSERT(!has_errors(validate(made)));
        all.push_back(made);
    }
    return all;
}

/// Two persons, some of whom are to teach.
std::vector<person> some_persons(dice& throws) {
    std::vector<person> all{a_person("s"), a_person("t")};
    for (person& each : all) {
        for (int left = throws.below(3); left > 0; --left) {
            each.teaching.push_back(
                {party_id{throws.pick(parties)},
                 a_text("course " + std::to_string(left)),
                 throws.one_in(8) ? fact<period>::absent() : fact{some_period(throws)},
                 throws.pick(std::vector{attendance_mode::on_site, attendance_mode::hybrid,
                                         attendance_mode::online}),
                 {},
                 {}});
        }
        RC_ASSERT(!has_errors(validate(each)));
    }
    return all;
}

/// Each activity is entered early, its steps when they were recorded, some after the view.
view view_of(std::vector<activity> const& all,
             std::vector<person> const& persons = {a_person("s"), a_person("t")}) {
    auto office =
        register_with(an_institution("old-a"), an_institution("a", "UZ", {}, succeeds("old-a")),
                      an_institution("b", "BY"), an_institution("c"));
    for (person const& each : persons) {
        RC_ASSERT(office.apply(put(each), recording).has_value());
    }
    change_set plans;
    change_set steps;
    for (activity const& each : all) {
        activity plan = each;
        for (participation& one : plan.participations) {
            one.history = {};
        }
        plans.put(std::move(plan));
        steps.put(each);
    }
    RC_ASSERT(office.apply(plans, recording).has_value());
    RC_ASSERT(office.apply(steps, date{2026, 12, 1}).has_value());
    return office.as_known_on(today);
}

/// A stay by its days, slow and obvious; nothing where nobody goes or stays.
struct slow_stay {
    std::string id;
    std::string person;
    std::string home;
    std::string place;
    date first;
    date last;
    bool is_seen{};
    bool holds{};
    bool teaches{};
    bool is_guest{};
    std::string elsewhere{}; ///< the country of an event that is not at its organiser's
};

std::vector<slow_stay> slow_stays(std::vector<activity> const& all) {
    std::vector<slow_stay> made;
    for (activity const& each : all) {
        participation const& who = each.participations.front();
        auto const state = who.history.as_known_on(today).replay(participation_rules{}).value();
        if (state.last == withdrawn || state.last == refused
            || std::holds_alternative<knowledge_exchange>(each.detail)) {
            continue;
        }
        slow_stay one{to_string(each.id),          to_string(who.person.value()), "nobody", {},
                      each.period.value().first(), *each.period.value().last()};
        if (auto const* const stay = std::get_if<exchange_stay>(&each.detail)) {
            one.home = to_string(stay->home);
            one.place = to_string(stay->host);
        } else if (auto const* const course = std::get_if<faculty_development>(&each.detail)) {
            if (course->mode == attendance_mode::online) {
                continue;
            }
            one.home = to_string(course->home);
            one.place = course->host.is_absent() ? one.home : to_string(course->host.value());
        } else if (auto const* const visit = std::get_if<expert_visit>(&each.detail)) {
            one.home = visit->home.is_absent() ? "nobody" : to_string(visit->home.value());
            one.place = to_string(visit->host);
            one.teaches = visit->course.is_known();
            one.is_guest = true;
        } else if (auto const* const event = std::get_if<event_participation>(&each.detail)) {
            if (event->mode == attendance_mode::online) {
                continue;
            }
            one.home = to_string(event->home);
            one.place =
                event->organiser.is_absent() ? one.home : to_string(event->organiser.value());
            std::string const held_in =
                event->country ? to_string(*event->country) : country_of(one.place);
            one.elsewhere = held_in == country_of(one.place) ? "" : held_in;
        }
        if (state.arrived) {
            one.first = *state.arrived;
            one.last = std::max(one.last, one.first);
        }
        if (state.ended) {
            one.last = *state.ended;
            one.first = std::min(one.first, one.last);
        }
        one.is_seen = state.arrived || state.ended;
        one.holds = one.is_seen || state.last == nominated || state.last == accepted;
        made.push_back(one);
    }
    return made;
}

bool is_ours(std::string const& party) {
    return party == "a" || party == "old-a";
}

std::string as_one_place(std::string const& party) {
    return is_ours(party) ? "a" : party;
}

lines told(std::vector<presence> const& list) {
    lines all;
    for (presence const& each : list) {
        all.push_back(to_string(each.stay.activity) + " " + to_string(each.there));
    }
    return all;
}

std::string told(clash_side const& of) {
    auto const* const stay = std::get_if<stay_reference>(&of);
    return stay ? to_string(stay->activity)
                : std::string{std::get<teaching_duty>(of).course.get("en")};
}

std::string told(clash const& each) {
    return to_string(each.one.activity) + " " + told(each.other) + " " + to_string(each.kind) + " "
           + to_string(*each.days) + " " + to_string(each.certain);
}

/// Whether somebody is at a place of "a": of an event elsewhere in its country, nobody knows.
outcome is_with_us(slow_stay const& of) {
    return of.elsewhere.empty()   ? outcome_of(is_ours(of.place))
           : of.elsewhere == "UZ" ? outcome::undetermined
                                  : outcome::not_satisfied;
}

/// Whether two stays are at two places: of an event elsewhere only the country is known.
outcome are_apart(slow_stay const& one, slow_stay const& other) {
    if (one.elsewhere.empty() && other.elsewhere.empty()) {
        return outcome_of(as_one_place(one.place) != as_one_place(other.place));
    }
    auto const where = [](slow_stay const& of) {
        return of.elsewhere.empty() ? country_of(of.place) : of.elsewhere;
    };
    return where(one) != where(other) ? outcome::satisfied : outcome::undetermined;
}

/// A course as a stay of who teaches it where it is taught; none from afar, or at no time.
std::vector<slow_stay> slow_courses(person const& of) {
    std::vector<slow_stay> made;
    for (teaching_duty const& each : of.teaching) {
        if (each.period.is_known() && each.mode.value() != attendance_mode::online) {
            slow_stay one{std::string{each.course.get("en")},
                          to_string(of.id),
                          {},
                          to_string(each.party),
                          each.period.value().first(),
                          *each.period.value().last()};
            one.holds = one.teaches = true;
            made.push_back(one);
        }
    }
    return made;
}

/// Walks the days; nothing where the two do not clash.
std::string slow_clash(slow_stay const& one, slow_stay const& other) {
    std::vector<date> shared;
    for (date day{2026, 9, 1}; day < date{2027, 1, 1}; day = *day.next()) {
        if (one.first <= day && day <= one.last && other.first <= day && day <= other.last) {
            shared.push_back(day);
        }
    }
    outcome const apart = are_apart(one, other);
    bool const is_longer = one.first != one.last || other.first != other.last;
    bool const is_change =
        shared.size() == 1 && is_longer && (one.last == other.first || other.last == one.first);
    bool const is_same_place = apart == outcome::not_satisfied;
    if (shared.empty() || (is_same_place && is_change)) {
        return {};
    }
    std::string const kind = is_same_place                  ? "same_place"
                             : is_change                    ? "change_day"
                             : one.teaches || other.teaches ? "course_to_teach"
                                                            : "two_stays";
    bool const is_certain = one.holds && other.holds && apart != outcome::undetermined;
    return one.id + " " + other.id + " " + kind + " "
           + to_string(period{shared.front(), shared.back()}) + " "
           + (is_certain ? "satisfied" : "undetermined");
}

/// Of a person: each stay with those behind it, then with the courses.
lines slow_clashes(std::vector<slow_stay> all, person const& of) {
    std::erase_if(all, [&](slow_stay const& each) { return each.person != to_string(of.id); });
    lines made;
    for (auto one = all.begin(); one != all.end(); ++one) {
        std::vector<slow_stay> others(one + 1, all.end());
        std::ranges::move(slow_courses(of), std::back_inserter(others));
        for (slow_stay const& other : others) {
            made.push_back(slow_clash(*one, other));
        }
    }
    std::erase(made, std::string{});
    return made;
}

RC_GTEST_PROP(who_laws, agree_with_a_walk_over_the_days, (std::uint64_t seed)) {
    dice throws{seed};
    auto const all = some_activities(throws);
    auto const persons = some_persons(throws);
    view const known = view_of(all, persons);
    auto const stays = slow_stays(all);
    date const day = some_day(throws, 25);
    lines away;
    lines here;
    for (slow_stay const& each : stays) {
        bool const is_on = each.first <= day && day <= each.last;
        outcome const is_seen = each.is_seen ? outcome::satisfied : outcome::undetermined;
        outcome const is_away = both(is_seen, contrary(is_with_us(each)));
        outcome const is_here = both(is_seen, is_with_us(each));
        if (is_on && is_ours(each.home) && is_away != outcome::not_satisfied) {
            away.push_back(each.id + " " + to_string(is_away));
        }
        if (is_on && (each.is_guest || !is_ours(each.home)) && is_here != outcome::not_satisfied) {
            here.push_back(each.id + " " + to_string(is_here));
        }
    }
    presence_answer const answer = who(known, party_id{"a"}, day);
    RC_ASSERT(told(answer.away) == away);
    RC_ASSERT(told(answer.here) == here);
    for (person const& who : persons) {
        lines found;
        for (clash const& each : clashes_of(known, who.id)) {
            found.push_back(told(each));
        }
        RC_ASSERT(found == slow_clashes(stays, who));
    }
    for (clash const& each : answer.clashes) {
        RC_ASSERT(each.days->contains(day)); // both have the day, so that they share it
    }
}

/// The activity with some of it not known, or in dispute.
activity fogged(dice& throws, activity of) {
    if (throws.one_in(3)) {
        period const other = some_period(throws);
        of.period = throws.one_in(2) || of.period == fact{other}
                        ? fact<period>{}
                        : fact<period>::conflicting({other, of.period.value()});
    }
    if (throws.one_in(3)) {
        fact<person_id>& person = of.participations.front().person;
        person_id const other{person == fact{person_id{"s"}} ? "t" : "s"};
        person = fact<person_id>::conflicting({person.value(), other});
    }
    if (auto* const course = std::get_if<faculty_development>(&of.detail);
        course && throws.one_in(3)) {
        course->host = fact<party_id>{};
    }
    if (auto* const visit = std::get_if<expert_visit>(&of.detail); visit && throws.one_in(3)) {
        visit->home = fact<party_id>{};
    }
    if (auto* const event = std::get_if<event_participation>(&of.detail);
        event && throws.one_in(3)) {
        event->organiser = fact<party_id>{};
    }
    return of;
}

/// The person with some of the courses not known in full, or in dispute.
person fogged(dice& throws, person of) {
    for (teaching_duty& each : of.teaching) {
        if (throws.one_in(3)) {
            each.mode = {};
        }
        if (throws.one_in(3)) {
            period const other = some_period(throws);
            each.period = !each.period.is_known() || each.period == fact{other}
                              ? fact<period>{}
                              : fact<period>::conflicting({other, each.period.value()});
        }
    }
    return of;
}

std::map<activity_id, outcome> by_activity(std::vector<presence> const& list) {
    std::map<activity_id, outcome> made;
    for (presence const& each : list) {
        made.emplace(each.stay.activity, each.there);
    }
    return made;
}

/// What is told for certain stays so, and what is not told does not turn up.
void expect_sound(std::vector<presence> const& guess, std::vector<presence> const& truth) {
    auto const before = by_activity(guess);
    auto const after = by_activity(truth);
    for (auto const& [id, there] : before) {
        if (there == outcome::satisfied) {
            RC_ASSERT(after.contains(id));
            RC_ASSERT(after.at(id) == outcome::satisfied);
        }
    }
    for (auto const& [id, there] : after) {
        RC_ASSERT(before.contains(id));
    }
}

RC_GTEST_PROP(who_laws, a_decisive_answer_agrees_with_what_turns_out, (std::uint64_t seed)) {
    dice throws{seed};
    auto const all = some_activities(throws);
    std::vector<activity> fog;
    for (activity const& each : all) {
        fog.push_back(fogged(throws, each));
    }
    auto const persons = some_persons(throws);
    std::vector<person> persons_in_fog;
    for (person const& each : persons) {
        persons_in_fog.push_back(fogged(throws, each));
    }
    view const seen = view_of(fog, persons_in_fog);
    view const clear = view_of(all, persons);
    date const day = some_day(throws, 25);
    presence_answer const guess = who(seen, party_id{"a"}, day);
    presence_answer const truth = who(clear, party_id{"a"}, day);
    expect_sound(guess.away, truth.away);
    expect_sound(guess.here, truth.here);
    for (presence const& each : guess.away) {
        RC_ASSERT(each.missing.empty() == (each.there == outcome::satisfied));
    }
    for (char const* const person : {"s", "t"}) {
        auto const perhaps = clashes_of(seen, person_id{person});
        auto const surely = clashes_of(clear, person_id{person});
        auto const in = [](clash const& one, std::vector<clash> const& list) {
            return std::find_if(list.begin(), list.end(), [&](clash const& each) {
                return each.one == one.one && told(each.other) == told(one.other);
            });
        };
        for (clash const& each : perhaps) {
            RC_ASSERT(each.missing.empty() == (each.certain == outcome::satisfied));
            if (each.certain == outcome::satisfied) {
                RC_ASSERT(in(each, surely) != surely.end());
                RC_ASSERT(in(each, surely)->kind == each.kind);
                RC_ASSERT(in(each, surely)->certain == outcome::satisfied);
            }
        }
        for (clash const& each : surely) {
            RC_ASSERT(in(each, perhaps) != perhaps.end());
        }
    }
    activity const asked =
        with_steps(throws, an_activity("v9", a_stay("a", "b"), some_period(throws)), "s");
    activity const asked_in_fog = fogged(throws, asked);
    outcome const free = clashes_with(seen, asked_in_fog, participation_id{"p"}).free;
    RC_ASSERT(free == outcome::undetermined
              || free == clashes_with(clear, asked, participation_id{"p"}).free);
}

RC_GTEST_PROP(who_laws, what_is_recorded_later_does_not_matter, (std::uint64_t seed)) {
    dice throws{seed};
    auto const all = some_activities(throws);
    std::vector<activity> earlier = all;
    for (activity& each : earlier) {
        each.participations[0].history = each.participations[0].history.as_known_on(today);
    }
    date const day = some_day(throws, 25);
    presence_answer const now = who(view_of(all), party_id{"a"}, day);
    presence_answer const then = who(view_of(earlier), party_id{"a"}, day);
    RC_ASSERT(now.away == then.away);
    RC_ASSERT(now.here == then.here);
    RC_ASSERT(now.clashes == then.clashes);
}

RC_GTEST_PROP(who_laws, the_order_of_participations_does_not_matter, (std::uint64_t seed)) {
    dice throws{seed};
    activity group = an_activity("v1", a_stay("a", "b"), some_period(throws));
    activity other =
        with_steps(throws, an_activity("v2", a_stay("a", "c"), some_period(throws)), "s");
    int next = 0;
    for (char const* const person : {"s", "t"}) {
        participation one = with_steps(throws, group, person).participations.back();
        one.id = participation_id{"p" + std::to_string(++next)};
        group.participations.push_back(std::move(one));
    }
    date const day = some_day(throws, 25);
    presence_answer const before = who(view_of({group, other}), party_id{"a"}, day);
    std::reverse(group.participations.begin(), group.participations.end());
    presence_answer const after = who(view_of({group, other}), party_id{"a"}, day);
    RC_ASSERT(before.away == after.away);
    RC_ASSERT(before.clashes == after.clashes);
    RC_ASSERT(before.missing == after.missing);
}

} // namespace
} // namespace jspu_coop
