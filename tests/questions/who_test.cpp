// Who is away and who is here, and clashes of stays: golden cases that a reader can check by hand.
#include <jspu_coop/questions/who.hpp>

#include "support/presence_world.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::presence_world;
using enum participation_step;

/// "v1 s at b: satisfied".
lines told(std::vector<presence> const& list) {
    lines all;
    for (presence const& each : list) {
        std::string line = to_string(each.stay.activity);
        line += each.person ? " " + to_string(*each.person) : "";
        line += each.home ? " of " + to_string(*each.home) : "";
        line += each.host ? " at " + to_string(*each.host) : "";
        all.push_back(line + ": " + to_string(each.there));
    }
    return all;
}

lines away(view const& known, date day = today) {
    return told(who(known, party_id{"a"}, day).away);
}

lines here(view const& known, date day = today) {
    return told(who(known, party_id{"a"}, day).here);
}

/// "v1+v2 two_stays 2026-09-01/2026-09-02 satisfied".
lines told(std::vector<clash> const& list) {
    lines all;
    for (clash const& each : list) {
        std::string line = to_string(each.one.activity) + "+" + to_string(each.other.activity);
        line += " " + to_string(each.kind);
        line += each.days ? " " + to_string(*each.days) : "";
        all.push_back(line + " " + to_string(each.certain));
    }
    return all;
}

TEST(who, tells_who_is_away_and_who_is_a_guest) {
    view const known = a_view(a_stay_of("v1", "s", "a", "b", autumn, arrived_on({2026, 9, 2})),
                              a_stay_of("v2", "t", "c", "a", autumn, arrived_on({2026, 9, 1})),
                              a_stay_of("v3", "t", "b", "c", autumn, arrived_on({2026, 9, 1})));
    EXPECT_EQ(away(known), (lines{"v1 s of a at b: satisfied"}));
    EXPECT_EQ(here(known), (lines{"v2 t of c at a: satisfied"}));
    EXPECT_EQ(away(known, {2026, 9, 2}).size(), 1U) << "the day of arrival counts";
    EXPECT_EQ(away(known, {2026, 9, 1}), lines{}) << "not there yet";
    EXPECT_EQ(away(known, {2026, 12, 31}).size(), 1U) << "the last day counts";
    EXPECT_EQ(away(known, {2027, 1, 1}), lines{}) << "the stay is over";
}

TEST(who, an_end_that_is_recorded_stands_in_the_place_of_the_planned_one) {
    auto steps = arrived_on({2026, 8, 30});
    steps.push_back({left_early, {2026, 10, 4}});
    view const known = a_view(a_stay_of("v1", "s", "a", "b", autumn, steps),
                              a_stay_of("v2", "t", "a", "b", autumn,
                                        {{accepted, recording}, {completed, {2027, 1, 10}}}));
    EXPECT_EQ(away(known, {2026, 10, 4}),
              (lines{"v1 s of a at b: satisfied", "v2 t of a at b: satisfied"}));
    EXPECT_EQ(away(known), (lines{"v2 t of a at b: satisfied"}));
    EXPECT_EQ(away(known, {2026, 8, 30}), (lines{"v1 s of a at b: satisfied"}));
    EXPECT_EQ(away(known, {2027, 1, 10}), (lines{"v2 t of a at b: satisfied"}));
}

TEST(who, whose_arrival_is_not_recorded_may_be_there) {
    activity nobody = an_activity("v4", a_stay("a", "b"), autumn);
    view const known =
        a_view(a_stay_of("v1", "s", "a", "b", autumn, was_nominated()),
               a_stay_of("v2", "t", "a", "b", autumn, {{applied, recording}}),
               a_stay_of("v3", "t", "a", "b", autumn, {{applied, recording}, {refused, recording}}),
               a_stay_of("v5", "t", "a", "c", autumn,
                         {{nominated, recording}, {withdrawn, {2026, 10, 6}}}),
               nobody);
    presence_answer const answer = who(known, party_id{"a"}, today);
    EXPECT_EQ(told(answer.away),
              (lines{"v1 s of a at b: undetermined", "v2 t of a at b: undetermined",
                     "v4 of a at b: undetermined"}));
    EXPECT_EQ(answer.missing,
              (std::vector<missing_fact>{
                  {"activity", "v1", "/participations/p/history", open_cause::missing},
                  {"activity", "v2", "/participations/p/history", open_cause::missing},
                  {"activity", "v4", "/participations", open_cause::missing}}));
    EXPECT_EQ(answer.away[0].last, participation_step::nominated);
    EXPECT_EQ(answer.away[2].last, std::nullopt);
}

