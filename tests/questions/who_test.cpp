// Who is away and who is here, and clashes of stays: golden cases that a reader can check by hand.
#include <jspu_coop/questions/who.hpp>

#include "support/presence_world.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <utility>
#include <variant>

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

/// "v1+v2 two_stays 2026-09-01/2026-09-02 satisfied"; of a course "v1+Didactics ...".
lines told(std::vector<clash> const& list) {
    lines all;
    for (clash const& each : list) {
        auto const* const stay = std::get_if<stay_reference>(&each.other);
        std::string line = to_string(each.one.activity) + "+";
        line += stay ? to_string(stay->activity)
                     : std::string{std::get<teaching_duty>(each.other).course.get("en")};
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
    lines const same_place{"v1+v2 same_place 2026-10-05/2026-10-07 satisfied"};
    EXPECT_EQ(told(with_event("c", "c", {})), same_place);
    EXPECT_EQ(told(with_event("c", "c", country{"UZ"})), same_place) << "which may be said twice";
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
              (lines{"v1+v2 course_to_teach 2026-10-01/2026-10-09 satisfied",
                     "v1+v3 same_place 2026-11-01/2026-11-09 satisfied"}));
}

TEST(clashes, two_stays_at_one_place_are_told_and_stand_in_nobodys_way) {
    view const known =
        a_view(a_stay_of("v1", "s", "a", "b", autumn, was_nominated()),
               a_stay_of("v2", "s", "a", "b", fact<period>{}, was_nominated()),
               a_stay_of("v3", "s", "a", "b", period{{2027, 1, 1}, {2027, 1, 9}}, was_nominated()));
    auto const on = [&](period const& days) {
        return clashes_with(known, a_stay_of("v9", "s", "a", "b", days, {}), participation_id{"p"});
    };
    clash_verdict const twice = on({{2026, 10, 5}, {2026, 10, 9}});
    EXPECT_EQ(twice.free, outcome::satisfied);
    EXPECT_EQ(twice.missing, std::vector<missing_fact>{});
    EXPECT_EQ(told(twice.clashes), (lines{"v9+v1 same_place 2026-10-05/2026-10-09 satisfied",
                                          "v9+v2 same_place undetermined"}));
    clash_verdict const next = on({{2026, 12, 31}, {2027, 1, 1}});
    EXPECT_EQ(told(next.clashes), (lines{"v9+v2 same_place undetermined"}))
        << "who goes on at one place on the last day of a stay goes nowhere";
}

/// A course that "t" is to teach at a party.
teaching_duty a_course(char const* where, fact<period> when,
                       fact<attendance_mode> mode = attendance_mode::on_site) {
    return {party_id{where}, a_text("Didactics"), std::move(when), std::move(mode), {}, {}};
}

person a_teacher(std::vector<teaching_duty> courses) {
    person made = a_person("t");
    made.teaching = std::move(courses);
    return made;
}

period const october{{2026, 10, 5}, {2026, 10, 9}};

/// A stay of the teacher at "b", beside the course.
lines beside_a_stay(teaching_duty const& course, fact<period> when = october) {
    view const known = a_view(a_teacher({course}),
                              a_stay_of("v1", "t", "a", "b", std::move(when), was_nominated()));
    return told(clashes_of(known, person_id{"t"}));
}

TEST(clashes, with_a_course_that_the_person_is_to_teach_elsewhere) {
    using enum attendance_mode;
    lines const clash{"v1+Didactics course_to_teach 2026-10-05/2026-10-09 satisfied"};
    EXPECT_EQ(beside_a_stay(a_course("a", autumn)), clash);
    EXPECT_EQ(beside_a_stay(a_course("a", autumn, hybrid)), clash) << "partly in person";
    EXPECT_EQ(beside_a_stay(a_course("a", autumn, online)), lines{}) << "taught from anywhere";
    EXPECT_EQ(beside_a_stay(a_course("a", fact<period>::absent())), lines{}) << "at no time";
    EXPECT_EQ(beside_a_stay(a_course("a", period{{2026, 9, 1}, {2026, 10, 4}})), lines{});
    EXPECT_EQ(beside_a_stay(a_course("a", period{{2026, 9, 1}, {2026, 10, 5}})),
              (lines{"v1+Didactics change_day 2026-10-05/2026-10-05 satisfied"}));
    EXPECT_EQ(beside_a_stay(a_course("b", autumn)),
              (lines{"v1+Didactics same_place 2026-10-05/2026-10-09 satisfied"}));
}

