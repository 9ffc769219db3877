// Questions that count the students of joint programmes out of the register: presence, clashes,
// statistics and reminders.
#include <jspu_coop/questions/reminders.hpp>
#include <jspu_coop/questions/statistics.hpp>
#include <jspu_coop/questions/who.hpp>

#include "support/student_world.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace jspu_coop {
namespace {

using namespace testing;
using namespace testing::student_world;

date const later{2029, 1, 1};
participation_id const student{"student"};
missing_fact const no_calendar{"party", "b", "/calendar", open_cause::missing};

TEST(presence_of_students, is_told_of_both_sides) {
    auto const office =
        an_office({a_nominee("s1", gone_on({2026, 9, 5})), a_nominee("s2"), a_student("s3")});
    auto const from_home = who(office.as_known_on(later), party_id{"a"}, {2026, 10, 1});
    ASSERT_EQ(from_home.away.size(), 2U);
    EXPECT_EQ(from_home.away[0].stay.activity, activity_id{"s1.away"});
    EXPECT_EQ(from_home.away[0].there, outcome::satisfied);
    EXPECT_EQ(from_home.away[0].host, party_id{"b"});
    EXPECT_EQ(from_home.away[1].there, outcome::undetermined); // no arrival is recorded
    EXPECT_TRUE(from_home.here.empty());
    EXPECT_EQ(who(office.as_known_on(later), party_id{"b"}, {2026, 10, 1}).here.size(), 2U);
    EXPECT_TRUE(who(office.as_known_on(later), party_id{"a"}, {2026, 8, 1}).away.empty());
}

TEST(presence_of_students, is_open_where_the_calendar_lacks) {
    auto const office = an_office({a_nominee("s1")}, a_programme(), an_institution("b"));
    auto const answer = who(office.as_known_on(later), party_id{"a"}, {2026, 10, 1});
    ASSERT_EQ(answer.away.size(), 1U);
    EXPECT_EQ(answer.away[0].there, outcome::undetermined);
    EXPECT_NE(std::ranges::find(answer.away[0].missing, no_calendar), answer.away[0].missing.end());
}

TEST(clashes_of_students, are_told_with_the_activities_of_the_person) {
    auto office = an_office({a_nominee("s1", gone_on({2026, 9, 5}))});
    activity elsewhere = a_way("v", "a", "c", period{{2026, 10, 1}, {2026, 10, 31}});
    elsewhere.participations[0].person = person_id{"s1"};
    elsewhere = after_steps(std::move(elsewhere), {{participation_step::nominated, {}, {}}});
    ASSERT_TRUE(office.apply(put(elsewhere), later).has_value());
    view const records = office.as_known_on(later);
    auto const clashes = clashes_of(records, person_id{"s1"});
    ASSERT_EQ(clashes.size(), 1U);
    EXPECT_EQ(clashes[0].one.activity, activity_id{"s1.away"});
    EXPECT_EQ(std::get<stay_reference>(clashes[0].other).activity, activity_id{"v"});
    EXPECT_EQ(clashes[0].certain, outcome::satisfied);
    EXPECT_EQ(who(records, party_id{"a"}, {2026, 10, 5}).clashes, clashes);
    EXPECT_EQ(clashes_with(records, elsewhere, participation_id{"p"}).free, outcome::not_satisfied);
    // The stay itself is not in its own way.
    activity const own = student_stays_in(records).at(0).stay;
    EXPECT_EQ(clashes_with(records, own, student).clashes.size(), 1U);
}

/// How many persons have a key over all days.
number_range persons(statistics_answer const& in, statistics_dimension by, std::string_view key) {
    for (person_figure const& each : in.persons) {
        if (each.dimension == by && each.key == key && !each.year) {
            return each.persons;
        }
    }
    return {0, 0};
}

TEST(statistics_of_students, count_who_went) {
    auto const office =
        an_office({a_nominee("s1", gone_on({2026, 9, 5})), a_nominee("s2"), a_student("s3")});
    auto const answer =
        statistics(office.as_known_on(later), party_id{"a"}, {{2026, 1, 1}, {2027, 12, 31}});
    EXPECT_EQ(persons(answer, statistics_dimension::all, "all"), (number_range{1, 2}));
    EXPECT_EQ(persons(answer, statistics_dimension::scope, "joint_academic_programme"),
              (number_range{1, 2}));
    EXPECT_EQ(persons(answer, statistics_dimension::category, "student"), (number_range{1, 2}));
    EXPECT_EQ(persons(answer, statistics_dimension::direction, "outgoing"), (number_range{1, 2}));
    EXPECT_TRUE(std::ranges::all_of(answer.dormant, [](dormant_agreement const& each) {
        return each.is_dormant == outcome::not_satisfied;
    }));
}

TEST(statistics_of_students, do_not_know_the_country_of_one_of_several_hosts) {
    auto programme =
        a_programme(fact<programme_placement>::conflicting({placed("b"), placed("c")}));
    programme.sites.push_back({party_id{"c"}, {}, {}});
    institution abroad = an_institution("b", "KZ");
    abroad.calendar = home_of_two_years().calendar;
    auto const office =
        an_office({a_nominee("s1", gone_on({2026, 9, 5}))}, programme, std::move(abroad));
    auto const answer =
        statistics(office.as_known_on(later), party_id{"a"}, {{2026, 1, 1}, {2027, 12, 31}});
    EXPECT_EQ(persons(answer, statistics_dimension::all, "all"), (number_range{1, 1}));
    EXPECT_EQ(persons(answer, statistics_dimension::country, "KZ").least, 0);
    EXPECT_EQ(persons(answer, statistics_dimension::country, "not_known"), (number_range{1, 1}));
    EXPECT_NE(std::ranges::find(answer.missing, missing_fact{"joint_programme", "p", "/placement",
                                                             open_cause::conflicting}),
              answer.missing.end());
}

duration const half_a_year{6, duration_unit::months};

/// The papers of which somebody is reminded, each with its last day.
std::vector<std::pair<paper_kind, date>> expiring(view const& records, date const& day) {
    std::vector<std::pair<paper_kind, date>> found;
    for (reminder const& each : reminders(records, day, half_a_year).all) {
        if (each.kind == reminder_kind::paper_expires) {
            EXPECT_EQ(each.activity, activity_id{"s1.away"});
            EXPECT_EQ(each.person, person_id{"s1"});
            EXPECT_EQ(each.under, c1);
            found.emplace_back(each.paper.value(), each.by.value());
        }
    }
    return found;
}

paper_issued issued(fact<date> last_day, paper_kind which = paper_kind::passport) {
    return {which, std::move(last_day), {}};
}

TEST(reminders_of_students, are_of_papers_that_run_out_during_the_stay) {
    using papers = std::vector<std::pair<paper_kind, date>>;
    date const early{2027, 3, 1};
    auto const with = [&](std::vector<dated_event> more) {
        return an_office({a_nominee("s1", std::move(more))}).as_known_on(later);
    };
    date const asked{2026, 10, 1};
    view const one = with({{{2026, 5, 2}, issued(early)}});
    EXPECT_EQ(expiring(one, asked), (papers{{paper_kind::passport, early}}));
    EXPECT_EQ(expiring(one, {2026, 5, 1}), papers{}) << "not issued yet";
    EXPECT_EQ(expiring(one, {2027, 7, 1}), papers{}) << "the stay is over";
    EXPECT_EQ(expiring(with({{{2026, 5, 2}, issued(date{2027, 6, 30})}}), asked), papers{});
    EXPECT_EQ(expiring(with({{{2026, 5, 2}, issued(fact<date>::absent())}}), asked), papers{});
    view const renewed =
        with({{{2026, 5, 2}, issued(early)}, {{2026, 11, 1}, issued(date{2030, 1, 1})}});
    EXPECT_EQ(expiring(renewed, asked), (papers{{paper_kind::passport, early}}));
    EXPECT_EQ(expiring(renewed, {2026, 11, 1}), papers{}) << "the later one counts";
    EXPECT_EQ(expiring(with({{{2026, 5, 2}, issued(early)},
                             {{2026, 6, 1}, step(period_step::nomination_withdrawn)}}),
                       asked),
              papers{});
}

TEST(reminders_of_students, name_what_is_not_known_of_the_student) {
    auto const missing_of = [](fact<date> last_day, institution partner) {
        auto const office =
            an_office({a_nominee("s1", {{{2026, 5, 2}, issued(std::move(last_day))}})},
                      a_programme(), std::move(partner));
        auto missing = reminders(office.as_known_on(later), {2026, 10, 1}, half_a_year).missing;
        std::erase_if(missing, [](missing_fact const& each) { return each.kind == "agreement"; });
        return missing;
    };
    EXPECT_EQ(missing_of({}, partner_of_two_years()),
              (std::vector<missing_fact>{
                  {"enrolment", "s1", "/papers/passport/last_day", open_cause::missing}}));
    EXPECT_EQ(missing_of(date{2027, 3, 1}, an_institution("b")), std::vector{no_calendar});
}

} // namespace
} // namespace jspu_coop