TEST(who, a_stay_whose_days_are_not_known_is_open) {
    view const known =
        a_view(a_stay_of("v1", "s", "a", "b", {}, arrived_on({2026, 9, 2})),
               a_stay_of("v2", "t", "a", "b",
                         fact<period>::conflicting({autumn, {{2026, 9, 1}, {2027, 1, 31}}}),
                         arrived_on({2026, 9, 1})));
    EXPECT_EQ(away(known), (lines{"v1 s of a at b: undetermined", "v2 t of a at b: satisfied"}));
    EXPECT_EQ(away(known, {2026, 9, 2})[0], "v1 s of a at b: satisfied");
    EXPECT_EQ(away(known, {2026, 9, 1}), (lines{"v2 t of a at b: satisfied"}));
    presence_answer const later = who(known, party_id{"a"}, {2027, 1, 15});
    EXPECT_EQ(later.missing,
              (std::vector<missing_fact>{{"activity", "v1", "/period", open_cause::missing},
                                         {"activity", "v2", "/period", open_cause::conflicting}}));
}

TEST(who, attendance_from_afar_and_at_home_is_no_absence) {
    faculty_development course{development_aim::professional_development, party_id{"a"},
                               party_id{"b"}, attendance_mode::online};
    auto const taken = [&](char const* id, activity_detail detail) {
        return taken_part(an_activity(id, std::move(detail), autumn), person_id{"s"},
                          arrived_on({2026, 9, 1}));
    };
    faculty_development on_site = course;
    on_site.mode = attendance_mode::on_site;
    faculty_development at_home = on_site;
    at_home.host = fact<party_id>::absent();
    faculty_development open = on_site;
    open.host = fact<party_id>{};
    view const known =
        a_view(taken("v1", course), taken("v2", on_site), taken("v3", at_home), taken("v4", open));
    EXPECT_EQ(away(known), (lines{"v2 s of a at b: satisfied", "v4 s of a: undetermined"}));
    EXPECT_EQ(here(known), lines{});
    EXPECT_EQ(who(known, party_id{"a"}, today).away[1].missing,
              (std::vector<missing_fact>{{"activity", "v4", "/detail/host", open_cause::missing}}));
}

/// An event that a party of "a" takes part in, held by a party of Uzbekistan ("c") or of Poland
/// ("d").
activity an_event_of(char const* id, fact<party_id> organiser, std::optional<country> where,
                     period when = autumn) {
    event_participation detail{.home = party_id{"a"},
                               .organiser = std::move(organiser),
                               .event = event_kind::conference,
                               .mode = attendance_mode::on_site};
    detail.country = where;
    return taken_part(an_activity(id, detail, when), person_id{"s"}, arrived_on(when.first()));
}

using facts_missing = std::vector<missing_fact>;

TEST(who, an_event_in_another_country_is_not_at_its_organisers) {
    country const poland{"PL"};
    view const known =
        a_view(an_institution("d", "PL"), an_event_of("v1", party_id{"c"}, poland),
               an_event_of("v2", fact<party_id>::absent(), poland),
               an_event_of("v3", party_id{"d"}, {}), an_event_of("v4", party_id{"d"}, poland));
    presence_answer const told_of = who(known, party_id{"a"}, today);
    EXPECT_EQ(told(told_of.away),
              (lines{"v1 s of a: satisfied", "v2 s of a: satisfied", "v3 s of a at d: satisfied",
                     "v4 s of a at d: satisfied"}));
    EXPECT_EQ(told(who(known, party_id{"c"}, today).here), lines{}) << "it is in Poland";
    EXPECT_EQ(told(who(known, party_id{"d"}, today).here),
              (lines{"v1 s of a: undetermined", "v2 s of a: undetermined",
                     "v3 s of a at d: satisfied", "v4 s of a at d: satisfied"}))
        << "the first two may be anywhere in Poland";
}