TEST(clashes, with_a_course_of_which_something_is_not_known_may_be) {
    using enum attendance_mode;
    auto const open = [&](teaching_duty const& course) {
        view const known = a_view(a_teacher({a_course("c", autumn, online), course}),
                                  a_stay_of("v1", "t", "a", "b", october, was_nominated()));
        auto const found = clashes_of(known, person_id{"t"});
        EXPECT_EQ(found.size(), 1U);
        EXPECT_EQ(found.at(0).certain, outcome::undetermined);
        return found.at(0).missing;
    };
    EXPECT_EQ(open(a_course("a", autumn, fact<attendance_mode>{})),
              (facts_missing{{"person", "t", "/teaching/1/mode", open_cause::missing}}));
    EXPECT_EQ(open(a_course("a", autumn, fact<attendance_mode>::conflicting({on_site, online}))),
              (facts_missing{{"person", "t", "/teaching/1/mode", open_cause::conflicting}}));
    EXPECT_EQ(open(a_course("a", fact<period>{})),
              (facts_missing{{"person", "t", "/teaching/1/period", open_cause::missing}}));
    EXPECT_EQ(
        open(a_course("a", fact<period>::conflicting({autumn, {{2027, 2, 1}, {2027, 5, 1}}}))),
        (facts_missing{{"person", "t", "/teaching/1/period", open_cause::conflicting}}));
    EXPECT_EQ(
        beside_a_stay(a_course("a", autumn, fact<attendance_mode>::conflicting({on_site, hybrid}))),
        (lines{"v1+Didactics course_to_teach 2026-10-05/2026-10-09 satisfied"}))
        << "in person, whoever is right";
}

TEST(clashes, a_course_at_a_predecessors_is_at_ones_own_place) {
    view const known = a_view(a_teacher({a_course("old-a", autumn)}),
                              a_stay_of("v1", "t", "b", "a", october, was_nominated()));
    EXPECT_EQ(told(clashes_of(known, person_id{"t"})),
              (lines{"v1+Didactics same_place 2026-10-05/2026-10-09 satisfied"}));
}

TEST(clashes, two_courses_are_not_compared) {
    view const known = a_view(a_teacher({a_course("a", autumn), a_course("b", autumn)}));
    EXPECT_EQ(told(clashes_of(known, person_id{"t"})), lines{});
}

TEST(clashes, with_courses_come_behind_those_with_stays) {
    view const known = a_view(a_teacher({a_course("a", autumn), a_course("c", october)}),
                              a_stay_of("v1", "t", "a", "b", autumn, was_nominated()),
                              a_stay_of("v2", "t", "a", "old-a", october, was_nominated()));
    EXPECT_EQ(told(clashes_of(known, person_id{"t"})),
              (lines{"v1+v2 two_stays 2026-10-05/2026-10-09 satisfied",
                     "v1+Didactics course_to_teach 2026-09-01/2026-12-31 satisfied",
                     "v1+Didactics course_to_teach 2026-10-05/2026-10-09 satisfied",
                     "v2+Didactics same_place 2026-10-05/2026-10-09 satisfied",
                     "v2+Didactics course_to_teach 2026-10-05/2026-10-09 satisfied"}));
}

TEST(clashes, with_a_course_stand_in_the_way_of_a_stay) {
    teaching_duty course = a_course("a", autumn);
    course.decided_by = act{act_kind::order, "12", date{2026, 8, 25}, {}, {}};
    view const known = a_view(a_teacher({course}));
    clash_verdict const verdict =
        clashes_with(known, a_stay_of("v9", "t", "a", "b", october, {}), participation_id{"p"});
    EXPECT_EQ(verdict.free, outcome::not_satisfied);
    ASSERT_EQ(verdict.clashes.size(), 1U);
    EXPECT_EQ(std::get<teaching_duty>(verdict.clashes[0].other), course);
    EXPECT_TRUE(is_obstacle(verdict.clashes[0].kind));
    clash_verdict const at_home = clashes_with(
        known, taken_part(an_activity("v9", a_stay("b", "a"), october), person_id{"t"}, {}),
        participation_id{"p"});
    EXPECT_EQ(at_home.free, outcome::satisfied) << "at one place, it is for the hours to say";
    EXPECT_FALSE(is_obstacle(at_home.clashes.at(0).kind));
}

TEST(who, tells_of_those_who_are_away_what_they_are_to_teach_that_day) {
    view const known = a_view(
        a_teacher({a_course("a", autumn), a_course("a", period{{2026, 11, 1}, {2026, 12, 31}})}),
        a_stay_of("v1", "t", "a", "b", autumn, arrived_on({2026, 9, 1})));
    EXPECT_EQ(told(who(known, party_id{"a"}, today).clashes),
              (lines{"v1+Didactics course_to_teach 2026-09-01/2026-12-31 satisfied"}))
        << "the second course has not begun";
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
                                  "v1+v5 two_stays 2026-09-01/2026-12-31 undetermined",
                                  "v2+v3 same_place undetermined", "v2+v5 same_place undetermined",
                                  "v3+v5 same_place 2026-09-01/2026-12-31 undetermined"}));
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
    EXPECT_EQ(told(taken.clashes), (lines{"v9+v1 two_stays 2026-12-01/2026-12-31 satisfied",
                                          "v9+v2 same_place 2027-01-01/2027-01-10 satisfied"}));
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