TEST(who, whether_an_event_in_ones_own_country_is_at_ones_own_place_is_open) {
    view const known =
        a_view(an_institution("d", "PL"), an_event_of("v1", party_id{"d"}, country{"UZ"}));
    presence_answer const told_of = who(known, party_id{"a"}, today);
    EXPECT_EQ(told(told_of.away), (lines{"v1 s of a: undetermined"}));
    EXPECT_EQ(told_of.missing,
              (facts_missing{{"activity", "v1", "/detail/country", open_cause::missing}}));
    EXPECT_EQ(told(who(known, party_id{"d"}, today).here), lines{});
}

activity with_a_traveller_and(char const* id, std::vector<fact<person_id>> const& persons) {
    participant described;
    described.person = person_id{"s"};
    activity made = an_activity(id, a_stay("a", "b", described), autumn);
    int next = 0;
    for (fact<person_id> const& each : persons) {
        made = taken_part(made, each, arrived_on({2026, 9, 1}),
                          ("p" + std::to_string(++next)).c_str());
    }
    return made;
}

TEST(who, the_person_of_the_traveller_is_that_of_the_only_participation) {
    activity const elsewhere = a_stay_of("v2", "s", "a", "c", autumn, was_nominated());
    view const alone = a_view(with_a_traveller_and("v1", {{}}), elsewhere);
    EXPECT_EQ(away(alone), (lines{"v1 s of a at b: satisfied", "v2 s of a at c: undetermined"}));
    EXPECT_EQ(clashes_of(alone, person_id{"s"}).size(), 1U);
    activity const two = with_a_traveller_and("v1", {person_id{"s"}, {}});
    view const known = a_view(two, elsewhere);
    EXPECT_EQ(away(known), (lines{"v1 s of a at b: satisfied", "v1 of a at b: satisfied",
                                  "v2 s of a at c: undetermined"}))
        << "nobody takes part twice";
    EXPECT_EQ(clashes_of(known, person_id{"s"}).size(), 1U);
    clash_verdict const other = clashes_with(known, two, participation_id{"p2"});
    EXPECT_EQ(other.free, outcome::undetermined);
    EXPECT_TRUE(other.clashes.empty());
    EXPECT_EQ(other.missing,
              (std::vector<missing_fact>{
                  {"activity", "v1", "/participations/p2/person", open_cause::missing}}));
}

TEST(who, a_successor_stands_for_its_predecessor) {
    view const known = a_view(a_stay_of("v1", "s", "old-a", "b", autumn, arrived_on({2026, 9, 1})),
                              a_stay_of("v2", "t", "b", "old-a", autumn, arrived_on({2026, 9, 1})));
    EXPECT_EQ(away(known), (lines{"v1 s of old-a at b: satisfied"}));
    EXPECT_EQ(here(known), (lines{"v2 t of b at old-a: satisfied"}));
    EXPECT_EQ(told(who(known, party_id{"old-a"}, today).away).size(), 1U);
}

TEST(who, an_expert_is_a_guest_wherever_from) {
    expert_visit visit{fact<party_id>{}, party_id{"a"}};
    view const known = a_view(
        taken_part(an_activity("v1", visit, autumn), person_id{"s"}, arrived_on({2026, 9, 1})));
    EXPECT_EQ(here(known), (lines{"v1 s at a: satisfied"}));
    EXPECT_EQ(away(known), lines{});
}

TEST(who, of_several_partners_it_is_not_known_where_somebody_is) {
    other_activity const tour{
        scope::student_exchange, party_id{"b"}, {party_id{"a"}, party_id{"c"}}, participant{}};
    view const known = a_view(
        taken_part(an_activity("v1", tour, autumn), person_id{"s"}, arrived_on({2026, 9, 1})));
    presence_answer const answer = who(known, party_id{"a"}, today);
    EXPECT_EQ(told(answer.here), (lines{"v1 s of b: undetermined"}));
    EXPECT_EQ(answer.missing, (std::vector<missing_fact>{
                                  {"activity", "v1", "/detail/partners", open_cause::missing}}));
    EXPECT_EQ(told(who(known, party_id{"b"}, today).away), (lines{"v1 s of b: satisfied"}));
}

TEST(who, the_clashes_of_the_day_are_told) {
    view const known = a_view(
        a_stay_of("v1", "s", "a", "b", autumn, arrived_on({2026, 9, 1})),
        a_stay_of("v2", "s", "a", "c", period{{2026, 10, 5}, {2026, 10, 9}}, was_nominated()),
        a_stay_of("v3", "s", "a", "c", period{{2026, 11, 2}, {2026, 11, 9}}, was_nominated()));
    EXPECT_EQ(told(who(known, party_id{"a"}, today).clashes),
              (lines{"v1+v2 two_stays 2026-10-05/2026-10-09 satisfied"}));
    EXPECT_EQ(told(clashes_of(known, person_id{"s"})),
              (lines{"v1+v2 two_stays 2026-10-05/2026-10-09 satisfied",
                     "v1+v3 two_stays 2026-11-02/2026-11-09 satisfied"}));
    EXPECT_EQ(told(clashes_of(known, person_id{"t"})), lines{});
}

TEST(clashes, a_day_of_change_is_told_apart) {
    view const known = a_view(
        a_stay_of("v1", "s", "a", "b", period{{2026, 9, 1}, {2026, 9, 30}}, was_nominated()),
        a_stay_of("v2", "s", "a", "c", period{{2026, 9, 30}, {2026, 10, 9}}, was_nominated()),
        a_stay_of("v3", "s", "a", "b", period{{2026, 10, 10}, {2026, 10, 10}}, was_nominated()),
        a_stay_of("v4", "s", "a", "c", period{{2026, 10, 10}, {2026, 10, 10}}, was_nominated()));
    EXPECT_EQ(told(clashes_of(known, person_id{"s"})),
              (lines{"v1+v2 change_day 2026-09-30/2026-09-30 satisfied",
                     "v3+v4 two_stays 2026-10-10/2026-10-10 satisfied"}));
}

TEST(clashes, an_event_abroad_is_another_place_than_its_organisers) {
    period const days{{2026, 10, 5}, {2026, 10, 7}};
    auto const with_event = [&](char const* host, char const* organiser,
                                std::optional<country> where) {
        return clashes_of(a_view(an_institution("d", "PL"),
                                 a_stay_of("v1", "s", "a", host, autumn, was_nominated()),
                                 an_event_of("v2", party_id{organiser}, where, days)),
                          person_id{"s"});
    };
    EXPECT_EQ(told(with_event("c", "c", {})), lines{}) << "it is where the stay is";
    EXPECT_EQ(told(with_event("c", "c", country{"UZ"})), lines{}) << "which may be said twice";
    lines const clash{"v1+v2 two_stays 2026-10-05/2026-10-07 satisfied"};
    EXPECT_EQ(told(with_event("c", "c", country{"PL"})), clash);
    EXPECT_EQ(told(with_event("d", "c", {})), clash);
    auto const maybe = with_event("d", "c", country{"PL"});
    EXPECT_EQ(told(maybe), (lines{"v1+v2 two_stays 2026-10-05/2026-10-07 undetermined"}));
    EXPECT_EQ(maybe.front().missing,
              (facts_missing{{"activity", "v2", "/detail/country", open_cause::missing}}));
}

TEST(clashes, with_a_course_to_be_taught) {
    expert_visit visit{party_id{"a"}, party_id{"b"}};
    visit.course = a_text("Didactics");
    view const known = a_view(
        taken_part(an_activity("v1", visit, autumn), person_id{"s"}, was_nominated()),
        a_stay_of("v2", "s", "a", "c", period{{2026, 10, 1}, {2026, 10, 9}}, was_nominated()),
        a_stay_of("v3", "s", "a", "b", period{{2026, 11, 1}, {2026, 11, 9}}, was_nominated()));
    EXPECT_EQ(told(clashes_of(known, person_id{"s"})),
              (lines{"v1+v2 course_to_teach 2026-10-01/2026-10-09 satisfied"}))
        << "two stays at one place do not clash";
}

TEST(clashes, what_is_recorded_moves_the_ends) {
    auto steps = arrived_on({2026, 9, 1});
    steps.push_back({left_early, {2026, 9, 20}});
    view const known = a_view(
        a_stay_of("v1", "s", "a", "b", autumn, steps),
        a_stay_of("v2", "s", "a", "c", period{{2026, 9, 21}, {2026, 10, 9}}, was_nominated()));
    EXPECT_EQ(told(clashes_of(known, person_id{"s"})), lines{});
}

TEST(clashes, may_be_uncertain) {
    view const known =
        a_view(a_stay_of("v1", "s", "a", "b", autumn, was_nominated()),
               a_stay_of("v2", "s", "a", "c", fact<period>{}, was_nominated()),
               a_stay_of("v3", "s", "a", "c", autumn, {{applied, recording}}),
               a_stay_of("v4", "t", "a", "b", autumn, was_nominated()),
               taken_part(an_activity("v5", a_stay("a", "c"), autumn),
                          fact<person_id>::conflicting({person_id{"t"}, person_id{"s"}}),
                          was_nominated()));
    auto const found = clashes_of(known, person_id{"s"});
    EXPECT_EQ(told(found), (lines{"v1+v2 two_stays undetermined",
                                  "v1+v3 two_stays 2026-09-01/2026-12-31 undetermined",
                                  "v1+v5 two_stays 2026-09-01/2026-12-31 undetermined"}));
    EXPECT_EQ(found[0].missing,
              (std::vector<missing_fact>{{"activity", "v2", "/period", open_cause::missing}}));
    EXPECT_EQ(found[1].missing,
              (std::vector<missing_fact>{
                  {"activity", "v3", "/participations/p/history", open_cause::missing}}));
    EXPECT_EQ(found[2].missing,
              (std::vector<missing_fact>{
                  {"activity", "v5", "/participations/p/person", open_cause::conflicting}}));
}

TEST(clashes, an_activity_is_asked_about_before_it_is_recorded) {
    view const known = a_view(
        a_stay_of("v1", "s", "a", "b", autumn, was_nominated()),
        a_stay_of("v2", "s", "a", "c", period{{2027, 1, 1}, {2027, 1, 31}}, was_nominated()));
    auto const ask = [&](activity const& asked) {
        return clashes_with(known, asked, participation_id{"p"});
    };
    clash_verdict const taken =
        ask(a_stay_of("v9", "s", "a", "c", period{{2026, 12, 1}, {2027, 1, 10}}, {}));
    EXPECT_EQ(taken.free, outcome::not_satisfied);
    EXPECT_EQ(told(taken.clashes), (lines{"v9+v1 two_stays 2026-12-01/2026-12-31 satisfied"}));
    clash_verdict const change =
        ask(a_stay_of("v9", "s", "a", "c", period{{2026, 12, 31}, {2027, 1, 1}}, {}));
    EXPECT_EQ(change.free, outcome::satisfied);
    EXPECT_EQ(told(change.clashes), (lines{"v9+v1 change_day 2026-12-31/2026-12-31 satisfied"}));
    EXPECT_EQ(ask(a_stay_of("v1", "s", "a", "c", autumn, {})).free, outcome::satisfied)
        << "it does not clash with itself";
    clash_verdict const open = ask(a_stay_of("v9", "s", "a", "c", fact<period>{}, {}));
    EXPECT_EQ(open.free, outcome::undetermined);
    EXPECT_EQ(open.missing,
              (std::vector<missing_fact>{{"activity", "v9", "/period", open_cause::missing}}));
}

TEST(clashes, of_nobody_in_particular_and_from_afar_do_not_arise) {
    view const known = a_view(a_stay_of("v1", "s", "a", "b", autumn, was_nominated()));
    auto const ask = [&](activity const& asked) {
        return clashes_with(known, asked, participation_id{"p"});
    };
    activity place = a_stay_of("v9", "s", "a", "c", autumn, {});
    place.participations[0].person = fact<person_id>::absent();
    EXPECT_EQ(ask(place).free, outcome::not_applicable);
    place.participations[0].person = fact<person_id>{};
    EXPECT_EQ(ask(place).free, outcome::undetermined);
    EXPECT_EQ(ask(place).missing,
              (std::vector<missing_fact>{
                  {"activity", "v9", "/participations/p/person", open_cause::missing}}));
    short_term_training const course{party_id{"a"}, party_id{"c"}, attendance_mode::online};
    EXPECT_EQ(ask(taken_part(an_activity("v9", course, autumn), person_id{"s"}, {})).free,
              outcome::not_applicable);
    EXPECT_THROW(static_cast<void>(clashes_with(known, place, participation_id{"q"})),
                 std::invalid_argument);
    place.participations.push_back(place.participations.front());
    EXPECT_THROW(static_cast<void>(ask(place)), std::invalid_argument);
}

} // namespace
} // namespace jspu_coop
